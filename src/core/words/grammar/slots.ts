import { MORPHEMES } from '../lexicon/lexicon';
import { MEASURE_OF } from '../lexicon/measures';
import type { Measure, Period, Source, Stage, Total } from '../meaning';
import { conceptOf } from '../lexicon/concepts';
import type { Token } from '../segment';
import { textOf, type Draft, type Phrase } from './phrase';
import { subjectOf } from './subjects';
import { jointSources, sourceOf } from './source-slot';
import { endsIn, isNamed, mentions } from '../topics';

/** Measures that belong to indicators: whatever stands before them only says which one. */
export const POINTS: ReadonlySet<string> = new Set([
  'weight',
  'weight-share',
  'self-score',
  'score',
  'total-score',
  'converted-score',
  'coefficient',
  'deduction',
]);
/** Measures of a stock, which 年初 opens instead of calling it an initial budget. */
const BALANCES: ReadonlySet<string> = new Set(['carry', 'balance', 'count']);
/** Measures that 实际 makes the real one of, beside a planned one. */
const PLANNABLE: ReadonlySet<string> = new Set(['cost', 'price', 'saving', 'count']);

/** What the words of one kind are, in the order they stand. */
interface Found {
  readonly tokens: readonly Token[];
  readonly has: (role: Token['role'], ...values: string[]) => boolean;
  readonly at: (role: Token['role'], ...values: string[]) => number;
}

function find(tokens: readonly Token[]): Found {
  const at = (role: Token['role'], ...values: string[]): number =>
    tokens.findIndex((token) => token.role === role && (values.length === 0 || values.includes(token.value)));
  return { tokens, at, has: (role, ...values) => at(role, ...values) >= 0 };
}

/**
 * Slots filled from words that neither compare nor form a rate, left to right, with the conflicts of the field
 * settled (design: `docs/decisions`, the reader of words). Unknown words and nouns are passed over: whoever calls
 * has given them their place.
 */
export function fill(words: readonly Token[]): Phrase {
  const tokens = withMeasureWhole(words);
  const found = find(tokens);
  const draft: Draft = {};
  const joint = jointSources(tokens);
  const subject = subjectOf(tokens) ?? (joint ? textOf(joint) : null);
  const source = joint ? null : sourceOf(tokens);
  const measure = measureOf(found, subject);
  const total = totalOf(found, measure);
  if (source !== null && !isScorer(source, measure)) draft.source = source;
  if (subject !== null) draft.subject = subject;
  else if (found.has('measure', 'count-of')) draft.subject = countedThing(tokens);
  if (subject === 'expenditure' && measure === 'outturn' && spendsIt(found)) delete draft.subject;
  if (measure !== null) draft.measure = measure;
  if (total !== null) draft.total = total;
  const level = tokens.find(({ role }) => role === 'level');
  if (level) draft.level = level.value as NonNullable<Draft['level']>;
  const implied = [timed(found, draft), staged(found, draft), perOne(found, draft)].includes(true);
  if (isFundsTotal(found, draft)) draft.subject = 'funds';
  const guessed =
    Object.keys(draft).length === 0 || (draft.measure === 'amount' && Object.keys(draft).length === 1);
  return { meaning: draft, grounds: guessed ? 'guessed' : implied ? 'implied' : 'stated' };
}

/** A target that its stage stands within: 指标调整值 is 调整指标值. */
function withMeasureWhole(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ role }, place) => {
    const isWithin =
      role === 'stage' && tokens[place - 1]?.role === 'noun' && tokens[place + 1]?.role === 'amount';
    return isWithin && wholeAround(tokens, place) !== null;
  });
  const whole = at < 0 ? null : wholeAround(tokens, at);
  const stage = tokens[at];
  return whole && stage ? [...tokens.slice(0, at - 1), stage, whole, ...tokens.slice(at + 2)] : tokens;
}

function wholeAround(tokens: readonly Token[], place: number): Token | null {
  const text = `${tokens[place - 1]?.text ?? ''}${tokens[place + 1]?.text ?? ''}`;
  const whole = MORPHEMES.get(text);
  return whole?.role === 'measure' && whole.value === 'target' ? { text, ...whole } : null;
}

/** 财政复核分: who scores, where anything else comes from there. */
function isScorer(source: Source, measure: Measure | null): boolean {
  return source === 'fiscal' && (measure === 'score' || measure === 'converted-score');
}

/** 床位 of 床位数: every word of the line ends in 数. */
function countedThing(tokens: readonly Token[]): string {
  const { text = '' } = tokens.find(({ value }) => value === 'count-of') ?? {};
  return text.slice(0, -1);
}

/** 支出 is the spending itself beside 实际, 数, 额 or a year, and a subject everywhere else. */
function spendsIt({ has }: Found): boolean {
  return !has('measure', 'outturn', 'accounts') && !has('total');
}

function measureOf(found: Found, subject: string | null): Measure | null {
  const { tokens, has } = found;
  const named = tokens
    .filter(({ role }) => role === 'measure')
    .map((token) => ({
      ...token,
      value: token.value,
      slot: MEASURE_OF[token.value] ?? (token.value as Measure),
    }));
  const points = named.findLast(({ value }) => POINTS.has(value));
  if (points) return points.slot;
  const last = named.at(-1)?.slot;
  const spent =
    (has('verb', 'spend', 'give') && !isLeftOfQuota(found)) || has('measure', 'outturn', 'accounts');
  const planned = has('stage', 'planned', 'expected');
  if (last === 'target' && !planned && (has('done') || has('verb', 'complete') || has('measure', 'actual')))
    return 'actual';
  if (last === 'actual' && has('stage', 'planned')) return 'target';
  if (last === 'actual' && (named.some(({ value }) => value === 'budget') || isFlow(subject)))
    return 'outturn';
  if (last === 'count' || last === 'price' || last === 'cost') return last;
  if (has('measure', 'carry', 'carry-forward') && !spent) return 'carry';
  if (spent && (last === undefined || last === 'budget' || last === 'outturn' || last === 'carry'))
    return 'outturn';
  if (has('verb', 'complete') && (last === 'budget' || subject !== null || has('source'))) return 'outturn';
  if ((has('period', 'cum') || (has('done') && has('total'))) && last === undefined && isPutIn(found))
    return 'outturn';
  if (last !== undefined) return last;
  const plain = has('amount', 'plain');
  const money = has('amount', 'money');
  if (has('verb', 'complete')) return 'actual';
  if (
    subject === 'expenditure' &&
    !has('total') &&
    !isBudgetStage(found) &&
    (has('done') || has('stage', 'expected') || plain || has('money') || isYearAlone(found))
  )
    return 'outturn';
  const nature = conceptOf(subject ?? undefined)?.nature;
  if (
    has('done') &&
    nature !== 'stock' &&
    nature !== 'heads' &&
    (subject !== null || plain || money || has('money'))
  )
    return 'outturn';
  if (has('done') && subject === null && tokens.every(({ role }) => role === 'done' || role === 'period'))
    return 'actual';
  if ((nature === 'heads' || subject === 'vehicles-owned') && plain) return 'count';
  if (isHeadcount(found) || isThing(found, subject, plain)) return 'count';
  if (has('stage', 'actual') && plain) return 'count';
  if (hasStage(found) && stageMakesBudget(found)) return 'budget';
  if (subject !== null && nature === 'flow' && subject !== 'income' && isSpentBefore(found) && plain)
    return 'outturn';
  return money ? 'amount' : null;
}

/** 授权支付额度结余 is left of a quota for spending, where 使用结余 is spent. */
function isLeftOfQuota({ tokens, at }: Found): boolean {
  const [spending, quota] = [at('verb', 'spend'), at('measure', 'budget')];
  const last = tokens.findLast(({ role }) => role === 'measure');
  return spending >= 0 && quota > spending && last?.value === 'carry';
}

/** 累计投入 is what has been put in so far; 投入 alone may be planned as well. */
function isPutIn({ tokens }: Found): boolean {
  return tokens.some(({ role, text }) => role === 'stage' && isNamed(text, 'put-in'));
}

const COUNTED = ['数', '数量'] as const;

function isFlow(subject: string | null): boolean {
  return conceptOf(subject ?? undefined)?.nature === 'flow';
}

/** 实有人数 and 车辆保有数 count by themselves. */
function isHeadcount({ tokens }: Found): boolean {
  return tokens.some(
    ({ role, value, text }) =>
      role === 'concept' && conceptOf(value)?.nature === 'heads' && COUNTED.some((end) => text.endsWith(end)),
  );
}

/** 公务用车购置数 counts cars, where 公务用车购置费数 would be money. */
function isThing({ tokens }: Found, subject: string | null, plain: boolean): boolean {
  const named = tokens.findLast(({ role }) => role === 'concept');
  return plain && subject === 'vehicle-purchase' && !endsIn(named?.text ?? '', 'sort-of-money');
}

/** A stage that makes a budget of 支出数; 预计 leaves it what is expected to be spent. */
function isBudgetStage({ has }: Found): boolean {
  return (
    has('period', 'start') ||
    has('stage', 'adjusted', 'adjust', 'adjustment', 'initial', 'approved', 'issued', 'requested')
  );
}

/** 三公经费支出数: 支出 behind another subject says that it was spent. */
function isSpentBefore({ tokens }: Found): boolean {
  return tokens.some(({ role, text }) => role === 'concept' && endsIn(text, 'expenditure'));
}

function isYearAlone({ tokens }: Found): boolean {
  return (
    tokens.every(
      ({ role, value }) =>
        role === 'concept' || (role === 'period' && /^(?:y\d+|last|cum|by-end|whole)$/u.test(value)),
    ) && tokens.some(({ role }) => role === 'period')
  );
}

function hasStage({ has }: Found): boolean {
  return has('stage') || has('period', 'start');
}

/** 追加, 调整后, 年初, 批复 belong to a budget by themselves; 安排, 计划, 预计 only beside money. */
function stageMakesBudget({ has, tokens }: Found): boolean {
  const money = has('money') || has('amount') || has('source') || has('concept') || has('total');
  if (has('stage', 'arranged', 'requested', 'issued', 'approved'))
    return has('money') || has('amount') || has('source') || has('concept') || has('total');
  if (has('stage', 'planned', 'expected')) return has('money') || has('amount', 'money') || has('source');
  if (has('stage', 'adjusted', 'adjust', 'adjustment', 'cut', 'initial')) return true;
  return (
    has('period', 'start') &&
    money &&
    !tokens.some(({ role, value }) => role === 'concept' && conceptOf(value)?.nature !== 'flow')
  );
}

function totalOf({ tokens }: Found, measure: Measure | null): Total | null {
  if (tokens.some(({ value }) => value === 'total-score')) return 'sum';
  if (tokens.some(({ role, text }) => role === 'concept' && mentions(text, 'total-expenditure')))
    return 'sum';
  const index = tokens.findLastIndex(({ role }) => role === 'total');
  const total = tokens[index];
  if (!total) return null;
  const behindMeasure = tokens.slice(0, index).some(({ role }) => role === 'measure' || role === 'verb');
  return behindMeasure && measure !== null && !POINTS.has(measure) && AMOUNT_HEADS.has(total.text)
    ? null
    : (total.value as Total);
}

/** 预算总额 is a budget; only 合计 and 总计 behind a measure name a total. */
const AMOUNT_HEADS: ReadonlySet<string> = new Set(['总额', '总数', '总金额', '总量', '总值', '总数额']);

/** 人均公用经费 is what one gets or costs. */
function perOne({ has }: Found, draft: Draft): boolean {
  const isMoney = draft.subject !== undefined || has('money') || has('amount', 'money');
  if (!has('noun', 'per') || !isMoney || (draft.measure ?? 'amount') !== 'amount') return false;
  draft.measure = 'price';
  return true;
}

/** Sets the period; whether it is only implied. */
function timed({ tokens, has }: Found, draft: Draft): boolean {
  const values = tokens.flatMap(({ role, value }) => (role === 'period' ? [value] : []));
  const carried = draft.measure === 'carry' || draft.measure === 'balance';
  const opens =
    values.includes('open') ||
    (values.includes('start') &&
      (isStock(draft) || BALANCES.has(draft.measure ?? '') || (!hasBudget(draft) && !has('amount')))) ||
    (values.includes('last') &&
      (carried || has('measure', 'carry', 'carry-forward')) &&
      !has('total') &&
      draft.aspect === undefined &&
      !values.includes('close'));
  const byEnd = values.includes('by-end');
  const closes =
    values.includes('close') ||
    (byEnd && !isSpending(draft)) ||
    (draft.measure === 'carry' && has('measure', 'carry-forward'));
  const year = values.findLast((value) => /^y\d{4}$/u.test(value));
  const period: Period | undefined = closes
    ? 'close'
    : opens
      ? 'open'
      : values.includes('last')
        ? 'last'
        : values.includes('cum') || byEnd
          ? 'cum'
          : year !== undefined
            ? (year as Period)
            : values.includes('this')
              ? 'this'
              : values.includes('term')
                ? 'term'
                : undefined;
  if (period !== undefined) draft.period = period;
  return false;
}

/** 截至2022年底支出 has come about by then, where 截至2022年底余额 is there. */
function isSpending({ measure }: Draft): boolean {
  return measure === 'outturn' || measure === 'arrived' || measure === 'actual' || measure === 'budget';
}

function hasBudget({ measure }: Draft): boolean {
  return measure === 'budget' || measure === 'target' || measure === 'cost';
}

function isStock({ subject }: Draft): boolean {
  const nature = conceptOf(subject)?.nature;
  return nature === 'stock' || nature === 'heads';
}

/** Sets the stage; whether it is only implied. */
function staged(found: Found, draft: Draft): boolean {
  const { tokens, at, has } = found;
  const { measure } = draft;
  if (measure !== undefined && POINTS.has(measure)) return false;
  const index = tokens.findLastIndex(({ role, value }) => role === 'stage' && value !== 'arranged');
  const word = tokens[index]?.value;
  const initial = has('stage', 'initial') || (has('period', 'start') && draft.period !== 'open');
  if (has('stage', 'adjusted') || isChangedBudget(found)) draft.stage = 'adjusted';
  else if (has('stage', 'adjustment', 'cut')) draft.stage = 'adjustment';
  else if (has('stage', 'adjust')) {
    const behind = tokens.findIndex(
      ({ role, value }, place) =>
        place > at('stage', 'adjust') && role === 'measure' && ADJUSTABLE.has(value),
    );
    draft.stage = behind > 0 ? 'adjusted' : 'adjustment';
  } else if (initial) {
    draft.stage = 'initial';
    if (measure === undefined) draft.measure = 'budget';
    return measure === undefined || (measure === 'budget' && !has('measure', 'budget'));
  } else if (word !== undefined) draft.stage = word as Stage;
  else if (has('done') && measure !== undefined && PLANNABLE.has(measure)) draft.stage = 'actual';
  else if (has('period', 'whole') && measure === 'budget') {
    draft.stage = 'adjusted';
    return true;
  }
  return false;
}

/** 变动预算数 is the budget as it was changed; 预算变动数 the change itself. */
function isChangedBudget({ tokens, at }: Found): boolean {
  const change = tokens[at('measure', 'budget') - 1];
  return change?.role === 'change' && change.value === 'change';
}

const ADJUSTABLE: ReadonlySet<string> = new Set(['budget', 'target']);

/** 年度资金总额: the total of all money, whatever its source. */
function isFundsTotal({ tokens }: Found, draft: Draft): boolean {
  return (
    draft.total !== undefined &&
    draft.subject === undefined &&
    draft.measure === undefined &&
    (draft.source as Source | undefined) === undefined &&
    tokens.some(({ role }) => role === 'money')
  );
}
