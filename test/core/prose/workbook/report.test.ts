import assert from 'node:assert/strict';
import { proofreadText } from '../../../../src/core/prose/proofread';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { sheet, workbook } from '../../../support/sheet';

/** Two years of one office, a table of kinds, and projects: all in one workbook. */
const BOOK = workbook(
  sheet('决算', [
    ['云岭县水务局2023年度支出决算表'],
    ['单位：万元'],
    ['项目', '年初预算数', '全年预算数', '决算数'],
    ['基本支出', 612.4, 640.25, 638.17],
    ['项目支出', 300, 285.5, 271.36],
    ['本年支出合计', 912.4, 925.75, 909.53],
  ]),
  sheet('上年', [
    ['云岭县水务局2022年度支出决算表'],
    ['单位：万元'],
    ['项目', '年初预算数', '全年预算数', '决算数'],
    ['基本支出', 580, 602.8, 601.33],
    ['项目支出', 260, 248.2, 240.05],
    ['本年支出合计', 840, 851, 841.38],
  ]),
  sheet('三公', [
    ['云岭县水务局2023年度“三公”经费支出决算表'],
    ['单位：元'],
    ['项目', '预算数', '决算数'],
    ['因公出国（境）费', 0, 0],
    ['公务用车购置及运行维护费', 86000, 71250],
    ['公务接待费', 24000, 15360],
    ['合计', 110000, 86610],
  ]),
);

const BOOK_REVIEW = review(BOOK, DEFAULT_SETTINGS);

/** What the tables make of a report of 2023: `written → expected (cell)`. */
function against(text: string): readonly string[] {
  return proofreadText(`云岭县水务局2023年度决算说明\n${text}`, { review: BOOK_REVIEW })
    .findings.filter(({ severity, cells }) => severity !== 'hint' && cells.length > 0)
    .map(({ where, expected, cells }) => `${where.quote} → ${expected ?? ''} (${cells.join('、')})`);
}

describe('A report held against the workbook it tells of', () => {
  const TRUE: readonly string[] = [
    '2023年度基本支出638.17万元，项目支出271.36万元。',
    '2023年度基本支出638.2万元。',
    '2023年度基本支出6381700元。',
    '基本支出年初预算为612.4万元，全年预算为640.25万元，支出决算为638.17万元。',
    '2022年度基本支出601.33万元。',
    '2023年度基本支出638.17万元，上年基本支出601.33万元。',
    '公务接待费支出1.54万元。',
    '公务接待费支出约1.5万元。',
    '公务接待费预算2.4万元，支出决算1.536万元。',
    '公务用车购置及运行维护费支出决算7.13万元，公务接待费支出决算1.54万元。',
  ];
  for (const text of TRUE) it(`is silent on: ${text}`, () => assert.deepEqual(against(text), []));

  it('is silent where it says what a wrong cell of the workbook should be', () => {
    const total = sheet('决算', [
      ['云岭县水务局2023年度支出决算表'],
      ['单位：万元'],
      ['项目', '年初预算数', '全年预算数', '决算数'],
      ['基本支出', 612.4, 640.25, 638.17],
      ['项目支出', 300, 285.5, 271.36],
      ['本年支出合计', 912.4, 952.75, 909.53],
    ]);
    const wrong = review(workbook(total), DEFAULT_SETTINGS);
    const said = (text: string) =>
      proofreadText(`云岭县水务局2023年度决算说明\n${text}`, { review: wrong }).findings.map(
        ({ rule }) => rule,
      );
    assert.deepEqual(said('2023年度本年支出合计全年预算数925.75万元。'), []);
    assert.deepEqual(said('2023年度本年支出合计全年预算数927.55万元。'), ['consistency/prose-table']);
  });

  const WRONG: readonly (readonly [string, string])[] = [
    ['2023年度基本支出683.17万元。', '683.17万元 → 638.17'],
    ['2023年度基本支出638.4万元。', '638.4万元 → 638.2'],
    ['基本支出年初预算为621.4万元，支出决算为638.17万元。', '621.4万元 → 612.4'],
    ['公务接待费支出15.36万元。', '15.36万元 → 1.54'],
    ['2023年度基本支出638.17万元，上年基本支出603.13万元。', '603.13万元 → 601.33'],
    ['2022年度基本支出638.17万元。', '638.17万元 → 601.33'],
    ['2023年度项目支出240.05万元。', '240.05万元 → 271.36'],
    ['2023年度本年支出合计941.38万元。', '941.38万元 → 909.53'],
  ];
  for (const [text, found] of WRONG) {
    it(`is told of: ${text}`, () => {
      const findings = against(text);
      assert.equal(findings.length, 1, JSON.stringify(findings));
      assert.ok(findings[0]?.startsWith(found), findings[0]);
    });
  }
});

describe('Projects named in one sentence', () => {
  const form = (name: string, budget: number) =>
    sheet(name, [
      ['2023年度项目绩效自评表'],
      ['项目名称', name],
      ['项目资金（万元）', null, '全年预算数', '全年执行数', '执行率'],
      [null, '年度资金总额', budget, budget, '100%'],
    ]);
  const projects = review(
    workbook(form('河道巡查设备更新', 8.3), form('河道水质监测运行', 30)),
    DEFAULT_SETTINGS,
  );
  const told = (text: string) =>
    proofreadText(text, { review: projects })
      .findings.filter(({ cells }) => cells.length > 0)
      .map(({ where, expected }) => `${where.quote} → ${expected ?? ''}`);

  it('are held to their own tables', () => {
    const text = '全年预算38.3万元，其中：河道巡查设备更新经费8.3万元，河道水质监测运行经费30万元。';
    assert.deepEqual(told(text), []);
    assert.deepEqual(told(text.replace('30万元', '31万元').replace('38.3', '39.3')), ['31万元 → 30']);
  });
});

/** An office with its projects, a list of rows, and what was carried on. */
const OFFICE = review(
  workbook(
    sheet('整体', [
      ['部门整体支出绩效自评表'],
      ['（2023年度）'],
      ['部门名称', '云岭县统计局'],
      ['部门预算资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率'],
      [null, '年度资金总额', 318.6, 342.77, 340.12, '99.23%'],
      [null, '基本支出', 258.6, 270.5, 269.31, '99.56%'],
      [null, '项目支出', 60, 72.27, 70.81, '97.98%'],
    ]),
    sheet('调查', [
      ['2023年度项目绩效自评表'],
      ['项目名称', '城乡住户收支调查'],
      ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '执行率'],
      [null, '年度资金总额', 28, 31.5, 30.9, '98.1%'],
    ]),
    sheet('分配', [
      ['云岭县2023年调查补助资金分配表'],
      ['单位：万元'],
      ['乡镇', '下达资金', '支出资金', '执行率'],
      ['东湖镇', 12.4, 12.4, '100%'],
      ['西岭镇', 34.15, 33.02, '96.69%'],
      ['合计', 46.55, 45.42, '97.57%'],
    ]),
  ),
  DEFAULT_SETTINGS,
);

describe('A report held against an office’s several tables', () => {
  const read = (text: string) => proofreadText(`云岭县统计局2023年度自评报告\n${text}`, { review: OFFICE });
  const bound = (text: string) =>
    read(text).claims.flatMap(({ quote, source }) => (source ? `${quote} ${source}` : []));
  const told = (text: string) =>
    read(text)
      .findings.filter(({ severity, cells }) => severity !== 'hint' && cells.length > 0)
      .map(({ where, cells }) => `${where.quote} ${cells.join('、')}`);

  it('binds the office’s amounts, those of a project said before, and those of a row', () => {
    assert.deepEqual(bound('2023年我局年初预算318.6万元，全年执行340.12万元，执行率99.23%。'), [
      '318.6万元 整体!C5',
      '340.12万元 整体!E5',
      '99.23% 整体!F5',
    ]);
    assert.deepEqual(bound('（一）城乡住户收支调查\n该项目年初预算28万元，实际支出30.9万元，执行率98.1%。'), [
      '28万元 调查!C4',
      '30.9万元 调查!E4',
      '98.1% 调查!F4',
    ]);
    assert.deepEqual(bound('西岭镇下达34.15万元，支出33.02万元。'), [
      '34.15万元 分配!B5',
      '33.02万元 分配!C5',
    ]);
  });

  it('tells of figures that only the tables contradict', () => {
    assert.deepEqual(told('2023年我局全年执行304.12万元。'), ['304.12万元 整体!E5']);
    assert.deepEqual(told('城乡住户收支调查项目执行率91.8%。'), ['91.8% 调查!F4']);
    assert.deepEqual(told('（一）城乡住户收支调查\n该项目年初预算31.5万元。'), ['31.5万元 调查!C4']);
    assert.deepEqual(told('西岭镇支出32.03万元。'), ['32.03万元 分配!C5']);
  });

  const SILENT: readonly string[] = [
    '（一）城乡住户收支调查\n该项目上半年支出12.6万元。',
    '（一）城乡住户收支调查\n该项目支出8.2万元用于购置平板电脑。',
    '（一）城乡住户收支调查\n带动农户增收50万元，监理费支出3.2万元，支出近31万元。',
    '（一）城乡住户收支调查\n到位资金31.5万元，结转0.6万元。',
    '2023年，局本级支出212.8万元，下属单位支出127.32万元。',
    '全市补助资金下达460万元。',
    '2022年我局全年执行330.5万元。',
  ];
  for (const text of SILENT) it(`is silent on: ${text}`, () => assert.deepEqual(told(text), []));
});
