import type { TableIndex } from '../table-index';

/**
 * The tables of a workbook department by department, where it holds those of several (汇总多个单位). Tables that name no
 * department belong to the only one there is; among several they belong to none. A name that another one contains
 * (水务局, 水务局本级) is the same.
 */
export function byDepartment(tables: readonly TableIndex[]): readonly (readonly TableIndex[])[] {
  const names: string[] = [];
  for (const { table } of tables) {
    const name = nameOf(table.department);
    if (name !== null && !names.some((known) => isSame(known, name))) names.push(name);
  }
  if (names.length < 2) return [tables];
  return names.map((known) =>
    tables.filter(({ table }) => {
      const name = nameOf(table.department);
      return name !== null && isSame(known, name);
    }),
  );
}

function nameOf(department: string | null): string | null {
  const name = department?.replace(/\s|[（(].*?[)）]/g, '') ?? '';
  return name === '' ? null : name;
}

function isSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
