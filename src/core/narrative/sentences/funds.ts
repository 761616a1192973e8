import type { Expression } from '../../formulas/expression';
import type { Amounts } from '../facts/amounts';
import { sumOf } from '../facts/amounts';
import { derive, shareOf } from '../facts/derive';
import type { Project } from '../facts/facts';
import { joined, text, type Sentence } from '../wording/parts';
import type { NumberStyle } from '../wording/style';
import { cleanLabel } from '../../formulas/row-formula';
import { announced, enumeration, OF_WHICH, type Announcement } from './enumeration';
import { isSomething, money, ratio } from './figures';

/** What was planned, what was spent, and their ratio; null where the tables do not give it. */
export interface Execution {
  readonly budget: Expression | null;
  readonly executed: Expression | null;
  readonly rate: Expression | null;
  /** What the rate is of: the adjusted budget, only the initial one, or all that a ledger had available. */
  readonly basis: '预算' | '年初预算' | '可用资金';
}

/** 全年预算数83万元，执行数45.08万元，完成预算的54.31% — nothing where both amounts are missing. */
export function execution(amounts: Execution, style: NumberStyle): Sentence {
  const { budget, executed, basis } = amounts;
  return joined(
    [
      budget ? [text(BUDGET_WORDS[basis]), ...money(budget, style)] : [],
      executed ? [text(SPENT_WORDS[basis]), ...money(executed, style), ...completed(amounts, style)] : [],
    ],
    '，',
  );
}

/** ，完成预算的54.31%, of the initial budget where no other is known; ，资金使用率88% of a ledger. */
export function completed({ rate, basis }: Execution, style: NumberStyle): Sentence {
  return basis === '可用资金'
    ? ratio(rate, style, { before: '，资金使用率', zeroBase: '，没有可用资金' })
    : ratio(rate, style, { before: `，完成${basis}的`, zeroBase: '，没有安排预算' });
}

const BUDGET_WORDS = { 预算: '全年预算数', 年初预算: '年初预算数', 可用资金: '全年可用资金' } as const;
const SPENT_WORDS = { 预算: '执行数', 年初预算: '执行数', 可用资金: '支出' } as const;

/** Budget, execution and rate of one row; the rate is of the budget that is named with it. */
export function executionOf(row: Amounts): Execution {
  const available = row.kind === 'project-ledger' ? availableIn(row) : null;
  if (available) return available;
  const adjusted = row.amount('full-year-budget', 'budget', 'arrived') ?? row.derived('full-year-budget');
  const budget = adjusted ?? row.amount('initial-budget');
  const executed = row.amount('executed', 'final');
  const rate = rateOf(budget, executed) ?? row.amount('execution-rate', 'completion-rate');
  return { budget, executed, rate, basis: adjusted ? '预算' : '年初预算' };
}

/** A line of a ledger without a budget: what was carried in and what arrived could be spent (资金使用率). */
function availableIn(row: Amounts): Execution | null {
  if (row.amount('full-year-budget', 'budget')) return null;
  const carried = row.amount('carry-in');
  const arrived = row.amount('arrived');
  const budget = carried && arrived ? sumOf([carried, arrived]) : null;
  const executed = row.amount('executed');
  return budget && { budget, executed, rate: rateOf(budget, executed), basis: '可用资金' };
}

function rateOf(budget: Expression | null, executed: Expression | null): Expression | null {
  if (!budget || !executed) return null;
  return derive('project-self-evaluation', 'execution-rate', { 'full-year-budget': budget, executed });
}

/** Completion of the initial budget, which Hunan's 评分表 asks for (预算完成率). */
export function initialCompletion(row: Amounts): Execution {
  const budget = row.amount('initial-budget');
  const executed = row.amount('executed', 'final');
  return { budget, executed, rate: rateOf(budget, executed), basis: '年初预算' };
}

/** The same over several projects: the sums, and the rate of the sums. */
export function executionOfAll(projects: readonly Project[]): Execution {
  const each = projects.map(({ funds }) => executionOf(funds));
  const budget = sumOf(each.map((one) => one.budget));
  const executed = sumOf(each.map((one) => one.executed));
  const [first] = each;
  const same = first && each.every((one) => one.basis === first.basis);
  return { budget, executed, rate: rateOf(budget, executed), basis: same ? first.basis : '预算' };
}

/** 年初预算818.56万元，年中追加33.49万元，调整后预算852.05万元; what is missing is left out. */
export function budgeting(row: Amounts, style: NumberStyle): Sentence {
  const initial = row.amount('initial-budget');
  const adjustment = row.amount('adjustment') ?? row.derived('adjustment');
  const full = row.amount('full-year-budget') ?? row.derived('full-year-budget');
  if (!initial && !full) return adjustment ? adjusted(adjustment, style, '') : [];
  return [
    ...(initial ? [text('年初预算'), ...money(initial, style)] : []),
    ...(initial && adjustment ? adjusted(adjustment, style, '，') : []),
    ...(full ? [text(initial ? '，全年预算' : '全年预算'), ...money(full, style)] : []),
  ];
}

/** ，年中追加33.49万元; nothing while the budget was not adjusted. */
function adjusted(adjustment: Expression, style: NumberStyle, before: string): Sentence {
  const amount: Sentence = [
    {
      kind: 'number',
      value: adjustment,
      show: { ...style.amount, unsigned: true },
      unit: '万元',
      label: '调整数',
    },
  ];
  return [
    {
      kind: 'choice',
      by: adjustment,
      decimals: style.amount.decimals,
      positive: [text(`${before}年中追加`), ...amount],
      zero: [],
      unknown: [],
      negative: [text(`${before}年中调减`), ...amount],
    },
  ];
}

/**
 * 其中：基本支出731.65万元，占90.76%；项目支出74.45万元，占9.24%。 Parts that are zero are left out, and whether the parts
 * make up the whole decides how they are announced. `before` closes the sentence before them.
 */
export function composition(
  whole: Amounts,
  field: readonly ('executed' | 'final' | 'initial-budget' | 'full-year-budget' | 'current-year')[],
  style: NumberStyle,
  {
    shares,
    before,
    words = OF_WHICH,
  }: { readonly shares: boolean; readonly before: string; readonly words?: Announcement },
): Sentence {
  const total = whole.amount(...field);
  const parts = whole.children().flatMap((child) => {
    const amount = child.amount(...field);
    return amount ? [{ name: cleanLabel(child.label), amount }] : [];
  });
  if (!total || parts.length === 0) return [];
  return brokenDown(total, parts, style, { shares, lead: before, words, separator: shares ? '；' : '，' });
}

/** A named part of a whole: 基本支出 of 本年支出. */
export interface Share {
  readonly name: string;
  readonly amount: Expression;
}

/** The parts of a whole that are not zero, after `lead` and words that fit their sum. */
export function brokenDown(
  whole: Expression,
  parts: readonly Share[],
  style: NumberStyle,
  told: {
    readonly shares: boolean;
    readonly lead: string;
    /** Null makes no claim about the sum. */
    readonly words: Announcement | null;
    readonly separator: string;
  },
): Sentence {
  const { shares, lead, words, separator } = told;
  const amounts = parts.map(({ amount }) => amount);
  const items = parts.map(({ name, amount }) => ({
    by: amount,
    said: [
      text(name),
      ...money(amount, style),
      ...(shares ? ratio(shareOf(amount, whole), style, { before: '，占', zeroBase: '' }) : []),
    ],
  }));
  const opening = [text(lead), ...(words ? [announced(whole, amounts, words)] : [])];
  return items.length > MOST_LIVE_ITEMS
    ? [
        ...opening,
        ...joined(
          items.flatMap(({ by, said }) => (isSomething(by) ? [said] : [])),
          separator,
        ),
      ]
    : enumeration(items, style.amount.decimals, { lead: opening, separator });
}

/** Longer breakdowns name the parts that are not zero when they are written. */
const MOST_LIVE_ITEMS = 12;
