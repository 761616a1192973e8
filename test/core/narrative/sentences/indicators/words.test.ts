import assert from 'node:assert/strict';
import type { GridCell } from '../../../../support/sheet';
import { narrated, paragraph, projectSheet } from '../../support';

function told(...indicators: readonly (readonly GridCell[])[]): string {
  return paragraph(
    narrated(null, projectSheet({ name: '护林', budget: 8, executed: 8, indicators })),
    '/indicators',
  ).text;
}

describe('what is said of an indicator', () => {
  it('is told without the number of its line and its points', () => {
    assert.match(
      told(['', '产出指标', '数量指标', '1.巡护里程（20分）', '≥90公里', '95公里', 20, 20, '']),
      /：巡护95公里（指标值90公里以上）/,
    );
  });

  it('is the month in which it was finished', () => {
    assert.match(
      told(['', '产出指标', '时效指标', '采购完成时间', '≤11月', '10月', 20, 20, '']),
      /采购于10月完成，早于11月的时限/,
    );
    assert.match(
      told(['', '产出指标', '时效指标', '苗木到货时间', '3月底前', '2027年3月6日', 20, 20, '']),
      /：苗木于2027年3月6日到货。/,
    );
  });

  it('is what was wanted and what was done where that is less, though it got all its points', () => {
    const text = told(['', '产出指标', '数量指标', '巡护里程', '≥90公里', '81公里', 20, 20, '']);
    assert.match(text, /巡护里程指标值≥90公里，实际完成81公里。/);
  });

  it('does not quote a reason that the form calls none', () => {
    assert.doesNotMatch(
      told(['', '产出指标', '数量指标', '巡护里程', '≥90公里', '90公里', 20, 20, '暂无']),
      /暂无/,
    );
  });

  it('keeps the per mille sign of a limit', () => {
    assert.match(
      told(['', '产出指标', '质量指标', '录入差错率', '≤0.5‰', '0.3‰', 20, 20, '']),
      /录入差错率为0.3‰，控制在0.5‰以内。/,
    );
  });

  it('falls instead of growing by a negative number, above its limit and below what was wanted', () => {
    assert.match(
      told(['', '效益指标', '经济效益指标', '次均费用增幅', '≤4%', '-2.5%', 20, 20, '']),
      /次均费用下降2.5%（增幅指标值4%以内）。/,
    );
    assert.match(
      told(['', '效益指标', '经济效益指标', '旅游收入增长率', '≥6%', '-1.5%', 20, 12, '景区停业']),
      /旅游收入增长率指标值≥6%，实际下降1.5%，扣8分/,
    );
    assert.match(
      told(['', '效益指标', '经济效益指标', '次均费用增幅', '≤4%', '2.5%', 20, 20, '']),
      /次均费用增幅2.5%，控制在4%以内。/,
    );
  });

  it('says what was set up where the form says only that it was', () => {
    assert.match(
      told(['', '效益指标', '可持续影响指标', '数据安全', '建立每日备份制度', '已建立', 20, 20, '']),
      /数据安全：已建立每日备份制度。/,
    );
  });

  it('names a rough number without a colon', () => {
    assert.match(
      told(['', '产出指标', '数量指标', '改造户数', '≥60户', '约62户', 20, 20, '']),
      /：改造户数约62户。/,
    );
  });

  it('keeps a word that ends as its unit does', () => {
    assert.match(
      told(['', '产出指标', '数量指标', '受理案件数', '≥90件', '95件', 20, 20, '']),
      /：受理案件95件（指标值90件以上）/,
    );
    assert.match(
      told(['', '产出指标', '数量指标', '配备终端数', '18台', '18台', 20, 20, '']),
      /：配备终端18台。/,
    );
  });

  it('leaves to the unit that it is a length or an area', () => {
    assert.match(
      told(['', '产出指标', '数量指标', '修补堤岸长度', '≥90米', '95米', 20, 20, '']),
      /：修补堤岸95米（/,
    );
    assert.match(
      told(['', '产出指标', '数量指标', '抚育幼林面积', '≥0.9万亩', '1.2万亩', 20, 20, '']),
      /：抚育幼林1.2万亩（/,
    );
  });

  it('is a predicate of its own where the name only makes a noun of it', () => {
    assert.match(told(['', '产出指标', '时效指标', '及时性', '及时', '及时', 20, 20, '']), /：做到及时。/);
  });

  it('stands behind a colon where it only says how long', () => {
    assert.match(
      told(['', '效益指标', '可持续影响指标', '堤岸安全运行', '长期', '长期', 20, 20, '']),
      /：堤岸安全运行：长期。/,
    );
  });
});
