import assert from 'node:assert/strict';
import { runCommand } from '../../../src/commands/commands';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import * as engine from '../../../src/taskpane/session/engine';
import { Session } from '../../../src/taskpane/session/session';
import { attachCalculator } from '../../../src/workbench/calculation/attach';
import { projectForm } from '../../support/project-form';
import { workbook } from '../../support/sheet';
import { modelOf } from '../../workbench/support/model';
import { connect } from '../../workbench/support/office-js';

/** A workbook that genuine Office.js drives, as in Excel. */
function excel(contents: Snapshot) {
  const book = modelOf(contents);
  attachCalculator(book);
  connect(book);
  return book;
}

/** Lets every announced event arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the pane on genuine Office.js', () => {
  it('checks, corrects, fills, writes the report, and takes all of it back', async () => {
    const book = excel(
      workbook(projectForm('项目1', { rate: 0.4531 }), projectForm('项目2', { rate: null, total: null })),
    );
    const session = new Session(new OfficeHost(), Promise.resolve(engine), () => Promise.resolve());
    const before = book.sheets.map(({ name }) => name);
    await session.check();
    const wrong = session.getState().review?.findings.find(({ severity }) => severity === 'error');
    assert.equal(wrong?.rule, 'arithmetic/execution-rate');
    const [fix] = wrong.fixes;
    assert.ok(fix);
    await session.findings.correct(fix);
    await session.previewFill();
    await session.fill(session.getState().fill?.written ?? []);
    assert.deepEqual(session.getState().fill?.written, []);
    await session.previewReport(null);
    await session.report.write();
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      [...before, '自评报告'],
    );
    await settled();
    assert.equal(session.getState().stale, false, 'our own writing is no change of the officer’s');
    for (const receipt of [...session.getState().applied].reverse()) await session.undo(receipt);
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      before,
    );
    assert.equal(session.getState().notice?.kind, 'undone');
    assert.ok(session.getState().review?.findings.some(({ id }) => id === wrong.id));
    session.close();
  });

  it('notices that the officer has typed into a cell', async () => {
    const book = excel(workbook(projectForm('项目1')));
    const session = new Session(new OfficeHost(), Promise.resolve(engine), () => Promise.resolve());
    await session.check();
    await settled();
    book.sheet('项目1')?.enterCell(5, 4, '50', 'user');
    await settled();
    assert.equal(session.getState().stale, true);
    session.close();
  });
});

describe('the ribbon commands on genuine Office.js', () => {
  it('write their results, the second run over the first', async () => {
    const book = excel(workbook(projectForm('项目1', { rate: 0.4531, total: null })));
    for (const name of ['check', 'fill', 'report', 'check'] as const) {
      await runCommand(name, new OfficeHost(), 'zh-CN');
    }
    assert.deepEqual(
      book.sheets.map(({ name }) => name),
      ['项目1', '校验结果', '填充结果', '自评报告'],
    );
    const snapshot = await new OfficeHost().readSnapshot();
    const results = snapshot.sheets.find(({ name }) => name === '校验结果');
    const link = results?.cells.find(({ formula }) => formula?.startsWith('=HYPERLINK('));
    assert.equal(link?.value, '项目1!G6');
    assert.ok(
      !snapshot.sheets
        .flatMap(({ cells }) => cells)
        .some(({ value }) => String(value).startsWith('没有完成')),
    );
  });
});
