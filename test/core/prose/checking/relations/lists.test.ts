import assert from 'node:assert/strict';
import { proofreadText } from '../../../../../src/core/prose/proofread';
import { found } from '../../found';

const SUM = 'consistency/prose-sum';

describe('the parts of a list', () => {
  it('begin with a subtotal that 其中 names first', () => {
    const text =
      '收入总计218.46万元，其中：本年收入合计215.3万元，使用专用结余0.00万元，年初结转和结余3.16万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('3.16', '8.16')).length, 1);
  });

  it('count no retired among the staff in service', () => {
    assert.deepEqual(found('在编教师36人，其中高级6人，中级18人，初级12人，退休教师9人。'), []);
  });

  it('are never proposed as less than nobody', () => {
    const { findings } = proofreadText('在编教师36人，其中高级6人，中级28人，初级12人。');
    assert.equal(findings.length, 1);
    assert.doesNotMatch(JSON.stringify(findings), /"-\d+/);
  });

  it('of things counted down to the others come to their number exactly', () => {
    const cars =
      '共有车辆7辆，其中：调研用车2辆、通信用车0辆、执法用车1辆、其他用车4辆；单价50万元以上设备0台。';
    assert.deepEqual(found(cars), []);
    const [finding, ...others] = found(cars.replace('其他用车4辆', '其他用车3辆'));
    assert.ok(finding?.startsWith(`${SUM}: 7辆`));
    assert.deepEqual(others, []);
  });

  it('of things counted are not all named where none takes in the others', () => {
    assert.deepEqual(found('共培训学员70人次，其中：教师20人次、医生11人次、村医8人次。'), []);
  });
});
