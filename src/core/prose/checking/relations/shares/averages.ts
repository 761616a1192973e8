import { currentAmount, type Claim, type Item } from '../../../discourse/item';
import { withoutAverage } from '../../../../words/lexicon/reports/averages';
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
  if (beside) return [{ kind: 'completion', grounds: 'implied', readings: [beside] }];
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
  const isOpen = readings.length > 1 || result.phrase.over.standard;
  return readings.length > 0
    ? [{ kind: 'completion', grounds: isOpen ? 'guessed' : 'implied', readings }]
    : [];
}

/** 购置费72.3万元，购置4辆，平均每辆18.08万元: of the two figures right before it in its sentence. */
function besideOf(result: Claim, before: readonly Item[]): Quotient | null {
  const [first, second] = amountsOf(before.slice(-2));
  const isNear = [first, second].every((claim) => claim?.phrase.sentence === result.phrase.sentence);
  if (!first || !second || !isNear) return null;
  if (isOfKind(first, result) && isOver(result, second)) return average(result, first, second);
  return isOfKind(second, result) && isOver(result, first) ? average(result, second, first) : null;
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

function isOver({ phrase: { over } }: Claim, { figure: { thing } }: Claim): boolean {
  return thing !== '' && over.things.includes(thing);
}

function isOfKind({ figure }: Claim, { figure: { dimension, thing } }: Claim): boolean {
  return figure.dimension === dimension && figure.thing === thing;
}
