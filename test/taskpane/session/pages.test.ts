import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { SETTINGS_KEY } from '../../../src/core/review/stored-settings';
import * as engine from '../../../src/taskpane/session/engine';
import { documentName } from '../../../src/taskpane/views/report/export/document-name';
import { Session } from '../../../src/taskpane/session/session';
import * as word from '../../../src/word/report';
import { MemoryHost } from '../../support/memory-host';
import { projectForm } from '../../support/project-form';
import { workbook } from '../../support/sheet';

function start() {
  const host = new MemoryHost(workbook(projectForm('项目1')));
  const session = new Session(
    host,
    Promise.resolve(engine),
    () => Promise.resolve(),
    () => Promise.resolve(word),
  );
  return { host, session };
}

const reasonAsked = (session: Session) =>
  session.getState().review?.findings.some(({ rule }) => rule === 'completeness/execution-reason');

const { reasonThreshold, profile, begunSteps, word: layout } = DEFAULT_SETTINGS;

describe('a page over the tabs', () => {
  it('lies over the view and over other pages until it is closed or a tab is chosen', () => {
    const { session } = start();
    session.show('report');
    session.openPage({ kind: 'settings' });
    session.openPage({ kind: 'rules' });
    assert.deepEqual(session.getState().pages, [{ kind: 'settings' }, { kind: 'rules' }]);
    session.openPage(null);
    assert.deepEqual(session.getState().pages, [{ kind: 'settings' }]);
    session.openPage(null);
    assert.deepEqual([session.getState().pages, session.getState().view], [[], 'report']);
    session.openPage({ kind: 'coverage' });
    session.show('fill');
    assert.deepEqual([session.getState().pages, session.getState().view], [[], 'fill']);
  });
});

describe('the settings page', () => {
  it('keeps what was chosen in the workbook, beside the waivers, and checks again by it', async () => {
    const { host, session } = start();
    await session.check();
    assert.equal(reasonAsked(session), true, 'an execution rate of 54.31 % needs a reason');
    const [finding] = session.getState().review?.findings ?? [];
    assert.ok(finding);
    await session.findings.waive([finding], '已说明');
    await session.saveSettings({ reasonThreshold: '50', profile: 'hubei', begunSteps, word: layout });
    assert.equal(reasonAsked(session), false);
    assert.deepEqual(session.getState().notice, { kind: 'saved' });
    assert.equal(session.getState().settings.profile, 'hubei');
    assert.equal(session.getState().settings.waivers.length, 1);
    const next = new Session(host, Promise.resolve(engine), () => Promise.resolve());
    await next.open();
    assert.equal(next.getState().settings.reasonThreshold, '50');
    await next.saveSettings({ reasonThreshold, profile, begunSteps, word: layout });
    assert.ok(host.snapshot.storage[SETTINGS_KEY]);
  });
});

describe('the Word file', () => {
  it('holds the previewed report, and is offered until the report changes', async () => {
    const { session } = start();
    await session.report.exportWord();
    assert.equal(session.getState().document, null, 'nothing is previewed yet');
    await session.previewReport(null);
    await session.report.exportWord();
    const file = session.getState().document;
    assert.ok(file);
    const body = strFromU8(unzipSync(file.bytes)['word/document.xml'] ?? new Uint8Array());
    assert.match(body, /54\.31%/);
    assert.match(file.name, /\.docx$/);
    await session.previewReport('yunnan');
    assert.equal(session.getState().document, null);
  });

  it('has a name that any file system takes and that leads nowhere else', () => {
    assert.equal(documentName('2022年度报告'), '2022年度报告.docx');
    assert.equal(documentName('../a\\b:"c"\n*?'), 'a b c.docx');
    assert.equal(documentName('  '), '自评报告.docx');
    assert.equal([...documentName('报'.repeat(200))].length, 65);
  });
});
