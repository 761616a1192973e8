import assert from 'node:assert/strict';
import { remembered } from '../../../src/core/words/remembered';

describe('a reading that remembers', () => {
  it('reads a text once, whatever the answer was', () => {
    const asked: string[] = [];
    const read = remembered((text) => {
      asked.push(text);
      return null;
    });
    assert.deepEqual(['预算数', '执行数', '预算数'].map(read), [null, null, null]);
    assert.deepEqual(asked, ['预算数', '执行数']);
  });

  it('forgets what nobody asked for while others came, and keeps what is asked for again and again', () => {
    const asked: string[] = [];
    const read = remembered((text) => asked.push(text), 3);
    for (let at = 0; at < 20; at += 1) ['合计', `项目${at}`].forEach((text) => read(text));
    assert.equal(asked.filter((text) => text === '合计').length, 1);
    read('项目0');
    assert.equal(asked.filter((text) => text === '项目0').length, 2);
  });

  it('keeps no sentences', () => {
    const sentence = '全年各项工作按计划推进。'.repeat(10);
    const asked: string[] = [];
    const read = remembered((text) => asked.push(text));
    read(sentence);
    read(sentence);
    assert.equal(asked.length, 2);
  });
});
