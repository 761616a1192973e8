import assert from 'node:assert/strict';
import { columnOf, NARRATIVE_SHEET } from '../../../../src/core/narrative/sheet/linked-sheet';
import { narrate, narrativeEdits } from '../../../../src/core/narrative/narrate';
import { narrativeChanges } from '../../../../src/core/narrative/refresh/changes';
import { refreshPreview } from '../../../../src/core/narrative/refresh/preview';
import { narrativeFigure } from '../../../../src/core/narrative/refresh/outdated-figure';
import { renderMessage } from '../../../../src/core/messages/render';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import type { Snapshot } from '../../../../src/core/workbook/snapshot';
import { workbook } from '../../../support/sheet';
import { edited, paragraph, projectSheet } from '../support';

const TABLES = workbook(
  projectSheet({ name: '政府业务经费', budget: 83, executed: 45.08 }),
  projectSheet({ name: '政策研究咨询', budget: 32, executed: 23.97 }),
);

function refreshed(snapshot: Snapshot) {
  const read = review(snapshot, DEFAULT_SETTINGS);
  const narrative = narrate(read, null);
  return {
    narrative,
    changes: narrativeChanges(narrative, read),
    preview: refreshPreview(narrative, read),
    findings: read.findings.filter(({ rule }) => rule === narrativeFigure.rule),
    snapshot: edited(snapshot, narrativeEdits(narrative, read)),
  };
}

/** The officer types over the paragraph whose id ends so. */
function typed(snapshot: Snapshot, ending: string, value: string): Snapshot {
  const cells = snapshot.sheets.find(({ name }) => name === NARRATIVE_SHEET)?.cells ?? [];
  const id = cells.find(
    ({ column, value: held }) => column === columnOf('id') && String(held).endsWith(ending),
  );
  assert.ok(id, `no paragraph ${ending}`);
  const cell = { sheet: NARRATIVE_SHEET, row: id.row, column: columnOf('content') };
  return edited(snapshot, [{ kind: 'text', cell, value }]);
}

function amount(snapshot: Snapshot, sheet: string, value: string): Snapshot {
  return edited(snapshot, [{ kind: 'number', cell: { sheet, row: 5, column: 5 }, value }]);
}

describe('three edited paragraphs, two changed amounts, and a refresh', () => {
  const written = refreshed(TABLES).snapshot;
  const rewritten = [
    ['/projects', '我单位纳入自评的2个项目共安排115万元，支出69.05万元（60.04%）。'],
    ['政府业务经费/execution', '业务经费预算83万元，花了45.08万元，完成54.31%，因两期延后。'],
    ['政策研究咨询/execution', '咨询经费执行数二十四万元，预算32万元。'],
  ].reduce((snapshot, [ending = '', text = '']) => typed(snapshot, ending, text), written);
  const changed = amount(amount(rewritten, '政府业务经费', '50'), '政策研究咨询', '30');
  const { narrative, changes, findings, snapshot } = refreshed(changed);

  it('keeps the wording and puts the figures right', () => {
    assert.equal(
      paragraph(narrative, '/projects').text,
      '我单位纳入自评的2个项目共安排115万元，支出80万元（69.57%）。',
    );
    assert.equal(
      paragraph(narrative, '政府业务经费/execution').text,
      '业务经费预算83万元，花了50万元，完成60.24%，因两期延后。',
    );
    assert.equal(
      paragraph(narrative, '政策研究咨询/execution').text,
      '咨询经费执行数二十四万元，预算32万元。',
    );
  });

  it('shows before and after, and lists the figures it could not find', () => {
    const merged = changes.filter(({ kind }) => kind === 'merged');
    assert.equal(merged.length, 3);
    assert.equal(merged[1]?.before, '业务经费预算83万元，花了45.08万元，完成54.31%，因两期延后。');
    assert.deepEqual(
      merged[2]?.figures.map(({ state, from, to }) => [state, from, to]),
      [
        ['unchanged', '32万元', '32万元'],
        ['not-found', '23.97万元', '30万元'],
        ['not-found', '74.91%', '93.75%'],
      ],
    );
  });

  it('reports the figures that are out of date until they are refreshed', () => {
    assert.deepEqual(
      findings.map(({ actual, expected }) => [actual, expected]),
      [
        ['69.05', '80'],
        ['60.04', '69.57'],
        ['45.08', '50'],
        ['54.31', '60.24'],
      ],
    );
    assert.deepEqual(refreshed(snapshot).findings, []);
    assert.deepEqual(refreshed(snapshot).changes, []);
  });
});

describe('a number typed by hand into the linked report', () => {
  const written = refreshed(TABLES).snapshot;

  it('is a finding with a fix when it stands where the tables say otherwise', () => {
    const slip = typed(written, '政府业务经费/execution', '业务经费预算83万元，支出48.05万元，进度偏慢。');
    const [finding, ...others] = refreshed(slip).findings;
    assert.ok(finding);
    assert.deepEqual(others, []);
    assert.equal(
      renderMessage(finding.message, 'zh-CN'),
      '这一段改写过，其中“支出48.05万元”与表中的数不一致，表中现为45.08万元。请改正这个数，或在表中核对。',
    );
    const [edit] = finding.fixes[0]?.edits ?? [];
    assert.ok(edit?.kind === 'text');
    assert.equal(edit.value, '业务经费预算83万元，支出45.08万元，进度偏慢。');
  });

  it('is nobody else’s business when the tables know nothing of it', () => {
    const own = typed(written, '政府业务经费/execution', '业务经费83万元，召开会议12次，接待56人次。');
    assert.deepEqual(refreshed(own).findings, []);
  });

  it('does not accuse a paragraph that nobody has rewritten', () => {
    assert.deepEqual(refreshed(amount(written, '政府业务经费', '50')).findings, []);
  });
});

describe('a project that is renamed', () => {
  const written = refreshed(TABLES).snapshot;
  const own = '业务经费预算83万元，花了45.08万元，因两期延后。';
  const rewritten = typed(written, '政府业务经费/execution', own);
  const rename = (snapshot: Snapshot, to: string, sheet = '政府业务经费') =>
    edited(snapshot, [{ kind: 'text', cell: { sheet, row: 2, column: 1 }, value: to }]);

  it('keeps what was written about it, says so, and finds it again afterwards', () => {
    const renamed = rename(rewritten, '机关业务经费');
    const { narrative, preview, changes, snapshot } = refreshed(renamed);
    const kept = paragraph(narrative, '机关业务经费/execution');
    assert.deepEqual([kept.text, kept.state], [own, 'edited']);
    assert.ok(narrative.paragraphs.every(({ state }) => state !== 'stale'));
    assert.deepEqual(
      changes.filter(({ kind }) => kind === 'added' || kind === 'removed'),
      [],
    );
    const shown = preview?.changes.find(({ kind }) => kind === 'renamed');
    assert.deepEqual(shown?.names, { before: '政府业务经费', now: '机关业务经费' });
    const next = refreshed(snapshot);
    assert.equal(paragraph(next.narrative, '机关业务经费/execution').text, own);
    assert.deepEqual(next.preview?.changes, []);
  });

  it('still has its figures brought up to date, and checked before that', () => {
    const renamed = rename(amount(rewritten, '政府业务经费', '50'), '机关业务经费');
    const { narrative, preview, findings } = refreshed(renamed);
    assert.equal(
      paragraph(narrative, '机关业务经费/execution').text,
      '业务经费预算83万元，花了50万元，因两期延后。',
    );
    assert.equal(findings[0]?.actual, '45.08');
    const shown = preview?.changes.find(({ kind }) => kind === 'merged');
    assert.deepEqual(shown?.names, { before: '政府业务经费', now: '机关业务经费' });
  });

  it('is another project where its cells are others', () => {
    const others = workbook(
      projectSheet({ name: '政策研究咨询', budget: 32, executed: 23.97 }),
      projectSheet({ name: '食堂改造', budget: 12, executed: 12 }),
    );
    const report = rewritten.sheets.find(({ name }) => name === NARRATIVE_SHEET);
    assert.ok(report);
    const { narrative } = refreshed({ ...others, sheets: [...others.sheets, report] });
    const stale = narrative.paragraphs.filter(({ state }) => state === 'stale');
    assert.deepEqual(
      stale.map(({ text }) => text),
      [own],
    );
  });

  it('is not mixed up with one that has taken its name', () => {
    const swapped = rename(rename(rewritten, '政策研究咨询'), '政府业务经费', '政策研究咨询');
    assert.equal(paragraph(refreshed(swapped).narrative, '政府业务经费/execution').state, 'edited');
  });
});

describe('a report written to a chosen outline', () => {
  it('keeps that outline when it is refreshed', () => {
    const read = review(TABLES, DEFAULT_SETTINGS);
    const chosen = edited(TABLES, narrativeEdits(narrate(read, 'hunan'), read));
    assert.equal(refreshed(chosen).narrative.outline, 'hunan');
    assert.deepEqual(refreshed(chosen).changes, []);
  });
});
