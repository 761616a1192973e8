import { isNamed } from '../../words/topics';
import type { Phrase } from '../clauses/phrase';
import { isSize } from './continuity';
import { currentAmount, type Claim, type Item } from './item';
import { flowOf } from './subjects/subject-key';

/** 人均350元。与上年820万元相比: what a sentence before says for each is not what the amount of this one is compared with. */
export function isUnlike(item: Item, { sentence, figure }: Phrase): boolean {
  const unit = currentAmount(item)?.figure.unit;
  const isOther = figure?.dimension === 'money' && unit !== undefined && unit !== figure.unit;
  return item.sentence !== sentence && (item.phrase.averaged || isOther);
}

/** 增长10%（2022年为5万元）: the bracket behind a change says what it starts from. */
export function startFrom({ item: { comparisons }, phrase: owner }: Claim, claim: Claim): void {
  const { phrase, figure } = claim;
  const open = comparisons.at(-1);
  const current = open?.current;
  if (!open || !current || open.base || !isCompared(owner) || !isSize(phrase) || phrase.subject !== '')
    return;
  const isOfBefore = phrase.slot === 'prior' || (phrase.year !== null && phrase.year !== current.item.year);
  const { dimension, thing } = current.figure;
  if (isOfBefore && figure.dimension === dimension && figure.thing === thing)
    comparisons[comparisons.length - 1] = { ...open, base: claim };
}

/**
 * What the amounts in a bracket are parts of: the amount in front of it, and behind a change what has changed, where the
 * bracket names several (支出5万元，比上年增加2万元（甲3万元，乙2万元）).
 */
export function dividedInBracket(owner: Claim, parts: number): Claim | null {
  if (isSize(owner.phrase)) return owner;
  return owner.phrase.role === 'change' && parts > 1 ? currentAmount(owner.item) : null;
}

export function isAlike({ figure }: Claim, { figure: other }: Phrase): boolean {
  return figure.dimension === other?.dimension && figure.thing === other.thing;
}

/** 支出21亿元，首次突破20亿元，…: what an amount has passed is none of its own. */
export function isPassedBound({ blurred, subject, slot, before }: Phrase): boolean {
  return blurred && before === '，' && slot === null && (subject === '' || isNamed(subject, 'at-last'));
}

/** 较计划45公里多1公里, 高于预算11万元1万元: the budget that a completion behind it speaks of. */
export function isComparedBudget({ base, measured }: Phrase): boolean {
  return measured && (base?.slot === 'budget' || base?.slot === 'initial' || base?.slot === 'adjusted');
}

/** 收入总计5万元，支出总计5万元: either stands for both, of which one thing is said then. */
export function isTotalOfSide({ subject, phrase }: Item): boolean {
  return phrase.total && flowOf(subject) !== null;
}

export function isCompared({ role }: Phrase): boolean {
  return role === 'change' || role === 'rate';
}

/** 2021年较2020年减少 does not speak of an amount of 2022. */
export function isOfOtherYear(item: Item | null, { year, role }: Phrase): boolean {
  if (item === null || year === null || (role !== 'change' && role !== 'rate')) return false;
  return item.phrase.year !== year && (item.year !== null || item.list === null) && item.year !== year;
}
