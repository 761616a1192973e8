import assert from 'node:assert/strict';
import { plain } from '../../../../src/core/quantity/decimal';
import { bindRatio } from '../../../../src/core/scoring/binding/bind';
import { namedFigures } from '../../../../src/core/formulas/index/named-figures';
import { quantityName } from '../../../../src/core/words/quantity-name';
import { recognise } from '../../../../src/core/tables/recognise';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

function figuresOf(rows: readonly (readonly GridCell[])[]) {
  return namedFigures(workbook(sheet('数据', rows)), []);
}

const valuesOf = (indicator: string, text: string, rows: readonly (readonly GridCell[])[]) =>
  bindRatio(indicator, [text], figuresOf(rows)).values.map(({ points, evidence }) => [
    plain(points.round(4)),
    evidence,
  ]);

describe('the name of a quantity', () => {
  it('says the same in a formula and as row and column of a table', () => {
    assert.deepEqual(quantityName('上年度“三公经费”总额'), {
      subject: 'three-public',
      measure: null,
      prior: true,
    });
    assert.deepEqual(quantityName('“三公”经费', '上年数').subject, 'three-public');
    assert.deepEqual(quantityName('公务接待费', '决算数'), {
      subject: 'reception',
      measure: 'actual',
      prior: false,
    });
  });

  it('keeps carried-over money and the year before apart', () => {
    assert.deepEqual(quantityName('上年结转'), { subject: '', measure: 'carry-in', prior: false });
  });

  it('does not take a part for the whole', () => {
    assert.notEqual(quantityName('重点项目支出').subject, quantityName('项目支出').subject);
  });
});

describe('figures bound to the names of a formula', () => {
  it('come from a list of labels and values as well as from a table', () => {
    const text = '预算完成率=预算完成数/年初预算数×100%';
    const list = [
      ['年初预算数', 400],
      ['决算数', 300],
    ];
    const table = [
      ['项目', '年初预算数', '决算数'],
      ['部门整体支出', 400, 300],
    ];
    assert.deepEqual(valuesOf('预算完成率', text, list), [['75', '300 ÷ 400 = 75%']]);
    assert.deepEqual(valuesOf('预算完成率', text, table), [['75', '300 ÷ 400 = 75%']]);
  });

  it('are brought to one unit', () => {
    const rows = [
      ['年初预算数（万元）', 40],
      ['决算数（元）', 300000],
    ];
    assert.deepEqual(valuesOf('预算完成率', '预算完成率=决算数/年初预算数', rows), [['75', '30 ÷ 40 = 75%']]);
  });

  it('give two values where the budget was adjusted', () => {
    const rows = [
      ['年初预算数', 400],
      ['追加预算数', 100],
      ['决算数', 500],
    ];
    assert.deepEqual(
      valuesOf('预算完成率', '预算完成率=决算数/预算数', rows).map(([points]) => points),
      ['125', '100'],
    );
  });

  it('compare this year with the year before', () => {
    const rows = [
      ['项目', '上年数', '本年决算数'],
      ['“三公”经费', 10, 12],
    ];
    const text = '“三公经费”变动率=[（本年度“三公经费”总额-上年度“三公经费”总额）/上年度“三公经费”总额]×100%';
    assert.deepEqual(valuesOf('“三公经费”变动率', text, rows), [['20', '(12 − 10) ÷ 10 = 20%']]);
  });

  it('are those of the whole department, not the total of its “三公” table', () => {
    const snapshot = workbook(
      sheet('三公', [
        ['“三公”经费支出情况表'],
        ['项目', '预算数', '决算数'],
        ['合计', 8, 9],
        ['1.因公出国（境）费', 0, 0],
        ['2.公务接待费', 3, 4],
        ['3.公务用车购置及运行维护费', 5, 5],
      ]),
    );
    const figures = namedFigures(snapshot, recognise(snapshot).tables);
    const evidence = (name: string): readonly string[] =>
      bindRatio(name, [], figures).values.map((value) => value.evidence);
    assert.deepEqual(evidence('三公经费控制率'), ['9 ÷ 8 = 112.5%']);
    assert.deepEqual(evidence('预算完成率'), []);
  });

  it('are named when they are missing', () => {
    const { values, missing } = bindRatio(
      '入库率',
      ['入库率=入库数/应缴数×100%'],
      figuresOf([['决算数', 3]]),
    );
    assert.deepEqual([values, missing], [[], ['入库数', '应缴数']]);
  });
});
