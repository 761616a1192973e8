import assert from 'node:assert/strict';
import { planFill } from '../../../../src/core/fill/plan';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { review } from '../../../../src/core/review/review';
import { formatAddress } from '../../../../src/core/workbook/address';
import { percent, sheet, workbook, type GridCell } from '../../../support/sheet';
import { told } from '../../checks/told';

type Row = readonly GridCell[];

const list = (title: string, ...rows: readonly Row[]): readonly [string, readonly Row[]] => [
  '表',
  [[title], ['单位：万元'], ...rows],
];

describe('a balance that runs from row to row', () => {
  const HEADER = ['支出事项', '收入金额', '支出金额', '结余'];
  const book = (third: number) =>
    told(
      'arithmetic/ledger-balance',
      list(
        '工会经费登记簿',
        HEADER,
        ['拨入经费', 80, null, 92],
        ['购置图书', null, 12.5, 79.5],
        ['慰问', null, 20, third],
        ['文体活动', null, 9.5, 50],
        ['拨入经费', 40, null, 90],
      ),
    );

  it('goes on from the one above', () => {
    assert.deepEqual(book(59.5), []);
    assert.deepEqual(book(56.5), ['error 表!D6']);
  });
});

describe('the balance of an account with 借方 and 贷方', () => {
  it('rises by that of the two by which its rows go on', () => {
    const rows = [
      ['2023年工会经费明细账'],
      ['单位：元'],
      ['日期', '凭证号', '摘要', '借方', '贷方', '余额'],
      ['1月1日', null, '上年结转', null, null, 15200],
      ['1月9日', '记-3', '收工会经费', 24000, null, 39200],
      ['2月6日', '记-8', '春节慰问', null, 12350, 26850],
      ['3月8日', '记-12', '文体活动', null, 4800, 22500],
      ['5月1日', '记-20', '购置器材', null, 3600, 18450],
    ];
    assert.deepEqual(told('arithmetic/ledger-balance', ['账', rows]), ['error 账!F7']);
  });
});

describe('the interest of a list of bonds', () => {
  const HEADER = ['债券名称', '发行金额', '票面利率', '年利息'];
  const bonds = (interest: number) =>
    told(
      'arithmetic/interest',
      list(
        '专项债券付息情况表',
        HEADER,
        ['园区道路', 6000, percent(0.031), 186],
        ['水厂扩建', 4500, percent(0.0295), interest],
        ['停车设施', 8000, percent(0.028), 224],
        ['管网更新', 2500, percent(0.0302), 75.5],
      ),
    );

  it('is the principal times the rate, as the other rows show', () => {
    assert.deepEqual(bonds(132.75), []);
    assert.deepEqual(bonds(123.75), ['error 表!D5']);
  });
});

describe('the rate of tasks done', () => {
  const HEADER = ['任务名称', '任务数', '完成数', '完成率'];

  it('is what was done of the task, and is filled in', () => {
    const rows = [['重点任务完成情况表'], HEADER, ['造林', 800, 760, null], ['管护', 1200, 1260, null]];
    const { written } = planFill(review(workbook(sheet('表', rows)), DEFAULT_SETTINGS));
    assert.deepEqual(
      written.map(({ cell, value }) => [formatAddress(cell), value]),
      [
        ['表!D3', '0.95'],
        ['表!D4', '1.05'],
      ],
    );
  });

  it('is found wrong', () => {
    const rows = [
      ['重点任务完成情况表'],
      HEADER,
      ['造林', 800, 760, percent(0.95)],
      ['管护', 1200, 1140, percent(0.59)],
    ];
    assert.deepEqual(told('arithmetic/task-rate', ['表', rows]), ['warning 表!D4']);
  });
});

describe('shares of a list whose total stands above it', () => {
  it('are shares of that total, though the list does not nest its rows', () => {
    const rows = list(
      '政府采购情况表',
      ['项目', '金额', '占比'],
      ['政府采购支出总额', 400, percent(1)],
      ['其中：政府采购货物支出', 120, percent(0.3)],
      ['政府采购工程支出', 100, percent(0.25)],
      ['政府采购服务支出', 180, percent(0.54)],
      ['授予中小企业合同金额', 320, percent(0.8)],
    );
    assert.deepEqual(told('arithmetic/share', rows), ['error 表!C7']);
  });
});

describe('what a purchase saved', () => {
  it('is told by the contract, of which not all may have been paid', () => {
    const rows = list(
      '政府采购执行情况表',
      ['采购项目', '采购预算', '合同金额', '实际支付', '节约资金'],
      ['电脑', 50, 46, 46, 4],
      ['物业', 90, 84, 63, 6],
      ['档案柜', 20, 18.5, 18.5, 2.5],
    );
    assert.deepEqual(told('arithmetic/saving', rows), ['warning 表!E6']);
  });
});

describe('an amount of persons, days and a standard', () => {
  const HEADER = ['会议名称', '天数', '人数', '标准（元/人·天）', '金额'];
  const meetings = (third: number, standard = 280) =>
    told('arithmetic/quantity-amount', [
      '会议费明细',
      [
        ['会议费明细表'],
        ['单位：元'],
        HEADER,
        ['年度工作会', 1, 130, 280, 36400],
        ['业务推进会', 2, 55, 280, 30800],
        ['研讨会', 3, 40, standard, third],
        ['座谈会', 2, 18, 280, 10080],
        ['合计', null, null, null, 110880],
      ],
    ]);

  it('is their product', () => {
    assert.deepEqual(meetings(33600), []);
    assert.deepEqual(meetings(36300), ['warning 会议费明细!E6']);
  });

  it('is told by the standard that all rows have', () => {
    assert.deepEqual(meetings(33600, 230), ['warning 会议费明细!D6']);
  });
});

describe('a balance over what was added and what was paid back', () => {
  const HEADER = ['项目', '年初余额', '本年新增', '本年偿还', '年末余额'];
  const debts = (...ends: readonly (number | null)[]): readonly [string, readonly Row[]] =>
    list(
      '政府债务余额情况表',
      HEADER,
      ['一般债务', 12.5, 2, 0.8, ends[0] ?? null],
      ['专项债务', 28, 6.5, 1.2, ends[1] ?? null],
    );

  it('is found wrong where the words say what comes and what goes, though one row alone keeps it', () => {
    assert.deepEqual(told('arithmetic/ledger-balance', debts(13.7, 35.3)), ['error 表!E5']);
    assert.deepEqual(told('arithmetic/ledger-balance', debts(13.7, 33.3)), []);
  });

  it('is filled in', () => {
    const [name, rows] = debts();
    const { written } = planFill(review(workbook(sheet(name, rows)), DEFAULT_SETTINGS));
    assert.deepEqual(
      written.map(({ value }) => value),
      ['13.7', '33.3'],
    );
  });
});

describe('what was spent up to several months of a year', () => {
  const spent = (rate: number, ...months: readonly string[]) =>
    told(
      'arithmetic/execution-rate',
      list(
        '项目支出进度表',
        ['项目名称', '全年预算数', ...months, '执行率'],
        ['网格管理', 120, 48, 82.5, 114, percent(0.95)],
        ['法律援助', 45, 18, 31, 43.2, percent(0.96)],
        ['普法宣传', 200, 90, 150, 182, percent(rate)],
      ),
    );

  it('is executed by the last of them', () => {
    const months = ['截至6月累计支出', '截至9月累计支出', '截至12月累计支出'];
    assert.deepEqual(spent(0.91, ...months), []);
    assert.deepEqual(spent(0.81, ...months), ['error 表!F6']);
  });

  it('is executed by that of the year beside them', () => {
    assert.deepEqual(spent(0.91, '截至6月累计支出', '截至9月累计支出', '全年支出数'), []);
  });
});
