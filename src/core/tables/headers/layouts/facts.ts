import type { AmountBlock, AmountRow } from '../../amounts/amounts';
import { isNumeric, isText, lineOf, type Line, type Token } from '../../cells/lines';
import { statementLine } from '../../../words/phrases/statements';
import { conceptOf } from '../../../words/lexicon/concepts';
import { sortOf } from '../../../words/phrases/sorts';
import { isUnitAlone } from '../../../words/phrases/unit-alone';
import type { AmountColumn } from '../column-fields';
import { namesMeasure } from '../measures';

/** Fewer labelled figures than these, or on fewer lines, are no table. */
const FEWEST_FACTS = 3;
const FEWEST_LINES = 2;

/** A label and the figure right of it. */
interface Fact {
  readonly label: Token;
  readonly value: Token;
}

/** The figures of one column, whose labels stand beside them. */
interface FactColumn {
  readonly at: number;
  readonly facts: readonly Fact[];
}

/**
 * Figures without a header, each beside its label, in one pair of columns or several (基础信息表). What a label measures
 * is said of the whole (年初预算数); any other label is a row of its own. Such rows are no parts of each other. Where
 * the labels name the rows of one list instead (“三公”经费 without a header), it is a grid of one column. Empty when
 * nothing of the kind begins at the line.
 */
export function factsAt(
  lines: readonly Line[],
  start: number,
  stop: (index: number) => boolean,
): readonly AmountBlock[] {
  const body: Line[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || (index > start && stop(index)) || !isFactLine(line)) break;
    body.push(line);
  }
  while (body.at(-1)?.wordy) body.pop();
  const columns = columnsOf(body);
  const facts = columns.flatMap((column) => column.facts);
  const figured = body.filter((line) => !line.wordy).length;
  const isList = facts.length >= FEWEST_FACTS && figured >= FEWEST_LINES;
  if (body[0]?.wordy !== false || !(isList || isPairOfSums(facts))) return [];
  const next = start + body.length;
  const [opening] = columns;
  const list = opening ? listOf(opening, next) : null;
  if (list) return [list];
  const divided = opening && columns.length === 1 ? dividedIn(opening, next) : null;
  if (divided) return [divided];
  if (facts.filter(({ label }) => isPart(label)).length > 1) {
    const parted = partedIn(facts, next);
    const whole = columns.flatMap((column) => measuredIn(column, next, fieldsOf(facts)));
    return parted.length > 0 ? [...whole, ...parted] : [];
  }
  const inMoney = body.some(({ tokens: [label] }) => label?.word?.unit != null);
  const fields = fieldsOf(facts);
  return columns.flatMap((column) => [
    ...measuredIn(column, next, fields),
    ...namedIn(column, next, inMoney),
  ]);
}

function fieldsOf(facts: readonly Fact[]): ReadonlySet<string | undefined> {
  return new Set(facts.map(({ label }) => label.word?.column?.field));
}

/**
 * The sources of each amount, which stand right of it and below each other: 预算数 | 80 | 其中：财政拨款 | 60, 其他资金 | 20, then
 * 决算数 with its own. Empty where any figure is neither, or a source is right of no amount.
 */
function partedIn(facts: readonly Fact[], next: number): readonly AmountBlock[] {
  const measured = facts.filter(({ label }) => namesMeasure(label));
  const parts = facts.filter(({ label }) => isPart(label));
  const owned = parts.map((part) => ({ part, owner: ownerOf(part, measured) }));
  if (measured.length + parts.length < facts.length || owned.some(({ owner }) => owner === undefined))
    return [];
  return measured.flatMap((owner) => {
    const own = owned.flatMap((each) => (each.owner === owner ? [each.part] : []));
    const [first] = own;
    const term = owner.label.word?.column;
    if (!first || !term || own.some(({ value }) => value.column !== first.value.column)) return [];
    const { field, measure, year } = term;
    return [gridOf(first.value.column, own, next, { field, measure, year, header: owner.label, item: null })];
  });
}

/** The amount left of a source, in its line or the nearest above. */
function ownerOf({ label }: Fact, measured: readonly Fact[]): Fact | undefined {
  const owner = measured
    .filter(({ value }) => value.row <= label.row && value.column < label.column)
    .sort((a, b) => b.value.row - a.value.row)[0];
  return owner?.label.word?.column?.measure === 'amount' ? owner : undefined;
}

/** Two sums of the field in one line say enough by themselves: 基本支出总额 | 1250.6 | 项目支出总额 | 486.4. */
function isPairOfSums(facts: readonly Fact[]): boolean {
  const isSum = ({ label: { word } }: Fact): boolean => {
    const { subject, total } = word?.reading?.meaning ?? {};
    return word?.reading?.grounds === 'stated' && total === 'sum' && conceptOf(subject)?.nature === 'flow';
  };
  return facts.length === 2 && facts.every(isSum);
}

/** Labels and what stands beside them, in turn; a label may have words beside it, but not all have. */
function isFactLine({ tokens }: Line): boolean {
  const [first] = tokens;
  if (!first || !isText(first) || first.word?.part || first.word?.note || first.word?.indicator === 'group')
    return false;
  return tokens.every(
    (token, position) => isText(token) || (position > 0 && isText(tokens[position - 1] ?? token)),
  );
}

function columnsOf(body: readonly Line[]): readonly FactColumn[] {
  const columns = new Map<number, Fact[]>();
  for (const { tokens } of body) {
    tokens.forEach((value, position) => {
      const beside = tokens[position - 1];
      const label = beside?.word && isUnitAlone(beside.word.text) ? tokens[position - 2] : beside;
      if (!label || !isNumeric(value) || !isText(label)) return;
      const own = columns.get(value.column);
      if (own) own.push({ label, value });
      else columns.set(value.column, [{ label, value }]);
    });
  }
  return [...columns].map(([at, facts]) => ({ at, facts }));
}

/** Whether the label names a source of funds, which is a part of the amounts beside it. */
function isPart({ word }: Token): boolean {
  return word?.source != null && word.source !== 'total';
}

/**
 * One amount and what it is divided into, twice perhaps: 部门预算资金总额 | 4560, 资金来源：（1）政府预算资金 | 4500,
 * 资金结构：（1）基本支出 | 2860.
 */
function dividedIn({ at, facts }: FactColumn, next: number): AmountBlock | null {
  const [whole, ...parts] = facts;
  const term = whole?.label.word?.column;
  const isDivided =
    parts.length > 1 &&
    parts.some(({ label }) => isPart(label)) &&
    !parts.some(({ label }) => namesMeasure(label));
  if (!whole || term?.measure !== 'amount' || !namesMeasure(whole.label) || !isDivided) return null;
  const { field, measure, year } = term;
  const grid = gridOf(at, facts, next, { field, measure, year, header: whole.label, item: null });
  const rows = grid.rows.map((row) => (row.label === whole.label ? { ...row, only: true } : row));
  return { ...grid, rows, facts: true };
}

/** The facts whose labels are rows of one list: “三公” items, or anything with its total. */
function listOf({ at, facts }: FactColumn, next: number): AmountBlock | null {
  const items = facts.filter(({ label: { word } }) => word?.item ?? word?.itemsTotal).length;
  if ((items * 2 <= facts.length || items < 2) && !isStatement(facts)) return null;
  const [first] = facts;
  if (!first) return null;
  return gridOf(at, facts, next, {
    field: 'final',
    measure: 'amount',
    year: null,
    header: first.label,
    item: null,
    grounds: 'implied',
  });
}

/** Whether the labels are those of a statement: 收入合计 and its parts, 支出合计 and its parts, 结余. */
function isStatement(facts: readonly Fact[]): boolean {
  const lines = new Set(facts.map(({ label }) => statementLine(label.word?.core ?? '')));
  return lines.has('income') && lines.has('expenditure') && lines.has('closing');
}

/** Figures of the whole: each label is the field of its own line. `fields`: those of all facts of the list. */
function measuredIn(
  { at, facts }: FactColumn,
  next: number,
  fields: ReadonlySet<string | undefined>,
): readonly AmountBlock[] {
  const measured = facts.filter(({ label }) => namesMeasure(label));
  const [first] = measured;
  if (!first) return [];
  const columns = measured.map(({ label, value }): AmountColumn => {
    const term = label.word?.column;
    return {
      column: value.row,
      field: isBeforeAdjustment(label, fields) ? 'initial-budget' : (term?.field ?? 'amount'),
      measure: term?.measure ?? 'amount',
      year: term?.year ?? null,
      header: label,
      item: null,
    };
  });
  const line = lineOf(
    at,
    measured.map(({ value }) => ({ ...value, row: at, column: value.row })),
  );
  return [
    {
      band: { first: 0, last: -1, columns: [{ column: at, path: [first.label] }] },
      next,
      halves: [{ labels: [], aside: [], columns, caption: null }],
      rows: [{ half: 0, label: first.label, code: null, line, only: true }],
      notes: [],
      transposed: true,
      facts: true,
    },
  ];
}

/** 预算批复数 beside 预算调整数 and no other budget: the one to which the adjustment was made. */
function isBeforeAdjustment({ word }: Token, fields: ReadonlySet<string | undefined>): boolean {
  const stage = word?.reading?.meaning.stage;
  return (
    word?.column?.field === 'full-year-budget' &&
    (stage === undefined || stage === 'approved') &&
    fields.has('adjustment') &&
    !fields.has('initial-budget')
  );
}

/** Figures that the words before them name: rows of their own. `inMoney`: the list states a unit of money at its edge. */
function namedIn({ at, facts }: FactColumn, next: number, inMoney: boolean): readonly AmountBlock[] {
  const named = facts.filter(({ label }) => !namesMeasure(label));
  return (['amount', 'count'] as const).flatMap((measure) => {
    const own = named.filter(({ label }) => holds(label, inMoney) === measure);
    const [first] = own;
    if (!first) return [];
    const column = {
      field: measure,
      measure,
      year: null,
      header: first.label,
      item: null,
      grounds: 'guessed',
    } as const;
    return [gridOf(at, own, next, column)];
  });
}

function holds({ word }: Token, inMoney: boolean): 'amount' | 'count' {
  const sort = word && (word.unit !== null ? 'money' : sortOf(word));
  return sort === 'money' || (sort === null && inMoney) ? 'amount' : 'count';
}

function gridOf(
  at: number,
  facts: readonly Fact[],
  next: number,
  column: Omit<AmountColumn, 'column'>,
): AmountBlock {
  const labels = [...new Set(facts.map(({ label }) => label.column))];
  const rows = facts.map(({ label, value }): AmountRow => ({
    half: 0,
    label,
    code: null,
    line: lineOf(value.row, [label, value]),
  }));
  return {
    band: { first: 0, last: -1, columns: [] },
    next,
    halves: [{ labels, aside: [], columns: [{ ...column, column: at }], caption: null }],
    rows,
    notes: [],
    transposed: false,
    ...(column.grounds === 'guessed' ? { facts: true } : {}),
  };
}
