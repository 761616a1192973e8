import { decimal, total as sumOf, ZERO, type Decimal } from '../../quantity/decimal';
import { isWithin } from '../../words/grammar/subjects';
import { meet, type Grounded } from '../../words/join';
import { isAmountUnit, type AmountUnit } from '../../quantity/unit';
import type { Grid } from '../cells/grid';
import { isNumeric, isText, type Line, type Token } from '../cells/lines';
import type { Column, Field, Row } from '../model';
import { meaningOfField } from '../headers/fields/field-meanings';
import { rowMeaning } from '../headers/meanings';
import { figureOf, type ValueReader } from '../cells/values';
import { mentions } from '../../words/topics';

/** One way a total is divided: 按收入性质分 and the lines under it. */
interface Division {
  readonly heading: Token;
  readonly parts: readonly { readonly label: Token; readonly value: Token | null }[];
}

/** Divisions of the total of a form, one beside or below the other (湖南 部门整体支出绩效自评表). */
export interface BreakdownBlock {
  readonly divisions: readonly Division[];
  readonly next: number;
}

/** The breakdown that begins at the line; null when none does. `stop` says where something else begins. */
export function breakdownAt(
  lines: readonly Line[],
  start: number,
  stop: (index: number) => boolean,
): BreakdownBlock | null {
  const first = lines[start];
  if (!first || headingsOf(first).length === 0 || isHeader(first)) return null;
  const divisions: { heading: Token; parts: { label: Token; value: Token | null }[] }[] = [];
  let open: { heading: Token; parts: { label: Token; value: Token | null }[] }[] = [];
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || (index > start && (stop(index) || endsAt(line)))) break;
    const headings = headingsOf(line);
    if (headings.length > 0) {
      open = headings.map((heading) => ({ heading, parts: [] }));
      divisions.push(...open);
    }
    open.forEach(({ heading, parts }, side) => {
      const from = side === 0 ? -1 : heading.column;
      const to = open[side + 1]?.heading.column ?? Infinity;
      const own = line.tokens.filter(
        (token) => token.column >= from && token.column < to && token !== heading,
      );
      const value = own.find(isNumeric);
      const label = own.findLast(
        (token) => isText(token) && !token.word?.filler && (!value || token.column < value.column),
      );
      const figures = valueColumn(parts);
      const beyond = !value && figures !== null && label !== undefined && label.column >= figures;
      if (label && !beyond) parts.push({ label, value: value ?? (label.word?.inline ? label : null) });
    });
  }
  return { divisions, next: index };
}

/** Whether the line opens a breakdown. */
export function opensBreakdown(line: Line): boolean {
  return headingsOf(line).length > 0;
}

/** Whether the headings stand over columns, beside the one they divide: 支出合计 | 按支出性质分. */
function isHeader({ tokens }: Line): boolean {
  return tokens.some(({ word }) => word?.labelColumn) && tokens.some(({ word }) => word?.column);
}

function headingsOf(line: Line): readonly Token[] {
  return line.tokens.filter(({ word }) => word?.marker === 'hunan');
}

function endsAt(line: Line): boolean {
  return line.tokens.some(
    ({ word }) => word !== null && (word.part !== null || word.note || word.info !== null || word.level1),
  );
}

const BY_DEFAULT = { income: 'full-year-budget', expenditure: 'executed' } as const;
/** What figures rounded to two decimals may miss by when they are added up. */
const ROUNDING = decimal('0.02');

const CANDIDATES = ['full-year-budget', 'executed', 'initial-budget'] as const;

/**
 * Names the amounts of a breakdown. The form does not say which of the total's amounts is divided: the one the parts
 * add up to, otherwise the budget by kind of income and the expenditure by kind
 * of expenditure. The first division of an amount is part of the total, and a second one divides it once more, so that
 * nothing is counted twice. `totals`: the fields of the form's total row.
 */
export function readBreakdown(
  sheet: string,
  block: BreakdownBlock,
  totals: readonly Field[],
  unit: AmountUnit | null,
  values: ValueReader,
): Grid {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const fields: Field[] = [];
  const times = new Map<string, number>();
  for (const { heading, parts } of block.divisions) {
    const read = parts.map(({ label, value }) => {
      const column = value?.column ?? valueColumn(parts) ?? label.column + 1;
      const cell = value === label ? { ...label.cell, value: label.word?.inline ?? '' } : value?.cell;
      const figure = figureOf(sheet, label.row, column, cell, values.read(cell), unit);
      const text = String(label.cell.value).trim();
      const written = label.word?.inline ? text.replace(/[:：][^:：]*$/, '') : text;
      return {
        key: label.word?.source && label.word.source !== 'total' ? label.word.source : written,
        written,
        labelCell: { sheet, row: label.row, column: label.column },
        figure: value === label ? { ...figure, written: String(label.cell.value) } : figure,
        said: rowMeaning(label),
      };
    });
    const wholes = read.map(({ said }) => read.find((other) => isPartOf(said, other.said))?.key ?? null);
    const sum = sumOf(read.flatMap(({ figure }, at) => (wholes[at] === null ? (figure.value ?? []) : [])));
    const name = dividedField(heading, sum, totals);
    const column: Grounded = { meaning: meaningOfField(name), grounds: 'guessed' };
    const division = times.get(name) ?? 0;
    times.set(name, division + 1);
    columns.push({
      field: name,
      label: String(heading.cell.value),
      headerCell: { sheet, row: heading.row, column: heading.column },
      index: valueColumn(parts) ?? heading.column + 1,
      groups: [],
      ...column,
    });
    read.forEach(({ key, written, labelCell, figure, said }, at) => {
      const whole = wholes[at] ?? null;
      const isOfTotal = whole === null && totals.length > 0;
      rows.push({
        key,
        label: written,
        labelCell,
        parent: isOfTotal && division === 0 ? 'total' : whole,
        ...(isOfTotal && division > 0 ? { again: { whole: 'total', division } } : {}),
        exhaustive: whole === null,
        code: null,
        ...said,
      });
      fields.push({ name, row: key, label: written, cell: figure.cell, figure, ...meet(said, column) });
    });
  }
  return { shape: 'sources', columns, rows, fields };
}

/** 人员经费 within 基本支出: listed below it, and counted with it. */
function isPartOf({ meaning: { subject } }: Grounded, { meaning: { subject: whole } }: Grounded): boolean {
  return subject !== undefined && whole !== undefined && isWithin(subject, whole);
}

function valueColumn(parts: Division['parts']): number | null {
  return parts.find(({ label, value }) => value !== null && value !== label)?.value?.column ?? null;
}

function isAmount({ unit }: Field['figure']): boolean {
  return unit === null || isAmountUnit(unit);
}

function dividedField(heading: Token, sum: Decimal, totals: readonly Field[]): string {
  const amounts = [...new Set(totals.flatMap(({ name, figure }) => (isAmount(figure) ? [name] : [])))];
  if (amounts.length === 1 && amounts[0] !== undefined) return amounts[0];
  const usual = mentions(heading.word?.core ?? '', 'expenditure')
    ? BY_DEFAULT.expenditure
    : BY_DEFAULT.income;
  const fitting = CANDIDATES.find((name) =>
    totals.some((field) => field.name === name && field.figure.value?.minus(sum).abs().lte(ROUNDING)),
  );
  return fitting && !sum.eq(ZERO) ? fitting : usual;
}
