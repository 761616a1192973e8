import { isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { TABLE_KINDS, type TableKind } from '../model';
import type { Snapshot } from '../../workbook/snapshot';
import { overlap, type CellRange } from '../../workbook/address';

/** The key under which the officer's bindings stand in the workbook. */
export const BINDINGS_KEY = 'bindings';

/**
 * What a bound column may be besides a field of amounts (`FieldName`): the labels of the rows, their
 * classification codes, or a role of an indicator block.
 */
export const ROW_ROLES = ['label', 'code'] as const;
export const INDICATOR_ROLES = [
  'level1',
  'level2',
  'level3',
  'relation',
  'target',
  'measure-unit',
  'actual',
  'reason',
  'criterion',
  'explanation',
] as const;
export const AMOUNT_FIELDS = [
  'initial-budget',
  'adjustment',
  'full-year-budget',
  'arrived',
  'executed',
  'execution-rate',
  'weight',
  'score',
  'carry-in',
  'carry-out',
  'prior-year',
  'current-year',
  'budget',
  'final',
  'change-amount',
  'change-rate',
  'share',
] as const;

/** One column of a bound region. */
export interface BoundColumn {
  /** 0-based column of the sheet when the binding was made. */
  readonly index: number;
  /** A row role, an indicator role or a field of amounts; `weight` and `score` may stand in either kind of block. */
  readonly field: string;
  /** The words that headed the column, by which it is found again; empty without any. */
  readonly label: string;
  /** The 0-based row of those words; null without any. */
  readonly labelRow: number | null;
}

/**
 * A region the officer has bound by hand (手工绑定). It is found again by its header words, so that rows and
 * columns inserted since, or a renamed sheet, do no harm; coordinates serve only where there are no words.
 */
export interface ManualBinding {
  readonly sheet: string;
  /** The region when it was bound, header included, title and notes not needed. */
  readonly range: CellRange;
  readonly kind: TableKind;
  /** The unit of its amounts, before whatever the sheet states; absent where the sheet is to be believed. */
  readonly unit?: AmountUnit;
  /** First and last row of the header, 0-based; null when the region has none. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** Without columns only the kind is the officer's; the rest is recognised. */
  readonly columns: readonly BoundColumn[];
  /** The first words of the region's last row, by which its end is found again; empty without any. */
  readonly lastLabel: string;
}

/** The bindings kept in a workbook. Text that is no bindings of ours gives none; it never throws. */
export function readBindings(storage: Snapshot['storage']): readonly ManualBinding[] {
  try {
    const stored: unknown = JSON.parse(storage[BINDINGS_KEY] ?? '[]');
    return Array.isArray(stored) ? stored.filter(isBinding) : [];
  } catch {
    return [];
  }
}

/** What `readBindings` reads back. */
export function writeBindings(bindings: readonly ManualBinding[]): string {
  return JSON.stringify(bindings);
}

/** Adds a binding; earlier ones that overlap its region on the same sheet give way. */
export function withBinding(
  bindings: readonly ManualBinding[],
  binding: ManualBinding,
): readonly ManualBinding[] {
  return [...bindings.filter((other) => !overlaps(other, binding)), binding];
}

function overlaps(a: ManualBinding, b: ManualBinding): boolean {
  return a.sheet === b.sheet && overlap(a.range, b.range);
}

function isBinding(value: unknown): value is ManualBinding {
  if (!isRecord(value)) return false;
  const { sheet, range, kind, unit, header, columns, lastLabel } = value;
  return (
    typeof sheet === 'string' &&
    isRange(range) &&
    TABLE_KINDS.some((known) => known === kind) &&
    (unit === undefined || (typeof unit === 'string' && isAmountUnit(unit))) &&
    (header === null || (isRecord(header) && isPlace(header['first']) && isPlace(header['last']))) &&
    Array.isArray(columns) &&
    columns.every(isColumn) &&
    typeof lastLabel === 'string'
  );
}

function isColumn(value: unknown): value is BoundColumn {
  return (
    isRecord(value) &&
    isPlace(value['index']) &&
    typeof value['field'] === 'string' &&
    typeof value['label'] === 'string' &&
    (value['labelRow'] === null || isPlace(value['labelRow']))
  );
}

function isRange(value: unknown): value is CellRange {
  return (
    isRecord(value) &&
    ['firstRow', 'firstColumn', 'lastRow', 'lastColumn'].every((name) => isPlace(value[name]))
  );
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
