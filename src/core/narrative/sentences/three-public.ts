import type { Amounts } from '../facts/amounts';
import { cleanLabel } from '../../formulas/row-formula';
import type { Table } from '../../tables/model';
import type { Facts } from '../facts/facts';
import { PLACEHOLDER_MARK } from '../model';
import { joined, text, type Sentence } from '../wording/parts';
import { change, money, points, ratio } from './figures';
import { shareOf } from '../facts/derive';
import type { NumberStyle } from '../wording/style';

/** “三公” spending as the tables give it: its total row and its items. */
interface ThreePublic {
  readonly total: Amounts;
  readonly items: readonly Amounts[];
}

/** The items that 机构运行信息表 lists among other things (财政部 公开 tables). */
const ITEMS: readonly RegExp[] = [/^因公出国[（(]境[)）]费/, /^公务用车购置及运行(?:维护)?费/, /^公务接待费/];

/** From a “三公” table, else from the “三公” lines of 机构运行信息表. */
function threePublicOf(facts: Facts): ThreePublic | null {
  const own = facts.totalOf(({ kind }) => kind === 'three-public');
  if (own) return { total: own, items: own.children() };
  const table = facts.tables.find((one) => isRunningTable(one));
  const rows = table ? facts.rows((one) => one === table) : [];
  const total = rows.find(({ indexed, label }) => indexed.row.key === 'total' || IS_TOTAL.test(plain(label)));
  const items = ITEMS.flatMap((pattern) => rows.find(({ label }) => pattern.test(plain(label))) ?? []);
  return total && spentIn(total) && items.length > 0 ? { total, items } : null;
}

const IS_TOTAL = /^(?:“?三公”?经费)?(?:支出)?合计$/;

/** 机构运行信息表: “三公” money among counts of cars, groups and visitors. */
function isRunningTable({ kind, rows }: Table): boolean {
  const has = (pattern: RegExp): boolean => rows.some(({ label }) => pattern.test(plain(label)));
  return kind === 'final-accounts' && ITEMS.every(has) && has(/三公/);
}

function plain(label: string): string {
  return cleanLabel(label);
}

function spentIn(row: Amounts) {
  return row.amount('final', 'current-year', 'executed', 'year');
}

/** The “三公” total: its amount, the budget it completed, and its change from last year. */
export function threePublicTotal(facts: Facts): Sentence {
  const found = threePublicOf(facts);
  return found ? item('“三公”经费支出', found.total, null, facts.style) : [];
}

/** Each item of “三公” spending with its share; items without any amount are said to be without spending. */
export function threePublicItems(facts: Facts): readonly Sentence[] {
  const found = threePublicOf(facts);
  if (!found) return [];
  return found.items.flatMap((child) => {
    const sentence = item(cleanLabel(child.label), child, found.total, facts.style);
    return sentence.length > 0 ? [sentence] : [];
  });
}

function item(name: string, row: Amounts, total: Amounts | null, style: NumberStyle): Sentence {
  const now = spentIn(row);
  if (!now) return [];
  const budget = row.amount('budget', 'initial-budget', 'full-year-budget');
  const before = row.amount('prior-year');
  const whole = total && spentIn(total);
  const share = whole ? ratio(shareOf(now, whole), style, { before: '，占', zeroBase: '' }) : [];
  return [
    ...joined(
      [
        [text(name), ...money(now, style), ...share],
        budget
          ? [
              text('预算'),
              ...money(budget, style),
              ...ratio(row.derived('completion-rate'), style, { before: '，完成预算的', zeroBase: '' }),
            ]
          : [],
        before
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
          : [],
      ],
      '，',
    ),
    text('。'),
  ];
}

/** Counts that go with “三公” spending (相关统计数), each with the words around its number. */
const COUNTS: readonly (readonly {
  readonly row: RegExp;
  readonly before: string;
  readonly after: string;
}[])[] = [
  [
    { row: /^因公出国.*团组/, before: '因公出国（境）团组', after: '个' },
    { row: /^因公出国.*人次?数?/, before: '出国（境）', after: '人次' },
  ],
  [
    { row: /^公务用车购置(?:数|量)/, before: '购置公务用车', after: '辆' },
    { row: /^公务用车保有/, before: '年末公务用车保有', after: '辆' },
  ],
  [
    { row: /^国内(?:公务)?接待.*批次/, before: '国内公务接待', after: '批次' },
    { row: /^国内(?:公务)?接待.*人次?数?/, before: '接待', after: '人次' },
  ],
];

/**
 * Groups, persons and cars behind the “三公” amounts, from wherever a table counts them; a placeholder where amounts are
 * told and no table does. Nothing without “三公” amounts.
 */
export function threePublicCounts(facts: Facts): Sentence {
  if (!threePublicOf(facts)) return [];
  const groups = COUNTS.map((group) =>
    joined(
      group.map(({ row, before, after }) => {
        const count = facts.row(row, 'final', 'current-year', 'executed', 'amount', 'year');
        const number = count?.amount('final', 'current-year', 'executed', 'amount', 'year');
        return number && !/费|外事/.test(count?.label ?? '')
          ? [text(before), points(number, facts.style), text(after)]
          : [];
      }),
      '，',
    ),
  );
  const counted = joined(groups, '；');
  return counted.length > 0
    ? [text('全年'), ...counted, text('。')]
    : [
        text(
          `${PLACEHOLDER_MARK}：因公出国（境）团组和人次、公务用车购置和保有数量、国内公务接待批次和人次】`,
        ),
      ];
}
