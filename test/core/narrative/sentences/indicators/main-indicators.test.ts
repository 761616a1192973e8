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
});
