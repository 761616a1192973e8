import assert from 'node:assert/strict';
import { decimal, plain } from '../../../../src/core/quantity/decimal';
import { itemWorth, mostOfPart, mostOfParts } from '../../../../src/core/scoring/execute/worth';
import { parseRule } from '../../../../src/core/scoring/rule/parse-rule';
import type { Part } from '../../../../src/core/scoring/rule/rule';

const partsOf = (text: string): readonly Part[] => parseRule(text).rule.parts;
const scaleOf = (weight: string) => ({ full: decimal(weight), weight: decimal(weight) });

describe('the most that the parts of a rule can give', () => {
  const most = (text: string, weight = '10'): readonly string[] =>
    partsOf(text).map((part) => plain(mostOfPart(part, scaleOf(weight))));

  it('is the highest award of each', () => {
    assert.deepEqual(most('执行率≥90%得4分；80%-90%得5分；低于80%不得分'), ['5']);
    assert.deepEqual(most('①有制度得2分；②有台账得3分'), ['2', '3']);
    assert.deepEqual(most('按时公开得满分，否则不得分', '6'), ['6']);
    assert.deepEqual(most('未按时公开扣2分', '6'), ['4']);
  });

  it('is what the part says itself', () => assert.deepEqual(most('满分3分，有制度得5分'), ['3']));

  it('is nothing where it gives nothing', () => assert.deepEqual(most('每发现一处扣1分'), ['0']));

  it('adds up over all parts', () => {
    const parts = partsOf('①有制度得2分；②有台账得3分');
    assert.equal(plain(mostOfParts(parts, scaleOf('10'))), '5');
    assert.equal(plain(mostOfParts([], scaleOf('10'))), '0');
  });
});

describe('what one item of a list is worth', () => {
  const worth = (text: string, weight = '12'): string => plain(itemWorth(partsOf(text), scaleOf(weight)));

  it('is what a step takes for each', () => assert.equal(worth('每缺一项扣2分'), '2'));

  it('is what its facts say', () => assert.equal(worth('①有制度，得4分；②有台账，得4分'), '4'));

  it('is no award that is all there is, or nothing', () => {
    assert.equal(worth('①有制度，得12分；②无台账，不得分'), '6');
  });

  it('is the weight shared among numbered parts where nothing says so', () => {
    assert.equal(worth('①目标明确②内容完整③程序规范，每缺一项扣相应分值'), '4');
    assert.equal(worth('目标明确、内容完整，每缺一项扣相应分值'), '12');
  });
});
