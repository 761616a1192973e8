import assert from 'node:assert/strict';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { planFill } from '../../../../src/core/fill/plan';
import { a1 } from '../../../../src/core/workbook/address';
import { renderMessage } from '../../../../src/core/messages/render';
import { percent, sheet, workbook, type GridCell } from '../../../support/sheet';

type Line = readonly GridCell[];

function book(title: string, ...rows: readonly Line[]) {
  return workbook(sheet('表', [[title], ['单位：万元'], ...rows]));
}

/** What is told of the rule: severity, cell and what it should be. */
function told(rule: string, title: string, ...rows: readonly Line[]): readonly string[] {
  return review(book(title, ...rows), DEFAULT_SETTINGS)
    .findings.filter((found) => found.rule === rule || found.related?.some((each) => each.rule === rule))
    .map(
      ({ severity, primary, expected }) =>
        `${severity} ${primary ? a1(primary.row, primary.column) : '-'} ${expected}`,
    );
}

/** Errors and warnings of any rule. */
function raised(title: string, ...rows: readonly Line[]): readonly string[] {
  return review(book(title, ...rows), DEFAULT_SETTINGS)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, primary }) => `${rule} ${primary ? a1(primary.row, primary.column) : '-'}`);
}

describe('a whole and its parts side by side (arithmetic/row-total)', () => {
  const HEADER = ['乡镇', '计划总投资', '中央资金', '省级资金', '市县配套'];
  const ROWS: readonly Line[] = [
    ['柳林镇', 215, 120, 60, 35],
    ['石坝乡', 98.6, 50, 30, 18.6],
    ['合计', 313.6, 170, 90, 53.6],
  ];

  it('says nothing where every row adds up', () => {
    assert.deepEqual(raised('高标准农田资金安排表', HEADER, ...ROWS), []);
  });

  it('finds the one row that does not', () => {
    const rows = [['柳林镇', 251, 120, 60, 35], ...ROWS.slice(1)];
    assert.deepEqual(told('arithmetic/row-total', '高标准农田资金安排表', HEADER, ...rows), ['error B4 215']);
  });

  it('reads the parts left of their whole as well', () => {
    const header = ['单位', '上级补助', '本级安排', '小计'];
    const rows = [
      ['一小', 12, 8, 20],
      ['二小', 9.5, 4, 13.5],
      ['三小', 7, 3.2, 12.2],
    ];
    assert.deepEqual(told('arithmetic/row-total', '校舍维修资金分配表', header, ...rows), ['error D6 10.2']);
  });

  it('leaves a whole alone of which the table lists only some sources', () => {
    const rows = [
      ['甲渠', 100, 40, 20],
      ['乙渠', 80, 30, 10],
      ['丙渠', 60, 60, 0],
    ];
    assert.deepEqual(raised('渠道维修投资表', ['工程', '总投资', '中央', '省级'], ...rows), []);
  });
});

describe('columns that a table itself keeps in step', () => {
  const HEADER = ['险种', '应发人数', '实发人数', '兑付率', '应发金额', '实发金额', '差额'];
  const ROWS: readonly Line[] = [
    ['养老', 400, 392, percent(0.98), 96, 94.1, 1.9],
    ['失业', 150, 141, percent(0.94), 33, 31.2, 1.8],
    ['工伤', 80, 72, percent(0.9), 12.5, 11.9, 0.6],
    ['生育', 60, 57, percent(0.95), 18, 17.5, 0.5],
  ];

  it('says nothing where they are', () => {
    assert.deepEqual(raised('待遇发放情况表', HEADER, ...ROWS), []);
  });

  it('finds the ratio that is not (arithmetic/column-ratio)', () => {
    const rows = [...ROWS.slice(0, 3), ['生育', 60, 57, percent(0.59), 18, 17.5, 0.5]];
    assert.deepEqual(told('arithmetic/column-ratio', '待遇发放情况表', HEADER, ...rows), ['error D7 95']);
  });

  it('finds the difference that is not (arithmetic/column-difference)', () => {
    const rows = [...ROWS.slice(0, 3), ['生育', 60, 57, percent(0.95), 18, 17.5, 5]];
    assert.deepEqual(told('arithmetic/column-difference', '待遇发放情况表', HEADER, ...rows), [
      'error G7 0.5',
    ]);
  });

  it('finds a rate of a column that no rule of the field divides by', () => {
    const header = ['债券项目', '债券规模', '已拨付金额', '已支出金额', '支出进度'];
    const rows = [
      ['县医院迁建', 12000, 12000, 9600, percent(0.8)],
      ['污水处理厂', 8000, 8000, 8000, percent(1)],
      ['农村公路', 3500, 3000, 2800, percent(0.8)],
    ];
    const total = (rate: number): Line => ['合计', 23500, 23000, 20400, percent(rate)];
    assert.deepEqual(raised('新增债券资金使用情况表', header, ...rows, total(0.8681)), []);
    assert.deepEqual(
      told('arithmetic/column-ratio', '新增债券资金使用情况表', header, ...rows, total(0.8186)),
      ['error E7 86.81'],
    );
  });

  it('takes no amounts for a difference that are one within rounding only, or by no word', () => {
    const rows = [
      ['1月', 1.2, 0.8, 0.5],
      ['2月', 1.1, 0.3, 0.6],
      ['3月', 1.5, 1.2, 0.4],
      ['4月', 1.4, 0.9, 0.5],
    ];
    assert.deepEqual(raised('分月支出表', ['月份', '办公费', '差旅费', '水电费'], ...rows), []);
  });

  it('does not take two rows for a pattern', () => {
    const rows = [
      ['养老', 400, 392, percent(0.98)],
      ['失业', 150, 141, percent(0.94)],
      ['工伤', 80, 72, percent(0.8)],
    ];
    assert.deepEqual(raised('待遇发放情况表', HEADER.slice(0, 4), ...rows), []);
  });
});

describe('a table of purchases (arithmetic/procurement-column-rate)', () => {
  const HEADER = ['采购类别', '采购预算', '实际采购金额', '采购执行率', '节约额', '节约率'];

  it('is checked in its rate, its saving and the rate of that', () => {
    const rows = [
      ['货物', 200, 190, percent(0.95), 10, percent(0.5)],
      ['服务', 64, 60.8, percent(0.59), 2.3, percent(0.05)],
    ];
    assert.deepEqual(told('arithmetic/procurement-column-rate', '政府采购执行情况表', HEADER, ...rows), [
      'error D5 95',
    ]);
    assert.deepEqual(told('arithmetic/saving', '政府采购执行情况表', HEADER, ...rows), ['warning E5 3.2']);
    assert.deepEqual(told('arithmetic/saving-rate', '政府采购执行情况表', HEADER, ...rows), ['warning F4 5']);
  });

  it('is filled', () => {
    const blank = ['货物', 200, 190, null, null, null];
    const rows = [blank, ['服务', 64, 60.8, null, null, null]];
    const { written } = planFill(review(book('政府采购执行情况表', HEADER, ...rows), DEFAULT_SETTINGS));
    const cells = written.map(({ cell }) => a1(cell.row, cell.column));
    assert.deepEqual(cells.sort(), ['D4', 'D5', 'E4', 'E5', 'F4', 'F5']);
  });

  it('says nothing where the rate is of another column in every row', () => {
    const header = ['采购类别', '采购预算', '合同金额', '采购金额', '采购执行率'];
    const rows = [
      ['货物', 100, 95, 90, percent(0.9474)],
      ['服务', 50, 48, 48, percent(1)],
      ['合计', 150, 143, 138, percent(0.965)],
    ];
    assert.deepEqual(raised('政府采购执行情况表', header, ...rows), []);
  });

  it('has the share of small firms of what was bought, not of the total', () => {
    const header = ['类别', '采购金额', '授予中小企业金额', '中小企业占比'];
    const rows = [
      ['货物', 150, 120, percent(0.8)],
      ['工程', 90, 36, percent(0.4)],
      ['服务', 60, 45, percent(0.75)],
      ['合计', 300, 201, percent(0.67)],
    ];
    assert.deepEqual(raised('政府采购统计表', header, ...rows), []);
  });
});

describe('a column of control rates (arithmetic/control-column-rate)', () => {
  it('divides what there is by what there may be', () => {
    const rows = [
      ['公用经费', 50, 45, percent(0.9)],
      ['会议费', 8, 6, percent(0.57)],
    ];
    assert.deepEqual(
      told(
        'arithmetic/control-column-rate',
        '经费控制情况表',
        ['项目', '预算数', '实际支出数', '控制率'],
        ...rows,
      ),
      ['warning D5 75'],
    );
  });
});

describe('a 小计 whose columns are its parts by their words', () => {
  it('is doubted though the table has but one row that could show it', () => {
    const rows: readonly Line[] = [
      ['', '资产总额', '流动资产', '固定资产', '', '', '', '无形资产'],
      ['', '', '', '小计', '房屋构筑物', '车辆', '其他固定资产', ''],
      ['合计', 1018.6, 205.4, 806.2, 480, 72.5, 253.7, 7],
    ];
    const wrong = [...rows.slice(0, 2), ['合计', 1018.6, 205.4, 806.2, 840, 72.5, 253.7, 7]];
    const inForm = (...lines: readonly Line[]) =>
      review(
        workbook(
          sheet('表', [['国有资产占用情况表'], ['单位：万元'], ...lines], {
            merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:G3', 'H3:H4'],
          }),
        ),
        DEFAULT_SETTINGS,
      )
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ severity, primary }) => `${severity} ${primary ? a1(primary.row, primary.column) : '-'}`);
    assert.deepEqual(inForm(...rows), []);
    assert.deepEqual(inForm(...wrong), ['warning E5']);
  });
});

describe('a bare 合计 beside columns of whatever name', () => {
  const HEADER = ['县（市、区）', '合计', '轮作休耕', '农机补贴', '农技推广'];
  const ROWS: readonly Line[] = [
    ['合计', 2431, 1012, 899, 520],
    ['河东县', 806, 310, 336, 160],
    ['河西县', 955, 412, 353, 190],
    ['滨湖区', 670, 290, 210, 170],
  ];

  it('is their sum, as the rows show', () => {
    assert.deepEqual(raised('资金分配表', HEADER, ...ROWS), []);
    const wrong = [...ROWS.slice(0, 2), ['河西县', 995, 412, 353, 190], ...ROWS.slice(3)];
    assert.deepEqual(told('arithmetic/row-total', '资金分配表', HEADER, ...wrong), ['error B6 955']);
  });

  it('is filled in where all other columns are sources of money', () => {
    const rows: readonly Line[] = [
      ['龙潭镇', null, 380, 120, 50],
      ['清溪镇', null, 300, 110, 45],
    ];
    const header = ['乡镇', '合计', '中央资金', '省级资金', '县级资金'];
    const found = review(book('补助资金到位表', header, ...rows), DEFAULT_SETTINGS);
    assert.deepEqual(
      planFill(found).written.map(({ formula }) => formula),
      ['=C4+D4+E4', '=C5+D5+E5'],
    );
  });

  it('is wrong in one row and in the total that repeats it', () => {
    const header = ['乡镇', '合计', '中央资金', '省级资金', '县级资金'];
    const rows: readonly Line[] = [
      ['龙潭镇', 530, 380, 120, 50],
      ['清溪镇', 455, 300, 110, 45],
      ['白石乡', 262, 170, 64, 28],
      ['合计', 1247, 850, 294, 123],
    ];
    assert.deepEqual(told('arithmetic/row-total', '补助资金到位表', header, ...rows), [
      'warning B4 550',
      'warning B7 1267',
    ]);
  });

  it('is nothing known where the rows do not show it', () => {
    const rows = [
      ['合计', 2431, 1012, 899, 520],
      ['河东县', 906, 310, 336, 160],
      ['河西县', 855, 412, 353, 190],
      ['滨湖区', 670, 290, 210, 170],
    ];
    assert.deepEqual(raised('资金分配表', HEADER, ...rows), []);
  });
});

describe('parts that say 其中 behind their whole (arithmetic/row-total)', () => {
  const counted = (header: Line, ...rows: readonly Line[]) =>
    review(workbook(sheet('表', [['人员情况表'], ['单位：人'], header, ...rows])), DEFAULT_SETTINGS)
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(
        ({ rule, severity, primary }) =>
          `${severity} ${rule} ${primary ? a1(primary.row, primary.column) : '-'}`,
      );
  const HEADER = ['单位', '实有人数', '其中：行政', '其中：事业', '退休人数'];
  const staff = (...last: Line) =>
    counted(HEADER, ['机关', 44, 44, 0, 31], ['防疫站', 76, 0, 76, 25], ['医院', 224, 3, 221, 48], last);

  it('make it, where several rows show it and one does not', () => {
    assert.deepEqual(staff('监督所', 36, 36, 0, 12), []);
    assert.deepEqual(staff('监督所', 36, 34, 0, 12), ['warning arithmetic/row-total B7']);
  });

  it('are taken for none of what they only name', () => {
    const header = ['单位', '实有人数', '其中：党员', '其中：女', '退休人数'];
    const rows: readonly Line[] = [
      ['机关', 44, 30, 14, 31],
      ['防疫站', 76, 40, 51, 25],
      ['医院', 224, 61, 150, 48],
    ];
    assert.deepEqual(counted(header, ...rows), []);
  });
});

describe('a number of whatever name times a price (arithmetic/quantity-amount)', () => {
  const HEADER = ['收费项目', '学生人数', '收费标准', '应收金额'];
  const told8 = (...rows: readonly Line[]) =>
    review(workbook(sheet('表', [['学校收费情况表'], ['单位：元'], HEADER, ...rows])), DEFAULT_SETTINGS)
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(
        ({ rule, primary, expected }) =>
          `${rule} ${primary ? a1(primary.row, primary.column) : '-'} ${expected}`,
      );

  it('is the amount, as the other rows show', () => {
    const rows: readonly Line[] = [
      ['保教费', 214, 1650, 353100],
      ['伙食费', 214, 1080, 231120],
      ['校服费', 87, 245, 21315],
    ];
    assert.deepEqual(told8(...rows), []);
    assert.deepEqual(told8(...rows.slice(0, 2), ['校服费', 87, 254, 21315]), [
      'arithmetic/quantity-amount C6 245',
    ]);
  });

  it('is the amount that most rows keep, not one of the sources that pay it', () => {
    const header = ['采购项目', '数量', '单价', '采购预算金额', '一般公共预算', '单位资金'];
    const rows: readonly Line[] = [
      ['借还机', 3, 42000, 126000, 126000, 0],
      ['书架', 50, 1500, 75000, 75000, 0],
      ['保洁服务', 1, 98000, 98000, 58000, 40000],
    ];
    assert.deepEqual(
      review(workbook(sheet('表', [['政府采购预算明细表'], ['单位：元'], header, ...rows])), DEFAULT_SETTINGS)
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ rule }) => rule),
      [],
    );
  });

  it('is what was due, not what was paid of it so far', () => {
    const header = ['乡镇', '数量', '单价', '应付金额', '实付金额'];
    const rows = (due: number): readonly Line[] => [
      ['大坪镇', 36, 850, 30600, 30600],
      ['白沙镇', 42, 850, due, 30000],
      ['渔洞镇', 18, 850, 15300, 15300],
      ['河口镇', 25, 850, 21250, 18000],
    ];
    const found = (due: number) =>
      told('arithmetic/quantity-amount', '树苗款支付表（元）', header, ...rows(due));
    assert.deepEqual(found(35700), []);
    assert.deepEqual(found(37500), ['warning D5 35700']);
  });

  it('takes the days between into account although one row has one day', () => {
    const rows: readonly Line[] = [
      ['骨干培训', 45, 3, 300, 40500],
      ['半年会议', 60, 1, 180, 10800],
      ['系统培训', 30, 2, 300, 18000],
    ];
    const header = ['事项', '人数', '天数', '人均标准', '支出金额'];
    assert.deepEqual(told('arithmetic/quantity-amount', '培训会议台账（元）', header, ...rows), []);
  });

  it('is not looked for where months or times are counted too', () => {
    assert.deepEqual(
      told8(['保教费', 214, 165, 353100], ['伙食费', 214, 108, 231120], ['校服费', 87, 245, 21315]),
      [],
    );
  });
});

describe('what there was, what came and went, and what is left (arithmetic/ledger-balance)', () => {
  const HEADER = ['债务名称', '年初余额', '本年新增', '本年偿还', '年末余额'];
  const ROWS: readonly Line[] = [
    ['道路债', 4200, 900, 650, 4450],
    ['学校债', 760, 240, 130, 870],
    ['棚改债', 2900, 0, 380, 2520],
    ['合计', 7860, 1140, 1160, 7840],
  ];

  it('is kept by the rows, whatever the movements are called', () => {
    assert.deepEqual(raised('债务余额情况表', HEADER, ...ROWS), []);
    const wrong = [...ROWS.slice(0, 2), ['棚改债', 2900, 0, 380, 2250], ...ROWS.slice(3)];
    assert.deepEqual(told('arithmetic/ledger-balance', '债务余额情况表', HEADER, ...wrong), [
      'error E6 2520',
    ]);
    const assets: readonly Line[] = [
      ['房屋', 640, 0, 0, 640],
      ['车辆', 88.5, 21.4, 16.2, 93.7],
      ['通用设备', 176.3, 30.8, 11.5, 195.6],
    ];
    const header = ['资产类别', '年初数', '本年增加', '本年减少', '年末数'];
    assert.deepEqual(raised('资产增减变动表', header, ...assets), []);
  });

  it('is no sum of spending and its kinds before what nearly no row has left', () => {
    const header = [
      '科目名称',
      '年初结转和结余',
      '本年收入',
      '小计',
      '基本支出',
      '项目支出',
      '年末结转和结余',
    ];
    const rows: readonly Line[] = [
      ['合计', 65.5, 1240, 1268.3, 0, 1268.3, 37.2],
      ['土地收入安排的支出', 65.5, 760, 788.3, 0, 788.3, 37.2],
      ['福利彩票安排的支出', 0, 320, 320, 0, 320, 0],
      ['体育彩票安排的支出', 0, 160, 160, 0, 160, 0],
    ];
    assert.deepEqual(raised('政府性基金预算财政拨款收入支出决算表', header, ...rows), []);
  });

  it('is nothing known where only rows without any movement show it', () => {
    const rows: readonly Line[] = [
      ['道路债', 4200, 0, 0, 4200],
      ['学校债', 760, 0, 0, 760],
      ['棚改债', 2900, 50, 380, 2250],
    ];
    assert.deepEqual(raised('债务余额情况表', HEADER, ...rows), []);
  });
});

describe('a list with a standard per head', () => {
  it('adds up what was paid and not the standard', () => {
    const rows = [
      ['一村', 20, 0.03, 0.6],
      ['二村', 35, 0.03, 1.05],
      ['合计', 55, 0.03, 1.65],
    ];
    assert.deepEqual(raised('补助发放情况表', ['村名', '人数', '标准（万元/人）', '发放金额'], ...rows), []);
  });
});

describe('two columns of changes with bases of their own', () => {
  it('say nothing of a rate beside a change that names no base, nor hold spending to the budget of the year before', () => {
    const header = [
      '项目',
      '2022年预算数',
      '2023年预算数',
      '增减额',
      '增减率',
      '2023年执行数',
      '执行较预算增减',
    ];
    const rows = [
      ['基本支出', 400, 420, 20, percent(0.05), 415, -5],
      ['项目支出', 200, 180, -20, percent(-0.1), 176, -4],
      ['合计', 600, 600, 0, percent(0), 591, -9],
    ];
    assert.deepEqual(raised('预算对比表', header, ...rows), []);
  });

  const HEADER = [
    '项目',
    '2021年预算数',
    '2022年预算数',
    '2022年决算数',
    '较2021年预算增减',
    '决算较预算增减',
  ];

  it('are each computed from the base that its words name', () => {
    const rows = [
      ['因公出国（境）费', 3, 2, 1.5, -1, -0.5],
      ['公务接待费', 8, 7, 6.2, -1, -1.8],
      ['公务用车运行维护费', 10, 11, 10.4, 1, -0.6],
    ];
    assert.deepEqual(told('arithmetic/change-amount', '“三公”经费情况表', HEADER, ...rows), [
      'error F5 -0.8',
    ]);
  });
});

describe('a rate of what was saved (arithmetic/saving-rate)', () => {
  it('is spoken of by the name that its column has', () => {
    const { findings } = review(
      book(
        '政府采购节约情况表',
        ['采购事项', '采购预算', '合同金额', '资金节约率'],
        ['课桌', 40, 38, percent(0.05)],
        ['监控', 50, 46, percent(0.8)],
        ['电脑', 60, 57, percent(0.05)],
      ),
      DEFAULT_SETTINGS,
    );
    const said = findings.flatMap(({ message }) => renderMessage(message, 'zh-CN'));
    assert.deepEqual(said, ['监控的资金节约率应为 8%，表中为 80%']);
  });
});

describe('levels of government of which one is divided again (arithmetic/row-total)', () => {
  const HEADER = ['补助名称', '合计', '上级补助', '其中：中央', '省级', '本级配套'];
  const rows = (pension: number, province = 180): readonly Line[] => [
    ['优抚对象补助', 845, 720, 540, province, 125],
    ['残疾人补贴', pension, 300, 210, 90, 62],
    ['孤儿保障', 56.4, 48, 36, 12, 8.4],
    ['合计', 1263.4, 1068, 786, 282, 195.4],
  ];

  it('adds up the levels, and the parts of a level to it alone', () => {
    assert.deepEqual(raised('民生补助资金安排表', HEADER, ...rows(362)), []);
    assert.deepEqual(raised('民生补助资金安排表', HEADER, ...rows(392)), ['arithmetic/row-total B5']);
    assert.deepEqual(raised('民生补助资金安排表', HEADER, ...rows(362, 108)), ['arithmetic/ledger-total E4']);
  });
});

describe('a list of pay', () => {
  const HEADER = [
    '姓名',
    '岗位工资',
    '薪级工资',
    '绩效工资',
    '应发合计',
    '养老保险',
    '公积金',
    '扣款合计',
    '实发工资',
  ];
  const rows = (payable: number, paid: number): readonly Line[] => [
    ['甲', 2440, 1860, 3200, 7500, 600, 900, 1500, 6000],
    ['乙', 2110, 1520, 2900, 6530, 522.4, 783.6, 1306, 5224],
    ['丙', 1960, 1388, 2700, payable, 483.8, 725.8, 1209.6, paid],
    ['丁', 1850, 1304, 2500, 5654, 452, 678, 1130, 4524],
    ['合计', 8360, 6072, 11300, 25732, 2058.2, 3087.4, 5145.6, 20586.4],
  ];

  it('adds up what stands before each 合计, and takes the one from the other', () => {
    assert.deepEqual(raised('10月工资发放表', HEADER, ...rows(6048, 4838.4)), []);
    assert.deepEqual(raised('10月工资发放表', HEADER, ...rows(6084, 4838.4)), ['arithmetic/row-total E6']);
    assert.deepEqual(raised('10月工资发放表', HEADER, ...rows(6048, 4388.4)), [
      'arithmetic/column-difference I6',
    ]);
  });
});

describe('a rate that is the same in all rows (arithmetic/column-ratio)', () => {
  const HEADER = ['项目', '到位资金', '完成投资', '投资完成率'];
  const rows = (rate: number): readonly Line[] => [
    ['学校', 854, 811.3, percent(0.95)],
    ['卫生院', 400, 380, percent(0.95)],
    ['培训', 36, 34.2, percent(rate)],
    ['产业', 180, 171, percent(0.95)],
  ];

  it('is kept by the amounts that differ', () => {
    assert.deepEqual(told('arithmetic/column-ratio', '对口支援资金台账', HEADER, ...rows(0.95)), []);
    assert.deepEqual(told('arithmetic/column-ratio', '对口支援资金台账', HEADER, ...rows(0.85)), [
      'error D6 95',
    ]);
  });
});

describe('a pivot table that was pasted as it stood', () => {
  it('is read by the words behind 求和项', () => {
    const pivot = workbook(
      sheet('Sheet2', [
        ['行标签', '求和项:预算数', '求和项:支付数'],
        ['基本支出', 1482.6, 1460.2],
        ['人员经费', 1310.4, 1296.8],
        ['公用经费', 172.2, 163.4],
        ['项目支出', 863.4, 790.1],
        ['总计', 2346, 2205.3],
      ]),
    );
    const found = review(pivot, DEFAULT_SETTINGS).findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      found.map(({ primary, expected }) => `${primary ? a1(primary.row, primary.column) : '-'} ${expected}`),
      ['C6 2250.3'],
    );
  });
});

describe('a register that adds up month by month (arithmetic/running-total)', () => {
  const HEADER = ['月份', '公务接待费', '公务用车运行维护费', '当月小计', '累计支出', '年度预算'];
  const rows = (subtotal: number, soFar: number): readonly Line[] => [
    ['1月', 0.42, 1.31, 1.73, 1.73, 20],
    ['2月', 0.18, 0.96, 1.14, 2.87, 20],
    ['3月', 0.55, 1.24, subtotal, 4.66, 20],
    ['4月', 0.31, 1.18, 1.49, soFar, 20],
    ['5月', 0.62, 1.02, 1.64, 7.79, 20],
    ['6月', 0.25, 0.88, 1.13, 8.92, 20],
  ];
  const register = (...values: [number, number]): readonly string[] =>
    raised('2024年“三公”经费支出登记簿', HEADER, ...rows(...values));

  it('is checked along its months and down its sums', () => {
    assert.deepEqual(register(1.79, 6.15), []);
    assert.deepEqual(register(1.79, 6.51), ['arithmetic/running-total E7']);
    assert.deepEqual(register(1.97, 6.15).length, 1);
  });
});

describe('shares of a limit that every row has of its own', () => {
  it('do not add up to that of the total', () => {
    const header = ['债务类别', '年初余额', '年末余额', '债务限额', '余额占限额比重'];
    const rows: readonly Line[] = [
      ['一般债务', 18.62, 19.87, 21, percent(0.9462)],
      ['专项债务', 32.08, 36.28, 38.5, percent(0.9423)],
      ['合计', 50.7, 56.15, 59.5, percent(0.9437)],
    ];
    assert.deepEqual(raised('2024年政府债务余额情况表', header, ...rows), []);
  });
});

describe('how long each lasted', () => {
  it('is never added up', () => {
    const written = planFill(
      review(
        book(
          '营养改善计划资金使用情况表',
          ['学校名称', '学生人数', '补助天数', '应补助金额'],
          ['一小', 420, 100, 21],
          ['二小', 365, 100, 18.25],
          ['合计', null, null, null],
        ),
        DEFAULT_SETTINGS,
      ),
    ).written.map(({ cell }) => a1(cell.row, cell.column));
    assert.equal(written.includes('C6'), false);
  });
});

describe('a standard per head and day', () => {
  it('is no amount for each head because most lasted one day', () => {
    const header = ['会议名称', '参会人数', '会期（天）', '定额标准', '核定金额'];
    const rows: readonly Line[] = [
      ['工作会', 80, 1, 0.045, 3.6],
      ['培训会', 60, 2, 0.045, 5.4],
      ['现场会', 40, 1, 0.045, 1.8],
    ];
    assert.deepEqual(raised('2024年会议费支出明细', header, ...rows), []);
  });

  it('takes the day of each for no other factor either where the one of several days is wrong', () => {
    const header = ['会议名称', '参会人数', '会期（天）', '人均定额', '会议费金额'];
    const rows: readonly Line[] = [
      ['年初会', 120, 1, 0.05, 6],
      ['工作会', 210, 1, 0.05, 10.5],
      ['代表会', 260, 3, 0.05, 93],
      ['表彰会', 80, 1, 0.05, 4],
      ['合计', 670, null, null, 59.5],
    ];
    assert.deepEqual(raised('2024年会议费明细表', header, ...rows), ['arithmetic/ledger-total E6']);
  });
});

describe('the change of what was not compared', () => {
  it('is not nothing in the sum of the changes', () => {
    const header = ['项目', '本年数', '上年数', '增减额'];
    const rows: readonly Line[] = [
      ['门诊收入', 1210.4, 1180.2, 30.2],
      ['住院收入', 2064.8, 1998.5, 66.3],
      ['其他收入', 41.5, '—', '—'],
      ['合计', 3316.7, 3178.7, 138],
    ];
    assert.deepEqual(raised('2024年收入情况表', header, ...rows), []);
  });
});

describe('what each cost on average', () => {
  const header = ['车辆类别', '车辆数（辆）', '运行维护费', '单车费用'];
  const rows = (second: number): readonly Line[] => [
    ['机要用车', 3, 7.26, 2.42],
    ['应急用车', 6, 16.5, second],
    ['执法用车', 11, 29.04, 2.64],
    ['合计', 20, 52.8, 2.64],
  ];

  it('is not added up, and is what the number and the amount of its row come to', () => {
    assert.deepEqual(raised('2024年公务用车费用表', header, ...rows(2.75)), []);
    assert.deepEqual(raised('2024年公务用车费用表', header, ...rows(2.57)), [
      'arithmetic/quantity-amount D5',
    ]);
  });

  it('is rounded, also in 元', () => {
    const visits = [
      ['2024年公务接待情况表'],
      ['单位：元'],
      ['季度', '接待人次', '接待费用', '人均费用'],
      ['一季度', 40, 2800, 70],
      ['二季度', 55, 3905, 71],
      ['三季度', 38, 2736, 72],
      ['合计', 133, 9441, 70.98],
    ];
    const { findings } = review(workbook(sheet('表', visits)), DEFAULT_SETTINGS);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'hint'),
      [],
    );
  });
});

describe('a growth on a column that only the rows show (同比增减)', () => {
  it('is checked as they keep it', () => {
    const header = ['项目', '年度计划', '实际完成', '上年同期', '同比增减（%）'];
    const rows = (second: number): readonly Line[] => [
      ['行政收费', 320, 336.6, 306, 10],
      ['罚没收入', 150, 127.8, 142, second],
      ['有偿使用', 880, 918.4, 820, 12],
      ['合计', 1350, 1382.8, 1268, 9.05],
    ];
    assert.deepEqual(raised('2024年非税收入完成情况表', header, ...rows(-10)), []);
    assert.deepEqual(raised('2024年非税收入完成情况表', header, ...rows(10)), ['arithmetic/column-ratio E5']);
  });
});

describe('what was done in the year beside what was done since the beginning', () => {
  const header = ['项目名称', '总投资', '本年计划', '本年完成', '完成率', '累计完成', '累计完成率'];
  const rows = (first: number): readonly Line[] => [
    ['环城路', 9200, 3000, 2760, percent(first), 6440, percent(0.7)],
    ['体育馆', 4800, 1500, 1425, percent(0.95), 3840, percent(0.8)],
    ['合计', 14000, 4500, 4185, percent(0.93), 10280, percent(0.7343)],
  ];

  it('is what the plan of the year is measured by', () => {
    assert.deepEqual(raised('2024年重点工程进度表', header, ...rows(0.92)), []);
    assert.deepEqual(raised('2024年重点工程进度表', header, ...rows(0.82)), [
      'arithmetic/completion-rate E4',
    ]);
  });
});

describe('the share of a part in the whole before it', () => {
  it('does not add up over the rows', () => {
    const header = ['机构', '总收入', '其中：医疗收入', '医疗收入占比'];
    const rows: readonly Line[] = [
      ['北片院', 1180, 708, percent(0.6)],
      ['南片院', 940, 517, percent(0.55)],
      ['合计', 2120, 1225, percent(0.5778)],
    ];
    assert.deepEqual(raised('2024年卫生院收入情况', header, ...rows), []);
  });
});

describe('a sum of sources that is still to be filled in', () => {
  const formulas = (whole: string, ...parts: readonly string[]): readonly string[] =>
    planFill(
      review(
        book(
          '2024年水利项目资金使用情况表',
          ['项目', whole, ...parts, '已支付'],
          ['灌渠清淤', null, 310, 150, 95, 480],
          ['泵站改造', null, 220, 85, 60, 301],
        ),
        DEFAULT_SETTINGS,
      ),
    ).written.map(({ cell, formula }) => `${a1(cell.row, cell.column)} ${formula}`);

  it('is that of the levels beside 合计 or 资金总额, though none in the list is the last one', () => {
    for (const whole of ['合计', '资金总额'])
      assert.deepEqual(formulas(whole, '中央', '省级', '县级'), ['B4 =C4+D4+E4', 'B5 =C5+D5+E5'], whole);
  });

  it('is left open where parts may be left out, and where the whole is another measure', () => {
    assert.deepEqual(formulas('合计', '其中：中央', '省级', '县级'), []);
    assert.deepEqual(formulas('预算安排', '中央', '省级', '县级'), []);
  });
});

describe('what nobody adds up', () => {
  const filled = (title: string, ...rows: readonly Line[]): readonly string[] =>
    planFill(review(book(title, ...rows), DEFAULT_SETTINGS)).written.map(({ cell }) =>
      a1(cell.row, cell.column),
    );

  it('is what is set for each', () => {
    const rows: readonly Line[] = [
      ['单位', '车辆数', '车辆定额', '车辆经费'],
      ['局机关', 4, 2.4, 9.6],
      ['监测站', 2, 2.4, 4.8],
      ['合计', 6, null, 14.4],
    ];
    assert.deepEqual(filled('2024年车辆经费测算表', ...rows), []);
  });

  it('are things of several units', () => {
    const rows: readonly Line[] = [
      ['物资', '单位', '年末库存', '单价', '库存金额'],
      ['沙袋', '条', 4000, 0.0002, 0.8],
      ['雨衣', '件', 150, 0.008, 1.2],
      ['合计', null, null, null, 2],
    ];
    assert.deepEqual(filled('防汛物资库存表', ...rows), []);
  });

  it('are the same persons in each sort of their pay', () => {
    const rows: readonly Line[] = [
      ['科目', '人数', '月标准', '月数', '年预算数'],
      ['岗位工资', 28, 0.3, 12, 100.8],
      ['薪级工资', 28, 0.2, 12, 67.2],
      ['公用经费', 28, 0.1, 12, 33.6],
      ['合计', null, null, null, 201.6],
    ];
    assert.deepEqual(filled('2025年支出预算测算表', ...rows), []);
  });

  it('are the persons of one month and the next', () => {
    const rows: readonly Line[] = [
      ['月份', '人数', '应发工资'],
      ['1月', 31, 27.9],
      ['2月', 31, 27.9],
      ['3月', 32, 28.8],
      ['合计', null, 84.6],
    ];
    assert.deepEqual(filled('2024年工资统发汇总表', ...rows), []);
  });
});

describe('a change of a budget on what was taken in the year before', () => {
  const HEADER = ['项目', '2024年预算数', '上年完成数', '比上年增减额', '比上年增减%'];
  const ROWS: readonly Line[] = [
    ['一、共享收入', 5280, 4800, 480, 10],
    ['1、增值税', 3300, 3000, 300, 10],
    ['2、企业所得税', 1350, 1250, 100, 8],
    ['3、个人所得税', 630, 550, 80, 14.55],
    ['二、区级固定收入', 2120, 2000, 120, 6],
    ['1、耕地占用税', 1270, 1200, 70, 5.83],
    ['2、其他收入', 850, 800, 50, 6.25],
    ['区级财政收入合计', 7400, 6800, 600, 8.82],
    ['上级补助收入', 3600, 4100, null, null],
    ['收入总计', 11000, 10900, null, null],
  ];

  it('is checked in each row, also where its totals add it up', () => {
    const rows = ROWS.map((row) => (row[0] === '1、增值税' ? ['1、增值税', 3700, 3000, 300, 10] : row));
    const all = review(book('2024年财政收入预算表', HEADER, ...rows), DEFAULT_SETTINGS).findings;
    assert.deepEqual(
      all.map(({ primary, expected }) => [primary && a1(primary.row, primary.column), expected]),
      [['B5', '3300']],
    );
  });

  it('is filled in by the two columns, not as a sum of some rows', () => {
    const { written } = planFill(review(book('2024年财政收入预算表', HEADER, ...ROWS), DEFAULT_SETTINGS));
    const changes = written.filter(({ cell }) => cell.column === 3);
    assert.deepEqual(
      changes.map(({ value }) => value),
      ['-500', '100'],
    );
  });

  it('leaves the sum of a level with the numbered items above it', () => {
    const rows = ROWS.map((row) => (row[0] === '区级财政收入合计' ? [row[0], 7300, 6800, 600, 8.82] : row));
    assert.deepEqual(raised('2024年财政收入预算表', HEADER, ...rows), ['arithmetic/account-total B11']);
  });
});

describe('a rate beside what is told in no percent', () => {
  it('is not divided by it', () => {
    const rows: readonly Line[] = [
      ['指标', '单位', '计划数', '完成数', '完成率'],
      ['门诊人次', '人次', 5000, 5200, percent(1.04)],
      ['手术台次', '台次', 400, 380, percent(0.95)],
      ['药占比', '%', 30, 29, null],
    ];
    const { written } = planFill(review(book('2024年业务指标完成情况', ...rows), DEFAULT_SETTINGS));
    assert.deepEqual(
      written.filter(({ formula }) => formula.includes('/100')),
      [],
    );
  });
});

describe('a survey of those who were served', () => {
  const HEADER = ['调查对象', '发放问卷', '有效问卷', '满意', '基本满意', '不满意', '满意度'];
  const rows = (rate: number): readonly Line[] => [
    ['商户', 90, 80, 60, 12, 8, percent(0.9)],
    ['居民', 220, 200, 150, 40, 10, percent(rate)],
    ['职工', 50, 50, 41, 7, 2, percent(0.96)],
    ['合计', 360, 330, 251, 59, 20, percent(0.9394)],
  ];

  it('says nothing where its rates follow from its answers', () => {
    assert.deepEqual(raised('2024年服务对象满意度调查表', HEADER, ...rows(0.95)), []);
  });

  it('has its rates checked by what its rows keep', () => {
    assert.deepEqual(raised('2024年服务对象满意度调查表', HEADER, ...rows(0.59)), [
      'arithmetic/column-ratio G5',
    ]);
  });
});

describe('what is left of a budget that is still to be filled in', () => {
  it('is what is left of it, and not of the first budget', () => {
    const rows: readonly Line[] = [
      ['项目', '年初预算', '调整数', '调整后预算', '支出数', '结余'],
      ['河道清淤', 110, 30, null, 133, null],
      ['堤防维护', 90, -10, null, 76, null],
    ];
    const { written } = planFill(review(book('2024年专项资金执行情况表', ...rows), DEFAULT_SETTINGS));
    const left = written.filter(({ cell }) => cell.column === 5);
    assert.deepEqual(
      left.map(({ value }) => value),
      ['7', '4'],
    );
  });
});

describe('a growth on less than nothing', () => {
  it('is not filled in', () => {
    const rows: readonly Line[] = [
      ['税种', '收入', '上年同期', '增减额', '增减%'],
      ['增值税', 5460, 5200, 260, 5],
      ['所得税', 3060, 3000, 60, 2],
      ['契税', 936, 900, 36, 4],
      ['其中：留抵退税', -330, -300, -30, null],
    ];
    const { written } = planFill(review(book('2024年税收完成情况', ...rows), DEFAULT_SETTINGS));
    assert.deepEqual(written, []);
  });
});

describe('a rate of whole percents that two ways come near to', () => {
  it('is computed in the way that no row breaks', () => {
    const header = ['采购项目', '采购预算', '合同金额', '节约资金', '节约率（%）'];
    const rows: readonly Line[] = [
      ['打印设备', 92, 86.48, 5.52, 6],
      ['安防系统', 260, 247, 13, 5],
      ['绿化养护', 60, 57, 3, 5],
      ['合计', 412, 390.48, 21.52, 5.22],
    ];
    assert.deepEqual(raised('2024年采购执行情况表', header, ...rows), []);
  });
});
