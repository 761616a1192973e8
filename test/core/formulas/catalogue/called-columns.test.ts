import assert from 'node:assert/strict';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { planFill } from '../../../../src/core/fill/plan';
import { a1 } from '../../../../src/core/workbook/address';
import { percent, sheet, workbook, type GridCell } from '../../../support/sheet';

type Line = readonly GridCell[];

function reviewed(...rows: readonly Line[]) {
  return review(workbook(sheet('表', rows)), DEFAULT_SETTINGS);
}

/** What is filled in, as `C3=12`. */
function filled(...rows: readonly Line[]): readonly string[] {
  return planFill(reviewed(...rows)).written.map(
    ({ cell, value }) => `${a1(cell.row, cell.column)}=${Number(value)}`,
  );
}

/** Errors and warnings, each with the cell and what it should be. */
function told(...rows: readonly Line[]): readonly string[] {
  return reviewed(...rows)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(
      ({ rule, primary, expected }) =>
        `${rule} ${primary ? a1(primary.row, primary.column) : '-'} ${expected}`,
    );
}

describe('the columns of a survey (arithmetic/survey-rate, arithmetic/survey-discontent)', () => {
  const TITLE: Line = ['2024年办事群众满意度调查表'];
  const HEADER: Line = [
    '调查点',
    '发放份数',
    '回收份数',
    '有效份数',
    '满意份数',
    '不满意份数',
    '回收率',
    '满意率',
  ];

  it('are filled in by their words', () => {
    const open: Line = ['东厅', 250, 240, 200, 190, null, null, null];
    assert.deepEqual(filled(TITLE, HEADER, open), ['F3=10', 'G3=0.96', 'H3=0.95']);
  });

  it('are told where a rate is wrong', () => {
    const rows: readonly Line[] = [
      ['东厅', 250, 240, 200, 190, 10, percent(0.96), percent(0.95)],
      ['西厅', 120, 114, 110, 99, 11, percent(0.95), percent(0.99)],
    ];
    assert.deepEqual(told(TITLE, HEADER, ...rows), ['arithmetic/survey-rate H4 90']);
  });

  it('are left alone where some are 基本满意, whom forms count or do not', () => {
    const header: Line = ['调查点', '有效份数', '满意份数', '基本满意份数', '不满意份数', '满意率'];
    assert.deepEqual(filled(TITLE, header, ['东厅', 200, 150, 40, null, null]), []);
  });
});

describe('posts and people (arithmetic/vacant-posts, arithmetic/control-column-rate)', () => {
  const TITLE: Line = ['2024年末机构编制情况表'];

  it('leave posts vacant, and make the control rate', () => {
    const rows: readonly Line[] = [
      ['单位', '编制数', '实有人数', '空编数', '控制率'],
      ['站办公室', 25, 20, null, null],
      ['检测队', 40, 38, null, null],
    ];
    assert.deepEqual([...filled(TITLE, ...rows)].sort(), ['D3=5', 'D4=2', 'E3=0.8', 'E4=0.95']);
  });

  it('leave none vacant where there are too many people', () => {
    const rows: readonly Line[] = [
      ['单位', '编制数', '实有人数', '空编数'],
      ['站办公室', 25, 27, null],
      ['检测队', 40, 38, null],
    ];
    assert.deepEqual(filled(TITLE, ...rows), ['D4=2']);
  });

  it('leave as many vacant as there are beyond the people, where another column says who is too many', () => {
    const rows = (vacant: number): readonly Line[] => [
      ['单位', '核定编制', '实有人数', '超编人数', '空编人数'],
      ['站办公室', 25, 27, 2, 0],
      ['检测队', 40, 36, 0, vacant],
      ['档案室', 8, 7, 0, 1],
    ];
    assert.deepEqual(told(TITLE, ...rows(4)), []);
    assert.deepEqual(told(TITLE, ...rows(3)), ['arithmetic/vacant-posts E4 4']);
  });
});

describe('assets (arithmetic/net-value) and what they roll forward to', () => {
  it('are filled in from what there was, what came and went, and what was written off', () => {
    const rows: readonly Line[] = [
      ['固定资产变动表'],
      ['单位：万元'],
      ['类别', '年初原值', '本年增加', '本年减少', '年末原值', '累计折旧', '净值'],
      ['房屋', 840, 60, 0, null, 320, null],
      ['设备', 126.5, 18, 4.5, null, 71, null],
    ];
    assert.deepEqual([...filled(...rows)].sort(), ['E4=900', 'E5=140', 'G4=580', 'G5=69']);
  });
});

describe('loans (arithmetic/interest)', () => {
  it('bear interest on what their words call the principal', () => {
    const rows: readonly Line[] = [
      ['政府债券付息测算表'],
      ['单位：万元'],
      ['债券', '债券金额', '票面利率', '年利息'],
      ['厂房债', 5000, percent(0.03), null],
      ['管网债', 2000, percent(0.025), null],
    ];
    assert.deepEqual(filled(...rows), ['D4=150', 'D5=50']);
  });
});

describe('persons, times and standards (arithmetic/quantity-amount)', () => {
  const grants = (header: Line, ...rows: readonly Line[]): readonly string[] =>
    filled(['2024年补贴发放测算表'], header, ...rows);

  it('come to an amount that is still to be filled in, the time included', () => {
    assert.deepEqual(
      grants(
        ['村', '补贴人数（人）', '补贴标准（元/人·月）', '月数', '补贴金额（元）'],
        ['柳湾', 20, 60, 12, null],
      ),
      ['E3=14400'],
    );
    assert.deepEqual(
      grants(
        ['学校', '学生人数', '补助标准（元/生·天）', '在校天数', '所需资金（元）'],
        ['一小', 300, 4, 90, null],
      ),
      ['E3=108000'],
    );
  });

  it('come to nothing where the time is not told', () => {
    assert.deepEqual(
      grants(['村', '补贴人数（人）', '补贴标准（元/月）', '补贴金额（元）'], ['柳湾', 20, 60, null]),
      [],
    );
  });

  it('are the budget right behind the price, though a contract stands beside it, and no sum of what is bought', () => {
    const rows: readonly Line[] = [
      ['办公设备采购表'],
      ['单位：元'],
      ['品目', '数量', '单价', '预算金额', '合同金额'],
      ['显示器', 10, 900, null, 8700],
      ['文件柜', 6, 700, null, 4200],
      ['合计', null, null, null, null],
    ];
    assert.deepEqual([...filled(...rows)].sort(), ['D4=9000', 'D5=4200', 'D6=13200', 'E6=12900']);
  });
});

describe('the quarters of a year (arithmetic/row-total)', () => {
  const HEADER: Line = ['部门', '年初预算', '一季度', '二季度', '三季度', '四季度', '累计支出'];
  const page = (...rows: readonly Line[]): readonly Line[] => [
    ['2024年支出进度表'],
    ['单位：万元'],
    HEADER,
    ...rows,
  ];

  it('come to what was spent in it', () => {
    assert.deepEqual(filled(...page(['民政办', 55, 12, 14.5, 9, 16, null])), ['G4=51.5']);
    const rows: readonly Line[] = [
      ['民政办', 55, 12, 14.5, 9, 16, 51.5],
      ['农业办', 99, 30, 22, 18.4, 25, 95.4],
      ['财政所', 36, 8, 7, 6.5, 9, 35],
    ];
    assert.deepEqual(told(...page(...rows)), ['arithmetic/row-total G6 30.5']);
  });

  it('say nothing of it where they run up to it', () => {
    const rows: readonly Line[] = [
      ['民政办', 55, 12, 26.5, 35.5, 51.5, 51.5],
      ['农业办', 99, 30, 52, 70.4, 95.4, 95.4],
    ];
    assert.deepEqual(told(...page(...rows)), []);
  });
});

describe('what was not spent yet (arithmetic/budget-balance)', () => {
  it('is filled in beside the money of several levels', () => {
    const rows: readonly Line[] = [
      ['2024年项目资金支付情况表'],
      ['单位：万元'],
      ['项目', '资金总额', '中央', '省级', '县级', '已支付', '未支付', '支付率'],
      ['堤防加固', null, 200, 120, 80, 360, null, null],
      ['泵站改造', null, 100, 60, 40, 150, null, null],
    ];
    const expected = ['B4=400', 'B5=200', 'G4=40', 'G5=50'];
    assert.deepEqual([...filled(...rows)].sort(), expected);
  });
});

describe('the answers of a survey (arithmetic/row-total)', () => {
  it('make up the papers that count, as the other rows show', () => {
    const rows = (fairly: number): readonly Line[] => [
      ['群众满意度测评汇总表'],
      ['村', '有效问卷', '满意', '基本满意', '不满意'],
      ['柳湾', 110, 90, 15, 5],
      ['石滩', 80, 66, fairly, 2],
      ['合计', 190, 156, 27, 7],
      ['另：机关', 40, 31, 6, 3],
    ];
    assert.deepEqual(told(...rows(12)), []);
    assert.deepEqual(told(...rows(21)), ['arithmetic/row-total D4 12']);
  });
});

describe('a fall (arithmetic/change-rate)', () => {
  const page = (...rows: readonly Line[]): readonly Line[] => [
    ['2024年公共机构能耗统计表'],
    ['指标', '2023年', '2024年', '下降率'],
    ...rows,
  ];

  it('is what it fell by, where the header speaks of nothing else', () => {
    const right: Line = ['用电量', 5000, 4750, percent(0.05)];
    assert.deepEqual(told(...page(right, ['用水量', 800, 784, percent(0.02)])), []);
    assert.deepEqual(
      told(...page(right, ['用水量', 800, 784, percent(0.2)], ['用气量', 400, 388, percent(0.03)])),
      ['arithmetic/change-rate D4 2'],
    );
    assert.deepEqual(filled(...page(['用电量', 5000, 4750, null])), ['D3=0.05']);
  });

  it('keeps the sign of a change where the rows write it so', () => {
    assert.deepEqual(
      told(...page(['用电量', 5000, 4750, percent(-0.05)], ['用水量', 800, 784, percent(-0.02)])),
      [],
    );
  });
});

describe('a change of rates', () => {
  it('is not filled in: points or percent, the form does not say', () => {
    const rows: readonly Line[] = [
      ['2023-2024年政府债务情况对比'],
      ['单位：亿元'],
      ['项目', '2023年', '2024年', '增减额', '增幅'],
      ['债务余额', 30, 33, null, null],
      ['债务率', percent(1.02), percent(1.08), null, null],
    ];
    assert.deepEqual(filled(...rows), ['D4=3', 'E4=0.1']);
  });
});

describe('numbers of people', () => {
  it('are added up, whatever they take part in', () => {
    const rows: readonly Line[] = [
      ['2024年诉讼服务满意度测评统计'],
      ['法庭', '测评人数', '满意人数', '满意率'],
      ['东关法庭', 160, 152, percent(0.95)],
      ['南桥法庭', 125, 120, percent(0.96)],
      ['合计', null, null, null],
    ];
    assert.deepEqual([...filled(...rows)].sort(), ['B5=285', 'C5=272', 'D5=0.9544']);
  });
});
