import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { sumOf, type Amounts } from '../../facts/amounts';
import { derivedFrom } from '../../../formulas/derived';
import { shareOf } from '../../facts/share';
import type { Table } from '../../../tables/model';
import type { Facts } from '../../facts/facts';
import { PLACEHOLDER_MARK } from '../../model';
import { sign } from '../../wording/conditions';
import { joined, text, when, type Sentence } from '../../wording/parts';
import { told, type Told } from '../../outlines/outline';
import { comparisonOf, fiscalSpending, generalTotal, spendingTotal } from './accounts';
import { againstLastYear, amountOf, changeOfRow } from './compared';
import { announced, beyondRounding, enumeration, PRECISION } from '../enumeration';
import { isSomething, money, ratio } from '../figures';
import { brokenDown } from './breakdown';
import { yearWords } from '../projects/projects';

/** 一般公共预算财政拨款支出…，占本年支出合计的…%，比上年…。 */
export function generalOverview(facts: Facts): Sentence {
  const general = generalBudget(facts);
  const now = general && general.amount(general.total);
  if (!now) return [];
  const { style } = facts;
  const whole = spendingTotal(facts);
  const all = whole && amountOf(whole);
  const share = all ? shareOf(now, all) : null;
  const before = comparisonOf(/^一般公共预算(?:财政拨款)?支出$/, facts);
  return [
    text(`${yearWords(facts)}一般公共预算财政拨款支出`),
    ...money(now, style),
    ...ratio(share, style, { before: '，占本年支出合计的', zeroBase: '' }),
    ...(general.isOwn ? changeOfRow(general.total, now, style, before) : againstLastYear(now, before, style)),
    text('。'),
  ];
}

/** What was spent of the general budget, and how a row of its table tells it. */
interface GeneralBudget {
  readonly total: Amounts;
  readonly amount: (row: Amounts) => Expression | null;
  /** Whether it has a table of its own, and is not a column of the one on all funds. */
  readonly isOwn: boolean;
}

function generalBudget(facts: Facts): GeneralBudget | null {
  const own = generalTotal(facts);
  if (own) return { total: own, amount: amountOf, isOwn: true };
  const fiscal = fiscalSpending(facts);
  return fiscal && { total: fiscal, amount: (row) => row.amount('general-public-budget'), isOwn: false };
}

/** By class (类): 一般公共服务支出429.32万元，占76.53%；…. Classes without spending are left out. */
export function generalStructure(facts: Facts): Sentence {
  const general = generalBudget(facts);
  const whole = general && general.amount(general.total);
  return whole ? byClass(general, whole, '主要用于以下方面：', facts) : [];
}

/** The lines below a total that are not zero, with their shares in it. */
function byClass(
  { total, amount: amountIn }: Pick<GeneralBudget, 'total' | 'amount'>,
  whole: Expression,
  lead: string,
  { style }: Facts,
): Sentence {
  const parts = total.children().flatMap((child) => {
    const amount = amountIn(child);
    return amount ? [{ name: cleanLabel(child.label), amount }] : [];
  });
  if (!parts.some(({ amount }) => isSomething(amount))) return [];
  const told = brokenDown(whole, parts, style, { shares: true, lead, words: null, separator: '；' });
  return [...told, text('。')];
}

/** Spending by functional class, from whatever table lists it: 一般公共服务支出710.19万元，占75.41%；…. */
export function spendingByFunction(facts: Facts): Sentence {
  const fromBudget = generalStructure(facts);
  if (fromBudget.length > 0) return fromBudget;
  const total = facts.totalOf(({ kind, title }) => kind === 'final-accounts' && /功能分类/.test(title ?? ''));
  const whole = total && amountOf(total);
  if (!whole) return [];
  return byClass({ total, amount: amountOf }, whole, '按功能分类，', facts);
}

/**
 * Item by item (项): 一般公共服务支出（类）…（款）行政运行（项）：支出决算326.6万元，完成预算的100%，… A reason is asked for where
 * spending and budget differ.
 */
export function generalItems(facts: Facts): readonly Told[] {
  const total = generalTotal(facts);
  return total ? total.children().flatMap((child) => itemsBelow(child, [], facts)) : [];
}

const LEVELS = ['类', '款', '项'];

/** The level of a line by the digits of its code (类 3, 款 5, 项 7): a table may leave a level out; without a code by its depth. */
function levelOf({ indexed }: Amounts, depth: number): string {
  const { code } = indexed.row;
  const level = code === null ? depth : (code.length - 3) / 2;
  return LEVELS[level] ?? LEVELS[depth] ?? '项';
}

function itemsBelow(row: Amounts, path: readonly string[], facts: Facts): readonly Told[] {
  const here = [...path, `${cleanLabel(row.label)}（${levelOf(row, path.length)}）`];
  const children = row.children();
  if (children.length > 0) return children.flatMap((child) => itemsBelow(child, here, facts));
  const now = amountOf(row);
  if (!isSomething(now) || path.length === 0) return [];
  return told(`item/${row.indexed.row.code ?? here.join('')}`, [
    text(`${here.join('')}：支出决算`),
    ...money(now, facts.style),
    ...completion(row, now, facts),
    text('。'),
  ]);
}

/** The general budget as a whole against its budget. */
export function generalCompletion(facts: Facts): Sentence {
  const total = generalTotal(facts);
  const now = total && amountOf(total);
  const done = now ? completion(total, now, facts) : [];
  return now && done.length > 0
    ? [text('一般公共预算支出决算数'), ...money(now, facts.style), ...done, text('。')]
    : [];
}

/** `，完成预算的95.45%，决算数小于预算数的主要原因：【待填写】`; 持平 where they are equal. */
export function completion(row: Amounts, now: Expression, { style }: Facts): Sentence {
  const budget = row.amount('budget', 'full-year-budget', 'initial-budget');
  if (!budget) return [];
  const rate = derivedFrom('final-accounts', 'completion-rate', { final: now, budget });
  if (!rate) return [];
  const share = ratio(rate, style, { before: '，完成预算的', zeroBase: '，没有安排预算' });
  const different = (word: string): Sentence => [
    text('，预算'),
    ...money(budget, style),
    ...share,
    text(`，决算数${word}预算数的主要原因：${PLACEHOLDER_MARK}：决算数${word}预算数的原因】`),
  ];
  return [
    {
      kind: 'choice',
      by: { kind: 'difference', from: now, minus: budget },
      decimals: style.amount.decimals,
      positive: different('大于'),
      zero: [...share, text('，决算数与预算数持平')],
      unknown: [],
      negative: different('小于'),
    },
  ];
}

/** 基本支出…，其中：人员经费…，主要包括：…；公用经费…. */
export function basicSpending(facts: Facts): Sentence {
  const isBasic = ({ family, kind }: Table): boolean =>
    kind === 'final-accounts' && family === 'basic-expenditure';
  const rows = facts.rows(isBasic);
  const personnel = rows.find(({ label }) => /^人员经费/.test(cleanLabel(label))) ?? null;
  const running = rows.find(({ label }) => /^(?:日常)?公用经费/.test(cleanLabel(label))) ?? null;
  const totals = rows.filter(
    (row) => /^(?:基本支出)?合计$/.test(cleanLabel(row.label)) && amountOf(row) !== null,
  );
  // The table may print two totals, one of them empty: the one that somebody filled in counts.
  const whole =
    totals.find(({ indexed }) => indexed.fields.get('final')?.figure.state === 'number') ?? totals[0];
  const total = (whole && amountOf(whole)) ?? generalTotal(facts)?.amount('basic-expenditure') ?? null;
  const found = joined([part('人员经费', personnel, facts), part('公用经费', running, facts)], '；');
  const sum = total ?? sumOf(amountsOf(personnel, running));
  if (!sum) return found.length > 0 ? [...found, text('。')] : [];
  return [
    text(`${yearWords(facts)}一般公共预算财政拨款基本支出`),
    ...money(sum, facts.style, '基本支出'),
    ...(found.length > 0
      ? [
          text('，'),
          announced(sum, amountsOf(personnel, running)),
          ...found,
          ...unequal(sum, amountsOf(personnel, running)),
        ]
      : []),
    text('。'),
  ];
}

/** 人员经费 and 公用经费 are all of 基本支出: where both are told and do not add up to it, one of the three is wrong. */
function unequal(whole: Expression, parts: readonly Expression[]): Sentence {
  if (parts.length < 2) return [];
  const differs = sign(beyondRounding(whole, parts), PRECISION, '-+');
  return [when(differs, [text('，两项之和与基本支出合计不符，请核实')])];
}

function amountsOf(...rows: readonly (Amounts | null)[]): readonly Expression[] {
  return rows.flatMap((row) => (row ? [amountOf(row)] : [])).filter((amount) => amount !== null);
}

function part(name: string, row: Amounts | null, facts: Facts): Sentence {
  const amount = row && amountOf(row);
  if (!amount) return [];
  const contents = row.children().flatMap((group) => {
    const below = group.children();
    return (below.length > 0 ? below : [group]).flatMap((item) => {
      const by = amountOf(item);
      return by ? [{ by, said: [text(cleanLabel(item.label))] }] : [];
    });
  });
  const { decimals } = facts.style.amount;
  const list = enumeration(contents, decimals, { lead: [text('，主要包括：')], separator: '、' });
  return [text(name), ...money(amount, facts.style, name), ...list];
}

/** 机关运行经费…，比上年…。 */
export function runningCosts(facts: Facts): Sentence {
  const fields = ['final', 'current-year', 'executed', 'total'] as const;
  const row = facts.row(/^机关运行经费(?:支出)?(?:合计)?$/, ...fields);
  const now = (row && amountOf(row)) ?? sumOf(unitsRunning(facts));
  if (!now) return [];
  const changed = row ? changeOfRow(row, now, facts.style) : [];
  return [text(`${yearWords(facts)}机关运行经费支出`), ...money(now, facts.style), ...changed, text('。')];
}

/** 机构运行信息表 gives 机关运行经费 by kinds of units only: 行政单位, 参照公务员法管理事业单位. */
function unitsRunning(facts: Facts): readonly Expression[] {
  const isHeading = ({ label }: Amounts): boolean => /^机关运行经费/.test(cleanLabel(label));
  const table = facts.tables.find((one) => facts.rows((other) => other === one).some(isHeading));
  return amountsOf(
    ...facts
      .rows((one) => one === table)
      .filter(({ label }) => /^(?:行政单位|参照公务员法管理(?:的)?事业单位)$/.test(cleanLabel(label))),
  );
}
