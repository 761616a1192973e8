import { mentions } from '../../../../words/topics';
import { HUNDRED, ZERO } from '../../../../quantity/decimal';
import {
  amountIn,
  currentAmount,
  type Claim,
  type Comparison,
  type Item,
  type Proportion,
} from '../../../discourse/item';
import { priorIn } from '../../relations/changes/items';
import { wordingFinding, type ReadText, type WordingRule } from '../context';

const RULE = 'logic/prose-zero-base';

/** 分母为零: a completion, share or growth where the base is nothing, or of nothing that is said to be all (0万元，完成100%). */
export const zeroBase: WordingRule = (text) =>
  text.discourse.items.flatMap((item, at) => [
    ...completions(text, item),
    ...shares(text, item),
    ...growth(text, item, text.discourse.items.slice(Math.max(0, at - 1), at)),
    ...ofNothing(text, item),
  ]);

function completions(text: ReadText, item: Item) {
  return item.completions.flatMap(({ claim, current }) => {
    const budget = amountIn(item, 'adjusted', 'initial', 'budget');
    const nothing = current?.figure.base.eq(ZERO) ?? false;
    if (budget && budget !== current)
      return budget.figure.base.eq(ZERO) ? found(text, claim, budget, !nothing) : [];
    if (!nothing) return [];
    const behind = text.clean.text.slice(claim.figure.to, claim.figure.to + REACH);
    return !claim.figure.base.eq(ZERO) || mentions(beforeFullStop(behind), 'no-budget-said')
      ? found(text, claim, current)
      : [];
  });
}

/** Words behind a completion of 0% that say the budget was nothing too, and between an amount and what is said of it (characters looked at). */
const REACH = 30;

function beforeFullStop(words: string): string {
  return words.slice(0, (words + FULL_STOP).indexOf(FULL_STOP));
}

const FULL_STOP = '。';

function shares(text: ReadText, item: Item) {
  return item.shares.flatMap(({ claim, current }: Proportion) => {
    const nothing = (current ?? currentAmount(item))?.figure.base.eq(ZERO) ?? false;
    return nothing && !claim.figure.base.eq(ZERO) ? found(text, claim, current) : [];
  });
}

/** Growth from a last year of nothing. */
function growth(text: ReadText, item: Item, before: readonly Item[]) {
  return item.comparisons.flatMap((comparison) => {
    const prior = amountIn(item, 'prior') ?? priorIn(item, comparison, before);
    const fromNothing = prior?.figure.base.eq(ZERO) ?? false;
    return comparison.rates
      .filter(({ figure }) => fromNothing || (roseByAll(comparison) && figure.base.eq(HUNDRED)))
      .flatMap((claim) => found(text, claim, prior));
  });
}

/** 支出0万元，同比增长3%: nothing has not grown, and what has fallen to nothing has fallen by all of it. */
function ofNothing(text: ReadText, { comparisons, list }: Item) {
  return comparisons.flatMap(({ current, base, changes, rates, first }) => {
    const isNothing = current?.figure.base.eq(ZERO) ?? false;
    if (!isNothing || base || changes.length > 0 || first.averaged) return [];
    // 其中：甲0万元，同比下降5%: where no other part is compared, the whole may be meant.
    const isOfWhole = list !== null && !list.items.some((one) => one.comparisons.some(isOther(current)));
    return isOfWhole
      ? []
      : rates
          .filter(({ figure: { base: rate } }) => !rate.eq(ZERO) && !rate.abs().eq(HUNDRED))
          .flatMap((claim) => found(text, claim, current));
  });
}

function isOther(current: Claim | null) {
  return (comparison: Comparison): boolean => comparison.current !== current;
}

/** 支出5万元，比上年增加5万元，增长100%: there was nothing before. Any other rate contradicts the amounts. */
function roseByAll({ current, changes, base, first }: Comparison): boolean {
  const [change] = changes;
  return (
    current !== null &&
    base === null &&
    !first.averaged &&
    change?.phrase.direction === 1 &&
    change.figure.dimension === 'money' &&
    !change.figure.base.eq(ZERO) &&
    change.figure.base.eq(current.figure.base)
  );
}

/**
 * The percentage, and where it is neither nothing nor all (or is all of nothing, of which `something` became) the nought
 * right in front of it, which may be the wrong one.
 */
function found(text: ReadText, { figure, phrase }: Claim, nought: Claim | null = null, something = false) {
  const isBeside = nought?.phrase.sentence === phrase.sentence && nought.figure.to < figure.from;
  const isPart = !figure.base.eq(ZERO) && (something || !figure.base.eq(HUNDRED));
  const isNought =
    isBeside && isPart && nought.figure.base.eq(ZERO) && figure.from - nought.figure.to <= REACH;
  const written = text.clean.text.slice(figure.from, figure.to);
  return [
    wordingFinding(text, {
      rule: RULE,
      severity: 'warning',
      from: isNought ? nought.figure.from : figure.from,
      to: figure.to,
      message: { id: 'prose/zero-base', data: { written } },
      cause: { kind: 'zero-base', message: { id: 'cause/zero-base', data: {} } },
      actual: figure.value.toFixed(),
      unit: figure.unit,
    }),
  ];
}
