import assert from 'node:assert/strict';
import { isAboutPrice } from '../../../../../src/core/words/phrases/indicators/indicators';

describe('an indicator of a price', () => {
  for (const name of ['单价', '人均补助标准', '每公里养护费用']) {
    it(`is ${name}`, () => assert.equal(isAboutPrice(name), true));
  }
  for (const name of ['户均增收', '人均可支配收入', '服务对象满意度']) {
    it(`is not ${name}`, () => assert.equal(isAboutPrice(name), false));
  }
});
