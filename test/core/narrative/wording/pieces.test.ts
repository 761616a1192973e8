import assert from 'node:assert/strict';
import { OUTLINE_IDS } from '../../../../src/core/narrative/model';
import { formatAddress } from '../../../../src/core/workbook/address';
import { narrated, paragraph, projectSheet } from '../support';

const BUSINESS = projectSheet({ name: '政府业务经费', budget: 83, executed: 45.08 });
const RESEARCH = projectSheet({ name: '政策研究咨询', budget: 32, executed: 23.97 });

describe('the pieces of a paragraph', () => {
  it('lead each figure back to its own cells', () => {
    const { pieces = [] } = paragraph(
      narrated('sichuan-department-2021', BUSINESS, RESEARCH),
      'project/政府业务经费/execution',
    );
    const cellsOf = (text: string) =>
      pieces.filter((piece) => piece.text === text).map(({ cells }) => cells.map(formatAddress));
    assert.deepEqual(cellsOf('83万元'), [['政府业务经费!E6']]);
    assert.deepEqual(cellsOf('45.08万元'), [['政府业务经费!F6']]);
    assert.deepEqual(
      cellsOf('54.31%').map((cells) => cells.toSorted()),
      [['政府业务经费!E6', '政府业务经费!F6']],
    );
  });

  it('make up the whole text, in every outline', () => {
    for (const outline of OUTLINE_IDS) {
      for (const { text, pieces } of narrated(outline, BUSINESS, RESEARCH).paragraphs) {
        assert.equal(pieces?.map((piece) => piece.text).join(''), text);
      }
    }
  });
});
