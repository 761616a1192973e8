import { ZERO, type Decimal } from '../../quantity/decimal';
import { shown } from './values/shown';
import { give, type Scale } from './award';
import type { Outcome } from './execution';
import type { Clause, Condition, End, Part } from '../rule/rule';

type AwardClause = Extract<Clause, { kind: 'award' }>;

const FULFILLED = [
  '符合',
  '全部符合',
  '完全符合',
  '是',
  '达标',
  '完成',
  '全部完成',
  '已完成',
  '有',
  '健全',
  '及时',
];
const FAILED = ['不符合', '否', '未达标', '未完成', '无', '没有', '不健全', '不及时'];

/**
 * Executes a rule on a word: a grade (优, 良好) or a fact (未公开) that one of its clauses names, or a plain yes or
 * no. Null when no clause speaks of it.
 */
export function executeWord(parts: readonly Part[], scale: Scale, word: string): Outcome | null {
  if (word === '') return null;
  const awards = parts.flatMap(({ clauses }) => clauses.filter((clause) => clause.kind === 'award'));
  const exact = awards.find(({ when }) => saysExactly(when, word));
  const named = exact ?? (isGeneral(word) ? null : bestMatch(awards, word));
  if (named) return wordOutcome(named, scale, word);
  const otherwise = awards.find(({ when }) => when.kind === 'otherwise' || isMissed(when));
  if (!isGeneral(word) || !judgesFacts(parts)) return null;
  if (FULFILLED.includes(word)) return fixed(scale.full, word);
  return otherwise ? wordOutcome(otherwise, scale, word) : fixed(ZERO, word);
}

/** The same fact, or the name of a band: 良好(80-89分). */
function saysExactly(when: Condition, word: string): boolean {
  if (when.kind === 'range') return when.subject === word && !isGeneral(word);
  return when.kind === 'fact' && when.text === word;
}

/** A plain yes or no speaks of the whole rule, not of a clause that happens to contain the word. */
function isGeneral(word: string): boolean {
  return FULFILLED.includes(word) || FAILED.includes(word);
}

/** 完成年度计划: wholly. */
function isReached(when: Condition): boolean {
  return when.kind === 'range' && isWhole(when.low) && when.low?.closed === true;
}

/** 未完成年度计划 */
function isMissed(when: Condition): boolean {
  return when.kind === 'range' && isWhole(when.high) && when.high?.closed === false && when.low === null;
}

function isWhole(end: End | null): boolean {
  return end?.at.value === '100' && end.at.unit === '%';
}

/** Whether a rule has facts, or items to be counted, that a plain yes can fulfil. */
function judgesFacts(parts: readonly Part[]): boolean {
  return parts.some(({ clauses }) =>
    clauses.some((clause) =>
      clause.kind === 'step'
        ? clause.way === 'each'
        : clause.kind === 'award' && (clause.when.kind === 'fact' || isReached(clause.when)),
    ),
  );
}

function wordOutcome(clause: AwardClause, scale: Scale, word: string): Outcome | null {
  const outcome = give(clause.award, { kind: 'word', text: word }, scale, null);
  if (!outcome) return null;
  const fact = clause.when.kind === 'fact' ? clause.when.text : word;
  const score = outcome.score ? shown(outcome.score) : '';
  return { ...outcome, trace: [{ kind: 'word', fact, score }, ...outcome.trace] };
}

function fixed(score: Decimal, word: string): Outcome {
  return { score, low: score, high: score, trace: [{ kind: 'word', fact: word, score: shown(score) }] };
}

/**
 * The clause that names the word: the same word, then the closest one that contains it or that it contains; none where
 * two do so as well.
 */
function bestMatch(awards: readonly AwardClause[], word: string): AwardClause | null {
  let best: AwardClause | null = null;
  let bestDistance = Infinity;
  for (const clause of awards) {
    if (clause.when.kind !== 'fact') continue;
    const distance = wordDistance(clause.when.text, word);
    if (distance === bestDistance) best = null;
    if (distance < bestDistance) [best, bestDistance] = [clause, distance];
  }
  return best;
}

const NEGATIONS = [
  '不',
  '未',
  '非',
  '无',
  '没',
  '没有',
  '未能',
  '并未',
  '难以',
  '较',
  '基本',
  '不够',
  '欠',
  '不太',
  '部分',
];

/** How far a fact is from a word: 0 the same, otherwise by what one has more; infinite where it says the opposite. */
function wordDistance(fact: string, word: string): number {
  if (fact === word) return 0;
  const at = fact.lastIndexOf(word);
  if (at >= 0) return isNegated(fact, at) ? Infinity : fact.length - word.length;
  const inside = word.indexOf(fact);
  return inside < 0 || isNegated(word, inside) ? Infinity : 1 + word.length - fact.length;
}

function isNegated(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return NEGATIONS.some((negation) => before.endsWith(negation));
}
