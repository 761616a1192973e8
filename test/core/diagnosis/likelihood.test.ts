import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/findings/finding';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { renderMessage } from '../../../src/core/messages/render';
import { review } from '../../../src/core/review/review';
import { formatAddress } from '../../../src/core/workbook/address';
import { sheet, workbook, type GridCell } from '../../support/sheet';

const findings = (rows: readonly (readonly GridCell[])[]): readonly Finding[] =>
  review(workbook(sheet('表', rows)), DEFAULT_SETTINGS).findings.filter(
    ({ severity }) => severity === 'error',
  );

const told = ({ primary, expected, certainty }: Finding): string =>
  `${primary ? formatAddress(primary) : '-'} → ${expected} (${certainty})`;

const spending = (total: number, change: number): GridCell[][] => [
  ['某某县档案馆支出表'],
  ['单位：万元'],
  ['项目', '2022年', '2023年', '增减额'],
  ['人员经费', 208.14, 214.37, 6.23],
  ['公用经费', 44.6, 41.05, -3.55],
  ['项目经费', 120.31, 126.9, 6.59],
  ['合计', 373.05, total, change],
];

describe('the likelihood of explanations', () => {
  it('prefers the figure that both relations want exactly to one that is a digit away', () => {
    assert.deepEqual(findings(spending(382.82, 9.27)).map(told), ['表!C7 → 382.32 (certain)']);
  });

  it('gives the evidence from figures that stand in the sheet', () => {
    const [finding] = findings(spending(382.82, 9.27));
    assert.equal(finding?.evidence, '214.37 + 41.05 + 126.9 = 382.32');
  });

  it('takes rates that are wrong in the same column for as many mistakes', () => {
    const found = findings([
      ['某某县残联收入构成'],
      ['单位：万元'],
      ['收入来源', '决算数', '占比'],
      ['财政拨款收入', 300, '75%'],
      ['事业收入', 60, '51%'],
      ['经营收入', 24, '9%'],
      ['其他收入', 16, '14%'],
      ['合计', 400, '100%'],
    ]);
    assert.deepEqual(found.map(told).sort(), [
      '表!C5 → 15 (certain)',
      '表!C6 → 6 (certain)',
      '表!C7 → 4 (certain)',
    ]);
    assert.ok(found.every(({ fixes }) => fixes.length === 1));
  });

  it('leaves the choice where a total or a part may be wrong', () => {
    const [finding] = findings([
      ['某某局项目支出表'],
      ['单位：万元'],
      ['项目名称', '执行数'],
      ['设备维护', 31.5],
      ['场馆开放', 43.6],
      ['资料征集', 21.2],
      ['合计', 98.3],
    ]);
    assert.ok(finding);
    assert.match(told(finding), /→ 96\.3 \((one-of-these|cannot-say)\)$/);
    assert.ok(finding.fixes.length > 1);
  });

  it('calls a total that is twice its parts counted twice', () => {
    const [finding] = findings([
      ['某某区资金汇总'],
      ['单位：万元'],
      ['项目名称', '下达资金', '支出资金'],
      ['一、农业', null, null],
      ['茶园', 65, 62.3],
      ['冷库', 90, 84.5],
      ['农业小计', 155, 146.8],
      ['二、道路', null, null],
      ['通组路', 76, 76],
      ['饮水', 44, 40.2],
      ['道路小计', 120, 116.2],
      ['总计', 550, 263],
    ]);
    assert.ok(finding);
    assert.equal(
      finding.cause && renderMessage(finding.cause.message, 'zh-CN'),
      '合计正好是各分项之和的两倍：小计与明细重复相加了',
    );
    assert.equal(finding.expected, '275');
  });
});

describe('points that do not add up', () => {
  const form = (
    rows: readonly GridCell[][],
    rate: readonly [number, number, number] = [40, 38, 9.5],
  ): GridCell[][] => [
    ['项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', rate[0], rate[0], rate[1], 10, `${(100 * rate[1]) / rate[0]}%`, rate[2]],
    [null, '其中：当年财政拨款', rate[0], rate[0], rate[1], '—', `${(100 * rate[1]) / rate[0]}%`, '—'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ...rows,
  ];

  it('never change the points of the execution rate, nor weights whose level agrees', () => {
    const found = findings(
      form([
        ['产出指标（50分）', '数量指标', '辅导场次', '≥12场', '12场', 30, 30],
        [null, '质量指标', '合格率', '100%', '100%', 20, 20],
        ['效益指标（30分）', '社会效益指标', '覆盖率', '≥80%', '85%', 30, 30],
        ['总分', null, null, null, null, 100, 89.5],
      ]),
    );
    const weights = found.filter(({ rule }) => rule.startsWith('arithmetic/weights'));
    assert.deepEqual(
      weights.map((finding) => [
        renderMessage(finding.message, 'zh-CN'),
        finding.evidence,
        finding.fixes.length,
      ]),
      [['分值合计应为 100，各项相加为 90', '10 + 30 + 20 + 30 = 90', 0]],
    );
  });

  it('correct the score of the execution rate where it is above its weight, and the total with it', () => {
    const found = findings(
      form(
        [
          ['产出指标', '数量指标', '辅导场次', '≥12场', '12场', 50, 50],
          ['效益指标', '社会效益指标', '覆盖率', '≥80%', '85%', 40, 40],
          ['总分', null, null, null, null, 100, 100.5],
        ],
        [40, 42, 10.5],
      ),
    ).filter(({ rule }) => rule === 'arithmetic/execution-score');
    assert.deepEqual(
      found[0]?.fixes[0]?.edits.map((edit) => ('value' in edit ? edit.value : null)),
      ['10', '100'],
    );
  });
});
