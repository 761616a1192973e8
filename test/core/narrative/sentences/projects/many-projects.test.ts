import assert from 'node:assert/strict';
import { percent, sheet, workbook } from '../../../../support/sheet';
import { edited, narrated, paragraph, projectSheet, shownBy } from '../../support';

const NAMES = [
  '沟渠整治',
  '泵站检修',
  '水质抽检',
  '闸门更换',
  '护岸修补',
  '堤顶硬化',
  '清淤转运',
  '水尺校准',
  '巡河补助',
];
const sheets = NAMES.map((name, at) =>
  projectSheet({ name, budget: 20, executed: at === 1 ? 0 : at === 2 ? 11 : 20 }),
);

describe('more than eight projects', () => {
  const report = narrated('unit-self-evaluation', ...sheets);
  const rows = report.paragraphs.filter(({ cells }) => cells);

  it('have a line each, which a document shows as rows of one table', () => {
    assert.equal(rows.length, NAMES.length);
    assert.match(rows[0]?.text ?? '', /^沟渠整治项目预算20万元，支出20万元，执行率100%，自评得分\d+分。$/);
    assert.deepEqual(rows[2]?.cells?.slice(0, 4), [
      { head: '项目', text: '水质抽检' },
      { head: '全年预算数（万元）', text: '20' },
      { head: '全年执行数（万元）', text: '11' },
      { head: '执行率', text: '55%' },
    ]);
  });

  it('are told together by what stands out, and asked for the reasons once', () => {
    assert.match(
      paragraph(report, '/projects').text,
      /执行率低于90%的项目：泵站检修全年未发生支出；水质抽检55%；其余项目均为100%。$/,
    );
    assert.equal(paragraph(report, '/reasons').text, '【待填写：泵站检修、水质抽检执行率低于90%的原因】');
  });

  it('are asked for no reason once all are spent', () => {
    const edits = ['泵站检修', '水质抽检'].map((name) => ({
      kind: 'number' as const,
      cell: { sheet: name, row: 5, column: 5 },
      value: '20',
    }));
    const { formula } = paragraph(report, '/reasons');
    assert.equal(shownBy(edited(workbook(...sheets), edits), formula ?? ''), '');
  });
});

describe('the reasons of many projects', () => {
  const rows = NAMES.map((name, at) => [
    name,
    20,
    at < 3 ? 8 : 20,
    at < 2 ? '招标推迟' : at === 2 ? '汛期停工' : '',
  ]);
  const ledger = sheet('汇总', [
    ['2027年度项目支出绩效自评汇总表'],
    ['填报单位：某县水务局', '', '单位：万元'],
    ['项目名称', '全年预算数', '全年执行数', '偏差原因'],
    ...rows,
    ['合计', 180, 144, ''],
  ]);
  const { text, formula } = paragraph(narrated(null, ledger), '/reasons');

  it('are told once where several give the same', () => {
    assert.equal(text, '表中填写的原因：沟渠整治、泵站检修：招标推迟；水质抽检：汛期停工；详见附件。');
  });

  it('part once a cell gives another', () => {
    const edits = [{ kind: 'text' as const, cell: { sheet: '汇总', row: 4, column: 3 }, value: '设计变更' }];
    assert.equal(
      shownBy(edited(workbook(ledger), edits), formula ?? ''),
      '表中填写的原因：沟渠整治：招标推迟；泵站检修：设计变更；水质抽检：汛期停工；详见附件。',
    );
  });
});

describe('the range of many projects', () => {
  it('asks to be written anew once one of them has lost its budget', () => {
    const ledger = sheet('汇总', [
      ['2027年度项目支出绩效自评汇总表'],
      ['填报单位：某县水务局', '', '单位：万元'],
      ['项目名称', '全年预算数', '全年执行数'],
      ...NAMES.map((name, at) => [name, 20, at === 0 ? 19 : 20]),
      ['合计', 180, 179],
    ]);
    const { text, formula } = paragraph(narrated(null, ledger), 'project/projects');
    assert.match(text, /各项目执行率均不低于95%。$/);
    const edits = [{ kind: 'number' as const, cell: { sheet: '汇总', row: 5, column: 1 }, value: '0' }];
    assert.match(
      shownBy(edited(workbook(ledger), edits), formula ?? ''),
      /另有项目的情况有变化，请重新生成本段。$/,
    );
  });
});

describe('many projects of which one has not said what it spent', () => {
  it('are compared without it', () => {
    const ledger = sheet('汇总', [
      ['2027年度项目支出绩效自评汇总表'],
      ['填报单位：某县水务局', '', '单位：万元'],
      ['项目名称', '全年预算数', '全年执行数'],
      ...NAMES.map((name, at) => [name, 20, at === 0 ? null : at === 1 ? 19 : 20]),
    ]);
    assert.match(
      paragraph(narrated(null, ledger), 'project/projects').text,
      /已填报的各项目执行率均不低于95%。$/,
    );
  });
});

describe('more slow projects than are named', () => {
  it('are counted', () => {
    const slow = Array.from({ length: 14 }, (_, at) =>
      projectSheet({ name: `第${at + 1}段护堤`, budget: 10, executed: 5 }),
    );
    assert.match(
      paragraph(narrated('unit-self-evaluation', ...slow), 'problems/proposed').text,
      /^第1段护堤、.*、第6段护堤等14个项目预算执行偏慢，执行率低于80%。$/,
    );
  });
});

describe('what the tables hold in other shapes', () => {
  it('tells the projects of a list with budgets and spending, and its remarks as reasons', () => {
    const list = sheet('台账', [
      ['2023年度项目支出明细表'],
      ['填报单位：云浦区水务中心', '', '', '', '单位：万元'],
      ['序号', '项目名称', '全年预算数', '全年执行数', '备注'],
      [1, '渠道衬砌', 30, 30, ''],
      [2, '雨量站运维', 12, 6, '设备返厂'],
      ['', '合计', 42, 36, ''],
    ]);
    const report = narrated('unit-self-evaluation', list);
    assert.match(
      paragraph(report, '/projects').text,
      /列示项目2个，全年预算42万元，支出36万元，执行率85\.71%。/,
    );
    assert.match(
      paragraph(report, '雨量站运维/execution').text,
      /执行率50%。执行率低于90%的原因：设备返厂。/,
    );
  });

  it('tells projects of one name apart by the unit that carries them out', () => {
    const [first, second] = ['东校区', '西校区'].map((unit) => {
      const own = projectSheet({ name: '操场翻修', sheet: unit, budget: 10, executed: 10 });
      const cells = own.cells.map((cell) =>
        cell.row === 3 && cell.column === 6 ? { ...cell, value: `${unit}小学` } : cell,
      );
      return { ...own, cells };
    });
    assert.ok(first && second);
    const texts = narrated('unit-self-evaluation', first, second).paragraphs.map(({ text }) => text);
    assert.ok(texts.some((text) => text.startsWith('操场翻修（东校区小学）预算10万元')));
    assert.ok(texts.some((text) => text.startsWith('操场翻修（西校区小学）预算10万元')));
  });

  it('says what an indicator came to alone where that is its target, and the target again once it differs', () => {
    const report = narrated(
      'national',
      projectSheet({
        name: '培训',
        budget: 10,
        executed: 10,
        indicators: [
          ['', '产出指标', '数量指标', '培训人数', '≥50人', '50人', 60, 60, ''],
          ['', '产出指标', '质量指标', '合格率', '≥90%', '80%', 30, 25, '两人缺考'],
          ['', '产出指标', '时效指标', '按时率', '≥90%', '95%', 10, 10, ''],
        ],
      }),
    );
    const { text } = paragraph(report, '培训/indicators');
    assert.match(
      text,
      /培训50人；合格率指标值≥90%，实际完成80%，扣5分，原因：两人缺考；按时率为95%（指标值90%以上）。/,
    );
  });

  it('asks why nothing was spent in those words', () => {
    const report = narrated('national', projectSheet({ name: '培训', budget: 10, executed: 0 }));
    assert.match(paragraph(report, '培训/execution').text, /全年未发生支出。【待填写：未发生支出的原因】$/);
    assert.equal(paragraph(report, 'problems/proposed').text, '预算执行偏慢，全年未发生支出。');
  });

  it('says of a department by how much its budget was exceeded, asks why, and proposes what to do', () => {
    const whole = sheet('整体', [
      ['部门整体支出绩效自评表'],
      ['（2023年度）'],
      ['部门名称', '云浦区水务局'],
      ['资金（万元）', '项目', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['', '年度资金总额', 100, 100, 112, percent(1.12)],
      ['', '其中：基本支出', 60, 60, 60, percent(1)],
      ['', '项目支出', 40, 40, 52, percent(1.3)],
    ]);
    const report = narrated('sichuan-department-2021', whole);
    assert.match(
      paragraph(report, 'spending/spending').text,
      /支出112万元，超出预算12万元，执行率112%。.*【待填写：全年执行数大于预算数的原因】/,
    );
    assert.equal(paragraph(report, 'problems/proposed').text, '支出超出预算的有：项目支出。');
  });

  it('counts the people in their posts, those too many, and those retired on a line of their own', () => {
    const people = sheet('人员', [
      ['人员情况表'],
      ['单位：云浦区水务局'],
      ['项目', '编制数', '年末实有数'],
      ['行政', 12, 11],
      ['事业', 20, 22],
      ['合计', 32, 33],
      ['退休人员', '', 9],
    ]);
    const form = projectSheet({ name: '培训', budget: 10, executed: 10 });
    assert.match(
      paragraph(narrated('sichuan-department-2021', form, people), '/staff').text,
      /核定编制32名，实有在职33人（超编1人，请核实），退休9人。/,
    );
  });

  it('tells a form of goals and results that names its project as that project', () => {
    const goals = sheet('表', [
      ['项目支出绩效目标完成情况表'],
      ['（2023年度）'],
      ['项目名称', '古树名木保护'],
      ['实施单位', '云浦区林业站'],
      ['项目资金（万元）', '项目', '预算数', '执行数', '执行率'],
      ['', '年度资金总额', 20, 18, percent(0.9)],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '完成值'],
      ['', '产出指标', '数量指标', '保护古树株数', '≥40株', '43株'],
    ]);
    const report = narrated(null, goals);
    assert.match(paragraph(report, '古树名木保护/execution').text, /预算20万元，支出18万元，执行率90%。/);
  });
});
