import { ZERO } from '../../../../quantity/decimal';
import type { Item } from '../../../discourse/item';
import type { TurnedWord } from '../../relations/changes/directions';
import { calculation } from '../../explain';
import { turnedPaces } from '../../relations/changes/paces';
import { turnedPoints } from '../../relations/changes/points';
import { turnedWordsOf } from '../../relations/changes/items';
import type { Severity } from '../../../../findings/finding';
import { wordingFinding, type ReadText, type WordingRule } from '../context';

/** 增减方向: 增长 beside a fall, 下降 beside a rise, where the figures hold in the other direction only. */
export const directions: WordingRule = (text) => [
  ...turnedPoints(text.discourse.levels).flatMap((one) => turnedFindings(text, one, 'error')),
  ...turnedPaces(text.discourse.paces).flatMap((one) => turnedFindings(text, one, 'error')),
  ...text.discourse.items.flatMap((item, at) => {
    const turned = turnedWordsOf(item, text.discourse.items.slice(Math.max(0, at - 1), at));
    return turned.length > 0
      ? turned.flatMap((one) => turnedFindings(text, one, 'error'))
      : opposed(text, item);
  }),
];

/** What is told of a word of change that says the opposite of what the figures show. */
export function turnedFindings(text: ReadText, { claim, form }: TurnedWord, severity: Severity) {
  const { direction, verb, ordering } = claim.phrase;
  const said = verb ?? ordering ?? orderingBefore(form);
  if (!said) return [];
  const evidence = calculation(form);
  return [
    wordingFinding(text, {
      rule: 'consistency/prose-comparison',
      severity,
      from: said.from,
      to: claim.figure.to,
      message: {
        id: 'prose/comparison',
        data: { said: said.word, figures: evidence, is: direction === 1 ? 'less' : 'more' },
      },
      evidence,
    }),
  ];
}

/** 低于目标值90%6.5个百分点: the word stands in front of what is compared with. */
function orderingBefore(form: TurnedWord['form']) {
  return form.kind === 'linear' ? (form.terms.at(-1)?.claim.phrase.ordering ?? null) : null;
}

/** A rise and a fall over one base side by side, where no amount shows which is right (增加20万元，下降4%). */
function opposed(text: ReadText, item: Item) {
  return item.comparisons.flatMap(({ changes, rates }) => {
    const [change, rate] = [changes[0], rates[0]];
    if (!change || !rate || [change, rate].some(({ figure }) => figure.base.lte(ZERO))) return [];
    const [first, second] = change.order < rate.order ? [change, rate] : [rate, change];
    const sameBreath =
      second.order === first.order + 1 && second.phrase.before === '，' && second.phrase.subject === '';
    if (!sameBreath || first.phrase.direction * second.phrase.direction !== -1) return [];
    const [from, to] = [first.phrase.verb?.from ?? first.figure.from, second.figure.to];
    return wordingFinding(text, {
      rule: 'consistency/prose-comparison',
      severity: 'warning',
      from,
      to,
      message: { id: 'prose/opposed', data: { words: text.clean.text.slice(from, to) } },
    });
  });
}
