import assert from 'node:assert/strict';
import { compareDates } from '../../../../src/core/scoring/execute/values/dates';
import { readDate } from '../../../../src/core/words/phrases/time/dates';
import { achievementOf } from '../../../../src/core/scoring/indicator/wording';

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
    assert.equal(inTime('2022-10-31', '2022.11'), false);
    assert.equal(inTime('2022/6/30', '2022年6月'), true);
  });

  it('takes the end of a period, quarters, parts of a month and the next year for the dates they are', () => {
    assert.equal(inTime('2023年3月-10月', '2023年9月'), true);
    assert.equal(inTime('2023年3月至2023年10月', '2023年3月至11月'), false);
    assert.equal(inTime('第三季度', '10月'), false);
    assert.equal(inTime('2023年第3季度末前', '2023年9月15日'), true);
    assert.equal(inTime('6月中旬', '6月25日'), false);
    assert.equal(inTime('上半年', '7月1日'), false);
    assert.equal(inTime('年底前', '12月20日'), true);
    assert.equal(inTime('12月31日前', '次年1月完成'), false);
    assert.equal(inTime('2023年12月底前', '2023年12月'), true);
  });

  it('says so when a month alone leaves it open', () => {
    assert.equal(inTime('2022年12月15日', '2022年12月'), null);
  });

  it('does not see a date in an ordinary number', () => {
    assert.equal(readDate('50个'), null);
    assert.equal(readDate('≥95%'), null);
    assert.equal(readDate('每季度1次'), null);
    assert.equal(readDate('12.5'), null);
    assert.equal(readDate('2023年平均12.5'), null);
    assert.equal(readDate('2012.5万元'), null);
    assert.equal(readDate('2023年5个'), null);
  });

  it('reads how far words say a target was reached', () => {
    assert.equal(achievementOf('效果明显', '效果明显'), 'full');
    assert.equal(achievementOf('效果明显', '部分达成年度指标并具有一定效果'), 'part');
    assert.equal(achievementOf('按期完工', '未完成'), 'none');
    assert.equal(achievementOf('按期完工', '详见附件'), null);
  });
});
