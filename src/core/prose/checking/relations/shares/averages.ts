import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { averaged, withoutAverage } from '../../../../words/lexicon/reports/averages';
import { keyOf, stemOf } from '../../../discourse/subjects/subject-key';
import type { Quotient } from '../../form';
import { average } from '../../forms';
import type { Relation } from '../../relation';

/** Amounts that an average may be of (claims): of more some two would fit by chance. */
const TRIED = 4;

/**
 * An average of an amount over what was counted (接待800人次，支出9.6万元，人均120元): the amount right before it, or the only one that its
 * paragraph tells, over the only number of such things.
 */
export function relateAverages(paragraphs: ReadonlyMap<number, readonly Item[]>): readonly Relation[] {
  return [...paragraphs.values()].flatMap((items) =>
    items.flatMap((item, at) => {
      const result = currentAmount(item);
      return result && result.phrase.over.things.length > 0 && !result.phrase.blurred
        ? relationOf(result, items.slice(0, at))
        : [];
    }),
  );
}

function relationOf(result: Claim, before: readonly Item[]): readonly Relation[] {
  const beside = besideOf(result, before);
  if (beside) {
    const grounds = isOfAnother(result, [beside.numerator]) ? 'guessed' : 'implied';
    return [{ kind: 'completion', grounds, readings: [beside] }];
  }
  const name = withoutAverage(result.phrase.subject);
  const named = name.length < SHORTEST_NAME ? [] : before.filter((item) => isCalled(item, name));
  const told = amountsOf(before.filter(isInText));
  const numerators = (named.length > 0 ? amountsOf(named) : told).filter((claim) => isOfKind(claim, result));
  const denominators = told.filter((claim) => isOver(result, claim));
  const readings = numerators.slice(-TRIED).flatMap((numerator) =>
    denominators
      .slice(-TRIED)
      .filter((denominator) => denominator !== numerator)
      .map((denominator) => average(result, numerator, denominator)),
  );
  const isOpen = readings.length > 1 || result.phrase.over.standard || isOfAnother(result, numerators);
  return readings.length > 0
    ? [{ kind: 'completion', grounds: isOpen ? 'guessed' : 'implied', readings }]
    : [];
}

/**
 * 购置费72.3万元，购置4辆，平均每辆18.08万元: of the only amount and the only number of such things in front of it, up to the semicolon.
 */
function besideOf(result: Claim, before: readonly Item[]): Quotient | null {
  const start = before.findLastIndex(
    ({ phrase, sentence }) => phrase.before === '；' || sentence !== result.phrase.sentence,
  );
  const first = before[start]?.sentence === result.phrase.sentence ? start : start + 1;
  const said = amountsOf(before.slice(first));
  const kin = said.filter((claim) => isOfKind(claim, result));
  const [numerator, ...amounts] = kin.length > 1 ? kin.filter((claim) => isCountedToo(claim, said)) : kin;
  const [denominator, ...numbers] = said.filter((claim) => isOver(result, claim));
  if (!numerator || !denominator || amounts.length + numbers.length > 0) return null;
  return numerator === denominator ? null : average(result, numerator, denominator);
}

/** 资金40万元，带动14户，分红款每户700元: the words say of what it is the average, and none of the amounts is called so. */
function isOfAnother({ phrase: { subject } }: Claim, numerators: readonly Claim[]): boolean {
  const name = averaged(subject);
  return name.length >= SHORTEST_AVERAGED && !numerators.some(({ item }) => item.subject.includes(name));
}

/** A name of what is averaged has as many characters at least. */
const SHORTEST_AVERAGED = 2;

/** 公务接待费2万元，国内公务接待225人次: what was paid for is what was counted, by its name. */
function isCountedToo({ item }: Claim, said: readonly Claim[]): boolean {
  const stem = stemOf(keyOf(item.subject));
  return (
    stem.length >= SHORTEST_NAME &&
    said.some((claim) => claim.figure.dimension === 'count' && claim.item.subject.includes(stem))
  );
}

function amountsOf(items: readonly Item[]): readonly Claim[] {
  return items.filter(isPlain).flatMap((item) => currentAmount(item) ?? []);
}

function isPlain({ aside, phrase }: Item): boolean {
  return !aside && !phrase.averaged && !phrase.blurred;
}

function isInText({ list }: Item): boolean {
  return list === null || list.carried;
}

/** Shorter names are the endings of many (characters). */
const SHORTEST_NAME = 3;

function isCalled({ subject }: Item, name: string): boolean {
  return subject.endsWith(name);
}

/** 4期, 每期; 培训班24个, 每班: by the measure word, or by the end of the name. */
function isOver(
  { phrase: { over } }: Claim,
  { figure: { thing, dimension }, item: { subject } }: Claim,
): boolean {
  if (dimension !== 'count') return false;
  return over.things.includes(thing) || over.things.some((one) => subject.endsWith(one));
}

function isOfKind({ figure }: Claim, { figure: { dimension, thing } }: Claim): boolean {
  return figure.dimension === dimension && figure.thing === thing;
}
