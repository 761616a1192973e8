import type { Aspect, Base, Meaning } from '../meaning';
import type { Token } from '../segment';
import { isUnknown, textOf, weaker, type Phrase } from './phrase';
import { fill } from './slots';
import { isNamed } from '../topics';

/** What stands before 率 and the ratio of the catalogue it makes. */
const RATIOS: Readonly<Record<string, string>> = {
  'verb:spend': 'execution-rate',
  'measure:outturn': 'execution-rate',
  'measure:accounts': 'execution-rate',
  'concept:expenditure': 'execution-rate',
  'measure:arrived': 'arrival-rate',
  'measure:passed-on': 'arrival-rate',
  'verb:complete': 'completion-rate',
  'measure:actual': 'completion-rate',
  'measure:saving': 'saving-rate',
  'measure:carry': 'carry-over-rate',
  'stage:adjust': 'adjustment-rate',
  'stage:adjustment': 'adjustment-rate',
  'stage:cut': 'adjustment-rate',
  'control:control': 'control',
  'control:use': 'use-rate',
  'stage:arranged': 'arrangement-rate',
};

/**
 * `… 率`: the words before it say which ratio of the catalogue it is; an unknown one is a ratio of its own name. Null
 * where no rate is the head. `percent` stands for the word where a verb is the head: 预算执行(%).
 */
export function rate(tokens: readonly Token[], percent: boolean): Phrase | null {
  const end = tokens.findLastIndex(({ role }) => role === 'rate');
  const ended =
    end >= 0 &&
    tokens.slice(end + 1).every(({ role }) => role === 'particle' || role === 'noun' || role === 'amount');
  const before = ended ? tokens.slice(0, end) : percent ? tokens : [];
  const last =
    keyOf(before) ??
    before.findLast(
      ({ role }) => role !== 'particle' && role !== 'noun' && role !== 'money' && role !== 'amount',
    );
  const ratio = last && RATIOS[`${last.role}:${last.value}`];
  if (!ended)
    return ratio && last && (PERCENTED.has(last.role) || ratio === 'arrival-rate')
      ? ofCatalogue(before, last, ratio)
      : null;
  if (before.length === 0) return { meaning: { aspect: 'ratio' }, grounds: 'guessed' };
  if (before.some(isUnknown) || !ratio || !last || isTask(before, ratio)) return own(tokens);
  const said = ofCatalogue(before, last, ratio);
  return isOfAnything(before, tokens[end]) ? { ...said, grounds: weaker(said.grounds, 'guessed') } : said;
}

/** 使用比例 and 支付比例 may be of the budget or of all that was used; 使用率 and 预算使用比例 are of the budget. */
function isOfAnything(before: readonly Token[], rated: Token | undefined): boolean {
  const isSpent = before.some(({ role, value }) => role === 'verb' && value === 'spend');
  return rated?.value === 'proportion' && isSpent && !before.some(({ role }) => role === 'measure');
}

/** The word that names the ratio, where 预算 stands behind it: 追加预算率. */
function keyOf(before: readonly Token[]): Token | undefined {
  const last = before.at(-1);
  return last?.role === 'measure' && last.value === 'budget'
    ? before.findLast(({ role, value }) => `${role}:${value}` in RATIOS)
    : undefined;
}

/** Heads that a percent sign behind them makes a rate. */
const PERCENTED: ReadonlySet<Token['role']> = new Set(['verb', 'control']);

/** 任务完成率 and 质量达标率 are indicators of their own: only money and budgets are completed as the catalogue says. */
function isTask(before: readonly Token[], ratio: string): boolean {
  return (
    ratio === 'completion-rate' &&
    before.some(
      ({ role, text }) =>
        role === 'noun' || role === 'class' || role === 'text' || isNamed(text, 'up-to-standard'),
    )
  );
}

function own(tokens: readonly Token[]): Phrase {
  return {
    meaning: { subject: textOf(tokens), aspect: 'ratio' },
    grounds: tokens.some(isUnknown) ? 'guessed' : 'implied',
  };
}

function ofCatalogue(before: readonly Token[], last: Token, ratio: string): Phrase {
  const rest = before.filter(
    (token) =>
      token !== last && token.role !== 'verb' && !(token.role === 'measure' && token.value !== 'budget'),
  );
  const { meaning } = fill(rest);
  const { stage, subject, period, source, level } = meaning;
  const budgeted = before.some(({ role, value }) => role === 'measure' && value === 'budget');
  const isExpected = stage === 'expected' && !budgeted;
  const controlled = ratio === 'control' && subject === undefined && budgeted;
  const aspect: Aspect = `ratio:${controlled ? 'adjustment-rate' : ratio}`;
  const base: Base | null =
    stage !== undefined && budgeted && stage !== 'adjustment' ? { measure: 'budget', stage } : null;
  const whole: Meaning = {
    ...(subject === undefined || subject === 'expenditure' ? {} : { subject }),
    ...(period === undefined ? {} : { period }),
    ...(source === undefined ? {} : { source }),
    ...(level === undefined ? {} : { level }),
    ...(isExpected ? { stage } : {}),
    aspect,
    ...(base ? { base } : {}),
  };
  const open = ratio === 'control' && subject === undefined && !budgeted;
  return { meaning: whole, grounds: open ? 'guessed' : isOfRest(before, last) ? 'implied' : 'stated' };
}

/** 结转资金使用率 is the rate of what was left over, for which a rate of the budget has no slot. */
function isOfRest(before: readonly Token[], last: Token): boolean {
  return before.some((token) => token !== last && token.role === 'measure' && token.value === 'carry');
}
