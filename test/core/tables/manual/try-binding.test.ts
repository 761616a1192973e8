import assert from 'node:assert/strict';
import { bindRegion } from '../../../../src/core/tables/manual/suggest';
import { tryBinding } from '../../../../src/core/tables/manual/try-binding';
import { sheet, workbook, type GridCell } from '../../../support/sheet';

const ODD: GridCell[][] = [
  ['事由', '甲数', '乙数'],
  ['修路', 120, 96],
  ['架桥', 80, 80],
];

const BOOK = workbook(sheet('台账', ODD), sheet('另一张', ODD));
const RANGE = { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 };

const choice = (executed: number) =>
  ({
    sheet: '台账',
    range: RANGE,
    kind: 'project-ledger',
    header: { first: 0, last: 0 },
    columns: [
      { index: 0, field: 'label' },
      { index: executed, field: 'executed' },
    ],
  }) as const;

const written = (executed: number, bindings: Parameters<typeof tryBinding>[1] = []) =>
  tryBinding(BOOK, bindings, choice(executed)).flatMap(({ fields }) =>
    fields.map(({ row, name, figure }) => `${row} ${name} ${figure.written}`),
  );

describe('Trying a binding', () => {
  it('reads the region as the officer is about to say', () => {
    assert.deepEqual(written(2), ['修路 executed 96', '架桥 executed 80']);
  });

  it('lets the new choice replace the binding that the region has', () => {
    assert.deepEqual(written(1, [bindRegion(BOOK, choice(2))]), ['修路 executed 120', '架桥 executed 80']);
  });

  it('gives nothing for a sheet that is not there', () => {
    assert.deepEqual(tryBinding(BOOK, [], { ...choice(1), sheet: '没有' }), []);
  });
});
