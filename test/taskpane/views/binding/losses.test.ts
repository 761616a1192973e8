import assert from 'node:assert/strict';
import { filledPart } from '../../../../src/taskpane/views/binding/filled-part';
import { lossesOf, whyNothing } from '../../../../src/taskpane/views/binding/losses';
import { withoutTitle, type Draft } from '../../../../src/taskpane/views/binding/draft';
import { tryBinding } from '../../../../src/core/tables/manual/try-binding';
import { choiceOf } from '../../../../src/taskpane/views/binding/draft';
import { sheet, workbook } from '../../../support/sheet';

const BOOK = workbook(
  sheet('台账', [
    ['某办项目台账'],
    ['单位：万元'],
    ['事由', '盘子', '花了'],
    ['修路', 120, '约96'],
    ['架桥', 80, 80],
  ]),
);
const WHOLE = { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 2 };
const DRAFT: Draft = {
  sheet: '台账',
  range: 'A3:C5',
  kind: 'project-ledger',
  unit: '万元',
  byHand: true,
  header: { first: 2, last: 2 },
  columns: [
    { index: 0, field: 'label' },
    { index: 1, field: 'full-year-budget' },
    { index: 2, field: 'executed' },
  ],
};

describe('binding a selected region', () => {
  it('leaves out the title and the note on the unit over the header', () => {
    assert.deepEqual(withoutTitle({ sheet: '台账', range: WHOLE }, BOOK).range, { ...WHOLE, firstRow: 2 });
  });

  it('takes of whole columns what stands in them, and of one cell its sheet', () => {
    const columns = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 1 };
    assert.deepEqual(filledPart({ sheet: '台账', range: columns }, BOOK)?.range, { ...WHOLE, lastColumn: 1 });
    const cell = { firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 1 };
    assert.deepEqual(filledPart({ sheet: '台账', range: cell }, BOOK)?.range, WHOLE);
    const empty = { firstRow: 20, firstColumn: 0, lastRow: 30, lastColumn: 5 };
    assert.equal(filledPart({ sheet: '台账', range: empty }, BOOK), null);
  });

  it('says which figures of a column are not read', () => {
    const choice = choiceOf(DRAFT);
    assert.ok(choice);
    const losses = lossesOf(DRAFT, tryBinding(BOOK, [], choice), BOOK);
    assert.ok(losses.every(({ index }) => index === 2));
  });

  it('says why nothing at all is read', () => {
    assert.equal(whyNothing({ ...DRAFT, range: 'A3:' }, BOOK), 'region');
    assert.equal(whyNothing({ ...DRAFT, columns: [] }, BOOK), 'columns');
    assert.equal(whyNothing({ ...DRAFT, columns: DRAFT.columns.slice(1) }, BOOK), 'rows');
    assert.equal(whyNothing({ ...DRAFT, columns: DRAFT.columns.slice(0, 1) }, BOOK), 'amounts');
    const numbers = [{ index: 1, field: 'label' }, ...DRAFT.columns.slice(2)];
    assert.equal(whyNothing({ ...DRAFT, columns: numbers }, BOOK), 'names');
  });
});
