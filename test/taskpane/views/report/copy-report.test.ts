import assert from 'node:assert/strict';
import { reportHtml, savesFiles } from '../../../../src/taskpane/views/report/copy-report';

describe('a report for a pane that cannot save files', () => {
  it('is formatted text with its headings, and markup in it stays text', () => {
    const html = reportHtml([
      { heading: 0, text: '自评报告' },
      { heading: 1, text: '一、收支情况' },
      { heading: null, text: '预算数<83万元>\n执行数45.08万元' },
    ]);
    assert.equal(
      html,
      '<h1>自评报告</h1><h2>一、收支情况</h2><p>预算数&lt;83万元&gt;<br>执行数45.08万元</p>',
    );
  });

  it('is offered on Mac and iPad only', () => {
    const scope = globalThis as { Office?: unknown };
    const before = scope.Office;
    const on = (platform: string) => {
      scope.Office = { context: { platform } };
      return savesFiles();
    };
    assert.deepEqual(['PC', 'OfficeOnline', 'Mac', 'iOS'].map(on), [true, true, false, false]);
    scope.Office = before;
  });
});
