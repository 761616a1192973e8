import type { Table } from '../../tables/model';
import { remembered } from '../../words/remembered';
import type { TableIndex } from './table-index';

/**
 * The tables of a workbook department by department, where it holds those of several (汇总多个单位). Tables that name no
 * department belong to the only one there is; among several they belong to none. A name that another one contains
 * (水务局, 水务局本级) is the same.
 */
export function byDepartment(tables: readonly TableIndex[]): readonly (readonly TableIndex[])[] {
  const written = [...new Set(tables.map(({ table }) => nameOf(table)))].filter((name) => name !== '');
  const names: string[] = [];
  for (const name of written) if (!names.some((known) => isSame(known, name))) names.push(name);
  if (names.length < 2) return [tables];
  const own = new Map(names.map((name) => [name, [] as TableIndex[]]));
  const homes = new Map(written.map((name) => [name, names.filter((known) => isSame(known, name))]));
  for (const index of tables) {
    for (const home of homes.get(nameOf(index.table)) ?? []) own.get(home)?.push(index);
  }
  return [...own.values()];
}

/** A department's name without remarks; empty where the table names none. */
function nameOf({ department }: Table): string {
  return department === null ? '' : plainName(department);
}

const plainName = remembered((department) => department.replace(/\s|[（(].*?[)）]/g, ''));

function isSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}
