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
