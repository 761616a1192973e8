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
      /：巡护里程为95公里/,
    );
  });

  it('is the month in which it was finished', () => {
    assert.match(
      told(['', '产出指标', '时效指标', '采购完成时间', '≤11月', '10月', 20, 20, '']),
      /采购于10月完成，早于11月的时限/,
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
});
