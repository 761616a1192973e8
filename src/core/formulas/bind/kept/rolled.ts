import { isKnown } from '../../../quantity/figure';
import type { Column, FieldName } from '../../../tables/model';
import { mentions } from '../../../words/topics';
import { of, withColumns } from '../../formula';
import { figuresIn } from '../../language/expression';
import type { TableIndex } from '../../index/table-index';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import { asShown, brokenByThemselves, holds } from '../agreeing';
import { eachRow, IN_ROWS } from '../rows/rows';

/** Columns before the end: what there was, what came and what went. */
const BEFORE = 3;

/** Rows in which something came or went that must keep it before it is taken to be meant. */
const AGREEING = 2;

/** Rows that may break it: a slip. */
const SLIPS = 1;

/**
 * “In each row, what there was, and what came, less what went, is what is left”, where the movements before the end
 * are called otherwise (年初数 | 本年增加 | 本年减少 | 年末数): as the rows themselves show.
 */
export function bindRolled(
  equation: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  return index.table.columns.flatMap((closing, at) =>
    isClosing(closing) ? rolledTo(closing, at, equation, index, declaration) : [],
  );
}

function rolledTo(
  closing: Column,
  at: number,
  { is }: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const [opening, come, gone] = index.table.columns.slice(Math.max(at - BEFORE, 0), at);
  if (!opening || !come || !gone || !isOpening(opening) || isRatio(come) || isRatio(gone)) return [];
  if (COME.has(come.field) && GONE.has(gone.field)) return [];
  const way = withColumns(is, opening.field, come.field, gone.field);
  const bindings = eachRow({ result: of(closing.field), is: way, over: IN_ROWS }, IN_ROWS, index);
  if (isKept(bindings, index, declaration)) return bindings.map(asShown);
  return isSaid(come, gone) && isLikely(bindings, index, declaration) ? bindings.map(asShown) : [];
}

/** Whether a column says what is left at the end (年末结转, 期末余额, 年末原值), and not how that compares with anything. */
function isClosing({ field, meaning: { period, aspect, source } }: Column): boolean {
  const isLeft = field === 'carry-out' || field === 'closing-balance' || period === 'close';
  return isLeft && aspect === undefined && source === undefined;
}

/** Whether the words say which of the two comes in and which goes out (本年新增 | 本年偿还). */
function isSaid(come: Column, gone: Column): boolean {
  return mentions(come.label, 'comes-in') && mentions(gone.label, 'goes-out');
}

/** Where the words say so: kept by as many rows as break it, or still to be filled in. */
function isLikely(
  bindings: readonly Binding[],
  index: TableIndex,
  declaration: RelationDeclaration,
): boolean {
  if (bindings.every(({ result }) => !isKnown(result))) return true;
  const kept = bindings.filter((binding) => isMoved(binding) && holds(binding, declaration)).length;
  return kept > 0 && brokenByThemselves(bindings, index, declaration) <= kept;
}

/**
 * Whether a column says what there was at the beginning (年初余额、年初数). Without that, spending and its two kinds before
 * 年末结转 would roll forward to the nothing that most rows have left.
 */
function isOpening({ meaning: { period, stage } }: Column): boolean {
  return period === 'open' || stage === 'initial';
}

function isRatio({ meaning: { aspect } }: Column): boolean {
  return aspect === 'ratio' || aspect === 'share';
}

/** Movements between which there is an equation by name. */
const COME: ReadonlySet<FieldName> = new Set(['arrived', 'income']);
const GONE: ReadonlySet<FieldName> = new Set(['executed', 'expenditure']);

function isKept(bindings: readonly Binding[], index: TableIndex, declaration: RelationDeclaration): boolean {
  const moved = bindings.filter((binding) => isMoved(binding) && holds(binding, declaration));
  return moved.length >= AGREEING && brokenByThemselves(bindings, index, declaration) <= SLIPS;
}

/** Whether anything came or went in the row. */
function isMoved({ result, expression }: Binding): boolean {
  const [opening] = figuresIn(expression);
  return opening !== undefined && isKnown(opening) && isKnown(result) && !opening.value.eq(result.value);
}
