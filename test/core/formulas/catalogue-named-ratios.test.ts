import assert from 'node:assert/strict';
import { NAMED_RATIOS } from '../../../src/core/formulas/catalogue/ratios/named-ratios';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { sheet, workbook, type GridCell } from '../../support/sheet';

/** Labelled figures as a department lists them beside its tables, and the ratio under its own name. */
interface Case {
  readonly rows: readonly (readonly [string, number | string])[];
  readonly name: string;
  readonly right: string;
  readonly wrong: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'arithmetic/public-control-rate': {
    rows: [
      ['公用经费预算数（万元）', 112.1],
      ['公用经费实际支出数（万元）', 327.61],
    ],
    name: '公用经费控制率',
    right: '292.25%',
    wrong: '229.25%',
  },
  'arithmetic/three-public-control-rate': {
    rows: [
      ['“三公”经费预算数（万元）', 4.9],
      ['“三公”经费实际支出数（万元）', 3.2],
    ],
    name: '“三公经费”控制率',
    right: '65.31%',
    wrong: '153.13%',
  },
  'arithmetic/item-change-rate': {
    rows: [
      ['公务招待费本年实际支出数（万元）', 9.07],
      ['公务招待费上年实际支出数（万元）', 9.78],
    ],
    name: '公务招待费变动率',
    right: '-7.26%',
    wrong: '-7.83%',
  },
  'arithmetic/procurement-rate': {
    rows: [
      ['政府采购预算数（万元）', 10],
      ['政府采购实际支出数（万元）', 9.4],
    ],
    name: '政府采购执行率',
    right: '94%',
    wrong: '49%',
  },
  'arithmetic/asset-use-rate': {
    rows: [
      ['固定资产总额（万元）', 76.57],
      ['实际在用固定资产总额（万元）', 70],
    ],
    name: '固定资产利用率',
    right: '91.42%',
    wrong: '94.12%',
  },
  'arithmetic/non-tax-rate': {
    rows: [
      ['非税收入预算数（万元）', 50],
      ['非税收入实际完成数（万元）', 48],
    ],
    name: '非税收入完成率',
    right: '96%',
    wrong: '69%',
  },
  'arithmetic/key-expenditure-rate': {
    rows: [
      ['项目总支出（万元）', 120.4],
      ['重点项目支出（万元）', 83],
    ],
    name: '重点支出安排率',
    right: '68.94%',
    wrong: '86.94%',
  },
  'arithmetic/staff-control-rate': {
    rows: [
      ['编制数（人）', 23],
      ['在职人员数（人）', 41],
    ],
    name: '在职人员控制率',
    right: '178.26%',
    wrong: '56.1%',
  },
  'arithmetic/budget-adjustment-rate': {
    rows: [
      ['年初预算数（万元）', 698.99],
      ['本年追加预算数（万元）', 242.82],
    ],
    name: '预算控制率',
    right: '34.74%',
    wrong: '25.78%',
  },
  'arithmetic/carry-over-rate': {
    rows: [
      ['全年预算数（万元）', 900],
      ['年末结转结余（万元）', 45],
    ],
    name: '结转结余率',
    right: '5%',
    wrong: '95%',
  },
  'arithmetic/carry-over-change-rate': {
    rows: [
      ['上年结转结余（万元）', 50],
      ['年末结转结余（万元）', 45],
    ],
    name: '结转结余变动率',
    right: '-10%',
    wrong: '-19%',
  },
  'arithmetic/budget-completion-rate': {
    rows: [
      ['上年结转（万元）', 50],
      ['年初预算数（万元）', 900],
      ['本年追加预算数（万元）', 50],
      ['年末结余（万元）', 45],
    ],
    name: '预算完成率',
    right: '95.5%',
    wrong: '99.5%',
  },
  'arithmetic/payment-progress-rate': {
    rows: [
      ['实际支付进度', '72%'],
      ['既定支付进度', '80%'],
    ],
    name: '支付进度率',
    right: '90%',
    wrong: '72%',
  },
  'arithmetic/building-control-rate': {
    rows: [
      ['实际建设面积（平方米）', 2040],
      ['批准建设面积（平方米）', 2000],
    ],
    name: '新建楼堂馆所面积控制率',
    right: '102%',
    wrong: '98%',
  },
  'arithmetic/building-investment-rate': {
    rows: [
      ['批准投资额（万元）', 1850],
      ['实际投资额（万元）', 1942.5],
    ],
    name: '楼堂馆所投资概算控制率',
    right: '105%',
    wrong: '150%',
  },
  'arithmetic/cost-saving-rate': {
    rows: [
      ['计划成本（万元）', 80.25],
      ['实际成本（万元）', 74.1],
    ],
    name: '成本节约率',
    right: '7.66%',
    wrong: '8.3%',
  },
  'arithmetic/output-completion-rate': {
    rows: [
      ['计划完成数（个）', 40],
      ['实际完成数（个）', 38],
    ],
    name: '实际完成率',
    right: '95%',
    wrong: '105.26%',
  },
  'arithmetic/timely-completion-rate': {
    rows: [
      ['计划完成数（个）', 40],
      ['及时完成数（个）', 36],
    ],
    name: '完成及时率',
    right: '90%',
    wrong: '99%',
  },
  'arithmetic/quality-rate': {
    rows: [
      ['实际完成数（个）', 38],
      ['质量达标产出数（个）', 19],
    ],
    name: '质量达标率',
    right: '50%',
    wrong: '200%',
  },
  'arithmetic/key-task-rate': {
    rows: [
      ['重点工作交办数（项）', 25],
      ['重点工作实际完成数（项）', 24],
    ],
    name: '重点工作办结率',
    right: '96%',
    wrong: '69%',
  },
};

/** The figures on one sheet; any table on another, since without tables nothing is reviewed. */
function listed(rows: readonly (readonly GridCell[])[]): Snapshot {
  return workbook(
    sheet('指标测算', [['部门整体支出指标测算'], ['指标', '数值'], ...rows]),
    sheet('项目', [
      ['项目支出绩效自评表'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      [null, '年度资金总额', 100, 100, 95, 10, '95%', 9.5],
      [null, '其中：当年财政拨款', 100, 100, 95, '—', '95%', '—'],
    ]),
  );
}

function told(snapshot: Snapshot, rule: string): readonly string[] {
  return review(snapshot, DEFAULT_SETTINGS).findings.flatMap((finding) =>
    (finding.rule === rule || finding.related?.some((each) => each.rule === rule)) && finding.primary
      ? [`${formatAddress(finding.primary)} ${finding.actual} → ${finding.expected}`]
      : [],
  );
}

describe('ratios under their own name', () => {
  it('all have a case here', () => {
    assert.deepEqual(Object.keys(CASES).sort(), NAMED_RATIOS.map(({ rule }) => rule).sort());
  });

  for (const [rule, { rows, name, right, wrong }] of Object.entries(CASES)) {
    it(`${rule} accepts what is right and names what is wrong`, () => {
      const states = (stated: string) =>
        review(listed([...rows, [name, stated]]), DEFAULT_SETTINGS).relations.flatMap(
          ({ relation, verdict }) => (relation.declaration.rule === rule ? [verdict.state] : []),
        );
      assert.deepEqual(states(right), ['holds']);
      assert.deepEqual(states(wrong), ['violated']);
      assert.deepEqual(told(listed([...rows, [name, right]]), rule), []);
      assert.equal(told(listed([...rows, [name, wrong]]), rule).length, 1);
    });
  }

  it('control what a building costs as well as its size', () => {
    const rule = 'arithmetic/building-investment-rate';
    const costs = (name: string, stated: string): Snapshot =>
      listed([
        ['批准投资额（万元）', 1850],
        ['实际投资额（万元）', 1942.5],
        ['批准建设面积（平方米）', 2000],
        ['实际建设面积（平方米）', 1980],
        [name, stated],
      ]);
    for (const name of ['楼堂馆所投资概算控制率', '新建楼堂馆所投资控制率']) {
      assert.deepEqual(told(costs(name, '105%'), rule), []);
      assert.deepEqual(told(costs(name, '99%'), rule), ['指标测算!B7 99 → 105']);
    }
  });

  it('are checked where an indicator gives them as its result', () => {
    const form = (actual: string): Snapshot =>
      workbook(
        sheet('经费', [
          ['指标', '数值'],
          ['公用经费预算数（万元）', 67.02],
          ['公用经费实际支出数（万元）', 43.95],
        ]),
        sheet('自评', [
          ['部门整体支出绩效自评表'],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          ['产出指标', '数量指标', '公用经费控制率', '≤100%', actual, 50, 50],
          ['效益指标', '社会效益指标', '按时办结率', '≥95%', '96%', 50, 50],
          ['总分', null, null, null, null, 100, 100],
        ]),
      );
    assert.deepEqual(told(form('65.58%'), 'arithmetic/public-control-rate'), []);
    assert.deepEqual(told(form('56.58%'), 'arithmetic/public-control-rate'), ['自评!E3 56.58 → 65.58']);
  });

  it('follow either budget, whichever the stated ratio agrees with', () => {
    const rows = (rate: string): readonly GridCell[][] => [
      ['公用经费年初预算数（万元）', 100],
      ['公用经费调整后预算数（万元）', 120],
      ['公用经费实际支出数（万元）', 96],
      ['公用经费控制率', rate],
    ];
    const rule = 'arithmetic/public-control-rate';
    assert.deepEqual(told(listed(rows('96%')), rule), []);
    assert.deepEqual(told(listed(rows('80%')), rule), []);
    assert.deepEqual(told(listed(rows('69%')), rule), ['指标测算!B6 69 → 96']);
  });

  it('know other names and other ways of the same ratio', () => {
    const holds = (rule: string, rows: readonly GridCell[][]): void => {
      const { relations } = review(listed(rows), DEFAULT_SETTINGS);
      const states = relations.flatMap(({ relation, verdict }) =>
        relation.declaration.rule === rule ? [verdict.state] : [],
      );
      assert.deepEqual(states, ['holds'], rule);
    };
    holds('arithmetic/item-change-rate', [
      ['公务用车购置及运行维护费上年决算数（万元）', 20],
      ['公务用车购置及运行维护费本年决算数（万元）', 18],
      ['公务用车购置及运行维护费变动率', '-10%'],
    ]);
    holds('arithmetic/procurement-rate', [
      ['实际政府采购金额（万元）', 94],
      ['应实行政府采购金额（万元）', 100],
      ['政府采购执行率', '94%'],
    ]);
    holds('arithmetic/budget-completion-rate', [
      ['年初预算数（万元）', 80],
      ['全年预算数（万元）', 100],
      ['决算数（万元）', 96],
      ['预算完成率', '96%'],
    ]);
    holds('arithmetic/carry-over-rate', [
      ['全年预算数（万元）', 900],
      ['年末结转结余（万元）', 45],
      ['结余率', '5%'],
    ]);
  });

  it('are left to the rows where a column gives the ratio of each project', () => {
    const snapshot = workbook(
      sheet('明细', [
        ['项目收支明细表'],
        ['单位：万元'],
        ['项目名称', '全年预算数', '全年执行数', '年末结转结余', '结转结余率'],
        ['甲', 100, 95, 5, '5%'],
        ['乙', 50, 40, 10, '20%'],
        ['合计', 150, 135, 15, '10%'],
      ]),
    );
    assert.deepEqual(told(snapshot, 'arithmetic/carry-over-rate'), []);
  });

  it('say nothing where figures of one name differ', () => {
    const rows = CASES['arithmetic/public-control-rate']?.rows ?? [];
    const snapshot = listed([...rows, ['公用经费预算数（万元）', 67], ['公用经费控制率', '50%']]);
    assert.deepEqual(told(snapshot, 'arithmetic/public-control-rate'), []);
  });
});
