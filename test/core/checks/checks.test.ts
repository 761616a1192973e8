import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../src/core/review/registry';
import type { Finding } from '../../../src/core/findings/finding';
import { review, reviewTables } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { recognise } from '../../../src/core/tables/recognise';
import { waiverFor } from '../../../src/core/review/waivers';
import { formatAddress } from '../../../src/core/workbook/address';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { SnapshotIndex } from '../../../src/core/workbook/snapshot-index';
import { afterEdits, withCell } from '../../support/edits';
import { Dice, projectForm } from '../../support/forms';
import { EMPTY_WORKBOOK, table } from '../../support/table';
import { errorValue, sheet, workbook, type GridCell } from '../../support/sheet';

const FORM = workbook(sheet('项目1', projectForm(new Dice(4))));

function told(snapshot: Snapshot, rule: string): readonly string[] {
  return findings(snapshot, rule).map(
    ({ severity, primary }) => `${severity} ${primary ? formatAddress(primary) : '-'}`,
  );
}

function findings(snapshot: Snapshot, rule: string): readonly Finding[] {
  return review(snapshot, DEFAULT_SETTINGS).findings.filter((finding) => finding.rule === rule);
}

/** The form with one cell changed; `at` counts from 0. */
function formWith(row: number, column: number, value: GridCell): Snapshot {
  const grid = projectForm(new Dice(4)).map((line) => [...line]);
  const line = grid[row];
  if (line) line[column] = value;
  return workbook(sheet('项目1', grid));
}

describe('checks', () => {
  it('logic/budget-exceeded warns about an overspend and calls spending without a budget an error', () => {
    const overspent = workbook(
      sheet('项目1', [
        ['项目支出绩效自评表'],
        ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 100, 100, 120.5, 10, '120.50%', 10],
        [null, '其中：当年财政拨款', 100, 100, 100, '—', '100%', '—'],
        [null, '其他资金', 0, 0, 20.5, '—', null, '—'],
      ]),
    );
    assert.deepEqual(told(overspent, 'logic/budget-exceeded'), ['warning 项目1!E3', 'error 项目1!D5']);
    const without = formWith(8, 3, 0);
    assert.ok(told(without, 'logic/budget-exceeded').includes('error 项目1!D9'));
  });

  it('logic/budget-exceeded is glad of more income than planned', () => {
    const clinic = workbook(
      sheet('收支', [
        ['卫生院收入费用总表'],
        ['单位：万元'],
        ['项目', '本年预算数', '本年实际数'],
        ['医疗收入', 1860, 1906.5],
        ['财政补助收入', 210, 226],
        ['收入合计', 2070, 2132.5],
        ['业务活动费用', 1690, 1732],
      ]),
    );
    assert.deepEqual(told(clinic, 'logic/budget-exceeded'), ['warning 收支!C7']);
  });

  it('logic/budget-exceeded is glad of the income of a form’s first half, and of what is left in its second', () => {
    const form = workbook(
      sheet('自评', [
        ['2023年度部门整体支出绩效自评表'],
        ['部门名称', '东湖街道办'],
        ['预算执行情况（万元）', '收入', null, null, '支出'],
        [null, '项目', '预算数', '决算数', '项目', '预算数', '决算数'],
        [null, '财政拨款', 2400, 2460, '基本支出', 1300, 1280],
        [null, '其他收入', 60, 50, '项目支出', 1160, 1195],
        [null, '上年结转', 0, 25, '年末结转', 0, 60],
        [null, '合计', 2460, 2535, '合计', 2460, 2535],
        ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分'],
        ['产出指标', '数量指标', '服务居民人数', '3000人', '3120人', 100, 100],
        ['总分', null, null, null, null, 100, 100],
      ]),
    );
    assert.deepEqual(told(form, 'logic/budget-exceeded'), ['warning 自评!G6', 'warning 自评!G8']);
  });

  /** A form of three indicators that earn ninety. */
  const indicators = (funding: readonly GridCell[], weights: boolean, total: readonly GridCell[]): Snapshot =>
    workbook(
      sheet('自评', [
        ['2023年度项目支出绩效自评表'],
        ['项目名称', '河道清淤'],
        [
          '项目资金（万元）',
          null,
          '年初预算数',
          '全年预算数',
          '全年执行数',
          '执行率',
          ...funding.map(() => '得分'),
        ],
        [null, '年度资金总额', 200, 200, 190, 0.95, ...funding],
        ['一级指标', '二级指标', '三级指标', '目标值', '完成值', ...(weights ? ['分值'] : []), '得分'],
        ['产出指标', '数量指标', '清淤长度', '4公里', '4公里', ...(weights ? [50] : []), 50],
        ['效益指标', '社会效益', '河道通畅率', '≥90%', '92%', ...(weights ? [30] : []), 30],
        ['满意度指标', '满意度', '群众满意度', '≥90%', '91%', ...(weights ? [10] : []), 10],
        ['总分', null, null, null, null, ...total],
      ]),
    );

  it('arithmetic/weights-total takes a printed ninety for the indicators alone, and no other sum', () => {
    assert.deepEqual(told(indicators([9.5], true, [90, 90]), 'arithmetic/weights-total'), []);
    const wrong = told(indicators([9.5], true, [80, 90]), 'arithmetic/weights-total');
    assert.ok(wrong.includes('error 自评!F9'));
  });

  it('arithmetic/total-score leaves a form without weights the ten points of its rate, and no more', () => {
    assert.deepEqual(told(indicators([], false, [99.5]), 'arithmetic/total-score'), []);
    const wrong = told(indicators([], false, [87]), 'arithmetic/total-score');
    assert.ok(wrong.includes('error 自评!F9'));
    const scored = workbook(
      sheet('评分', [
        ['部门整体支出绩效评分表'],
        ['一级指标', '三级指标', '自评得分'],
        ['投入', '目标设定（40分）', 38],
        ['过程', '预算管理（30分）', 28],
        ['产出', '职责履行（30分）', 30],
        ['总分', null, 98],
      ]),
    );
    assert.ok(
      told(scored, 'arithmetic/total-score').includes('error 评分!C6'),
      'no funds, no points of theirs',
    );
  });

  it('logic/zero-base refuses a rate on a base of zero, and hints at a 0 %', () => {
    const table = (rate: string): Snapshot =>
      workbook(
        sheet('三公', [
          ['2023年“三公”经费决算情况统计表'],
          [null, null, null, null, '单位：万元'],
          ['项目', '2023年决算数', '2022年决算数', '增减额', '增减幅度'],
          ['合计', 8.5, 3.5, 5, '142.86%'],
          ['公务接待费', 3.5, 3.5, 0, '0%'],
          ['公务用车购置费', 5, 0, 5, rate],
        ]),
      );
    assert.deepEqual(told(table('100%'), 'logic/zero-base'), ['warning 三公!E6']);
    assert.deepEqual(told(table('0%'), 'logic/zero-base'), ['hint 三公!E6']);
    assert.deepEqual(told(table('—'), 'logic/zero-base'), []);
  });

  it('logic/zero-base refuses 100 % where nothing was budgeted and nothing spent, entered or not', () => {
    const form = (spent: number | null, rate: string | null): Snapshot =>
      workbook(
        sheet('项目1', [
          ['项目支出绩效自评表'],
          ['项目资金（元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
          [null, '年度资金总额', 2500, 2500, 2500, 10, '100%', 10],
          [null, '其中：当年财政拨款', 2500, 2500, 2500, '—', '100%', '—'],
          [null, '其他资金', 0, 0, spent, '—', rate, '—'],
        ]),
      );
    for (const spent of [0, null]) {
      assert.deepEqual(told(form(spent, '100%'), 'logic/zero-base'), ['warning 项目1!G5']);
      for (const rate of ['—', null]) assert.deepEqual(told(form(spent, rate), 'logic/zero-base'), []);
    }
    assert.deepEqual(told(form(0, '0.00%'), 'logic/zero-base'), ['hint 项目1!G5']);
    assert.deepEqual(told(form(null, '0.00%'), 'logic/zero-base'), []);
  });

  it('format/error-value points at #DIV/0!', () => {
    assert.deepEqual(told(formWith(6, 6, errorValue('#DIV/0!')), 'format/error-value'), ['error 项目1!G7']);
  });

  it('format/text-in-number points at words among amounts', () => {
    assert.deepEqual(told(formWith(6, 4, '已全部支付'), 'format/text-in-number'), ['warning 项目1!E7']);
  });

  it('consistency/year-conflict compares the years in the head', () => {
    const grid = [['2022年度项目支出绩效自评表'], ...projectForm(new Dice(4)).slice(1)];
    assert.deepEqual(told(workbook(sheet('项目1', grid)), 'consistency/year-conflict'), ['warning 项目1!A2']);
    assert.deepEqual(told(FORM, 'consistency/year-conflict'), []);
  });

  it('consistency/year-conflict wants the columns to be of the year of the title and those before it', () => {
    const told3 = (title: string, ...heads: readonly string[]): readonly string[] =>
      told(
        workbook(
          sheet('三公', [
            [title],
            ['单位：万元'],
            ['项目', ...heads],
            ['合计', ...heads.map(() => 8.5)],
            ['公务接待费', ...heads.map(() => 3.5)],
            ['公务用车购置费', ...heads.map(() => 5)],
          ]),
        ),
        'consistency/year-conflict',
      );
    const title = '2023年“三公”经费支出决算情况表';
    assert.deepEqual(told3(title, '2023年决算数', '2022年决算数'), []);
    assert.deepEqual(told3(title, '2021年决算数', '2022年决算数', '2023年决算数'), []);
    assert.deepEqual(told3(title, '2022年决算数', '本年决算数'), []);
    assert.deepEqual(told3(title, '2023年决算数', '2024年预算数'), []);
    assert.deepEqual(told3('2021-2023年“三公”经费支出情况表', '2021年决算数', '2022年决算数'), []);
    assert.deepEqual(told3(title, '2022年预算数', '2022年决算数'), ['warning 三公!B3']);
    assert.deepEqual(told3(title, '2021年决算数', '2023年决算数'), ['warning 三公!B3']);
    assert.deepEqual(told3(title, '2023年决算数', '2024年决算数'), ['warning 三公!C3']);
    assert.deepEqual(told3('“三公”经费支出情况表（2022年度）', '2023年预算数', '2023年决算数'), [
      'warning 三公!C3',
    ]);
  });

  it('consistency/year-conflict takes a title that compares two years for one of the later', () => {
    const grid = (title: string) => [
      [title],
      ['单位：元'],
      ['支出科目', '2023年支出', '2024年支出', '增减额'],
      ['差旅费', 68000, 61000, -7000],
      ['印刷费', 15000, 16000, 1000],
    ];
    const said = (title: string) => told(workbook(sheet('对比', grid(title))), 'consistency/year-conflict');
    assert.deepEqual(said('2024年与2023年支出对比表'), []);
    assert.deepEqual(said('2024年部门支出表（2023年）'), ['warning 对比!A1']);
  });

  it('consistency/year-conflict compares a title with a year and a head with a budget year', () => {
    const grid = [['2022年项目支出绩效自评表'], ...projectForm(new Dice(4)).slice(1)];
    assert.deepEqual(told(workbook(sheet('项目1', grid)), 'consistency/year-conflict'), ['warning 项目1!A2']);
  });

  it('consistency/year-conflict takes the year beside 年度 and the one in the name of the sheet into account', () => {
    const form = (
      name: string,
      title: string,
      ...rows: readonly (readonly GridCell[])[]
    ): readonly string[] =>
      told(
        workbook(
          sheet(name, [
            [title],
            ...rows,
            ['项目名称', '修路'],
            ['资金（万元）', '全年预算数', '全年执行数', '执行率'],
            ['年度资金总额', 100, 95, '95%'],
          ]),
        ),
        'consistency/year-conflict',
      );
    const title = '2023年度项目支出绩效自评表';
    assert.deepEqual(form('项目1', title, ['预算年度', 2022]), ['warning 项目1!B2']);
    assert.deepEqual(form('项目1', title, ['年度：', '2022年']), ['warning 项目1!B2']);
    assert.deepEqual(form('项目1', title, ['年度', 2023]), []);
    assert.deepEqual(form('2022年度项目1', title), ["warning '2022年度项目1'!A1"]);
    assert.deepEqual(form('2022', title), ["warning '2022'!A1"]);
    assert.deepEqual(form('2022', '项目支出绩效自评表', ['年度', 2023]), ["warning '2022'!B2"]);
    assert.deepEqual(form('2024年公开', title), []);
    assert.deepEqual(form('2022年度与2023年度', title), []);
    assert.deepEqual(form('项目2022001', title), []);
  });

  it('consistency/unit-conflict compares corner note and header', () => {
    assert.deepEqual(told(formWith(3, 7, '单位：元'), 'consistency/unit-conflict'), ['warning 项目1!A5']);
    assert.deepEqual(told(FORM, 'consistency/unit-conflict'), []);
  });

  it('consistency/unit-conflict names a cell that writes another unit, and takes it at its word', () => {
    const ledger = (corner: string, first: GridCell, header = '已使用资金'): Snapshot =>
      workbook(
        sheet('收支', [
          ['项目收支明细表'],
          [null, null, corner],
          ['项目名称', '本年实际到位资金', header],
          ['甲项目', first, 830000],
          ['乙项目', 5000, 4000],
        ]),
      );
    const told2 = (...of: Parameters<typeof ledger>): readonly string[] =>
      told(ledger(...of), 'consistency/unit-conflict');
    assert.deepEqual(told2('单位：元', '83万元'), ['warning 收支!B4']);
    assert.deepEqual(told2('单位：元', '830000元'), []);
    assert.deepEqual(told2('单位：元', 830000, '已使用资金（万元）'), ['warning 收支!C3']);
    assert.deepEqual(told2('填报单位：元谋县财政局', '83万元', '已使用资金（万元）'), []);
    const field = recognise(ledger('单位：元', '83万元')).tables[0]?.fields[0]?.figure;
    assert.equal(`${field?.value?.toFixed() ?? ''}${field?.unit ?? ''}`, '83万元');
  });

  it('consistency/unit-conflict leaves columns that each state a unit', () => {
    const list = workbook(
      sheet('项目', [
        ['2024年水毁修复项目资金情况'],
        ['项目名称', '批复投资（万元）', '拨付资金（元）'],
        ['甲段', 36.5, 292000],
        ['乙段', 18.2, 182000],
      ]),
    );
    assert.deepEqual(told(list, 'consistency/unit-conflict'), []);
  });

  it('consistency/unit-conflict names the row whose label has another unit', () => {
    const form = (label: string): readonly string[] =>
      told(formWith(6, 1, label), 'consistency/unit-conflict');
    assert.deepEqual(form('年度资金总额（元）'), ['warning 项目1!B7']);
    assert.deepEqual(form('年度资金总额（百万元）'), ['warning 项目1!B7']);
    assert.deepEqual(form('年度资金总额（万元）'), []);
  });

  it('wording/template-residue finds XX but not codes or unused rows', () => {
    assert.deepEqual(told(formWith(10, 1, '完成XX项任务'), 'wording/template-residue'), [
      'warning 项目1!B11',
    ]);
    assert.deepEqual(told(formWith(10, 1, '采购XXL-200型设备'), 'wording/template-residue'), []);
  });

  it('completeness/execution-reason wants a reason below the threshold', () => {
    const quiet = projectForm(new Dice(4)).map((line) => [...line.slice(0, 8)]);
    assert.equal(told(workbook(sheet('项目1', quiet)), 'completeness/execution-reason').length, 1);
    const { findings: none } = review(workbook(sheet('项目1', quiet)), {
      ...DEFAULT_SETTINGS,
      reasonThreshold: '1',
    });
    assert.ok(!none.some(({ rule }) => rule === 'completeness/execution-reason'));
  });

  it('completeness/adjustment-reason wants the Sichuan form to explain a changed budget', () => {
    const adjusted = (after: string, family: string): number => {
      const form = table({
        columns: ['initial-budget', 'full-year-budget'],
        rows: [['total', '100', after]],
      });
      const { findings: all } = reviewTables([{ ...form, family }], EMPTY_WORKBOOK, DEFAULT_SETTINGS);
      return all.filter(({ rule }) => rule === 'completeness/adjustment-reason').length;
    };
    assert.equal(adjusted('120', 'sichuan-0013zp'), 1);
    assert.equal(adjusted('100', 'sichuan-0013zp'), 0);
    assert.equal(adjusted('120', 'national'), 0);
  });

  it('logic/target-holds-weights sees weights in the target column', () => {
    const rows: GridCell[][] = [
      ['道路补助资金绩效目标自评表'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
      [null, '产出指标', '数量指标', '建设里程', 30, 30],
      [null, null, '质量指标', '验收合格', 30, 30],
      [null, '效益指标', '社会效益指标', '出行便利', 20, 20],
      [null, '满意度指标', '服务对象满意度指标', '群众满意度', 20, 20],
    ];
    assert.deepEqual(told(workbook(sheet('自评', rows)), 'logic/target-holds-weights'), ['warning 自评!E3']);
  });

  it('consistency/stated-amount compares what the achievement says was spent with the figures', () => {
    const executed = FORM.sheets[0]?.cells.find(({ row, column }) => row === 5 && column === 4)?.value;
    const said = (text: string) => told(formWith(10, 5, text), 'consistency/stated-amount');
    assert.deepEqual(said(`项目完成，全年支出${String(executed)}万元`), []);
    assert.deepEqual(said('项目完成，全年支出98765.43万元，执行良好'), ['warning 项目1!F11']);
    assert.deepEqual(said('办公支出12万元，累计支出98765.43万元；实际支出3万元'), []);
    assert.deepEqual(said('完成投资98765.43万元'), []);
  });

  it('each file of a rule has a section of these tests', () => {
    const here = ['checks.test.ts', 'formulas.test.ts']
      .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
      .join('\n');
    const folder = join(import.meta.dirname, '../../../src/core/checks');
    const rooms = ['amounts', 'content', 'formulas', 'text'];
    const ours = CHECKS.flatMap(({ rule }) => {
      const name = rule.split('/')[1] ?? '';
      const room = rooms.find((each) => existsSync(join(folder, each, `${name}.ts`)));
      return room === undefined ? [] : [{ rule, mirror: join(import.meta.dirname, room, `${name}.test.ts`) }];
    });
    assert.ok(ours.length >= 10);
    for (const { rule, mirror } of ours) {
      assert.ok(existsSync(mirror) || here.includes(`it('${rule} `), `no test for ${rule}`);
    }
  });

  it('report a rule that throws as a broken rule and go on', () => {
    const sound = table({
      columns: ['full-year-budget', 'executed', 'execution-rate'],
      rows: [['年度资金总额', '100', '50', '99%']],
    });
    const unreadable = Object.defineProperty({ ...sound }, 'indicators', {
      get: () => {
        throw new Error('planted');
      },
    });
    const { findings: told } = reviewTables([unreadable], EMPTY_WORKBOOK, DEFAULT_SETTINGS);
    assert.ok(told.some(({ rule, primary }) => rule === 'logic/broken-rule' && primary === null));
    const rules = reviewTables([sound], EMPTY_WORKBOOK, DEFAULT_SETTINGS).findings.map(({ rule }) => rule);
    assert.ok(rules.includes('arithmetic/execution-rate') && !rules.includes('logic/broken-rule'));
  });
});

describe('waivers', () => {
  it('set a finding aside until its cell changes', () => {
    const snapshot = withCell(FORM, '项目1', 5, 4, 1);
    const [finding] = review(snapshot, DEFAULT_SETTINGS).findings;
    assert.ok(finding?.primary);
    const waivers = [waiverFor(finding, '已核对原始凭证', new SnapshotIndex(snapshot))];
    const settings = { ...DEFAULT_SETTINGS, waivers };
    assert.ok(!review(snapshot, settings).findings.some(({ id }) => id === finding.id));
    assert.ok(review(snapshot, settings).waived.some(({ id }) => id === finding.id));
    const changed = afterEdits(snapshot, [{ kind: 'number', cell: finding.primary, value: '2' }]);
    assert.ok(review(changed, settings).findings.some(({ id }) => id === finding.id));
  });
});
