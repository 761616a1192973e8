import assert from 'node:assert/strict';
import { found } from '../../../found';

const PROJECTS = (last: string) =>
  [
    '甲事务项目12.40万元，用于甲事务。年初预算为12.50万元，支出决算为12.40万元，完成年初预算的99.20%。',
    '乙事务项目8.10万元，用于乙事务。年初预算为9.00万元，支出决算为8.10万元，完成年初预算的90.00%。',
    '丙事务项目33.25万元，用于丙事务。年初预算为35.00万元，支出决算为33.25万元，完成年初预算的95.00%。',
    `丁事务项目${last}万元，用于丁事务。年初预算为60.00万元，支出决算为54.00万元，完成年初预算的90.00%。`,
  ].join('\n');

describe('Paragraphs told alike', () => {
  it('begin with the same one of their amounts', () => {
    assert.deepEqual(found(PROJECTS('54.00')), []);
    assert.deepEqual(found(PROJECTS('59.00')), ['consistency/prose-restated: 59.00万元']);
  });
});
