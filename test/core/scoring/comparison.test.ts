import assert from 'node:assert/strict';
import { compareDates, readDate } from '../../../src/core/scoring/dates';
import { achievementOf } from '../../../src/core/scoring/wording';

function inTime(target: string, actual: string): boolean | null {
  const [wanted, reached] = [readDate(target), readDate(actual)];
  assert.ok(wanted && reached);
  return compareDates(wanted, reached);
}

describe('comparing what was reached with what was wanted', () => {
  it('compares a date with a date', () => {
    assert.equal(inTime('2022年12月底前', '2022年11月完成'), true);
    assert.equal(inTime('2022年12月31日前', '2023年1月5日'), false);
    assert.equal(inTime('6月底前', '6月15日'), true);
    assert.equal(inTime('2022年底', '2022.12.20'), true);
  });

  it('says so when a month alone leaves it open', () => {
    assert.equal(inTime('2022年12月15日', '2022年12月'), null);
  });

  it('does not see a date in an ordinary number', () => {
    assert.equal(readDate('50个'), null);
    assert.equal(readDate('≥95%'), null);
  });

  it('reads how far words say a target was reached', () => {
    assert.equal(achievementOf('效果明显', '效果明显'), 'full');
    assert.equal(achievementOf('效果明显', '部分达成年度指标并具有一定效果'), 'part');
    assert.equal(achievementOf('按期完工', '未完成'), 'none');
    assert.equal(achievementOf('按期完工', '详见附件'), null);
  });
});
