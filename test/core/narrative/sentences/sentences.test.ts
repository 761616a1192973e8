import assert from 'node:assert/strict';
import { sheet, type GridCell } from '../../../support/sheet';
import { edited, narrated, paragraph, projectSheet, reviewed, shownBy } from '../support';

type Row = readonly GridCell[];

function row(level1: string, level2: string, name: string, target: GridCell, actual: GridCell): Row {
  return ['', level1, level2, name, target, actual, 10, 10, ''];
}

/** What the report says of the indicators of one project. */
function told(...indicators: readonly Row[]): string {
  const form = projectSheet({ name: '场馆开放', budget: 10, executed: 10, indicators });
  return paragraph(narrated('unit-self-evaluation', form), '/indicators').text;
}

describe('indicators in sentences', () => {
  const cases: readonly (readonly [string, Row, RegExp])[] = [
    [
      'counts what the verb of the name did',
      row('产出指标', '数量指标', '开展巡查次数', '≥48次', '52次'),
      /开展巡查52次（指标值48次以上）/,
    ],
    [
      'says that nothing happened where none is counted',
      row('产出指标', '质量指标', '安全事故发生次数', '0次', '0次'),
      /未发生安全事故/,
    ],
    ['says that nobody was hurt', row('效益指标', '社会效益指标', '人员伤亡', '无', '无'), /未发生人员伤亡/],
    [
      'counts events without saying them twice',
      row('产出指标', '数量指标', '展演场次', '≥12场', '15场'),
      /展演15场（指标值12场以上）/,
    ],
    [
      'affirms what a name asks',
      row('产出指标', '质量指标', '是否建立台账', '是', '是'),
      /产出指标：已建立台账。/,
    ],
    [
      'puts an improvement behind what improved',
      row('效益指标', '社会效益指标', '提高居民环保意识', '提高', '显著'),
      /居民环保意识显著提高/,
    ],
    [
      'calls a measured thing no task',
      row('产出指标', '质量指标', '火情查处率', '完成', '完成'),
      /火情查处率指标已完成/,
    ],
    [
      'writes a rate without its sign with it',
      row('产出指标', '质量指标', '场馆完好率', 98, 99),
      /场馆完好率为99%（指标值98%）/,
    ],
    [
      'says the verb of name and predicate once',
      row('效益指标', '社会效益指标', '受灾群众生产恢复', '及时恢复', '及时恢复'),
      /受灾群众生产及时恢复/,
    ],
    [
      'says the quality of a task with its verb',
      row('产出指标', '质量指标', '任务完成质量', '按质按量完成', '按质按量完成'),
      /任务按质按量完成/,
    ],
    [
      'puts what is kept up behind its verb',
      row('效益指标', '社会效益指标', '保障机关履职', '有效保障', '有效保障'),
      /[：，]有效保障机关履职/,
    ],
    [
      'puts what is received before its verb',
      row('效益指标', '社会效益指标', '保障机关履职', '得到保障', '得到保障'),
      /机关履职得到保障/,
    ],
    [
      'does not say again what the project spent',
      row('产出指标', '成本指标', '项目支出控制', '≤12万元', '10万元'),
      /产出指标：项目支出控制在12万元以内。/,
    ],
    [
      'says another cost with its limit',
      row('产出指标', '成本指标', '维护支出控制', '≤5万元', '4万元'),
      /维护支出4万元，控制在5万元以内/,
    ],
    ['says the same of 无', row('产出指标', '质量指标', '有责投诉', '无', '无'), /未发生有责投诉/],
    [
      'takes a verdict as a predicate',
      row('产出指标', '数量指标', '宣传工作完成情况', '完成', '已完成'),
      /宣传工作已完成/,
    ],
    [
      'does not repeat a predicate of the name',
      row('产出指标', '时效指标', '任务完成及时性', '及时', '及时'),
      /任务完成及时[，。]/,
    ],
    [
      'tells the day on which something ended',
      row('产出指标', '时效指标', '项目完工时间', '10月底前', '2023年9月'),
      /项目于2023年9月完工/,
    ],
    [
      'puts no 为 before a span of time',
      row('产出指标', '时效指标', '2023年1月-12月', '2023年1月-12月', '2023年1月-12月'),
      /2023年1月-12月的任务已按期完成/,
    ],
    [
      'names what a duration is of',
      row('产出指标', '时效指标', '1年', '1年', '1年'),
      /完成时限为1年，已按期完成/,
    ],
    [
      'keeps an upper bound',
      row('产出指标', '成本指标', '维护成本', '≤4.5万元', '4.43万元'),
      /维护成本为4\.43万元，控制在4\.5万元以内/,
    ],
    [
      'doubts a bound in place of a value',
      row('满意度指标', '满意度', '读者满意度', '≥90%', '≥90%'),
      /读者满意度达到90%以上（实际完成值没有具体数值，请核实）/,
    ],
    ['frames a grade', row('产出指标', '质量指标', '考核结果', '优', '优'), /考核结果为优/],
  ];
  for (const [name, one, expected] of cases) {
    it(name, () => {
      assert.match(told(one), expected);
    });
  }

  it('follow the words of a cell that a wording was made for', () => {
    const form = projectSheet({
      name: '场馆开放',
      budget: 10,
      executed: 10,
      indicators: [row('产出指标', '数量指标', '宣传工作完成情况', '完成', '已完成')],
    });
    const { snapshot } = reviewed(form);
    const { formula } = paragraph(narrated('unit-self-evaluation', form), '/indicators');
    const later = edited(snapshot, [
      { kind: 'text', cell: { sheet: '场馆开放', row: 10, column: 5 }, value: '推迟到次年' },
    ]);
    assert.match(shownBy(later, formula ?? ''), /宣传工作完成情况：推迟到次年/);
  });

  it('ask once for the reasons that nobody gave', () => {
    const lost = (name: string): Row => ['', '产出指标', '数量指标', name, '≥50场', '40场', 20, 16, ''];
    assert.match(told(lost('讲座'), lost('展览')), /扣4分。【待填写：“讲座”“展览”扣分的原因】$/);
  });
});

describe('the money of a project in sentences', () => {
  it('is told in 元 where all of it is less than one 万元', () => {
    const small = projectSheet({ name: '慰问', budget: 6000, executed: 5400, unit: '元' });
    assert.match(
      paragraph(narrated(null, small), '慰问/execution').text,
      /预算6000元，支出5400元，执行率90%/,
    );
  });

  it('names its sources while it has more than one', () => {
    const form = sheet('补助', [
      ['公共文化补助资金绩效目标自评表'],
      ['（2023年度）'],
      ['转移支付名称', '', '公共文化补助资金'],
      ['资金投入情况（万元）', '', '', '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A）'],
      ['', '', '年度资金总额：', 210, 198.5, ''],
      ['', '', '其中：中央财政资金', 150, 150, ''],
      ['', '', '地方资金', 60, 48.5, ''],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
      ['', '产出指标', '数量指标', '免费开放场馆', '3个', '3个', ''],
    ]);
    const funds = narrated('transfer', form).paragraphs.find(({ id }) => id.endsWith('/execution'));
    assert.match(
      funds?.text ?? '',
      /其中：中央财政资金150万元，支出150万元；地方资金60万元，支出48\.5万元。/,
    );
  });

  it('computes no rate from another budget where the adjusted one is open', () => {
    const open = projectSheet({ name: '培训', initial: 10, budget: null, executed: 8 });
    const { text } = paragraph(narrated(null, open), '培训/execution');
    assert.match(text, /年初预算10万元，全年预算【待填写：全年预算数】，支出8万元/);
    assert.doesNotMatch(text, /执行率\d/);
  });
});

describe('scores in sentences', () => {
  it('have no grade while a figure behind them is wrong, and say which', () => {
    const form = projectSheet({ name: '清扫', budget: 50, executed: 27.5, rate: 0.55, total: 100 });
    const cells = form.cells.map((cell) => cell);
    cells.push({ row: 5, column: 8, value: 10 });
    const wrong = { ...form, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
    const { text } = paragraph(narrated('unit-self-evaluation', wrong), 'project-scores');
    assert.match(text, /自评得分100分（.*得分应为5\.5，表中为10，请核实）。$/);
  });

  it('have none while indicators wait for theirs', () => {
    const form = projectSheet({
      name: '巡河',
      budget: 18,
      executed: 18,
      total: 60,
      indicators: [
        ['', '产出指标', '数量指标', '巡河次数', '≥48次', '50次', 50, 50, ''],
        ['', '效益指标', '社会效益指标', '问题整改率', '≥95%', '', 40, '', ''],
      ],
    });
    const { text } = paragraph(narrated('unit-self-evaluation', form), 'project-scores');
    assert.equal(text, '自评得分60分（“问题整改率”未评分，请核实）。');
  });
});

describe('staff in a sentence', () => {
  it('is read from lines by what they mean, with the posts by kind', () => {
    const people = sheet('人员', [
      ['2023年机构人员情况表'],
      ['项目', '数量'],
      ['编制人数', 28],
      ['其中：行政编制', 10],
      ['事业编制', 18],
      ['年末实有人数', 26],
      ['离退休人员', 11],
    ]);
    const report = narrated(
      'sichuan-department-2021',
      people,
      projectSheet({ name: '培训', budget: 5, executed: 5 }),
    );
    assert.match(
      paragraph(report, 'staff/staff').text,
      /核定编制28名（行政10名、事业18名），实有在职26人，离退休11人。$/,
    );
  });
});
