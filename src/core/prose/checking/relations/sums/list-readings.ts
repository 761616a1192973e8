import { namesInService, namesLeftService } from '../../../../words/phrases/staff';
import type { Phrase } from '../../../clauses/phrase';
import { endsIn } from '../../../../words/topics';
import type { Topic } from '../../../../words/lexicon/topics/topics';
import { amountIn, currentAmount, type Claim, type Item, type List } from '../../../discourse/item';
import { isPartition } from '../../../discourse/subjects/partitions';
import { flowOf } from '../../../discourse/subjects/subject-key';
import { chanceOfSlip, NO_ACCIDENT } from '../../chance';
import { finestDigits, holds, needed, type Linear, type Term } from '../../form';
import { linear, plus } from '../../forms';

/**
 * The sum that a list says: the reading that holds, the one that a slip of the pen explains, or the one that comes
 * nearest; null when nothing can be added up.
 */
export function sumSaid(list: List, following: readonly Item[]): Linear | null {
  const candidates = readingsOf(list);
  const extended = continuations(list, following).filter(({ terms }) => terms.length >= 2);
  const whole = [...list.wholes, ...list.asides].map((one) => linear(plus(one), termsOf(list.items, one)));
  const beginnings = list.wholes.flatMap((one) => beginningsOf(list, one));
  return (
    [...candidates, ...whole.filter(({ terms }) => terms.length >= 2), ...extended, ...beginnings].find(
      (one) => holds(one, finestDigits),
    ) ??
    explained([
      ...candidates,
      ...whole.filter(({ terms }) => terms.length > 2 && !isMixed(terms)),
      ...extended.filter(isOfCompleteKinds),
    ]) ??
    nearest(candidates)
  );
}

/** Every way to take the list: of each whole it may be of, as far as its clauses, sentence or paragraph go. */
function readingsOf(list: List): readonly Linear[] {
  const readings: Linear[] = [];
  const items = tightPart(list.items);
  for (const whole of list.wholes) {
    const parts = termsOf(items, whole);
    if (parts.length >= 2) readings.push(linear(plus(whole), parts));
    items.forEach((item, at) => {
      if (at < 2 || item.phrase.before !== '；') return;
      const first = termsOf(items.slice(0, at), whole);
      if (isSum(first)) readings.push(linear(plus(whole), first));
    });
  }
  return readings.filter(({ terms }) => terms.length >= 2 && !isMixed(terms));
}

/** 其中：甲3万元，乙2万元，丙1万元 of 5万元: the last may be a part of 乙; such a reading is believed only when it holds. */
function beginningsOf({ items }: List, whole: Claim): readonly Linear[] {
  if (items.length > LONGEST_NESTED) return [];
  return items
    .map((_, end) => termsOf(items.slice(0, end), whole))
    .filter((terms) => terms.length >= 2 && isSum(terms))
    .map((terms) => linear(plus(whole), terms));
}

/** A sentence lists no more parts of parts without a word (parts). */
const LONGEST_NESTED = 12;

/** Noughts beside one amount are no sum: the amount that is the whole's again shows no end of the list. */
export function isSum(terms: readonly Term[]): boolean {
  return terms.filter(({ claim }) => !claim.figure.base.eq('0')).length !== 1;
}

/** 甲3个、乙4个，惠及5人: a comma behind a row of 、 ends the list. */
function tightPart(items: readonly Item[]): readonly Item[] {
  const isTight = ({ phrase: { before } }: Item) => before === '、' || before === null;
  const end = items.findIndex((item, at) => at >= 2 && !isTight(item) && !isCalledLike(item, items[at - 1]));
  return end > 0 && items.slice(1, end).every(isTight) ? items.slice(0, end) : items;
}

/** 省级资金3万元、市级资金2万元，县级配套资金1万元: one more of those in the row, by the word that their names end in. */
function isCalledLike({ subject, phrase }: Item, before: Item | undefined): boolean {
  const isMoney = phrase.figure?.dimension === 'money' && before?.phrase.figure?.dimension === 'money';
  return isMoney && subject.length > ENDING && subject.slice(-ENDING) === before.subject.slice(-ENDING);
}

/** A word at the end of names (characters). */
const ENDING = 2;

/** The list going on over the end of its sentence; such a reading is believed only when it holds. */
function continuations(list: List, following: readonly Item[]): readonly Linear[] {
  if (list.opener === 'bracket' || list.opener === 'numbered' || list.opener === 'cause') return [];
  const further = following.slice(
    0,
    firstIndex(following, ({ phrase }) => phrase.total || phrase.connective !== null),
  );
  return list.wholes.flatMap((whole) => {
    const parts = termsOf(list.items, whole);
    return further.map((_, end) =>
      linear(plus(whole), [...parts, ...termsOf(further.slice(0, end + 1), whole)]),
    );
  });
}

function firstIndex<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): number {
  const at = entries.findIndex(test);
  return at < 0 ? entries.length : at;
}

/** A list that goes on over the end of its sentence is meant where only then its kinds are complete (购置费0万元。运行费5万元). */
function isOfCompleteKinds({ terms }: Linear): boolean {
  return isPartition(terms.map(({ claim }) => claim.item.subject));
}

/** Income and expenditure side by side are no parts of one whole. */
function isMixed(terms: readonly Term[]): boolean {
  const flows = new Set(terms.map(({ claim }) => flowOf(claim.item.subject)).filter((flow) => flow !== null));
  return (flows.size > 1 && terms.length <= 3) || areSidesOfSheet(terms);
}

/** 资产总额, 负债总额: both sides of a balance sheet are no parts of one whole either. */
function areSidesOfSheet(terms: readonly Term[]): boolean {
  const isSome = (ending: Topic) => terms.some(({ claim }) => endsIn(claim.item.subject, ending));
  return isSome('ends-as-assets') && isSome('ends-as-liabilities');
}

/** The amounts of the items that add up to the whole. */
export function termsOf(items: readonly Item[], whole: Claim): readonly Term[] {
  if (whole.phrase.averaged) return [];
  return items.flatMap((item): Term[] => {
    const { phrase } = item;
    if (phrase.averaged || phrase.excluded || (phrase.total && !isOpening(phrase))) return [];
    if (namesLeftService(item.subject) && namesInService(whole.item.subject)) return [];
    const claim = (whole.phrase.slot && amountIn(item, whole.phrase.slot)) ?? currentAmount(item);
    if (!claim || claim === whole || !isSameKind(claim, whole)) return [];
    return [{ claim, sign: phrase.connective === 'less' ? -1 : 1 }];
  });
}

/** 其中：本年收入合计4万元, 其中甲、乙两个项目合计3万元: a subtotal that opens the list is its first part. */
function isOpening({ opener }: Phrase): boolean {
  return opener === 'parts';
}

function isSameKind({ figure }: Claim, whole: Claim): boolean {
  const { dimension, thing } = whole.figure;
  if (figure.dimension === 'bare' && dimension === 'money') return true;
  return (
    figure.dimension === dimension &&
    (dimension !== 'count' || figure.thing === thing || (isPeople(figure.thing) && isPeople(thing)))
  );
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位']);

function isPeople(thing: string): boolean {
  return PEOPLE.has(thing);
}

/** The reading that one slip repairs, when that is no accident; the least accidental of several. */
function explained(readings: readonly Linear[]): Linear | null {
  const likely = readings.flatMap((form) => {
    const chance = chanceOfSlip(form);
    return chance !== null && chance * readings.length <= NO_ACCIDENT ? [{ form, chance }] : [];
  });
  const [likeliest] = likely.sort((a, b) => a.chance - b.chance);
  // Where a slip explains the list and its beginning as well, the list is meant.
  const longer = likely.find(({ form }) => likeliest !== undefined && beginsWithTerms(form, likeliest.form));
  return (longer ?? likeliest)?.form ?? null;
}

function beginsWithTerms(form: Linear, beginning: Linear): boolean {
  return (
    form.result.claim === beginning.result.claim &&
    form.terms.length > beginning.terms.length &&
    beginning.terms.every(({ claim }, at) => form.terms[at]?.claim === claim)
  );
}

/** Of the readings within the list's own sentence the one that comes nearest. */
function nearest(readings: readonly Linear[]): Linear | null {
  return readings.reduce<Linear | null>((best, one) => (best && gap(best) <= gap(one) ? best : one), null);
}

/** How far the parts are from the whole, in its hundredths. */
export function gap(form: Linear): number {
  const whole = form.result.claim.figure.base;
  const sum = needed(form, form.result.claim, finestDigits);
  if (!sum || whole.lte('0')) return Infinity;
  return Number(sum.value.minus(whole).abs().div(whole).toFixed(6));
}
