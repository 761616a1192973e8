import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { BALANCES, COMES_IN, GOES_OUT } from '../../../../words/lexicon/reports/subjects';
import type { Term } from '../../form';
import { linear, plus, signed } from '../../forms';
import type { Relation } from '../../relation';

/** Movements between two balances (claims). */
const MOST_MOVEMENTS = 6;

/**
 * What there was, what was added and taken off, and what there is, in one sentence (2024年末余额57亿元，发行债券增加11亿元，偿还减少4亿元，2025年
 * 末余额64亿元).
 */
export function relateMovements(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((opening, at): Relation[] => {
    const had = currentAmount(opening);
    if (!had || !isBalance(opening)) return [];
    const behind = items
      .slice(at, at + MOST_MOVEMENTS + 2)
      .filter(({ sentence, paragraph }) => sentence === opening.sentence && paragraph === opening.paragraph);
    const closing = behind.slice(1).find(isBalance);
    const has = closing && currentAmount(closing);
    if (!has || !isAlike(has, had)) return [];
    const moved = behind
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ first, base, rates }) => first.base === null && base === null && rates.length === 0)
      .flatMap(({ changes }) => changes)
      .filter((claim) => claim.order > had.order && claim.order < has.order && isAlike(claim, had));
    const between = behind.filter(
      (item) => item !== opening && item !== closing && item.amounts.length > 0 && isBefore(item, has),
    );
    const named = between.flatMap(movementOf);
    const terms = [...moved.map(signed), ...named];
    if (terms.length < 2 || named.length < between.length) return [];
    const form = linear(plus(has), [plus(had), ...terms]);
    return [{ kind: 'difference', grounds: 'implied', readings: [form] }];
  });
}

function isBefore(item: Item, { order }: Claim): boolean {
  return (currentAmount(item)?.order ?? order) < order;
}

/** 当年新增12亿元, 偿还6亿元: a movement by its name. */
function movementOf(item: Item): readonly Term[] {
  const claim = currentAmount(item);
  if (!claim) return [];
  if (COMES_IN.some((word) => item.subject.includes(word))) return [{ claim, sign: 1 }];
  return GOES_OUT.some((word) => item.subject.includes(word)) ? [{ claim, sign: -1 }] : [];
}

/** 债务余额, 滚存结余: what there is at some time. */
function isBalance({ subject }: Item): boolean {
  return BALANCES.some((word) => subject.endsWith(word));
}

function isAlike({ figure }: Claim, { figure: { dimension, thing } }: Claim): boolean {
  return figure.dimension === dimension && figure.thing === thing;
}
