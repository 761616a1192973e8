import { cleanLabel } from '../../../words/cleaner/clean-label';
import { figuresIn, type Expression } from '../../../formulas/language/expression';
import type { Amounts } from '../../facts/amounts';
import type { Facts } from '../../facts/facts';
import { joined, text, unlessZero, type Sentence } from '../../wording/parts';
import { announced, enumeration, OF_WHICH } from '../enumeration';
import { money, points } from '../figures';
import { isAmountUnit } from '../../../quantity/unit';
import { brokenDown } from './breakdown';

/** What counts vehicles and equipment stands in, in 机构运行信息表 and tables like it. */
const COUNTED = ['final', 'current-year', 'executed', 'amount', 'year'] as const;

/** How many, from a column that counts where there is one beside the money: 车辆 | 4 | 72.5万元. */
function countOf(row: Amounts): Expression | null {
  return row.amount('quantity') ?? row.amount(...COUNTED);
}

/** 截至2024年末，共有车辆5辆，其中：应急保障用车2辆，执法执勤用车3辆；单价100万元（含）以上设备1台（套）。 */
function vehiclesAndEquipment(facts: Facts): Sentence {
  const cars = vehicles(facts);
  const pieces = equipment(facts);
  // None of such equipment is left out behind the vehicles; alone it is all that the table counts.
  const told: Sentence =
    cars.length === 0
      ? joined(
          pieces.map(({ said }) => said),
          '；',
        )
      : [...cars, ...pieces.map(({ count, said }) => unlessZero(count, 0, [text('；'), ...said], []))];
  const end = facts.year === null ? '年末' : `截至${facts.year}年末`;
  return told.length > 0 ? [text(`${end}，`), ...told, text('。')] : [];
}

function vehicles(facts: Facts): Sentence {
  const { style } = facts;
  const all = facts.row(/^车辆(?:数量?|总数)?(?:合计|总数)?(?:[（(]辆[)）])?$/, ...COUNTED);
  const count = all && countOf(all);
  if (!all || !count) return [];
  const { sheet } = all.indexed.row.labelCell;
  const kinds = facts
    .rows((table) => table.sheet === sheet)
    .flatMap((row) => {
      const by = /用车$/.test(cleanLabel(row.label)) ? countOf(row) : null;
      return by ? [{ by, said: [text(cleanLabel(row.label)), points(by, style), text('辆')] }] : [];
    });
  const lead = [
    text('，'),
    announced(
      count,
      kinds.map(({ by }) => by),
      OF_WHICH,
    ),
  ];
  return [
    text('共有车辆'),
    points(count, style),
    text('辆'),
    ...enumeration(kinds, style.plain.decimals, { lead, separator: '，' }),
  ];
}

interface Equipment {
  readonly count: Expression;
  readonly said: Sentence;
}

function equipment(facts: Facts): readonly Equipment[] {
  return facts
    .rows(({ kind }) => kind === 'final-accounts')
    .flatMap((row) => {
      const name = cleanLabel(row.label).replace(/[（(]台[^)）]*[)）]$/, '');
      const count = /^单价.*以上.*设备/.test(name) ? countOf(row) : null;
      return count ? [{ count, said: [text(name), points(count, facts.style), text('台（套）')] }] : [];
    });
}

/** Columns of 国有资产占有使用情况表 that make up the total, and those that make up the fixed assets. */
const ASSETS = [
  ['current-assets', '流动资产'],
  ['fixed-assets', '固定资产'],
  ['investments', '对外投资、有价证券'],
  ['construction', '在建工程'],
  ['intangible-assets', '无形资产'],
  ['other-assets', '其他资产'],
] as const;
const FIXED_ASSETS = [
  ['buildings', '房屋构筑物'],
  ['vehicles', '车辆'],
  ['equipment', '大型设备'],
  ['other-fixed-assets', '其他固定资产'],
] as const;

/** What there is to say of the office's property: its total by kinds, then vehicles and equipment. */
export function assets(facts: Facts): readonly Sentence[] {
  return [assetTotals(facts), vehiclesAndEquipment(facts)];
}

/** 年末资产总额523.5万元，其中：流动资产120.5万元，固定资产400万元，无形资产3万元。固定资产中，… */
export function assetTotals(facts: Facts): Sentence {
  const row = facts.tops(({ kind }) => kind === 'final-accounts').find((one) => one.amount('asset-total'));
  const whole = row?.amount('asset-total');
  if (!row || !whole) return assetLines(facts);
  const fixed = row.amount('fixed-assets');
  const words = { complete: '固定资产中，', partial: '固定资产中，主要是', neutral: '固定资产的分项为：' };
  const told = { shares: false, separator: '，' };
  return [
    text('年末资产总额'),
    ...money(whole, facts.style),
    ...brokenDown(whole, columnsOf(row, ASSETS), facts.style, { ...told, lead: '，', words: OF_WHICH }),
    ...(fixed
      ? brokenDown(fixed, columnsOf(row, FIXED_ASSETS), facts.style, { ...told, lead: '。', words })
      : []),
    text('。'),
  ];
}

/** The same where kinds of assets are lines and not columns, as they stood at the end of the year. */
function assetLines(facts: Facts): Sentence {
  const table = facts.tables.find(({ kind, family }) => kind === 'final-accounts' && family === 'assets');
  const lines = facts
    .rows((one) => one === table)
    .flatMap((row): readonly Line[] => {
      const amount = row.amount('closing-balance', 'final', 'amount');
      const inMoney =
        amount !== null && figuresIn(amount).every(({ unit }) => unit !== null && isAmountUnit(unit));
      return inMoney ? [{ name: cleanLabel(row.label), amount }] : [];
    });
  const whole = lines.find(({ name }) => /^(?:资产)?(?:总额|总计|合计)$/.test(name));
  if (!whole) return [];
  const kinds = lines.filter(({ name }) => KIND_OF_ASSETS.test(name));
  return [
    text('年末资产总额'),
    ...money(whole.amount, facts.style),
    ...brokenDown(whole.amount, kinds, facts.style, {
      shares: false,
      separator: '，',
      lead: '，',
      words: OF_WHICH,
    }),
    text('。'),
  ];
}

interface Line {
  readonly name: string;
  readonly amount: Expression;
}

/** The kinds that make up the assets of an office; what stands below them is part of one. */
const KIND_OF_ASSETS =
  /^(?:流动资产|固定资产(?:净值)?|无形资产(?:净值)?|在建工程|对外投资(?:[、/]有价证券)?|长期投资|其他资产|公共基础设施)$/;

function columnsOf(row: Amounts, columns: readonly (readonly [string, string])[]) {
  return columns.flatMap(([field, name]) => {
    const amount = row.amount(field);
    return amount ? [{ name, amount }] : [];
  });
}
