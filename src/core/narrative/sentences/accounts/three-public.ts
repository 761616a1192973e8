import type { Expression } from '../../../formulas/language/expression';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import type { Table } from '../../../tables/model';
import { sumOf, type Amounts } from '../../facts/amounts';
import { derivedFrom } from '../../../formulas/derived';
import { shareOf } from '../../facts/share';
import type { Facts } from '../../facts/facts';
import { all, known, not, sign, some, type Condition } from '../../wording/conditions';
import { bySign, joined, text, when, type Part, type Sentence } from '../../wording/parts';
import { asking } from '../../wording/text';
import { change, FINE, money, percentage, points, statedChange } from '../figures';
import { yearWords } from '../projects/projects';

/** “三公” spending as the tables give it: its total row and its items. */
interface ThreePublic {
  readonly total: Amounts | null;
  readonly items: readonly Amounts[];
}

/** The items that 机构运行信息表 lists among other things (财政部 公开 tables). */
const ITEMS: readonly RegExp[] = [/^因公出国[（(]境[)）]费/, /^公务用车购置及运行(?:维护)?费/, /^公务接待费/];

/** From a “三公” table, else from the “三公” lines of 机构运行信息表. */
function threePublicOf(facts: Facts): ThreePublic | null {
  const own = facts.totalOf(({ kind }) => kind === 'three-public');
  if (own && spentIn(own)) return { total: own, items: own.children() };
  const tops = facts.tops(({ kind }) => kind === 'three-public').filter((row) => spentIn(row));
  if (tops.length > 0) return { total: null, items: tops };
  const table = facts.tables.find((one) => isRunningTable(one));
  const rows = table ? facts.rows((one) => one === table) : [];
  const total = rows.find(
    ({ indexed, label }) => indexed.row.key === 'total' || IS_TOTAL.test(cleanLabel(label)),
  );
  const items = ITEMS.flatMap((pattern) => rows.find(({ label }) => pattern.test(cleanLabel(label))) ?? []);
  return total && spentIn(total) && items.length > 0 ? { total, items } : null;
}

const IS_TOTAL = /^(?:“?三公”?经费)?(?:支出)?合计$/;

/** 机构运行信息表: “三公” money among counts of cars, groups and visitors. */
function isRunningTable({ kind, rows }: Table): boolean {
  const has = (pattern: RegExp): boolean => rows.some(({ label }) => pattern.test(cleanLabel(label)));
  return kind === 'final-accounts' && ITEMS.every(has) && has(/三公/);
}

function spentIn(row: Amounts): Expression | null {
  return row.amount('final', 'current-year', 'executed', 'year');
}

function budgetOf(row: Amounts): Expression | null {
  return row.amount('budget', 'full-year-budget', 'initial-budget');
}

/** An item with what the sentences need of it. */
interface Item {
  readonly name: string;
  readonly row: Amounts;
  readonly now: Expression;
  readonly budget: Expression | null;
  readonly before: Expression | null;
}

function itemsOf(found: ThreePublic): readonly Item[] {
  return found.items.flatMap((row): readonly Item[] => {
    const now = spentIn(row);
    const name = cleanLabel(row.label).replace(/^[\d一二三（(]+[.、．)）]+/, '');
    return now ? [{ name, row, now, budget: budgetOf(row), before: row.amount('prior-year') }] : [];
  });
}

/**
 * “三公”经费预算4.5万元，支出4.06万元，完成预算的90.22%，比上年增加2.66万元，增长190%。 Nothing planned and nothing spent is one sentence, and all
 * there is to say.
 */
export function threePublicTotal(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  if (!found) return [];
  const { style } = facts;
  const { decimals } = style.amount;
  const { total } = found;
  const now = total ? spentIn(total) : sumOf(itemsOf(found).map((item) => item.now));
  if (!now) return [];
  const budget = total ? budgetOf(total) : null;
  const planned: Sentence = budget
    ? [when(sign(budget, decimals, '-+'), [text('预算'), ...money(budget, style, '预算数'), text('，')])]
    : [];
  const nothing = budget
    ? [
        when(
          sign(budget, decimals, '+'),
          [text('“三公”经费'), ...planned, text('全年未发生支出')],
          [text(`${yearWords(facts)}未安排“三公”经费预算，也未发生支出`)],
        ),
      ]
    : [text(`${yearWords(facts)}未发生“三公”经费支出`)];
  const spent: Sentence = [
    text('“三公”经费'),
    ...planned,
    text('支出'),
    ...money(now, style, '“三公”经费决算数'),
    ...completion(now, budget, style),
    ...(total ? compared(total, now, facts) : []),
  ];
  return [
    bySign(now, decimals, {
      positive: spent,
      zero: nothing,
      negative: [text('“三公”经费支出数为负，请核实')],
      unknown: spent,
    }),
    text('。'),
  ];
}

/** 增加或超出预算的原因：…。 while more was spent than planned, or than last year. */
function threePublicReason(facts: Facts): Sentence {
  const total = threePublicOf(facts)?.total;
  const now = total && spentIn(total);
  if (!total || !now) return [];
  const reason = facts.remarkOn(total);
  return [
    when(grown(total, now, budgetOf(total), facts.style.amount.decimals), [
      text('增加或超出预算的原因：'),
      ...(reason ? [reason] : [text(asking('“三公”经费增加或超出预算的原因'))]),
      text('。'),
    ]),
  ];
}

function grown(total: Amounts, now: Expression, budget: Expression | null, decimals: number): Condition {
  const before = total.amount('prior-year');
  const more = (base: Expression): Condition =>
    sign({ kind: 'difference', from: now, minus: base }, decimals, '+');
  return some([...(budget ? [more(budget)] : []), ...(before ? [more(before)] : [])]);
}

function completion(now: Expression, budget: Expression | null, style: Facts['style']): Sentence {
  if (!budget) return [];
  const rate = derivedFrom('three-public', 'completion-rate', { final: now, budget });
  if (!rate) return [];
  return [
    when(
      all([known(now), sign(budget, FINE, '+')]),
      [text('，完成预算的'), percentage(rate, style, '预算完成率')],
      [when(all([sign(budget, FINE, '0'), sign(now, FINE, '+')]), [text('，没有安排预算')])],
    ),
  ];
}

/** ，比上年减少0.95万元，下降11.11% from last year's column, or from the columns of the change itself. */
function compared(row: Amounts, now: Expression, { style }: Facts): Sentence {
  const before = row.amount('prior-year');
  const told = before
    ? change(
        {
          now,
          before,
          difference: row.derived('change-amount'),
          rate: row.derived('change-rate'),
        },
        '上年',
        style,
      )
    : statedChange(row.amount('change-amount'), row.amount('change-rate'), '上年', style);
  return told.length > 0 ? [text('，'), ...told] : [];
}

/** The items that were spent on, with shares while there are several; those without spending are brought together. */
export function threePublicItems(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  const items = found ? itemsOf(found) : [];
  if (!found || items.length === 0) return [];
  const { style } = facts;
  const { decimals } = style.amount;
  const whole = found.total;
  const any = some(items.map(({ now }) => sign(now, decimals, '+')));
  const spent = items.map(({ now }) => sign(now, decimals, '+'));
  const list = items.map((item, at): Part => {
    const before = spent.slice(0, at);
    const lead: Sentence =
      before.length === 0 ? [text('其中：')] : [when(some(before), [text('；')], [text('其中：')])];
    return when(spent[at] ?? known(), [...lead, ...spentItem(item, whole, facts)]);
  });
  return [...list, when(any, [text('。'), ...withoutSpending(items, facts)])];
}

function spentItem({ name, row, now, budget }: Item, whole: Amounts | null, facts: Facts): Sentence {
  const { style } = facts;
  const sum = whole && spentIn(whole);
  const share = sum ? shareOf(now, sum) : null;
  const several: Expression | null = sum ? { kind: 'difference', from: sum, minus: now } : null;
  const planned: Sentence = budget
    ? [
        when(
          all([
            sign(budget, style.amount.decimals, '+'),
            sign({ kind: 'difference', from: budget, minus: now }, FINE, '-+'),
          ]),
          [text('，预算'), ...money(budget, style, '预算数')],
        ),
      ]
    : [];
  return [
    text(name),
    ...money(now, style, name),
    ...(share && several
      ? [when(sign(several, style.amount.decimals, '+'), [text('，占'), percentage(share, style)])]
      : []),
    ...planned,
    ...completion(now, budget, style),
    ...comparedUnlessNew(row, now, whole, facts),
  ];
}

/** The comparison of an item; that last year had none of it is told once, of the whole. */
function comparedUnlessNew(row: Amounts, now: Expression, whole: Amounts | null, facts: Facts): Sentence {
  const told = compared(row, now, facts);
  const before = whole?.amount('prior-year');
  return told.length > 0 && before ? [when(sign(before, FINE, '-+'), told)] : told;
}

/** 未安排因公出国（境）费预算，也未发生支出。 of the items without spending, those that are alike in one sentence. */
function withoutSpending(items: readonly Item[], { style }: Facts): Sentence {
  const { decimals } = style.amount;
  const zero = ({ now }: Item): Condition => sign(now, decimals, '0');
  const unplanned = (item: Item): Condition =>
    item.budget ? all([zero(item), sign(item.budget, decimals, '0')]) : zero(item);
  const words = items.every(({ budget }) => budget !== null)
    ? { before: '未安排', after: '预算，也未发生支出。' }
    : { before: '', after: '未发生支出。' };
  const conditions = items.map(unplanned);
  const names = items.map(({ name }, at): Part => {
    const before = conditions.slice(0, at);
    const separator: Sentence = before.length > 0 ? [when(some(before), [text('、')])] : [];
    return when(conditions[at] ?? known(), [...separator, text(name)]);
  });
  const planned = items.flatMap((item): readonly Part[] =>
    item.budget
      ? [
          when(all([zero(item), not(unplanned(item))]), [
            text(`${item.name}预算`),
            ...money(item.budget, style, '预算数'),
            text('，未发生支出。'),
          ]),
        ]
      : [],
  );
  return [
    when(some(conditions), [text(words.before)]),
    ...names,
    when(some(conditions), [text(words.after)]),
    ...planned,
  ];
}

/** Counts that go with “三公” spending (相关统计数), each with the words around its number. */
const COUNTS: readonly {
  readonly row: RegExp;
  readonly before: string;
  readonly unit: string;
  readonly joins: string;
}[] = [
  { row: /^因公出国.*团组/, before: '因公出国（境）团组', unit: '个', joins: '；' },
  { row: /^因公出国.*人次?数?/, before: '出国（境）', unit: '人次', joins: '、' },
  { row: /^国内(?:公务)?接待.*批次/, before: '国内公务接待', unit: '批次', joins: '；' },
  { row: /^国内(?:公务)?接待.*人次?数?/, before: '', unit: '人次', joins: '、' },
  { row: /^公务用车购置(?:数|量)/, before: '购置公务用车', unit: '辆', joins: '；' },
  { row: /^公务用车保有/, before: '年末公务用车保有量', unit: '辆', joins: '；' },
];

const COUNTED = ['final', 'current-year', 'executed', 'amount', 'year'] as const;

/**
 * 全年国内公务接待31批次、246人次；年末公务用车保有量2辆。 from wherever a table counts them, without those that are zero; a request
 * for them where amounts are told and no table counts anything. Nothing without “三公” amounts.
 */
export function threePublicCounts(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  if (!found) return [];
  const counts = COUNTS.flatMap(({ row, before, unit, joins }) => {
    const line = facts.row(row, ...COUNTED);
    const number = line?.amount(...COUNTED);
    if (!number || /费|外事/.test(line?.label ?? '')) return [];
    return [{ number, joins, unit, said: before }];
  });
  const now = found.total ? spentIn(found.total) : null;
  if (counts.length === 0) {
    const asked: Sentence = [
      text(asking('因公出国（境）团组和人次、公务用车购置和保有数量、国内公务接待批次和人次')),
    ];
    return now ? [when(sign(now, facts.style.amount.decimals, '+'), asked)] : asked;
  }
  const there = counts.map(({ number }) => sign(number, 0, '+'));
  const list = counts.map(({ number, joins, unit, said }, at): Part => {
    const before = there.slice(0, at);
    const lead: Sentence =
      before.length === 0 ? [text('全年')] : [when(some(before), [text(joins)], [text('全年')])];
    const words = said === '' && at > 0 ? '' : said === '' ? '国内公务接待' : said;
    return when(there[at] ?? known(), [...lead, text(words), points(number, facts.style, unit, words)]);
  });
  return [...list, when(some(there), [text('。')])];
}

/** The paragraphs on “三公” spending joined into one: total, items, counts. */
export function threePublicParagraph(facts: Facts): Sentence {
  return joined(
    [
      [
        ...threePublicTotal(facts),
        ...threePublicItems(facts),
        ...threePublicReason(facts),
        ...threePublicCounts(facts),
      ],
    ],
    '',
  );
}
