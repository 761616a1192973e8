import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('Two words of change in a row', () => {
  for (const words of ['增加增加5.2万元', '减增加5.2万元']) {
    it(`are found: ${words}`, () =>
      assert.deepEqual(found(`收入50万元，比上年预算${words}。`), [
        `wording/prose-residue: ${words.replace('5.2万元', '')}`,
      ]));
  }

  it('are found before 持平', () =>
    assert.deepEqual(found('接待费5万元，与上年预算增加持平。'), ['wording/prose-residue: 增加持平']));

  it('are left alone where the first ends another word', () =>
    assert.deepEqual(found('收入50万元，增收节支，比上年增加5.2万元。土地收入增长回落6.1个百分点。'), []));
});
