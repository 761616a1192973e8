import { decimal } from '../../../../quantity/decimal';
import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { keyOf } from '../../../discourse/subjects/subject-key';
import { wholeNumber } from '../../../tokens/figures';
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
  return runsOf(paragraphs).flatMap(({ first, step, rows }): Relation[] => {
    const below = paragraphs.get(first + (rows.length - 1) * step + 1)?.[0];
    const closing = below?.phrase.total ? currentAmount(below) : null;
    const above = (paragraphs.get(first - step) ?? []).flatMap((item) => currentAmount(item) ?? []);
    const [head, ...others] = rows;
    const isNamed = below !== undefined && ABOVE.some((word) => below.subject.startsWith(word));
    return [
      ...(closing ? sumOf(closing, rows, isNamed ? 'implied' : 'guessed') : []),
      ...above.flatMap((whole) => sumBelow(whole, rows, isCounted(whole, above, rows.length))),
      ...(head && others.length >= FEWEST_ROWS ? sumBelow(head, others, false) : []),
    ];
  });
}

/** 共安排5个项目，资金300万元, and below it as many rows: they are all told. */
function isCounted(whole: Claim, above: readonly Claim[], rows: number): boolean {
  const count = above[above.indexOf(whole) - 1];
  const isThere = count?.figure.dimension === 'count' && count.figure.base.eq(decimal(String(rows)));
  return isThere && count.phrase.sentence === whole.phrase.sentence && whole.item.list === null;
}

/** Paragraphs looked back over for what 以上两项合计 adds up. */
const FAR = 60;

/**
 * 以上两项合计5万元: the last two amounts above that stand in no list, each at the head of its paragraph; `listed` are the parts of
 * lists.
 */
export function relateNumbered(paragraphs: Paragraphs, listed: ReadonlySet<Item>): readonly Relation[] {
  return [...paragraphs].flatMap(([at, [total]]): readonly Relation[] => {
    const count = total && isSummed(total) ? numberAbove(total.subject) : null;
    const result = total && currentAmount(total);
    if (count === null || !result) return [];
    const rows: Claim[] = [];
    for (let above = at - 1; above >= at - FAR && rows.length < count; above--) {
      const head = paragraphs.get(above)?.[0];
      const amount = head && !listed.has(head) && !head.aside ? currentAmount(head) : null;
      if (amount?.figure.dimension === result.figure.dimension) rows.unshift(amount);
    }
    return rows.length === count && count > 1 ? sumOf(result, rows, 'implied') : [];
  });
}

function isSummed({ phrase, subject }: Item): boolean {
  return phrase.total || SUMMED.some((word) => subject.includes(word));
}

/** Words for a sum inside a name (以上两项合计收入). */
const SUMMED = ['合计', '共计', '总计'];

/** How many 以上两项 are; null where the words say no number. */
function numberAbove(words: string): number | null {
  const opening = ABOVE.find((word) => words.startsWith(word));
  const end = words.indexOf(EACH);
  if (opening === undefined || end < 0) return null;
  const count = wholeNumber(words.slice(opening.length, end));
  return Number.isFinite(count) && count > 0 ? count : null;
}

/** What is counted when amounts are gathered. */
const EACH = '项';

/** Rows below each other of one kind of amount: the paragraph that the first of them is, and how far apart they stand. */
interface Run {
  readonly first: number;
  step: number;
  readonly rows: Claim[];
}

function runsOf(paragraphs: Paragraphs): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, items] of paragraphs) {
    const row = rowOf(items);
    if (!row) continue;
    const run = runs.findLast(({ rows: [fellow] }) => fellow?.figure.dimension === row.figure.dimension);
    const step = run && (run.rows.length > 1 ? run.step : at - run.first);
    if (run && step !== undefined && step <= TITLED && at === run.first + run.rows.length * step) {
      run.rows.push(row);
      run.step = step;
    } else runs.push({ first: at, step: 1, rows: [row] });
  }
  return runs.filter(({ rows }) => rows.length >= FEWEST_ROWS && rows.length <= MOST_ROWS);
}

/** A row may stand under a title of its own (1.甲工程 and below it 投资：5万元), so that the next is two paragraphs away. */
const TITLED = 2;

/** The one amount of a paragraph; null where it says more, or a total. */
function rowOf([only, ...others]: readonly Item[]): Claim | null {
  const isRow = only !== undefined && others.length === 0 && only.amounts.length === 1 && !only.phrase.total;
  const amount = isRow ? currentAmount(only) : null;
  return amount?.figure.dimension === 'bare' ? null : amount;
}

function sumBelow(whole: Claim, rows: readonly Claim[], allTold: boolean): readonly Relation[] {
  return sumOf(whole, rows, allTold || areNamedAfter(whole, rows) ? 'implied' : 'guessed');
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
