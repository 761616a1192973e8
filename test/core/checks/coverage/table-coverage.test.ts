import assert from 'node:assert/strict';
import { tableCoverage, type CheckedFigure } from '../../../../src/core/checks/coverage/table-coverage';
import { reviewTables } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { EMPTY_WORKBOOK, table } from '../../../support/table';

const told = ({ figure, name, relations }: CheckedFigure) =>
  `${name?.row} ${name?.column} ${figure.written}: ${relations.join('、')}`;

describe('the coverage of each table', () => {
  it('names every figure with the relations that checked it, and those that nothing checked', () => {
    const form = table({
      columns: ['initial-budget', 'full-year-budget', 'executed', 'execution-rate'],
      rows: [
        ['年度资金总额', '90', '83', '45.08', '54.31%'],
        ['项目外收入', '7', null, null, null],
      ],
    });
    const { relations } = reviewTables([form], EMPTY_WORKBOOK, DEFAULT_SETTINGS);
    const [coverage, ...others] = tableCoverage([form], relations);
    assert.ok(coverage);
    assert.deepEqual(others, []);
    assert.deepEqual(
      coverage.checked.map((figure) => told(figure).replace(/^.* (\S+: )/, '$1')),
      ['83: 预算执行率', '45.08: 预算执行率', '54.31%: 预算执行率'],
    );
    assert.deepEqual(
      coverage.unchecked.map(({ name, relations: by }) => [name?.row, by]),
      [
        ['年度资金总额', []],
        ['项目外收入', []],
      ],
    );
  });

  it('leaves out tables without figures', () => {
    const blank = table({ columns: ['executed'], rows: [['年度资金总额', null]] });
    assert.deepEqual(tableCoverage([blank], []), []);
  });
});
