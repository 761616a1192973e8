import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { keyOf } from '../../../discourse/subjects/subject-key';
import type { Grounds, Relation } from '../../relation';
import { linear, plus } from '../../forms';

/** Paragraphs of one amount each that a sum over them all may close or open (以上资金合计499万元). */
const FEWEST_ROWS = 3;
/** No report lists more in paragraphs of their own (paragraphs): every figure of a sum is weighed against all others. */
const MOST_ROWS = 100;
/** How a total begins that speaks of the paragraphs above it. */
const ABOVE = ['以上', '上述'];

/** Items by the paragraph they stand in. */
type Paragraphs = ReadonlyMap<number, readonly Item[]>;

/**
 * Paragraphs one below the other that each say one amount and nothing else are rows of a list: a total at the head of the
 * paragraph below gathers them, and an amount of the paragraph above may be what they make up.
 */
export function relateGathered(paragraphs: Paragraphs): readonly Relation[] {
  return runsOf(paragraphs).flatMap(({ first, rows }): Relation[] => {
    const below = paragraphs.get(first + rows.length)?.[0];
    const closing = below?.phrase.total ? currentAmount(below) : null;
    const above = (paragraphs.get(first - 1) ?? []).flatMap((item) => currentAmount(item) ?? []);
    const [head, ...others] = rows;
    const isNamed = below !== undefined && ABOVE.some((word) => below.subject.startsWith(word));
    return [
      ...(closing ? sumOf(closing, rows, isNamed ? 'implied' : 'guessed') : []),
      ...above.flatMap((whole) => sumBelow(whole, rows)),
      ...(head && others.length >= FEWEST_ROWS ? sumBelow(head, others) : []),
    ];
  });
}

/** Rows below each other of one kind of amount, and the paragraph that the first of them is. */
interface Run {
  readonly first: number;
  readonly rows: readonly Claim[];
}

function runsOf(paragraphs: Paragraphs): readonly Run[] {
  const runs: { first: number; rows: Claim[] }[] = [];
  for (const [at, items] of paragraphs) {
    const row = rowOf(items);
    const run = runs.at(-1);
    const [fellow] = run?.rows ?? [];
    if (!row) continue;
    const goesOn =
      run && at === run.first + run.rows.length && fellow?.figure.dimension === row.figure.dimension;
    if (goesOn) run.rows.push(row);
    else runs.push({ first: at, rows: [row] });
  }
  return runs.filter(({ rows }) => rows.length >= FEWEST_ROWS && rows.length <= MOST_ROWS);
}

/** The one amount of a paragraph; null where it says more, or a total. */
function rowOf([only, ...others]: readonly Item[]): Claim | null {
  const isRow = only !== undefined && others.length === 0 && only.amounts.length === 1 && !only.phrase.total;
  const amount = isRow ? currentAmount(only) : null;
  return amount?.figure.dimension === 'bare' ? null : amount;
}

function sumBelow(whole: Claim, rows: readonly Claim[]): readonly Relation[] {
  return sumOf(whole, rows, areNamedAfter(whole, rows) ? 'implied' : 'guessed');
}

/** 下达省级资金9万元：甲区省级资金5万元；…: every row is called what the whole is called. */
function areNamedAfter(whole: Claim, rows: readonly Claim[]): boolean {
  const name = keyOf(whole.item.subject);
  return name.length >= SHORTEST_NAME && rows.every(({ item }) => keyOf(item.subject).endsWith(name));
}

/** Shorter names are the endings of many (characters). */
const SHORTEST_NAME = 4;

function sumOf(result: Claim, rows: readonly Claim[], grounds: Grounds): readonly Relation[] {
  if (result.figure.dimension !== rows[0]?.figure.dimension) return [];
  return [{ kind: 'sum', grounds, readings: [linear(plus(result), rows.map(plus))] }];
}
