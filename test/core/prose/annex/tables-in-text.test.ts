import assert from 'node:assert/strict';
import { tablesInText } from '../../../../src/core/prose/annex/tables-in-text';

const valuesOf = (text: string) =>
  tablesInText(text).map(({ sheet }) => sheet.cells.map(({ row, column, value }) => [row, column, value]));

describe('the tables of a text', () => {
  it('begin with the lines above them that are no sentences', () =>
    assert.deepEqual(valuesOf('支出5万元。\n附表\n单位：万元\n项目 | 决算数\n甲 | 1,205.40\n说明如下。'), [
      [
        [0, 0, '附表'],
        [1, 0, '单位：万元'],
        [2, 0, '项目'],
        [2, 1, '决算数'],
        [3, 0, '甲'],
        [3, 1, 1205.4],
      ],
    ]));

  it('may have tabs between their cells', () =>
    assert.deepEqual(valuesOf('项目\t预算数\t执行率\n甲\t\t98.50%'), [
      [
        [0, 0, '项目'],
        [0, 1, '预算数'],
        [0, 2, '执行率'],
        [1, 0, '甲'],
        [1, 2, 0.985],
      ],
    ]));

  it('may be closed by marks at both ends, with a rule under their heading', () =>
    assert.deepEqual(valuesOf('| 项目 | 数 |\n|---|---|\n| 甲 | 5 |'), [
      [
        [0, 0, '项目'],
        [0, 1, '数'],
        [1, 0, '甲'],
        [1, 1, 5],
      ],
    ]));

  it('keep an empty cell at the head of a row', () =>
    assert.deepEqual(valuesOf('编码 | 名称\n | 合计')[0]?.at(-1), [1, 1, '合计']));

  it('say where each cell stands', () => {
    const text = '项目 | 数\n甲 | 5';
    const [table] = tablesInText(text);
    assert.deepEqual(
      [...(table?.places.values() ?? [])].map(({ start, end }) => text.slice(start, end)),
      ['项目', '数', '甲', '5'],
    );
  });

  it('are no single lines', () => assert.deepEqual(tablesInText('一、概况\t3\n甲 | 乙\n支出5万元。'), []));
});
