import assert from 'node:assert/strict';
import type { GridCell } from '../../../../support/sheet';
import type { Narrative } from '../../../../../src/core/narrative/model';
import { narrated, projectSheet } from '../../support';

const DONE: readonly GridCell[] = ['', '产出指标', '数量指标', '巡护里程', '≥90公里', '95公里', 60, 60, ''];

function report(satisfaction: readonly GridCell[]): Narrative {
  const project = (name: string) =>
    projectSheet({ name, budget: 8, executed: 8, indicators: [DONE, satisfaction] });
  return narrated(null, project('护林'), project('育苗'));
}

function textOf(narrative: Narrative): string {
  return narrative.paragraphs.map(({ text }) => text).join('\n');
}

describe('the main indicators of one of several projects', () => {
  it('ask for a result that nobody wrote though it got its points', () => {
    const text = textOf(
      report(['', '满意度指标', '服务对象满意度指标', '林农满意度', '≥90%', null, 30, 30, '']),
    );
    assert.match(text, /【待填写：“林农满意度”的实际完成值】/);
  });

  it('are a problem where they stayed below their target and lost no point', () => {
    const text = textOf(
      report(['', '满意度指标', '服务对象满意度指标', '林农满意度', '≥90%', '86%', 30, 30, '']),
    );
    assert.match(text, /护林的“林农满意度”、育苗的“林农满意度”未达到指标值，得分没有相应扣减。/);
    assert.match(text, /核对未达到指标值的指标的完成值和得分，按规定的计分办法改正。/);
  });

  it('are no problem where they reached it', () => {
    const text = textOf(
      report(['', '满意度指标', '服务对象满意度指标', '林农满意度', '≥90%', '96%', 30, 30, '']),
    );
    assert.doesNotMatch(text, /未达到指标值/);
  });
});
