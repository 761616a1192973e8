import assert from 'node:assert/strict';
import { CATALOGUE } from '../../../src/core/formulas/catalogue';
import { NAMED_RATIOS } from '../../../src/core/formulas/catalogue/ratios/named-ratios';
import { operatingCost, projectsAccounts } from '../../../src/core/formulas/catalogue/across/departments';
import { deductedScore, goalCompletion } from '../../../src/core/formulas/catalogue/coefficients';
import { ledgerScores } from '../../../src/core/formulas/catalogue/across/cross-tables';
import {
  columnDifference,
  columnRatio,
  runningTotal,
} from '../../../src/core/formulas/catalogue/column-patterns';
import { controlRate, procurementColumnRate } from '../../../src/core/formulas/catalogue/columns';
import { rowParts } from '../../../src/core/formulas/catalogue/row-parts';
import { statedScore } from '../../../src/core/formulas/catalogue/totals';
import {
  netValue,
  surveyDiscontent,
  surveyRates,
  vacantPosts,
} from '../../../src/core/formulas/catalogue/called-columns';
import { interest, taskRate } from '../../../src/core/formulas/catalogue/tasks';
import { projectCount } from '../../../src/core/formulas/catalogue/across/project-counts';
import { reviewTables } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import type { Indicator, Table } from '../../../src/core/tables/model';
import { formatAddress } from '../../../src/core/workbook/address';
import { EMPTY_WORKBOOK, figureAt, table, type Entry, type TableOptions } from '../../support/table';

/** For each rule: a table in which `?` is the one figure in question, its right value, a wrong one, and its cell. */
interface Case {
  readonly tables: (figure: Entry) => readonly Table[];
  readonly right: Entry;
  readonly wrong: Entry;
  readonly cell: string;
}

const one =
  (options: (figure: Entry) => TableOptions): Case['tables'] =>
  (figure) => [table(options(figure))];
const score = { name: '完成率', weight: '90', score: '85' };

interface Reached {
  readonly name: string;
  readonly level2: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: Entry;
}

/** A form whose indicators have a target and a result, in columns E and F below the funding block. */
function withIndicators(options: TableOptions, ...reached: readonly Reached[]): Table {
  const form = table({ ...options, indicators: reached.map(({ name }) => ({ name })) });
  const indicators = form.indicators.map((indicator, at): Indicator => {
    const given = reached[at];
    if (!given) return indicator;
    const row = options.rows.length + 2 + at;
    const digits = (entry: Entry): number => entry?.split('.')[1]?.length ?? 0;
    const reading = (column: number, entry: Entry) => ({
      figure: figureAt('Sheet1', row, column, entry, given.unit, digits(entry)),
      relation: null,
    });
    return {
      ...indicator,
      level2: given.level2,
      measureUnit: given.unit,
      target: reading(4, given.target),
      actual: reading(5, given.actual),
    };
  });
  return { ...form, indicators };
}

/** A form of one indicator with three of its figures given by name. */
function withShares(given: Partial<Record<'coefficient' | 'weightShare' | 'convertedScore', Entry>>) {
  return (form: Table): Table => ({
    ...form,
    indicators: form.indicators.map((indicator): Indicator => {
      const at = (column: number, entry: Entry | undefined, unit: string) =>
        entry === undefined ? null : figureAt('Sheet1', 1, column, entry, unit, 2);
      return {
        ...indicator,
        coefficient: at(8, given.coefficient, '%'),
        weightShare: at(9, given.weightShare, '%'),
        convertedScore: at(10, given.convertedScore, '分'),
      };
    }),
  });
}

const CASES: Readonly<Record<string, Case>> = {
  'arithmetic/execution-rate': {
    tables: one((figure) => ({
      columns: ['full-year-budget', 'executed', 'execution-rate'],
      rows: [['年度资金总额', '83', '45.08', figure]],
    })),
    right: '54.31%',
    wrong: '45.31%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/execution-score': {
    tables: one((figure) => ({
      columns: ['full-year-budget', 'executed', 'weight', 'score'],
      rows: [['年度资金总额', '20000', '9034', '10', figure]],
    })),
    right: '4.52',
    wrong: '9.52',
    cell: 'Sheet1!F2',
  },
  'arithmetic/arrival-rate': {
    tables: one((figure) => ({
      columns: ['full-year-budget', 'arrived', 'arrival-rate'],
      rows: [['年度资金总额', '80', '60', figure]],
    })),
    right: '75%',
    wrong: '57%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/adjusted-budget': {
    tables: one((figure) => ({
      columns: ['initial-budget', 'adjustment', 'full-year-budget'],
      rows: [['年度资金总额', '90', '-7', figure]],
    })),
    right: '83',
    wrong: '38',
    cell: 'Sheet1!E2',
  },
  'arithmetic/net-budget': {
    tables: one((figure) => ({
      columns: ['gross-budget', 'coordinated', 'full-year-budget'],
      rows: [['造林补助', '90', '7', figure]],
    })),
    right: '83',
    wrong: '38',
    cell: 'Sheet1!E2',
  },
  'arithmetic/funding-total': {
    tables: one((figure) => ({
      columns: ['executed'],
      rows: [
        ['年度资金总额', figure],
        ['  财政拨款', '45.08'],
        ['  其他资金', '5'],
      ],
    })),
    right: '50.08',
    wrong: '45.08',
    cell: 'Sheet1!C2',
  },
  'arithmetic/ledger-total': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      columns: ['arrived'],
      rows: [
        ['合计', figure],
        ['  甲', '5'],
        ['  乙', '8.3'],
        ['  丙', '30'],
        ['  丁', '20'],
      ],
    })),
    right: '63.3',
    wrong: '0',
    cell: 'Sheet1!C2',
  },
  'arithmetic/ledger-balance': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      columns: ['carry-in', 'arrived', 'executed', 'carry-out'],
      rows: [['甲', '10', '50', '42.5', figure]],
    })),
    right: '17.5',
    wrong: '-17.5',
    cell: 'Sheet1!F2',
  },
  'arithmetic/budget-balance': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      columns: ['full-year-budget', 'executed', 'carry-out'],
      rows: [['甲', '60', '42.5', figure]],
    })),
    right: '17.5',
    wrong: '15.7',
    cell: 'Sheet1!E2',
  },
  'arithmetic/statement-total': {
    tables: one((figure) => ({
      kind: 'final-accounts',
      columns: ['amount'],
      rows: [
        ['年初结转和结余', '8.4'],
        ['财政拨款收入', '301.7'],
        ['其他收入', '12.5'],
        ['本年收入合计', figure],
        ['基本支出', '220.3'],
        ['项目支出', '90.1'],
        ['本年支出合计', '310.4'],
        ['年末结转和结余', '12.2'],
      ],
    })),
    right: '314.2',
    wrong: '341.2',
    cell: 'Sheet1!C5',
  },
  'arithmetic/statement-balance': {
    tables: one((figure) => ({
      kind: 'final-accounts',
      columns: ['amount'],
      rows: [
        ['年初结转和结余', '8.4'],
        ['本年收入', '314.2'],
        ['本年支出', '310.4'],
        ['年末结转和结余', figure],
      ],
    })),
    right: '12.2',
    wrong: '12.6',
    cell: 'Sheet1!C5',
  },
  'arithmetic/use-rate': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      columns: ['carry-in', 'arrived', 'executed', 'use-rate'],
      rows: [['甲', '10', '50', '42', figure]],
    })),
    right: '70%',
    wrong: '84%',
    cell: 'Sheet1!F2',
  },
  'arithmetic/three-public-total': {
    tables: one((figure) => ({
      kind: 'three-public',
      columns: ['final'],
      rows: [
        ['合计', figure],
        ['  因公出国（境）费', '0'],
        ['  公务接待费', '1.58'],
        ['  公务用车费', '28.91'],
      ],
    })),
    right: '30.49',
    wrong: '31.23',
    cell: 'Sheet1!C2',
  },
  'arithmetic/account-total': {
    tables: one((figure) => ({
      kind: 'final-accounts',
      columns: ['expenditure'],
      rows: [
        ['合计', '754.75'],
        ['  养老支出', figure],
        ['    离退休', '54.53'],
        ['    养老保险', '700.22'],
      ],
    })),
    right: '754.75',
    wrong: '745.75',
    cell: 'Sheet1!C3',
  },
  'arithmetic/account-composition': {
    tables: one((figure) => ({
      kind: 'final-accounts',
      columns: ['expenditure', 'basic-expenditure', 'project-expenditure'],
      rows: [['合计', figure, '5377.64', '4381.74']],
    })),
    right: '9759.38',
    wrong: '9795.38',
    cell: 'Sheet1!C2',
  },
  'arithmetic/income-equals-expenditure': {
    tables: one((figure) => ({
      kind: 'final-accounts',
      columns: ['final'],
      rows: [
        ['收入总计', '9859.38'],
        ['支出总计', figure],
      ],
    })),
    right: '9859.38',
    wrong: '9895.38',
    cell: 'Sheet1!C3',
  },
  'arithmetic/change-amount': {
    tables: one((figure) => ({
      kind: 'three-public',
      columns: ['current-year', 'prior-year', 'change-amount'],
      rows: [['合计', '820.33', '688.84', figure]],
    })),
    right: '131.49',
    wrong: '-131.49',
    cell: 'Sheet1!E2',
  },
  'arithmetic/change-rate': {
    tables: one((figure) => ({
      kind: 'three-public',
      columns: ['current-year', 'prior-year', 'change-rate'],
      rows: [['合计', '9.07', '9.78', figure]],
    })),
    right: '-7.26%',
    wrong: '-7.83%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/completion-rate': {
    tables: one((figure) => ({
      kind: 'three-public',
      columns: ['budget', 'final', 'completion-rate'],
      rows: [['合计', '3', '1.71', figure]],
    })),
    right: '57%',
    wrong: '43%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/share': {
    tables: one((figure) => ({
      kind: 'three-public',
      columns: ['final', 'share'],
      rows: [
        ['合计', '1.71', '100%'],
        ['  公务接待费', '0.53', figure],
        ['  公务用车费', '1.18', '69.01%'],
      ],
    })),
    right: '30.99%',
    wrong: '69.01%',
    cell: 'Sheet1!D3',
  },
  'arithmetic/share-total': {
    tables: one((figure) => ({
      kind: 'three-public',
      columns: ['final', 'share'],
      rows: [
        ['合计', '1.71', '100%'],
        ['  公务接待费', '0.53', figure],
        ['  公务用车费', '1.18', '69.01%'],
      ],
    })),
    right: '30.99%',
    wrong: '39.09%',
    cell: 'Sheet1!D3',
  },
  'arithmetic/weights-total': {
    tables: one((figure) => ({
      columns: ['weight'],
      rows: [['年度资金总额', '10']],
      indicators: [
        { name: '甲', weight: '50' },
        { name: '乙', weight: figure },
      ],
      totalWeight: '100',
    })),
    right: '40',
    wrong: '45',
    cell: 'Sheet1!G5',
  },
  'arithmetic/level-weights': {
    tables: (figure) => {
      const form = table({
        columns: [],
        rows: [],
        indicators: [
          { name: '甲', weight: '85' },
          { name: '乙', weight: '15' },
        ],
      });
      const level1Weight = figureAt('Sheet1', 2, 1, figure, '分', 0);
      return [{ ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, level1Weight })) }];
    },
    right: '100',
    wrong: '50',
    cell: 'Sheet1!B3',
  },
  'arithmetic/coefficient-score': {
    tables: (figure) => [
      withShares({ coefficient: '85%' })(
        table({ columns: [], rows: [], indicators: [{ name: '甲', weight: '100', score: figure }] }),
      ),
    ],
    right: '85',
    wrong: '58',
    cell: 'Sheet1!H3',
  },
  'arithmetic/converted-score': {
    tables: (figure) => [
      withShares({ weightShare: '25%', convertedScore: figure })(
        table({ columns: [], rows: [], indicators: [{ name: '甲', weight: '100', score: '90' }] }),
      ),
    ],
    right: '22.5',
    wrong: '90',
    cell: 'Sheet1!K2',
  },
  'arithmetic/earned-coefficient': {
    tables: (figure) => [
      withShares({ coefficient: figure })(
        withIndicators(
          { columns: [], rows: [] },
          { name: '造林面积', level2: '数量指标', unit: '亩', target: '200', actual: '150' },
        ),
      ),
    ],
    right: '75%',
    wrong: '57%',
    cell: 'Sheet1!I2',
  },
  'arithmetic/total-score': {
    tables: one((figure) => ({
      columns: ['weight', 'score'],
      rows: [['年度资金总额', '10', '9']],
      indicators: [score],
      totalWeight: '100',
      totalScore: figure,
    })),
    right: '94',
    wrong: '49',
    cell: 'Sheet1!H5',
  },
  'consistency/ledger-project': {
    tables: (figure) => [
      {
        ...table({ sheet: '项目', unit: '元', columns: ['executed'], rows: [['total', figure]] }),
        project: '救灾资金',
      },
      table({
        kind: 'project-ledger',
        columns: ['executed'],
        rows: [
          ['救灾资金', '4.9'],
          ['办公费', '7.1'],
        ],
      }),
    ],
    right: '49000',
    wrong: '4.9',
    cell: '项目!C2',
  },
  'consistency/accounts-tables': {
    tables: (figure) => [
      {
        ...table({ kind: 'final-accounts', columns: ['final'], rows: [['本年支出合计', '9759.38']] }),
        family: 'balance',
      },
      table({
        kind: 'final-accounts',
        sheet: '支出',
        columns: ['expenditure', 'remitted-expenditure'],
        rows: [['total', figure, null]],
      }),
    ],
    right: '9759.38',
    wrong: '9795.38',
    cell: '支出!C2',
  },
  'arithmetic/execution-rate-initial': {
    tables: one((figure) => ({
      columns: ['initial-budget', 'executed', 'execution-rate'],
      rows: [['年度资金总额', '83', '45.08', figure]],
    })),
    right: '54.31%',
    wrong: '45.31%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/completion-rate-initial': {
    tables: one((figure) => ({
      kind: 'department-self-evaluation',
      columns: ['initial-budget', 'full-year-budget', 'final', 'completion-rate'],
      rows: [
        ['合计', '698.99', '941.81', '941.81', '134.74%'],
        ['  基本支出', '639.59', '882.41', '882.41', '137.97%'],
        ['  项目支出', '59.40', '59.40', '59.40', '100%'],
        ['其他', '100.00', '130.00', '120.00', figure],
      ],
    })),
    right: '120%',
    wrong: '210%',
    cell: 'Sheet1!F5',
  },
  'consistency/department-projects': {
    tables: (figure) => [
      table({
        kind: 'department-self-evaluation',
        sheet: '部门',
        columns: ['initial-budget', 'executed'],
        rows: [['项目支出', '120.40', figure]],
      }),
      ...['甲', '乙'].map((name, at) => ({
        ...table({
          sheet: name,
          columns: ['initial-budget', 'executed'],
          rows: [['total', at === 0 ? '83' : '37.40', at === 0 ? '45.08' : '29.37']],
        }),
        project: name,
      })),
    ],
    right: '74.45',
    wrong: '74.54',
    cell: '部门!D2',
  },
  'consistency/department-accounts': {
    tables: (figure) => [
      table({
        kind: 'department-self-evaluation',
        sheet: '部门',
        columns: ['executed'],
        rows: [['total', figure]],
      }),
      table({
        kind: 'final-accounts',
        sheet: '决算',
        columns: ['expenditure', 'basic-expenditure', 'project-expenditure'],
        rows: [['total', '806.10', '731.65', '74.45']],
      }),
    ],
    right: '806.1',
    wrong: '860.1',
    cell: '部门!C2',
  },
  'consistency/basic-expenditure': {
    tables: (figure) => [
      table({
        kind: 'department-self-evaluation',
        sheet: '部门',
        columns: ['executed'],
        rows: [['基本支出', figure]],
      }),
      table({
        kind: 'final-accounts',
        sheet: '经费',
        columns: ['final'],
        rows: [
          ['人员经费', '614.20'],
          ['公用经费', '327.61'],
        ],
      }),
    ],
    right: '941.81',
    wrong: '914.81',
    cell: '部门!C2',
  },
  'consistency/cost-actual': {
    tables: (figure) => [
      withIndicators(
        { columns: ['full-year-budget', 'executed'], rows: [['total', '83', '45.08']] },
        { name: '项目总成本', level2: '成本指标', unit: '万元', target: '83', actual: figure },
      ),
    ],
    right: '45.08',
    wrong: '48.05',
    cell: 'Sheet1!F4',
  },
  'consistency/quantity-price': {
    tables: (figure) => [
      withIndicators(
        { columns: ['full-year-budget', 'executed'], rows: [['total', '65.66', figure]] },
        { name: '参保人数', level2: '数量指标', unit: '人', target: '8755', actual: '8676' },
        { name: '每人每年补助标准', level2: '成本指标', unit: '元', target: '75', actual: '75' },
      ),
    ],
    right: '65.07',
    wrong: '65.70',
    cell: 'Sheet1!D2',
  },
  'arithmetic/execution-rate-arrived': {
    tables: one((figure) => ({
      columns: ['arrived', 'executed', 'execution-rate'],
      rows: [['年度资金总额', '80', '60', figure]],
    })),
    right: '75%',
    wrong: '57%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/quantity-amount': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      unit: '元',
      columns: ['quantity', 'unit-price', 'amount'],
      rows: [
        ['办公桌', '4', '1200.50', '4802'],
        ['文件柜', '7', '836.20', figure],
        ['打印机', '3', '1999', '5997'],
      ],
    })),
    right: '5853.4',
    wrong: '5583.4',
    cell: 'Sheet1!E3',
  },
  'arithmetic/saving': {
    tables: one((figure) => ({
      columns: ['planned-cost', 'actual-cost', 'saving'],
      rows: [['甲', '80.25', '74.10', figure]],
    })),
    right: '6.15',
    wrong: '-6.15',
    cell: 'Sheet1!E2',
  },
  'arithmetic/saving-rate': {
    tables: one((figure) => ({
      columns: ['planned-cost', 'actual-cost', 'saving-rate'],
      rows: [['甲', '80.25', '74.10', figure]],
    })),
    right: '7.66%',
    wrong: '76.6%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/adjustment-rate': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      columns: ['initial-budget', 'adjustment', 'adjustment-rate'],
      rows: [['甲', '698.99', '242.82', figure]],
    })),
    right: '34.74%',
    wrong: '43.74%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/adjustment-rate-gross': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      columns: ['initial-budget', 'adjustment', 'budget-cut', 'full-year-budget', 'adjustment-rate'],
      rows: [['甲', '100.00', '20.50', '9.50', '111.00', figure]],
    })),
    right: '30%',
    wrong: '11%',
    cell: 'Sheet1!G2',
  },
  'arithmetic/adjustment-rate-net': {
    tables: one((figure) => ({
      kind: 'project-ledger',
      columns: ['initial-budget', 'full-year-budget', 'adjustment-rate'],
      rows: [['甲', '100.00', '111.00', figure]],
    })),
    right: '11%',
    wrong: '9.91%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/carry-over-share': {
    tables: one((figure) => ({
      columns: ['full-year-budget', 'carry-out', 'carry-over-rate'],
      rows: [['甲', '900.00', '45.00', figure]],
    })),
    right: '5%',
    wrong: '95%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/carry-over-share-initial': {
    tables: one((figure) => ({
      columns: ['initial-budget', 'carry-out', 'carry-over-rate'],
      rows: [['甲', '900.00', '45.00', figure]],
    })),
    right: '5%',
    wrong: '95%',
    cell: 'Sheet1!E2',
  },
  'arithmetic/carry-over-share-available': {
    tables: one((figure) => ({
      columns: ['carry-in', 'arrived', 'carry-out', 'carry-over-rate'],
      rows: [['甲', '100.00', '800.00', '45.00', figure]],
    })),
    right: '5%',
    wrong: '95%',
    cell: 'Sheet1!F2',
  },
  'arithmetic/operation-total': {
    tables: (figure) => [
      {
        ...table({
          kind: 'final-accounts',
          columns: ['final'],
          rows: [
            ['（一）政府采购支出合计', figure],
            ['1．政府采购货物支出', '11.59'],
            ['2．政府采购服务支出', '189.75'],
          ],
        }),
        family: 'operation',
      },
    ],
    right: '201.34',
    wrong: '210.34',
    cell: 'Sheet1!C2',
  },
};

describe('catalogue', () => {
  it('has a case here for every relation, but for those that have tests of their own', () => {
    const byWords = [
      rowParts,
      columnRatio,
      columnDifference,
      runningTotal,
      ledgerScores,
      procurementColumnRate,
      controlRate,
      taskRate,
      interest,
      netValue,
      surveyDiscontent,
      surveyRates,
      vacantPosts,
      deductedScore,
      goalCompletion,
      statedScore,
    ];
    const own = new Set(
      [...NAMED_RATIOS, projectCount, projectsAccounts, operatingCost, ...byWords].map(({ rule }) => rule),
    );
    const rules = CATALOGUE.map(({ rule }) => rule).filter((rule) => !own.has(rule));
    assert.deepEqual(Object.keys(CASES).sort(), rules.sort());
  });

  for (const [rule, { tables, right, wrong, cell }] of Object.entries(CASES)) {
    const accused = (figure: Entry): readonly string[] => {
      const { findings } = reviewTables(tables(figure), EMPTY_WORKBOOK, DEFAULT_SETTINGS);
      const ours = findings.filter(
        (found) => found.rule === rule || found.related?.some((each) => each.rule === rule),
      );
      return ours.map(({ primary, expected }) => `${primary ? formatAddress(primary) : '-'} → ${expected}`);
    };
    it(`${rule} accepts what is right and corrects what is wrong`, () => {
      assert.deepEqual(accused(right), []);
      assert.deepEqual(accused(wrong), [`${cell} → ${right?.replace('%', '')}`]);
    });
  }
});
