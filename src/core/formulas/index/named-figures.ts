import { isKnown, type KnownFigure } from '../../quantity/figure';
import { isAmountUnit, type AmountUnit } from '../../quantity/unit';
import { figureOf, ValueReader } from '../../tables/cells/values';
import { rangeContains } from '../../workbook/address';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import type { Table } from '../../tables/model';
import { statedUnit } from '../../tables/vocabulary/labels';
import {
  joinedNames,
  NO_NAME,
  quantityName,
  subjectOfTitle,
  type QuantityName,
} from '../../words/quantity-name';
import { readWords } from '../../words/read-words';
import { remembered } from '../../words/remembered';
import { grouped } from '../../workbook/grouped';

/** A number on any sheet with the labels that name it, whether or not its table is of a known kind. */
export interface NamedFigure {
  /** Nearest words to the left, and above, without numbering, units and marks; null where there are none. */
  readonly rowLabel: string | null;
  readonly columnLabel: string | null;
  readonly name: QuantityName;
  /** What its row is about, whatever the column says: empty for the whole department. */
  readonly rowSubject: string;
  readonly figure: KnownFigure;
}

/** Tables whose numbers are weights and scores, or amounts of one project only. */
const EXCLUDED = new Set<Table['kind']>([
  'indicator-scoring',
  'narrative',
  'project-self-evaluation',
  'transfer-self-evaluation',
  'goal-completion',
]);

/**
 * Every labelled number of the workbook outside scoring tables. Linear in the filled cells; amounts get the unit of
 * their own cell, their label, or the nearest 单位: note above.
 */
export function namedFigures(snapshot: Snapshot, tables: readonly Table[]): readonly NamedFigure[] {
  const tablesOn = grouped(tables, ({ sheet }) => sheet);
  const values = new ValueReader();
  return snapshot.sheets.flatMap((sheet) => figuresOfSheet(sheet, tablesOn.get(sheet.name) ?? [], values));
}

function figuresOfSheet(sheet: Sheet, own: readonly Table[], values: ValueReader): readonly NamedFigure[] {
  const found: NamedFigure[] = [];
  const headers = new Map<number, Label>();
  const ranges = own.filter(({ kind }) => EXCLUDED.has(kind)).map(({ range }) => range);
  let unit: AmountUnit | null = null;
  let row = -1;
  let rowLabel: Label | null = null;
  for (const cell of sheet.cells) {
    if (cell.row !== row) [row, rowLabel] = [cell.row, null];
    if (ranges.some((range) => rangeContains(range, cell.row, cell.column))) continue;
    const raw = values.read(cell);
    if (raw.value === null) {
      const label = typeof cell.value === 'string' ? labelOf(cell.value) : null;
      if (!label) continue;
      unit = label.unit ?? unit;
      headers.set(cell.column, label);
      rowLabel = label;
      continue;
    }
    const figure = figureOf(sheet.name, cell.row, cell.column, cell, raw, null);
    if (!isKnown(figure)) continue;
    const context = rowLabel?.isBareTotal ? subjectOfTable(own, cell) : '';
    const named = nameFigure(cell, figure, rowLabel, headers.get(cell.column) ?? null, unit, context);
    if (named) found.push(named);
  }
  return found;
}

/** A label as it was read. */
interface Label {
  readonly core: string;
  readonly name: QuantityName;
  readonly unit: AmountUnit | null;
  /** 合计 and nothing else: of what, only its table says. */
  readonly isBareTotal: boolean;
}

const labelOf = remembered((text: string): Label | null => {
  const { kind, meaning, label } = readWords(text);
  if (label.text === '') return null;
  const unit = statedUnit(label.text) ?? label.unit;
  return {
    core: label.core,
    name: quantityName(text),
    unit: unit !== null && isAmountUnit(unit) ? unit : null,
    isBareTotal: kind === 'figure' && meaning.total !== undefined && Object.keys(meaning).length === 1,
  };
});

/** What a table's 合计 is the total of; empty for the whole department. */
function subjectOfTable(tables: readonly Table[], cell: Cell): string {
  const table = tables.find(({ range }) => rangeContains(range, cell.row, cell.column));
  if (!table) return '';
  return SUBJECT_OF_KIND[table.kind] ?? subjectOfTitle(table.title ?? '');
}

/** What the totals of tables of a kind are of, as a concept. */
const SUBJECT_OF_KIND: Readonly<Partial<Record<Table['kind'], string>>> = {
  'three-public': 'three-public',
  'project-ledger': 'project-expenditure',
};

function nameFigure(
  cell: Cell,
  figure: KnownFigure,
  row: Label | null,
  column: Label | null,
  sheetUnit: AmountUnit | null,
  context: string,
): NamedFigure | null {
  if (!row && !column) return null;
  const above = column === row ? null : column;
  const own = row?.name ?? NO_NAME;
  const ofRow = context === '' ? own : { ...own, subject: context };
  const unit = figure.unit ?? row?.unit ?? above?.unit ?? sheetUnit;
  return {
    rowLabel: row?.core ?? null,
    columnLabel: column?.core ?? null,
    name: joinedNames(ofRow, above?.name ?? NO_NAME),
    rowSubject: ofRow.subject,
    figure: { ...figure, unit: cell.numberFormat?.includes('%') ? '%' : unit },
  };
}
