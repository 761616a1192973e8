import assert from 'node:assert/strict';
import { sheet, type GridCell } from '../../support/sheet';
import { narrated, paragraph, projectSheet } from './support';

describe('who reports', () => {
  it('is nobody whose name heads a column', () => {
    const listed = sheet('汇总', [
      ['2027年度项目支出绩效自评结果汇总表'],
      ['主管部门：桐岭市住房局', '', '', '', '', '', '单位：万元'],
      ['序号', '项目名称', '项目单位', '预算数', '执行数', '执行率'],
      [1, '管网维护', '市排水所', 86, 86, '100%'],
      [2, '路灯改造', '市路灯所', 43, 28, '65.12%'],
      ['合计', '', '', 129, 114, '88.37%'],
    ]);
    assert.match(narrated(null, listed).title, /^桐岭市住房局2027年度/);
  });
});

describe('problems that the figures show', () => {
  const short: readonly (readonly GridCell[])[] = [
    ['', '产出指标', '数量指标', '检测桥梁', '≥25座', '20座', 50, 40, '雨季停工'],
    ['', '效益指标', '社会效益指标', '行车安全', '有效', '基本有效', 30, 25, '同上'],
  ];
  const { paragraphs, ...narrative } = narrated(
    null,
    projectSheet({ name: '桥梁检测', budget: 40, executed: 0, indicators: short, total: 65 }),
    projectSheet({ name: '道路养护', budget: 90, executed: 60 }),
  );
  const told = paragraph({ ...narrative, paragraphs }, 'problems/proposed').text;

  it('name a project once for all its indicators', () => {
    assert.match(told, /桥梁检测的“检测桥梁”“行车安全”未得满分。/);
  });

  it('do not call slow what was not begun', () => {
    assert.match(told, /道路养护预算执行偏慢，执行率低于80%；桥梁检测全年未发生支出。/);
  });

  it('refer to the reason above as the form does', () => {
    const indicators = paragraphs.find(
      ({ id, text }) => id.endsWith('/indicators') && text.includes('雨季停工'),
    );
    assert.match(indicators?.text ?? '', /原因：雨季停工；行车安全[^；]*扣5分，原因同上/);
  });
});

describe('a score in doubt', () => {
  const over: readonly (readonly GridCell[])[] = [
    ['', '产出指标', '数量指标', '培训人数', '≥50人', '52人', 50, 52, ''],
    ['', '满意度指标', '服务对象满意度指标', '学员满意度', '≥95%', '96%', 40, 40, ''],
  ];

  it('is doubted once', () => {
    const forms = [
      projectSheet({ name: '培训', budget: 9, executed: 9, rate: 1, indicators: over, total: 102 }),
      projectSheet({ name: '养护', budget: 9, executed: 9, rate: 1, total: 100 }),
    ];
    const { text } = paragraph(narrated(null, ...forms), 'project-scores');
    const ofTraining = text.slice(0, text.indexOf('养护'));
    assert.equal(ofTraining.match(/请核实/g)?.length, 1, text);
  });

  it('has no grade while the weights are wrong', () => {
    const short = over.map((line) => line.with(6, 30).with(7, 30));
    const form = projectSheet({
      name: '培训',
      budget: 9,
      executed: 9,
      rate: 1,
      indicators: short,
      total: 70,
    });
    const { text } = paragraph(narrated(null, form), 'project-scores');
    assert.match(text, /自评得分70分（[^）]*请核实）/);
    assert.doesNotMatch(text, /等级/);
  });
});

describe('staff', () => {
  it('are read from a line within a table about other things', () => {
    const data = sheet('数据', [
      ['部门整体支出绩效评价基础数据表'],
      ['填报单位：桐岭县市场监管局', '', '', '', '单位：万元'],
      ['财政供养人员情况', '编制数', '', '2027年实际在职人数', '控制率'],
      ['', 132, '', 127, '96.21%'],
      ['经费控制情况', '', '2026年决算数', '2027年预算数', '2027年决算数'],
      ['三公经费', '', 31, 33, 28],
      ['公用经费', '', 186, 190, 184],
    ]);
    const { paragraphs } = narrated('department-self-evaluation', data);
    assert(paragraphs.some(({ text }) => text.includes('核定编制132名，实有在职127人')));
  });
});
