import { isInstruction, hasWords } from '../../words/phrases/reasons';
import { isNamed } from '../../words/topics';
import type { Table } from '../../tables/model';
import { rangeContains, type CellAddress } from '../../workbook/address';
import type { Cell, Snapshot } from '../../workbook/snapshot';
import { cleanWords } from '../wording/clean-words';

/** Words of a form, and where they stand. */
export interface FormWords {
  readonly text: string;
  readonly cell: CellAddress;
}

/** What a transfer's form says of one matter of how its funds were managed: 分配科学性 | 情况说明 | 存在问题和改进措施. */
export interface ManagedMatter {
  readonly matter: string;
  readonly situation: FormWords | null;
  readonly measure: FormWords | null;
}

/** How the funds of a transfer were managed (资金管理情况), row by row as its form has it; rows without words are left out. */
export function fundManagementIn(snapshot: Snapshot, table: Table): readonly ManagedMatter[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const inside = (sheet?.cells ?? []).filter(({ row, column }) => rangeContains(table.range, row, column));
  return inside.flatMap((cell) => {
    const matter = typeof cell.value === 'string' ? cleanWords(cell.value) : '';
    if (!isNamed(matter, 'fund-management')) return [];
    const beside = inside.filter((other) => other.row === cell.row && other.column > cell.column);
    const [situation = null, measure = null] = beside.map((one) => wordsIn(one, table.sheet));
    return situation || measure ? [{ matter, situation, measure }] : [];
  });
}

function wordsIn({ row, column, value }: Cell, sheet: string): FormWords | null {
  if (typeof value !== 'string' || !hasWords(value) || isInstruction(value)) return null;
  if (isNamed(cleanWords(value), 'head-of-fund-management')) return null;
  return { cell: { sheet, row, column }, text: value };
}
