import type { AmountUnit, Unit } from '../quantity/unit';
import { codeOf, type AmountBlock, type AmountRow } from './amounts';
import type { BandColumn } from './band';
import type { AmountColumn } from './halves';
import type { Shape } from './kinds';
import { isNumeric, tokenAt } from './lines';
import { joinByFigures } from './membership';
import type { Column, Field, Row } from './model';
import { resolveRates } from './rates';
import { nestByFigures } from './nesting';
import { parentsOf, type Branch } from './tree';
import { figureOf, type ValueReader } from './values';
import type { Word } from './lexicon';
import { isAssetField } from './vocabulary/columns';

/** A grid of amounts with its columns, rows and fields named for the kind of table it is. */
export interface Grid {
  readonly shape: Shape;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
}

const ACCOUNT_FIELDS = new Set([
  'income',
  'expenditure',
  'fiscal-income',
  'superior-subsidy-income',
  'institution-income',
  'business-income',
  'affiliate-income',
  'other-income',
  'basic-expenditure',
  'project-expenditure',
  'remitted-expenditure',
  'business-expenditure',
  'affiliate-subsidy',
  'personnel',
  'public',
  'general-public-budget',
  'government-fund',
  'state-capital',
]);

/** Rows that may or may not be part of a "三公" total. */
const EXTRA_ITEMS: ReadonlySet<string> = new Set(['meeting', 'training']);

/** How the amounts of a block are arranged. `form` says whether indicators or a project name belong to them. */
export function shapeOf(block: AmountBlock, form: boolean): Shape {
  const words = block.rows
    .map((row) => row.label?.word)
    .filter((word) => word !== null && word !== undefined);
  const columns = block.halves.flatMap((half) => half.columns);
  const items = words.filter((word) => word.item).length;
  const across = new Set(columns.map((column) => column.item?.word?.item).filter(Boolean)).size;
  if ((items >= 2 && items * 3 >= words.length) || across >= 2) return 'items';
  const codes = block.rows.filter((row) => row.code !== null).length;
  const account = columns.filter(({ field }) => ACCOUNT_FIELDS.has(field) || isAssetField(field)).length;
  const balance = words.some((word) => /^本年(?:收入|支出)合计$/.test(word.core));
  if (codes >= 2 || balance || (account >= 2 && !form)) return 'accounts';
  const sources = words.filter((word) => word.source && word.source !== 'total').length;
  return form || sources >= 2 ? 'sources' : 'ledger';
}

/** Whether each row is a project: 项目名称 heads the names, and no row is a funding source. */
export function listsProjects({ band, rows }: AmountBlock): boolean {
  const headed = band.columns.some(({ path }) => path.at(-1)?.word?.info === 'project');
  return headed && !rows.some(({ label }) => label?.word?.source && label.word.source !== 'total');
}

/**
 * Names columns, rows and fields, and gives every place where a row meets a column its figure. `fixed`: the unit is
 * the officer's and goes before that of a header.
 */
export function readGrid(
  sheet: string,
  block: AmountBlock,
  shape: Shape,
  unit: AmountUnit | null,
  values: ValueReader,
  fixed = false,
): Grid {
  const named = block.halves.map((half) => nameColumns(half.columns, shape));
  const namesOf = named.map((own): ReadonlySet<string> => new Set(own.map(({ name }) => name)));
  const columns: Column[] = named.flat().map(({ column, name }) => ({
    field: name,
    label: String(column.header.cell.value),
    headerCell: { sheet, row: column.header.row, column: column.header.column },
    index: column.column,
  }));
  const keys = new RowKeys(shape, block);
  const units = block.band.columns.find(({ path }) => path.at(-1)?.word?.indicator === 'measure-unit');
  const byUnit = shape === 'items' && listsUnits(block);
  const alone = byUnit && block.rows.length === 1;
  const rows: { row: Omit<Row, 'parent' | 'exhaustive'>; branch: Branch }[] = [];
  const known = new Set<string>();
  const fields: Field[] = [];
  const add = (
    key: string,
    label: string,
    at: { row: number; column: number },
    branch: Omit<Branch, 'key'>,
  ): void => {
    if (known.has(key)) return;
    known.add(key);
    rows.push({
      row: { key, label, labelCell: { sheet, row: at.row, column: at.column }, code: branch.code },
      branch: { key, half: branch.half, word: branch.word, code: branch.code, total: branch.total },
    });
  };
  for (const source of block.rows) {
    const own = named[source.half] ?? [];
    const written = source.label === null ? '' : String(source.label.cell.value).trim();
    const rowField = rowMeasure(source, shape);
    const names = namesOf[source.half] ?? new Set();
    const key = source.label === null ? '' : rowField === null ? keys.of(source, names) : 'total';
    const code = source.code === null ? null : codeOf(source.code);
    const countedBy = countedIn(source);
    if (source.label && !alone && rowField === null)
      add(key, written, source.label, {
        half: source.half,
        word: source.label.word,
        code,
        total: key === 'total' || (source.half > 0 && isTotalLabel(source.label.word)),
      });
    for (const { column, name } of own) {
      const item = alone ? (column.item ?? column.header) : column.item;
      const crossed = (source.label === null || alone) && item ? itemKey(item.word) : null;
      if (source.label === null && crossed === null) continue;
      if (item && crossed) {
        add(crossed, String(item.cell.value).trim(), item, {
          half: 0,
          word: item.word,
          code: null,
          total: crossed === 'total',
        });
      }
      const token = tokenAt(source.line, column.column);
      const inline = token?.word?.inline;
      const cell = token && inline ? { ...token.cell, value: inline } : token?.cell;
      const [row, place] = block.transposed
        ? [column.column, source.line.row]
        : [source.line.row, column.column];
      const counted = column.measure === 'amount' ? countedBy : (measured(source, units) ?? '个');
      const own = column.measure === 'rate' || column.measure === 'points' ? null : counted;
      const read = figureOf(sheet, row, place, cell, values.read(cell), own ?? unitOf(column, unit, fixed));
      const figure = token && inline ? { ...read, written: String(token.cell.value) } : read;
      fields.push({
        name: rowField ?? (byUnit && !alone ? (itemName(column) ?? name) : name),
        row: crossed ?? key,
        label: crossed && item ? String(item.cell.value).trim() : written,
        cell: figure.cell,
        figure,
      });
    }
  }
  const parents = parentsOf(
    rows.map(({ branch }) => branch),
    shape === 'items' && (alone || !byUnit) ? 'items' : shape === 'accounts' ? 'accounts' : 'sources',
  );
  const tree = rows.map(({ row }, index) => ({
    key: row.key,
    label: row.label,
    labelCell: row.labelCell,
    code: row.code,
    parent: parents[index]?.key ?? null,
    exhaustive: parents[index]?.exhaustive ?? true,
  }));
  const inPercent = columns.filter(({ label }) => /[%％]/.test(label)).map(({ index }) => index);
  const resolved = resolveRates(fields, new Set(inPercent));
  const extras = new Set(
    rows.filter(({ branch }) => EXTRA_ITEMS.has(branch.word?.item ?? '')).map(({ row }) => row.key),
  );
  return {
    shape,
    columns,
    rows: shape === 'items' ? joinByFigures(tree, resolved, extras) : nestByFigures(tree, resolved),
    fields: resolved,
  };
}

function unitOf(column: AmountColumn, unit: AmountUnit | null, fixed: boolean): Unit | null {
  if (column.measure === 'rate') return '%';
  if (column.measure === 'points') return '分';
  return fixed ? unit : (column.header.word?.unit ?? unit);
}

/** Whether the items run across and the rows are units or departments. */
function listsUnits({ halves, rows }: AmountBlock): boolean {
  const across = halves.some((half) => half.columns.some((column) => column.item !== null));
  return (
    across &&
    rows.every(({ label }) => {
      const word = label?.word;
      return word && word.item === null && (word.column === null || isTotalLabel(word));
    })
  );
}

/** In a list of units the item names the column. */
function itemName({ item, header, field }: AmountColumn): string | null {
  if (field !== 'final' && field !== 'total') return null;
  return item?.word?.item ?? (header.word?.core === '合计' ? 'three-public' : null);
}

/** The unit a row counts in, by its label: 团组数（个）, 保有量（辆）. Null for rows of money. */
function countedIn({ label }: AmountRow): string | null {
  return COUNTED.exec(label?.word?.text ?? '')?.[1] ?? null;
}

const COUNTED = /[(](个|辆|台|人|人次|批次?|次|套|户|平方米|台[(/]套[)]?)[)]$/;

/** The unit written in the row's own column of units (计量单位). */
function measured({ line }: AmountRow, units: BandColumn | undefined): string | null {
  const token = units && tokenAt(line, units.column);
  return token?.word?.text ?? null;
}

/** A row of a "三公" table that names a measure instead of an item: `2021年支出`. */
function rowMeasure(row: AmountRow, shape: Shape): string | null {
  const term = row.label?.word?.column;
  return shape === 'items' && term && term.field !== 'total' && row.label?.word?.source === null
    ? 'final'
    : null;
}

function itemKey(word: Word | null): string | null {
  if (!word) return null;
  if (word.source === 'total' || word.core === '合计') return 'total';
  return word.item ? word.text : null;
}

/** Gives rows their keys: the source for funding sources, `total` for totals, otherwise the label itself. */
class RowKeys {
  private readonly taken = new Map<string, { line: number; half: number; names: Set<string> }>();

  constructor(
    private readonly shape: Shape,
    private readonly block: AmountBlock,
  ) {}

  of(row: AmountRow, names: ReadonlySet<string>): string {
    const word = row.label?.word ?? null;
    const label = String(row.label?.cell.value ?? '').trim();
    const caption = this.block.halves[row.half]?.caption ?? '';
    const wanted = this.wanted(row, label);
    for (const key of [
      wanted,
      `${caption}${word?.core ?? label}`,
      `${label} ${row.code ? (codeOf(row.code) ?? '') : ''}`.trim(),
    ]) {
      const holder = this.taken.get(key);
      if (!holder) {
        this.taken.set(key, { line: row.line.row, half: row.half, names: new Set(names) });
        return key;
      }
      const shares =
        holder.line === row.line.row &&
        holder.half !== row.half &&
        [...names].every((name) => !holder.names.has(name));
      if (shares) {
        for (const name of names) holder.names.add(name);
        return key;
      }
    }
    for (let count = 2; ; count += 1) {
      const key = `${label}#${count}`;
      if (this.taken.has(key)) continue;
      this.taken.set(key, { line: row.line.row, half: row.half, names: new Set(names) });
      return key;
    }
  }

  /** A heading such as 一、“三公”经费支出 without a figure, above the total that has them. */
  private isEmptyTotal(row: AmountRow): boolean {
    const figured = ({ line, half }: AmountRow): boolean =>
      this.block.halves[half]?.columns.some(({ column }) => {
        const token = tokenAt(line, column);
        return token !== undefined && isNumeric(token) && /\d/.test(String(token.cell.value));
      }) ?? false;
    return (
      !figured(row) &&
      this.block.rows.some(
        (other) =>
          other !== row && other.half === row.half && isTotalLabel(other.label?.word) && figured(other),
      )
    );
  }

  private wanted(row: AmountRow, label: string): string {
    const word = row.label?.word;
    if (row.only) return 'total';
    if (!word) return label;
    if (isTotalLabel(word)) return this.isEmptyTotal(row) ? label : 'total';
    if (this.shape === 'sources') {
      const measure = word.column !== null && !ACCOUNT_FIELDS.has(word.column.field);
      return word.source ?? (measure ? 'total' : label);
    }
    return label;
  }
}

function isTotalLabel(word: Word | null | undefined): boolean {
  return word != null && (word.source === 'total' || /^(?:合计|总计)$/.test(word.core));
}

interface NamedColumn {
  readonly column: AmountColumn;
  readonly name: string;
}

const YEARLY = new Set(['year', 'final', 'executed']);

/** Final field names: what 预算数 or a year means depends on the table and on the other columns. */
function nameColumns(columns: readonly AmountColumn[], shape: Shape): readonly NamedColumn[] {
  const years = [
    ...new Set(columns.filter((c) => c.year !== null && YEARLY.has(c.field)).map((c) => c.year ?? 0)),
  ].sort((a, b) => b - a);
  const present = new Set(columns.map((column) => column.field));
  const taken = new Map<string, number>();
  const budgeted = ['initial-budget', 'full-year-budget', 'budget'].some((name) => present.has(name));
  return columns.map((column, position) => {
    let name = column.bound ? column.field : rename(column, shape, present);
    if (isWhole(column, columns[position + 1])) name = 'executed';
    if (isPlainBudget(column) && columns.some(isAdjustedBudget)) name = 'initial-budget';
    if (column.source) name = `${name}-${column.source}`;
    if (column.year !== null && YEARLY.has(column.field)) {
      if (shape === 'items' && column.year === years[0] && column.field === 'final' && budgeted)
        name = 'final';
      else if (years.length >= 2) {
        const age = years.indexOf(column.year);
        name = age === 0 ? 'current-year' : age === 1 ? 'prior-year' : `year-${column.year}`;
      } else if (column.field === 'year') name = 'current-year';
    }
    const identity = `${name}\n${column.item?.word?.text ?? ''}`;
    const count = (taken.get(identity) ?? 0) + 1;
    taken.set(identity, count);
    return { column, name: count === 1 ? name : `${name}-${count}` };
  });
}

/** 小计 before the sources of what was spent, under one 支出. */
function isWhole({ field }: AmountColumn, next: AmountColumn | undefined): boolean {
  return field === 'total' && next?.field === 'executed' && next.source !== undefined;
}

/** 预算数 beside 全年预算数: the one approved at the beginning of the year. */
function isPlainBudget({ field, header }: AmountColumn): boolean {
  return (
    field === 'full-year-budget' &&
    /^(?:部门|年度|项目|当年)?(?:批复|安排|下达)?预算(?:批复|安排|下达)?(?:数|额|金额)?$/.test(
      header.word?.core ?? '',
    )
  );
}

function isAdjustedBudget({ field, header }: AmountColumn): boolean {
  return field === 'full-year-budget' && /全年|调整|可执行/.test(header.word?.core ?? '');
}

function rename(column: AmountColumn, shape: Shape, present: ReadonlySet<string>): string {
  const { field } = column;
  if (shape === 'items') {
    if (field === 'full-year-budget') return 'budget';
    if (field === 'initial-budget' && !present.has('full-year-budget') && !present.has('budget'))
      return 'budget';
    if (field === 'executed') return 'final';
    if (field === 'current-year' && (present.has('budget') || present.has('full-year-budget')))
      return 'final';
    if (field === 'total') return 'final';
  }
  if (shape === 'accounts') {
    if (field === 'full-year-budget' && !present.has('initial-budget')) return 'budget';
    if (field === 'total') {
      if (present.has('basic-expenditure') || present.has('project-expenditure')) return 'expenditure';
      if (present.has('fiscal-income') || present.has('institution-income')) return 'income';
    }
    if (field === 'executed' || field === 'amount') return 'final';
  }
  if (field === 'full-year-budget' && present.has('coordinated')) {
    return /扣除/.test(column.header.word?.core ?? '') ? field : 'gross-budget';
  }
  if (shape === 'sources' || shape === 'ledger') {
    if (field === 'budget') return present.has('full-year-budget') ? 'budget' : 'full-year-budget';
    if (field === 'expenditure' && !present.has('executed') && !present.has('income')) return 'executed';
    if (field === 'final' && shape === 'sources') return present.has('executed') ? 'final' : 'executed';
  }
  return field;
}
