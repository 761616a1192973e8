import { parse } from '../generated/fact.js';
import type { Change, Condition, Quantity, Range } from '../rule/rule';

/** The change a normalised fact ends in (接待费较上年下降); null where it speaks of none. */
export function changeIn(fact: string): Change | null {
  return parse(fact) as Change | null;
}

/** A fact as a condition, with the change it speaks of. */
export function factCondition(text: string): Condition {
  const change = changeIn(text);
  return change ? { kind: 'fact', text, change } : { kind: 'fact', text };
}

const ZERO_PERCENT: Quantity = { value: '0', unit: '%' };
const WHOLE: Quantity = { value: '100', unit: '%' };

/**
 * The condition with a fact replaced by the range it means, where it says no more than where the value lies: 下降 is a
 * change below zero; 超支 is a surplus (结余) below zero, or more than 100 % of a budget.
 */
export function resolved(condition: Condition, aboutSurplus: boolean): Condition {
  if (condition.kind !== 'fact' || !condition.change) return condition;
  return rangeOf(condition.change, aboutSurplus);
}

function rangeOf(change: Change, aboutSurplus: boolean): Range {
  switch (change) {
    case 'fall':
      return below(ZERO_PERCENT, false);
    case 'rise':
      return above(ZERO_PERCENT, false);
    case 'same':
      return { ...below(ZERO_PERCENT, true), low: { at: ZERO_PERCENT, closed: true } };
    case 'no-rise':
      return below(ZERO_PERCENT, true);
    case 'no-fall':
      return above(ZERO_PERCENT, true);
    case 'overspent':
      return aboutSurplus ? below(ZERO_PERCENT, false) : above(WHOLE, false);
  }
}

function below(at: Quantity, closed: boolean): Range {
  return { kind: 'range', subject: '', magnitude: false, low: null, high: { at, closed } };
}

function above(at: Quantity, closed: boolean): Range {
  return { kind: 'range', subject: '', magnitude: false, low: { at, closed }, high: null };
}
