import type { Expression } from '../../relations/expression';
import type { Amounts } from '../amounts';
import { sumOf } from '../amounts';
import { derive, shareOf } from '../derive';
import type { Project } from '../facts';
import { joined, text, type Sentence } from '../parts';
import type { NumberStyle } from '../style';
import { cleanLabel } from '../../relations/formulas';
import { isSomething, money, ratio } from './figures';

/** What was planned, what was spent, and their ratio; null where the tables do not give it. */
export interface Execution {
  readonly budget: Expression | null;
  readonly executed: Expression | null;
  readonly rate: Expression | null;
  /** Which budget the rate is of: the adjusted one, or only the initial one. */
  readonly basis: '预算' | '年初预算';
}

const ZERO_BUDGET = '，没有安排预算';

/** 全年预算数83万元，执行数45.08万元，完成预算的54.31% — nothing where both amounts are missing. */
export function execution(amounts: Execution, style: NumberStyle): Sentence {
  const { budget, executed, basis } = amounts;
  return joined(
    [
      budget ? [text(BUDGET_WORDS[basis]), ...money(budget, style)] : [],
      executed ? [text('执行数'), ...money(executed, style), ...completed(amounts, style)] : [],
    ],
    '，',
  );
}

/** ，完成预算的54.31%, or of the initial budget where no other is known. */
export function completed({ rate, basis }: Execution, style: NumberStyle): Sentence {
  return ratio(rate, style, { before: `，完成${basis}的`, zeroBase: ZERO_BUDGET });
}

const BUDGET_WORDS = { 预算: '全年预算数', 年初预算: '年初预算数' } as const;

/** Budget, execution and rate of one row; the rate is of the budget that is named with it. */
export function executionOf(row: Amounts): Execution {
  const adjusted = row.amount('full-year-budget', 'budget', 'arrived') ?? row.derived('full-year-budget');
  const budget = adjusted ?? row.amount('initial-budget');
  const executed = row.amount('executed', 'final');
  const rate = rateOf(budget, executed) ?? row.amount('execution-rate', 'completion-rate');
  return { budget, executed, rate, basis: adjusted ? '预算' : '年初预算' };
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
  const basis = each.every((one) => one.basis === '年初预算') ? '年初预算' : '预算';
  return { budget, executed, rate: rateOf(budget, executed), basis };
}

/** 年初预算818.56万元，年中追加33.49万元，调整后预算852.05万元; what is missing is left out. */
export function budgeting(row: Amounts, style: NumberStyle): Sentence {
  const initial = row.amount('initial-budget');
  const adjustment = row.amount('adjustment') ?? row.derived('adjustment');
  const full = row.amount('full-year-budget') ?? row.derived('full-year-budget');
  return joined(
    [
      initial ? [text('年初预算'), ...money(initial, style)] : [],
      isSomething(adjustment) ? adjusted(adjustment, style) : [],
      full ? [text('全年预算'), ...money(full, style)] : [],
    ],
    '，',
  );
}

function adjusted(adjustment: Expression, style: NumberStyle): Sentence {
  const amount: Sentence = [
    { kind: 'number', value: adjustment, show: { ...style.amount, unsigned: true } },
    text('万元'),
  ];
  return [
    {
      kind: 'choice',
      by: adjustment,
      decimals: style.amount.decimals,
      positive: [text('年中追加'), ...amount],
      zero: [text('年中没有调整')],
      negative: [text('年中调减'), ...amount],
    },
  ];
}

/** 其中：基本支出731.65万元，占90.76%；项目支出74.45万元，占9.24%。 Parts without a value are left out. */
export function composition(
  whole: Amounts,
  field: readonly ('executed' | 'final' | 'initial-budget' | 'full-year-budget' | 'current-year')[],
  style: NumberStyle,
  withShares: boolean,
  lead = '其中：',
): Sentence {
  const total = whole.amount(...field);
  const parts = whole.children().flatMap((child) => {
    const amount = child.amount(...field);
    if (!isSomething(amount)) return [];
    const share = withShares && total ? shareOf(amount, total) : null;
    return [
      [
        text(cleanLabel(child.label)),
        ...money(amount, style),
        ...ratio(share, style, { before: '，占', zeroBase: '' }),
      ],
    ];
  });
  return parts.length === 0 ? [] : [text(lead), ...joined(parts, withShares ? '；' : '，')];
}
