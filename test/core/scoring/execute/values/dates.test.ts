import assert from 'node:assert/strict';
import { decimal, plain } from '../../../../../src/core/quantity/decimal';
import { dayOf, sameYear, timeBetween } from '../../../../../src/core/scoring/execute/values/dates';

function between(from: string, to: string, unit: string): string | null {
  const distance = timeBetween(decimal(from), decimal(to), unit);
  return distance && plain(distance);
}

describe('a day', () => {
  it('is read in every way it is written, with its year or without', () => {
    const read = (text: string): string | null => {
      const day = dayOf(text);
      return day && plain(day);
    };
    assert.equal(read('2023年3月31日'), '20230331');
    assert.equal(read('2023-12-20'), '20231220');
    assert.equal(read('3月31日'), '331');
    assert.equal(read('6月底'), '630');
    assert.equal(read('31'), null);
    assert.equal(read('3月31日前完成12个'), null);
  });

  it('takes the year of another where it has none, and loses it where the other has none', () => {
    assert.equal(plain(sameYear(decimal('915'), decimal('20230831'))), '20230915');
    assert.equal(plain(sameYear(decimal('20230915'), decimal('831'))), '915');
  });

  it('lies so many days, weeks and months after another', () => {
    assert.equal(between('20231231', '20240104', '天'), '4');
    assert.equal(between('20230301', '20230315', '周'), '2');
    assert.equal(between('20230901', '20231016', '个月'), '1.5');
    assert.equal(between('20230131', '20230228', '个月'), '1');
    assert.equal(between('20230210', '20230110', '天'), '-31');
    assert.equal(between('20230210', '20230310', '次'), null);
  });
});
