import assert from 'node:assert/strict';
import { ledger, told } from '../told';

const RULE = 'consistency/duplicate-row';
const COLUMNS = ['全年预算数', '全年执行数'];

describe('consistency/duplicate-row', () => {
  it('warns of two rows with nearly one name and the same amounts', () => {
    const rows = [
      ['村级道路硬化', 42, 40.5],
      ['水塔维修', 12, 12],
      ['村级道路硬化工程', 42, 40.5],
    ];
    assert.deepEqual(told(RULE, ledger(COLUMNS, ...rows)), ['warning 明细!A6']);
  });

  it('lets other amounts pass, and other phases', () => {
    const rows = [
      ['村级道路硬化', 42, 40.5],
      ['村级道路硬化工程', 30, 28],
      ['饮水工程一期', 20, 20],
      ['饮水工程二期', 20, 20],
    ];
    assert.deepEqual(told(RULE, ledger(COLUMNS, ...rows)), []);
  });
});
