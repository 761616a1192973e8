import type { Condition, Quantity, Range } from './rule';

const ZERO_PERCENT: Quantity = { value: '0', unit: '%' };
const WHOLE: Quantity = { value: '100', unit: '%' };

const below = (at: Quantity): Range => ({
  kind: 'range',
  subject: '',
  magnitude: false,
  low: null,
  high: { at, closed: false },
});
const above = (at: Quantity): Range => ({
  kind: 'range',
  subject: '',
  magnitude: false,
  low: { at, closed: false },
  high: null,
});
const exactly = (at: Quantity): Range => ({
  kind: 'range',
  subject: '',
  magnitude: false,
  low: { at, closed: true },
  high: { at, closed: true },
});

const upTo = (at: Quantity): Range => ({ ...below(at), high: { at, closed: true } });
const from = (at: Quantity): Range => ({ ...above(at), low: { at, closed: true } });

/** 不增加, 只减不增: not above last year; 未下降: not below it. */
const DENIALS: readonly { readonly pattern: RegExp; readonly range: Range }[] = [
  { pattern: /(不降反升|不减反增)$/u, range: above(ZERO_PERCENT) },
  { pattern: /(只减不增|只降不升)$/u, range: upTo(ZERO_PERCENT) },
  { pattern: /(不|未|没有|无)(增加|增长|上升)$/u, range: upTo(ZERO_PERCENT) },
  { pattern: /(不|未|没有|无)(减少|下降|降低|压减)$/u, range: from(ZERO_PERCENT) },
];

const COMPARISONS: readonly { readonly endings: readonly string[]; readonly range: Range }[] = [
  { endings: ['下降', '减少', '降低', '压减', '负增长'], range: below(ZERO_PERCENT) },
  { endings: ['持平', '不变', '零增长'], range: exactly(ZERO_PERCENT) },
  { endings: ['上升', '增长', '增加', '提高'], range: above(ZERO_PERCENT) },
];

/**
 * A fact that says no more than where the value lies, as the range it means: 较上年下降 is a change below zero;
 * 超支 is a surplus (结余) below zero, or more than 100 % of a budget. Null for a fact only a person can judge.
 */
export function factAsRange(fact: string, aboutSurplus: boolean): Range | null {
  if (fact.endsWith('超支') && !fact.includes('未') && !fact.includes('无')) {
    return aboutSurplus ? below(ZERO_PERCENT) : above(WHOLE);
  }
  const denial = DENIALS.find(({ pattern }) => pattern.test(fact));
  if (denial) return denial.range;
  if (/[未无不没]/u.test(fact)) return null;
  return COMPARISONS.find(({ endings }) => endings.some((ending) => fact.endsWith(ending)))?.range ?? null;
}

/** The condition with a fact replaced by its range where it means one. */
export function resolved(condition: Condition, aboutSurplus: boolean): Condition {
  if (condition.kind !== 'fact') return condition;
  return factAsRange(condition.text, aboutSurplus) ?? condition;
}
