import type { Expression } from '../../../formulas/language/expression';
import type { Amounts } from '../../facts/amounts';
import { sumOf } from '../../facts/amounts';
import { derivedFrom } from '../../../formulas/derived';
import type { Project } from '../../facts/facts';
import { all, known, sign } from '../../wording/conditions';
import { bySign, text, unlessZero, when, type Sentence } from '../../wording/parts';
import type { NumberStyle } from '../../wording/style';
import { valueOf } from '../../facts/value';
import { FINE, money, percentage, unsignedMoney } from '../figures';

/** What was planned, what was spent, and their ratio; null where the tables have no place for it. */
export interface Execution {
  readonly budget: Expression | null;
  readonly executed: Expression | null;
  readonly rate: Expression | null;
  /** What the rate is of: the adjusted budget, only the initial one, or all that a ledger had available. */
  readonly basis: '预算' | '年初预算' | '可用资金';
  /** What the table calls the rate and what was spent: 支付进度, 执行数. */
  readonly words: {
    readonly rate: string;
    readonly executed: string;
    /** 支出, or 拨付 of money that was only passed on. */
    readonly spent: '支出' | '拨付';
  };
}

const RATE_FIELDS = ['execution-rate', 'completion-rate', 'use-rate', 'passed-on-rate'];

/** Budget, execution and rate of one row; the rate is of the budget that is named with it. */
export function executionOf(row: Amounts): Execution {
  const available = row.kind === 'project-ledger' ? availableIn(row) : null;
  if (available) return available;
  const known = row.amount('full-year-budget', 'budget', 'arrived') ?? row.derived('full-year-budget');
  // A cell for the adjusted budget that holds no number is asked for, and no rate is computed from another budget.
  const adjusted = known ?? row.asked('full-year-budget', 'budget');
  const initial = row.amount('initial-budget');
  const budget = adjusted ?? initial;
  const executed = spentOf(row);
  const basis = adjusted || !initial ? '预算' : '年初预算';
  return { budget, executed, rate: rateOf(budget, executed), basis, words: wordsOf(row, '执行率') };
}

/** A line of a ledger without a budget: what was carried in and what arrived could be spent (资金使用率). */
function availableIn(row: Amounts): Execution | null {
  if (row.amount('full-year-budget', 'budget', 'initial-budget')) return null;
  const carried = row.amount('carry-in');
  const arrived = row.amount('arrived');
  const budget = carried && arrived ? sumOf([carried, arrived]) : arrived;
  const executed = spentOf(row);
  return (
    budget && {
      budget,
      executed,
      rate: rateOf(budget, executed),
      basis: '可用资金',
      words: wordsOf(row, '资金使用率'),
    }
  );
}

function wordsOf(row: Amounts, rate: string): Execution['words'] {
  return {
    rate: rateWord(row.headOf(...RATE_FIELDS)) ?? rate,
    executed: row.headOf('executed', 'final') ?? '执行数',
    spent: isPassedOn(row) ? '拨付' : '支出',
  };
}

/** What was spent; of a table that only says what was passed on, that. */
function spentOf(row: Amounts): Expression | null {
  return isPassedOn(row) ? row.asked('passed-on') : row.asked('executed', 'final', 'current-year');
}

function isPassedOn(row: Amounts): boolean {
  return row.headOf('passed-on') !== null && row.headOf('executed', 'final', 'current-year') === null;
}

/** A rate as its column calls it, without formula and unit: 预算执行率(B/A)% → 预算执行率. Null for other words. */
export function rateWord(head: string | null): string | null {
  const bare = (head ?? '').replace(/[（(].*$/s, '').replace(/[\s%％]/g, '');
  return /^[\u4e00-\u9fff]{2,8}(?:率|进度)$/.test(bare) ? bare : null;
}

function rateOf(budget: Expression | null, executed: Expression | null): Expression | null {
  if (!budget || !executed) return null;
  const derived = derivedFrom('project-self-evaluation', 'execution-rate', {
    'full-year-budget': budget,
    executed,
  });
  return derived ?? { kind: 'quotient', dividend: executed, divisor: budget };
}

/** Completion of the initial budget, which Hunan's 评分表 asks for (预算完成率). */
export function initialCompletion(row: Amounts): Execution {
  const budget = row.amount('initial-budget');
  const executed = row.amount('executed', 'final');
  return {
    budget,
    executed,
    rate: rateOf(budget, executed),
    basis: '年初预算',
    words: { rate: '预算完成率', executed: '执行数', spent: '支出' },
  };
}

/** The same over several projects: the sums, and the rate of the sums. */
export function executionOfAll(projects: readonly Project[]): Execution {
  const each = projects.map(({ funds }) => executionOf(funds));
  const budget = sumOf(each.map((one) => one.budget));
  const executed = sumOf(each.map((one) => one.executed));
  const [first] = each;
  const same = <T>(of: (one: Execution) => T, otherwise: T): T =>
    first && each.every((one) => of(one) === of(first)) ? of(first) : otherwise;
  return {
    budget,
    executed,
    rate: rateOf(budget, executed),
    basis: same(({ basis }) => basis, '预算'),
    words: {
      rate: same(({ words }) => words.rate, '执行率'),
      executed: same(({ words }) => words.executed, '执行数'),
      spent: same<'支出' | '拨付'>(({ words }) => words.spent, '支出'),
    },
  };
}

/**
 * A row's budget and what was spent of it, in the same words for every row: `预算38万元，支出21.66万元，执行率57%`; a budget that
 * was changed with its change; nothing spent, no budget and too much spent in words of their own.
 */
export function spendingWords(funds: Execution, row: Amounts, style: NumberStyle, name = '预算'): Sentence {
  const { budget, executed, rate, words, basis } = funds;
  const { decimals } = style.amount;
  if (!budget && !executed) return [];
  const planned = budget ? plannedWords(funds, row, style, name) : [];
  if (!executed) return planned;
  const asked: Sentence = [
    ...planned,
    text(budget ? `，${words.spent}` : words.spent),
    ...money(executed, style, words.executed),
  ];
  if (!budget) return asked;
  const rateWords: Sentence = rate
    ? [when(sign(budget, FINE, '+'), [text(`，${words.rate}`), percentage(rate, style, words.rate)])]
    : [];
  const surplus: Expression = { kind: 'difference', from: executed, minus: budget };
  const beyond = basis === '可用资金' ? '可用资金' : '预算';
  const spent = bySign(executed, decimals, {
    positive: [
      ...planned,
      text(`，${words.spent}`),
      ...money(executed, style, words.executed),
      when(sign(surplus, decimals, '+'), [text(`，超出${beyond}`), unsignedMoney(surplus, style, '超出额')]),
      ...rateWords,
      ...(basis === '可用资金' ? leftOver(row, style) : []),
    ],
    zero: [...planned, text(words.spent === '支出' ? '，全年未发生支出' : '，全年未拨付')],
    counted: asked,
    negative: [...planned, text('，支出数为负，请核实')],
  });
  const unplanned = bySign(executed, decimals, {
    positive: [
      text('没有安排预算，支出'),
      ...money(executed, style, words.executed),
      text('，请核实资金来源'),
    ],
    zero: [text('未安排预算，也未发生支出')],
    counted: asked,
    negative: [text('没有安排预算，支出数为负，请核实')],
  });
  return [
    when(
      all([known(budget), known(executed)]),
      [
        bySign(budget, decimals, {
          positive: [spent],
          zero: [unplanned],
          negative: [text('预算数为负，请核实')],
        }),
      ],
      asked,
    ),
  ];
}

/** ，年末结转1.13万元 of a ledger's line; less than nothing is doubted. */
function leftOver(row: Amounts, style: NumberStyle): Sentence {
  const left = row.amount('carry-out');
  if (!left) return [];
  return [
    bySign(left, style.amount.decimals, {
      positive: [text('，年末结转'), ...money(left, style, '年末结转')],
      zero: [],
      negative: [text('，年末结转为负，请核实')],
    }),
  ];
}

/** 年初预算50万元，年中追加6万元，全年预算56万元 where it was changed; 预算50万元 where it was not. */
function plannedWords(
  { budget, basis }: Execution,
  row: Amounts,
  style: NumberStyle,
  name: string,
): Sentence {
  if (!budget) return [];
  if (basis === '可用资金') {
    const carried = row.amount('carry-in');
    const arrived = row.amount('arrived');
    if (!carried || !arrived) return [text('本年到位'), ...money(budget, style, '本年到位数')];
    return [
      bySign(carried, style.amount.decimals, {
        positive: [text('年初结转'), ...money(carried, style, '年初结转'), text('，')],
        zero: [],
        negative: [],
      }),
      unlessZero(
        arrived,
        style.amount.decimals,
        [text('本年到位'), ...money(arrived, style, '本年到位数')],
        [text('本年没有资金到位')],
        [text('本年到位'), ...money(arrived, style, '本年到位数')],
      ),
    ];
  }
  const initial = row.amount('initial-budget');
  const isOpen = valueOf(budget) === null;
  const plain: Sentence = [
    ...(isOpen && initial && basis !== '年初预算'
      ? [text('年初预算'), ...money(initial, style, '年初预算数'), text('，')]
      : []),
    text(basis === '年初预算' ? '年初预算' : isOpen ? `全年${name}` : name),
    ...money(budget, style, '全年预算数'),
  ];
  if (!initial || basis === '年初预算') return plain;
  const adjustment: Expression = { kind: 'difference', from: budget, minus: initial };
  const changed = (verb: string): Sentence => [
    unlessZero(
      initial,
      style.amount.decimals,
      [
        text('年初预算'),
        ...money(initial, style, '年初预算数'),
        text(`，年中${verb}`),
        unsignedMoney(adjustment, style, '调整数'),
        text('，全年预算'),
      ],
      [text(`年初未安排预算，年中${verb}`)],
    ),
    ...money(budget, style, '全年预算数'),
  ];
  return [
    bySign(adjustment, style.amount.decimals, {
      positive: changed('追加'),
      zero: plain,
      negative: changed('调减'),
      unknown: plain,
    }),
  ];
}
