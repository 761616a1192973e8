import { meet, type Grounded } from '../../words/join';
import type { AmountUnit, Unit } from '../../quantity/unit';
import type { AmountBlock, AmountRow } from '../amounts/amounts';
import type { BandColumn } from '../headers/band';
import { nameColumns } from '../headers/column-names';
import { columnMeaning, rowMeaning } from '../headers/meanings';
import type { AmountColumn } from '../headers/column-fields';
import { isAccountField } from '../headers/fields/account-fields';
import type { ColumnTerm } from '../headers/fields/column-term';
import type { Measure } from '../headers/fields/field-meanings';
import type { Shape } from '../kinds';
import { tokenAt, type Line } from './lines';
import { tellsOfFall } from '../../words/phrases/ratios/change-base';
import { isPartOfYear } from '../../words/phrases/time/parts-of-year';
import { sortOf } from '../../words/phrases/sorts';
import { joinByFigures } from './membership';
import type { Column, Field, Row } from '../model';
import { resolveRates } from '../amounts/rates';
import { nestByFigures } from '../amounts/nesting';
import type { Branch, Parent } from '../amounts/tree/branch';
import { parentsOf } from '../amounts/tree/parents';
import { figureOf, type ValueReader } from './values';
import type { Word } from '../vocabulary/lexicon';
import { CountedRows, countingUnit, countsPeople } from '../amounts/rows/counted-rows';
import { RowKeys } from '../amounts/rows/row-keys';
import { isTotalLabel } from '../amounts/total-label';
import { isNamed } from '../../words/topics';

/** A grid of amounts with its columns, rows and fields named for the kind of table it is. */
export interface Grid {
  readonly shape: Shape;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly fields: readonly Field[];
}

/** What columns hold that is no number of something. */
const UNCOUNTED: ReadonlySet<Measure> = new Set(['rate', 'points', 'text']);

/** Rows that may or may not be part of a "三公" total. */
const EXTRA_ITEMS: ReadonlySet<string> = new Set(['meeting', 'training']);

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
  const isByPeriod = listsPartsOfYear(block);
  const named = block.halves.map((half) => nameColumns(half.columns, shape, isByPeriod));
  const namesOf = named.map((own): ReadonlySet<string> => new Set(own.map(({ name }) => name)));
  const byUnit = shape === 'items' && listsUnits(block);
  const alone = byUnit && block.rows.length === 1;
  const fieldNameOf = (column: AmountColumn, name: string): string =>
    byUnit && !alone ? (itemName(column, name) ?? name) : name;
  const columns: Column[] = named.flat().map(({ column, name }) => ({
    field: fieldNameOf(column, name),
    label: String(((byUnit && !alone ? column.item : null) ?? column.header).cell.value),
    headerCell: { sheet, row: column.header.row, column: column.header.column },
    index: column.column,
    groups: (column.path ?? []).slice(0, -1).map((group) => `${group.row} ${group.column}`),
    ...(isOfFall(column) ? { falls: true as const } : {}),
    ...columnMeaning(column),
  }));
  const meanings = new Map(columns.map(({ index, meaning, grounds }) => [index, { meaning, grounds }]));
  const keys = new RowKeys(shape, block);
  const counting = new CountedRows();
  const units = unitColumnOf(block);
  const isCounting = block.halves.some((half) => half.columns.some(({ measure }) => measure === 'count'));
  const rows: { row: Omit<Row, 'parent' | 'exhaustive' | 'again'>; branch: Branch }[] = [];
  const known = new Set<string>();
  const fields: Field[] = [];
  const add = (
    key: string,
    label: string,
    at: { row: number; column: number },
    branch: Omit<Branch, 'key'>,
    said: Grounded,
  ): void => {
    if (known.has(key)) return;
    known.add(key);
    rows.push({
      row: { key, label, labelCell: { sheet, row: at.row, column: at.column }, code: branch.code, ...said },
      branch: { key, ...branch },
    });
  };
  for (const source of block.rows) {
    const own = named[source.half] ?? [];
    const written = source.label === null ? '' : String(source.label.cell.value).trim();
    const rowField = rowMeasure(source, shape);
    const names = namesOf[source.half] ?? new Set();
    const key = source.label === null ? '' : rowField === null ? keys.of(source, names) : 'total';
    const code = source.code?.text ?? null;
    const countedBy = counting.of(source);
    const said = rowMeaning(source.label);
    if (shape === 'sources' && isOfPoints(said) && !hasPoints(source.line, own)) continue;
    if (source.label && !alone && rowField === null)
      add(
        key,
        written,
        source.label,
        {
          half: block.joined ? 0 : source.half,
          word: source.label.word,
          code,
          total: key === 'total' || (source.half > 0 && !block.joined && isTotalLabel(source.label.word)),
          ...(source.division === undefined ? {} : { division: source.division }),
          ...(source.group ? { group: source.group } : {}),
        },
        said,
      );
    for (const { column, name } of own) {
      const item = alone ? (column.item ?? column.header) : column.item;
      const crossed = (source.label === null || alone) && item ? itemKey(item.word) : null;
      if (source.label === null && crossed === null) continue;
      if (item && crossed) {
        add(
          crossed,
          String(item.cell.value).trim(),
          item,
          { half: 0, word: item.word, code: null, total: crossed === 'total' },
          rowMeaning(item),
        );
      }
      const token = tokenAt(source.line, column.column);
      const inline = token?.word?.inline;
      const cell = token && inline ? { ...token.cell, value: inline } : token?.cell;
      const [row, place] = block.transposed
        ? [column.column, source.line.row]
        : [source.line.row, column.column];
      const isOfMoney = speaksOfMoney(column);
      const counted =
        column.measure !== 'amount'
          ? (countedBy ?? measured(source, units) ?? countedUnder(column) ?? '个')
          : isCounting && isOfMoney
            ? null
            : (countedBy ?? (isCounting || isOfMoney ? null : measured(source, units)));
      const ofPair =
        column.measure === 'amount' && (shape === 'facts' || !fixed) && !hasOwnUnit(column)
          ? source.label?.word?.unit
          : null;
      const own = UNCOUNTED.has(column.measure) ? null : (counted ?? (block.transposed ? null : ofPair));
      const ofRow = rowField?.measure === 'rate' ? '%' : null;
      const read = figureOf(
        sheet,
        row,
        place,
        cell,
        values.read(cell),
        ofRow ?? own ?? unitOf(column, unit, fixed),
      );
      const figure = token && inline ? { ...read, written: String(token.cell.value) } : read;
      fields.push({
        name: rowField?.field ?? fieldNameOf(column, name),
        row: crossed ?? key,
        label: crossed && item ? String(item.cell.value).trim() : written,
        cell: figure.cell,
        figure,
        ...meet(
          crossed && item ? rowMeaning(item) : said,
          meanings.get(column.column) ?? columnMeaning(column),
        ),
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
    meaning: row.meaning,
    grounds: row.grounds,
    ...placeOf(shape === 'facts' || block.running || listsIndicators(block, units) ? null : parents[index]),
  }));
  const inPercent = columns.filter(({ label }) => /[%％]/.test(label)).map(({ index }) => index);
  const resolved = resolveRates(fields, new Set(inPercent));
  const extras = new Set(
    rows.filter(({ branch }) => EXTRA_ITEMS.has(branch.word?.item ?? '')).map(({ row }) => row.key),
  );
  return {
    shape,
    columns,
    rows: block.running
      ? tree
      : shape === 'items'
        ? joinByFigures(tree, resolved, extras)
        : nestByFigures(tree, resolved),
    fields: resolved,
  };
}

/** A row's parent, or the whole that it makes up once more by a further division. */
function placeOf(found: Parent | null | undefined): Pick<Row, 'parent' | 'exhaustive' | 'again'> {
  if (!found) return { parent: null, exhaustive: true };
  const { key, exhaustive, division } = found;
  if (division === undefined) return { parent: key, exhaustive };
  return { parent: null, exhaustive, again: { whole: key, division } };
}

function unitOf(column: AmountColumn, unit: AmountUnit | null, fixed: boolean): Unit | null {
  if (column.measure === 'rate') return '%';
  if (column.measure === 'points') return '分';
  if (column.measure === 'text') return null;
  const written = (column.path ?? [column.header]).findLast(({ word }) => word?.unit)?.word?.unit;
  return fixed ? unit : (column.header.word?.unit ?? written ?? unit);
}

/** Whether the words over a column state a unit, which goes before that of a row. */
function hasOwnUnit({ header, path }: AmountColumn): boolean {
  return (path ?? [header]).some(({ word }) => word?.unit != null);
}

/** Whether the rows are quarters or months of a year. */
function listsPartsOfYear({ rows }: AmountBlock): boolean {
  const parts = rows.filter(({ label }) => label?.word && isPartOfYear(label.word.text));
  return parts.length * 2 > rows.length;
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

/** In a list of units the item names the column, with the measure behind it where that is not what was spent. */
function itemName({ item, header, field, measure }: AmountColumn, name: string): string | null {
  if (measure !== 'amount') return null;
  const isWhole = item === null ? isNamed(header.word?.core ?? '', 'total') : item.word?.item === null;
  const own = item?.word?.item ?? (isWhole ? 'three-public' : null);
  return own === null || field === 'final' || field === 'total' ? own : `${own}-${name}`;
}

/** Statistics (指标名称 | 计量单位 | 数量) tell each for itself: what is numbered below another need not be all of it. */
function listsIndicators({ band }: AmountBlock, units: BandColumn | undefined): boolean {
  return units !== undefined && band.columns.some(({ path }) => path.at(-1)?.word?.indicator === 'level3');
}

/** The column of units (计量单位); 单位 over the names of the rows heads offices instead. */
function unitColumnOf({ band, halves }: AmountBlock): BandColumn | undefined {
  const labels = new Set(halves.flatMap((half) => half.labels));
  return band.columns.find(
    ({ path, column }) => path.at(-1)?.word?.indicator === 'measure-unit' && !labels.has(column),
  );
}

/** Whether the words over a column say that it holds money, whatever the things in its rows are counted in. */
function speaksOfMoney({ header, path, field }: AmountColumn): boolean {
  if (field === 'unit-price') return true;
  return (path ?? [header]).some(
    ({ word }) => word !== null && (word.unit !== null || sortOf(word) === 'money'),
  );
}

/** The unit that the words over a column count in, the nearest first: 人 of 行政 under 编制人数. */
function countedUnder({ header, path }: AmountColumn): string | null {
  const words = [header, ...(path ?? []).toReversed()].map(({ word }) => word);
  return words.map(countingUnit).find((unit) => unit !== null) ?? (words.some(isOfPeople) ? '人' : null);
}

function isOfPeople(word: Word | null): boolean {
  return word !== null && countsPeople(word);
}

/** The unit written in the row's own column of units (计量单位). */
function measured({ line }: AmountRow, units: BandColumn | undefined): string | null {
  const token = units && tokenAt(line, units.column);
  return token?.word?.text ?? null;
}

/** A row of a "三公" table that names a measure instead of an item: `2021年支出`, or how far one is above another: `增减（%）`. */
function rowMeasure(row: AmountRow, shape: Shape): Pick<ColumnTerm, 'field' | 'measure'> | null {
  const term = row.label?.word?.column;
  const isOfYear = term && term.field !== 'total' && !isAccountField(term.field);
  if (shape !== 'items' || !isOfYear || row.label?.word?.source !== null) return null;
  return CHANGES.has(term.field) ? term : { field: 'final', measure: 'amount' };
}

/** Whether the line has anything in columns of points: 预算执行率得分 of a form with 分值 and 得分 beside its money. */
function hasPoints(line: Line, own: readonly { readonly column: AmountColumn }[]): boolean {
  return own.some(({ column: { column, measure } }) => measure === 'points' && tokenAt(line, column));
}

/** 自评得分 below the money of a form is no money of it. */
function isOfPoints({ meaning, grounds }: Grounded): boolean {
  return grounds === 'stated' && (meaning.measure === 'score' || meaning.measure === 'weight');
}

const CHANGES: ReadonlySet<string> = new Set(['change-rate', 'change-amount']);

/** 减少额, or 金额 under 比上年减少. */
function isOfFall({ field, header, path }: AmountColumn): boolean {
  const words = (path ?? [header]).map(({ word }) => word?.text ?? '').join('');
  return CHANGES.has(field) && tellsOfFall(words);
}

function itemKey(word: Word | null): string | null {
  if (!word) return null;
  if (word.source === 'total' || isNamed(word.core, 'added-up')) return 'total';
  return word.item ? word.text : null;
}
