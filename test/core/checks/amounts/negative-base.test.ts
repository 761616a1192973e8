import assert from 'node:assert/strict';
import { ledger, told } from '../told';

const COLUMNS = ['上年数', '本年数', '增减额', '增减率'];
const ROWS = [
  ['经营结余', -12, 6, 18, '-150%'],
  ['事业结余', 20, 25, 5, '25%'],
];

describe('logic/negative-base', () => {
  it('warns of a growth rate over a loss, and nobody computes one', () => {
    assert.deepEqual(told('logic/negative-base', ledger(COLUMNS, ...ROWS)), ['warning 明细!E4']);
    assert.deepEqual(told('arithmetic/change-rate', ledger(COLUMNS, ...ROWS)), []);
  });

  it('lets a dash pass', () => {
    assert.deepEqual(
      told('logic/negative-base', ledger(COLUMNS, ['经营结余', -12, 6, 18, '—'], ...ROWS.slice(1))),
      [],
    );
  });
});
