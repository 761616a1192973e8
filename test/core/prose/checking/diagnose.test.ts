import assert from 'node:assert/strict';
import { proofreadText } from '../../../../src/core/prose/proofread';

/** What is named in the one finding of a text: the words pointed at and what should stand there. */
function named(text: string): readonly (string | null)[] {
  const [finding, ...others] = proofreadText(text).findings.filter(({ severity }) => severity !== 'hint');
  assert.deepEqual(others, []);
  return [finding?.where.quote ?? null, finding?.expected ?? null];
}

describe('The figure that is most likely wrong', () => {
  it('is the one that repairs every relation that it breaks', () =>
    assert.deepEqual(
      named(
        '支出合计500.00万元，其中：甲事务100.00万元，占20.00%；乙事务150.00万元，占30.00%；丙事务300.00万元，占50.00%。',
      ),
      ['300.00万元', '250'],
    ));

  it('is one of two that are the same where parts must differ', () => {
    const [where] = named('债务限额264.3亿元，其中：一般债务138.2亿元，专项债务138.2亿元。');
    assert.ok(where?.endsWith('138.2亿元，专项债务138.2亿元'));
  });

  it('is an amount with two digits exchanged rather than a percentage with one wrong', () => {
    const [where = ''] = named('年初预算为4477.33万元，支出决算为4461.67万元，完成年初预算的98.65%。');
    assert.ok(where?.includes('4461.67万元'));
  });

  it('is the nought beside its change', () => {
    const [where = ''] = named('收入支出总计0万元，与上年相比减少56.95万元，下降1.87%。');
    assert.ok(where?.startsWith('0万元'));
  });
});
