import assert from 'node:assert/strict';
import { form, found } from '../forms';

const RULE = 'score/weights-beyond-hundred';
const weighed = (weight: number) => [
  { target: '≥5处', actual: '5处', weight: 60 },
  { level1: '效益指标', level3: '受益人数', target: '≥900人', actual: '950人', weight },
];

describe('weights of the indicators that make a hundred beside the execution rate', () => {
  it('are a warning at the total of the weights, and at a total that leaves the execution rate out', () => {
    assert.deepEqual(found(RULE, form(weighed(40), { total: 100 })), [
      'warning 自评表!F12',
      'warning 自评表!G12',
    ]);
  });

  it('are in order where they make ninety', () => {
    assert.deepEqual(found(RULE, form(weighed(30), { total: 100 })), []);
  });
});
