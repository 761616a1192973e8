import assert from 'node:assert/strict';
import { found } from '../../../found';

describe('a total behind its parts', () => {
  it('may be that of the account called 预算', () => {
    const text =
      '市本级一般公共预算收入完成27.7亿元、下降7.3%，上级补助收入38.4亿元，债务收入8.1亿元，上年结转5.5亿元，预算总收入79.7亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('79.7', '97.7')).length, 1);
  });

  it('closes the sentences before it where 合计 begins its clause', () => {
    const text =
      '发行新增债券5715万元，其中一般债券825万元，专项债券4890万元。发行再融资债券4086万元，合计发行债券9801万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('9801', '9001')).length, 1);
  });
});
