import { HUNDRED, ZERO } from '../../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../../quantity/figure';
import { POINTS } from '../../../quantity/unit';
import type { FieldName } from '../../../tables/model';
import { isNamed, mentions } from '../../../words/topics';
import { namesRemainder } from '../../../words/phrases/ratios/remainders';
import { evaluate, expectedOf } from '../../evaluate/evaluate';
import { instantiate } from '../../evaluate/instantiate';
import { of, withColumns, type Formula } from '../../formula';
import { figuresIn, type Expression } from '../../language/expression';
import { notBroken } from '../agreeing';
import { inRow } from '../resolve';
import { eachRow, IN_ROWS } from '../rows/rows';
import type { Binding, RelationDeclaration } from '../../model';
import type { IndexedRow, TableIndex } from '../../index/table-index';

/**
 * “In a column under words of its own, each row is that over two other columns, as its rows themselves show.” `computed`:
 * the columns for which a formula of the field has been found.
 */
export function bindKept(
  index: TableIndex,
  declaration: RelationDeclaration,
  computed: ReadonlySet<number>,
): readonly Binding[] {
  return openColumns(index, computed).flatMap((name) => patternIn(index, name, declaration));
}

/** Columns that have a formula of the field, for which a table may lack the operands. */
const CHANGES_AND_RATES =
  /^(?:change-amount|execution-rate|use-rate|arrival-rate|completion-rate|adjustment-rate|carry-over-rate|change-rate|control-rate|procurement-rate)(?:-|$)/;

/** Amounts that have one. */
const AMOUNTS = /^(?:carry-out|closing-balance)(?:-|$)/;

/** Columns of whose formula the words leave the operands open. */
const OPEN: ReadonlySet<FieldName> = new Set(['saving', 'saving-rate', 'share']);

/** What was planned and what was paid: with one of each, a saving has a formula of the catalogue. */
const PLANNED: readonly FieldName[] = ['planned-cost', 'budget', 'full-year-budget'];
const PAID: readonly FieldName[] = ['actual-cost', 'final', 'procurement-total', 'executed'];

/** Units of what is no amount and no number of things. */
const NO_AMOUNTS: ReadonlySet<string> = new Set(['%', POINTS]);

/** Rows that have to agree, with different figures, before a pattern is taken to be meant. */
const AGREEING = 3;

/** Rows that may break it: a slip, and the total that repeats it. */
const SLIPS = 2;

/** Of so many first rows a pattern must hold in nearly all to be looked for in the rest. */
const SAMPLE = 12;

/** In a table of more columns a chance agreement of some two is likely. */
const MOST_COLUMNS = 14;

function openColumns(index: TableIndex, computed: ReadonlySet<number>): readonly FieldName[] {
  const { table } = index;
  const isPlanned = [PLANNED, PAID].every((names) => names.some((name) => index.has(name)));
  if (table.kind === 'three-public' || table.columns.length > MOST_COLUMNS) return [];
  return table.columns.flatMap(({ field: name, meaning, index: at, label }) => {
    // Parts of a whole beside it are what the whole is made of, and computed from nothing.
    if (meaning.source !== undefined) return [];
    if (CHANGES_AND_RATES.test(name)) return computed.has(at) ? [] : [name];
    if (AMOUNTS.test(name)) return [];
    // 实发工资 is what was left of the pay, whatever else the list calls spending.
    if (mentions(label, 'net-pay')) return [name];
    if (OPEN.has(name)) return name === 'share' || !isPlanned ? [name] : [];
    const isOpen = meaning.aspect !== undefined || namesRemainder(name) || isNamed(label, 'rate-name');
    return /^[a-z]/.test(name) || !isOpen || computed.has(at) ? [] : [name];
  });
}

function patternIn(index: TableIndex, name: FieldName, declaration: RelationDeclaration): readonly Binding[] {
  const isRate = declaration.unit === '%';
  const rows = index.rows.filter(({ fields }) => isFigure(fields.get(name)));
  const unit = rows[0]?.fields.get(name)?.figure.unit;
  if (rows.length < AGREEING || unit === undefined) return [];
  if (isRate ? unit !== '%' : NO_AMOUNTS.has(unit ?? '')) return [];
  const operands = operandsOf(index, name, rows);
  const ways = pairsOf(operands).flatMap(([a, b]) =>
    declaration.equations.map(({ is }) => withColumns(is, a, b)),
  );
  const sample = rows.slice(0, SAMPLE);
  const likely = ways.filter((way) => isKept(index, name, way, sample, declaration));
  const kept = likely.filter((way) => rows.length <= SAMPLE || isKept(index, name, way, rows, declaration));
  const isAgreed = index.table.columns.some(
    ({ field, label }) => field === name && mentions(label, 'interest-rate'),
  );
  const [first, ...others] = kept.map((way) => {
    // What is agreed is worked out of nothing: a total has no rate of interest.
    const bindings = eachRow({ result: of(name), is: way, over: IN_ROWS }, IN_ROWS, index).filter(
      ({ expression, result }) => !isOnNegative(expression) && (!isAgreed || isKnown(result)),
    );
    return { bindings, broken: bindings.length - notBroken(bindings, declaration) };
  });
  if (!first) return [];
  // Rates of whole percents fit several ways: the one that the rows break least is meant.
  const { bindings, broken } = others.reduce((a, b) => (b.broken < a.broken ? b : a), first);
  const grounds = broken > 1 ? 'implied' : 'stated';
  return bindings.map((binding): Binding => ({ ...binding, grounds }));
}

/** A growth on less than nothing (留抵退税) says nothing. */
function isOnNegative(expression: Expression): boolean {
  if (expression.kind !== 'quotient' || expression.divisor.kind !== 'figure') return false;
  const { figure } = expression.divisor;
  return isKnown(figure) && figure.value.lt(ZERO);
}

function isFigure(found: { readonly figure: Binding['result'] } | undefined): boolean {
  return found !== undefined && isKnown(found.figure);
}

/** Columns of amounts or numbers that most of the rows have; for a difference those before it. */
function operandsOf(
  { table }: TableIndex,
  name: FieldName,
  rows: readonly IndexedRow[],
): readonly FieldName[] {
  const at = table.columns.findIndex(({ field: own }) => own === name);
  const result = rows[0]?.fields.get(name)?.figure;
  return table.columns.flatMap(({ field: own }, place): FieldName[] => {
    const figure = rows.find(({ fields }) => isFigure(fields.get(own)))?.fields.get(own)?.figure;
    if (!figure || own === name || NO_AMOUNTS.has(figure.unit ?? '')) return [];
    if (result?.unit !== '%' && (place > at || figure.unit !== result?.unit)) return [];
    return [own];
  });
}

function pairsOf(names: readonly FieldName[]): readonly (readonly [FieldName, FieldName])[] {
  return names.flatMap((a) => names.flatMap((b) => (a === b ? [] : [[a, b] as const])));
}

/** What makes a row another one than those before: its result, and of a rate that is no whole the amounts behind it too. */
function tellsByItself(result: KnownFigure, expression: Expression): string {
  const isPart = result.unit === '%' && !result.value.eq(HUNDRED);
  return isPart
    ? figuresIn(expression)
        .map(({ written }) => written)
        .join(' ')
    : result.written;
}

/** Whether enough rows, with different results, follow the way and hardly one does not. */
function isKept(
  index: TableIndex,
  name: FieldName,
  way: Formula,
  rows: readonly IndexedRow[],
  declaration: RelationDeclaration,
): boolean {
  const results = new Set<string>();
  let holding = 0;
  let broken = 0;
  for (const row of rows) {
    const result = row.fields.get(name)?.figure;
    const expression = instantiate(way, inRow(index, row));
    if (!result || !isKnown(result) || !expression) continue;
    const bound = { declaration, table: index.table, subject: '', result, expression };
    const { state } = evaluate(bound);
    // Small amounts meet within rounding by chance; a difference of written figures is met exactly.
    const isNear = expression.kind === 'difference' && expectedOf(bound)?.eq(result.value) === false;
    if (state === 'violated' || isNear) broken += 1;
    else if (state !== 'undetermined' && !result.value.eq(ZERO)) {
      holding += 1;
      results.add(tellsByItself(result, expression));
    }
    if (broken > SLIPS) return false;
  }
  return holding >= AGREEING && results.size >= AGREEING - 1 && holding > broken * SLIPS;
}
