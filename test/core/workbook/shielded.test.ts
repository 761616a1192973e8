import assert from 'node:assert/strict';
import { shieldedCells } from '../../../src/core/workbook/shielded';
import { parseRange, sheet, workbook } from '../../support/sheet';

describe('protection', () => {
  const open = sheet('说明', [['文字']]);
  const locked = sheet('自评表', [['文字']], { protected: true });
  const partly = {
    ...sheet('明细', [['文字']], { protected: true }),
    unlocked: [parseRange('B2:B9'), parseRange('D2:D9')],
  };
  const isShielded = shieldedCells(workbook(open, locked, partly));
  const cells: readonly (readonly [string, number, number, boolean])[] = [
    ['说明', 1, 1, false],
    ['自评表', 1, 1, true],
    ['明细', 1, 1, false],
    ['明细', 8, 3, false],
    ['明细', 1, 2, true],
    ['明细', 9, 1, true],
    ['不存在', 0, 0, false],
  ];
  for (const [name, row, column, shielded] of cells) {
    it(`${shielded ? 'keeps' : 'does not keep'} row ${row}, column ${column} of ${name} from being written`, () =>
      assert.equal(isShielded({ sheet: name, row, column }), shielded));
  }
});
