import assert from 'node:assert/strict';
import * as engine from '../../../src/taskpane/session/engine';
import { Session } from '../../../src/taskpane/session/session';
import { HostError } from '../../../src/hosts/host';
import type { CellAddress } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { MemoryHost } from '../../support/memory-host';
import { projectForm } from '../../support/project-form';
import { sheet, workbook } from '../../support/sheet';

const RATE: CellAddress = { sheet: '项目1', row: 5, column: 6 };
const TOTAL: CellAddress = { sheet: '项目1', row: 15, column: 7 };
const EXECUTED: CellAddress = { sheet: '项目1', row: 5, column: 4 };
const WRONG_RATE = 'arithmetic/execution-rate';

function start(...sheets: readonly Sheet[]) {
  const host = new MemoryHost(workbook(...sheets));
  const session = new Session(host, Promise.resolve(engine), () => Promise.resolve());
  const rules = () => session.getState().review?.findings.map(({ rule }) => rule) ?? [];
  const finding = (rule: string) => {
    const found = session.getState().review?.findings.find((candidate) => candidate.rule === rule);
    assert.ok(found, `no finding of ${rule}`);
    return found;
  };
  return { host, session, rules, finding };
}

const wrong = () => projectForm('项目1', { rate: 0.4531 });
const blank = () => projectForm('项目1', { rate: null, total: null });

describe('the pane’s session', () => {
  it('reads and checks on opening, without marking anything', async () => {
    const { host, session } = start(wrong());
    await session.open();
    assert.equal(session.getState().review?.tables.length, 1);
    assert.equal(session.getState().checked, false);
    assert.deepEqual(host.marks, []);
  });

  it('checks a fresh reading and marks the cell of every finding', async () => {
    const { host, session, rules } = start(projectForm('项目1'));
    await session.open();
    host.type(RATE, 0.4531);
    await session.check();
    assert.ok(rules().includes(WRONG_RATE));
    assert.ok(host.marks.some(({ cell, severity }) => cell.row === RATE.row && severity === 'error'));
    assert.equal(session.getState().view, 'findings');
    assert.deepEqual(session.getState().notice, { kind: 'checked' });
  });

  it('checks after opening when the check was asked for meanwhile', async () => {
    const { session } = start(wrong());
    await Promise.all([session.open(), session.check()]);
    assert.equal(session.getState().checked, true);
  });

  it('takes the marks off and puts them back', async () => {
    const { host, session } = start(wrong());
    await session.check();
    const marks = host.marks;
    await session.showMarks(false);
    assert.deepEqual([host.marks, session.getState().marked], [[], false]);
    await session.showMarks(true);
    assert.deepEqual([host.marks, session.getState().marked], [marks, true]);
  });

  it('applies a correction, checks again, and takes the correction back', async () => {
    const { host, session, rules, finding } = start(wrong());
    await session.check();
    const [fix] = finding(WRONG_RATE).fixes;
    assert.ok(fix);
    await session.findings.correct(fix);
    assert.equal(host.at(RATE), '0.5431');
    assert.ok(!rules().includes(WRONG_RATE));
    assert.ok(
      !host.marks.some(({ severity }) => severity === 'error'),
      'the mark of the corrected cell is gone',
    );
    const [receipt] = session.getState().applied;
    assert.ok(receipt);
    await session.undo(receipt);
    assert.equal(host.at(RATE), '0.4531');
    assert.ok(rules().includes(WRONG_RATE));
    assert.deepEqual(session.getState().applied, []);
  });

  it('writes only the formulas that were accepted, and then offers the others', async () => {
    const { host, session } = start(blank());
    await session.previewFill();
    const planned = session.getState().fill?.written ?? [];
    assert.equal(planned.length, 2);
    assert.equal(host.at(RATE), '', 'the preview writes nothing');
    await session.fill(planned.filter(({ cell }) => cell.row === RATE.row));
    assert.match(host.at(RATE), /^=/);
    assert.equal(host.at(TOTAL), '');
    assert.deepEqual(
      session.getState().fill?.written.map(({ cell }) => cell),
      [TOTAL],
    );
  });

  it('says which cells it kept when something written is taken back after an edit', async () => {
    const { host, session } = start(blank());
    await session.previewFill();
    await session.fill(session.getState().fill?.written ?? []);
    host.type(TOTAL, 90);
    const [receipt] = session.getState().applied;
    assert.ok(receipt);
    await session.undo(receipt);
    const { notice } = session.getState();
    assert.ok(notice?.kind === 'undone');
    assert.deepEqual([notice.restored, notice.kept], [[RATE], [{ ...TOTAL, reason: 'changed' }]]);
    assert.deepEqual([host.at(RATE), host.at(TOTAL)], ['', '90']);
  });

  it('previews the report without writing, writes it, and goes to its sheet', async () => {
    const { host, session } = start(projectForm('项目1'));
    await session.previewReport(null);
    assert.ok((session.getState().report?.narrative.paragraphs.length ?? 0) > 0);
    assert.equal(host.snapshot.sheets.length, 1);
    await session.report.write();
    assert.equal(host.snapshot.sheets.length, 2);
    assert.equal(host.selected.at(-1)?.sheet, host.snapshot.sheets[1]?.name);
  });

  it('uses the outline that was chosen', async () => {
    const { session } = start(projectForm('项目1'));
    await session.previewReport('yunnan');
    assert.equal(session.getState().report?.narrative.outline, 'yunnan');
  });

  it('keeps a waiver in the workbook, where the next session finds it, until the cell changes', async () => {
    const { host, session, rules, finding } = start(wrong());
    await session.check();
    await session.findings.waive([finding(WRONG_RATE)], '按财政批复口径');
    assert.ok(!rules().includes(WRONG_RATE));
    const next = new Session(host, Promise.resolve(engine), () => Promise.resolve());
    await next.check();
    assert.deepEqual(
      next.getState().review?.waived.map(({ rule }) => rule),
      [WRONG_RATE],
    );
    assert.equal(next.getState().settings.waivers[0]?.reason, '按财政批复口径');
    host.type(RATE, 0.3);
    await next.check();
    assert.ok(next.getState().review?.findings.some(({ rule }) => rule === WRONG_RATE));
  });

  it('shows a waived finding again when asked to', async () => {
    const { session, rules, finding } = start(wrong());
    await session.check();
    const waived = finding(WRONG_RATE);
    await session.findings.waive([waived], '口径不同');
    await session.findings.restore(waived);
    assert.ok(rules().includes(WRONG_RATE));
    assert.deepEqual(session.getState().settings.waivers, []);
  });

  it('says that results are stale when the sheet changes, until the next check', async () => {
    const { host, session } = start(projectForm('项目1'));
    await session.check();
    assert.equal(session.getState().stale, false);
    host.type(EXECUTED, 50);
    assert.equal(session.getState().stale, true);
    await session.check();
    assert.equal(session.getState().stale, false);
  });

  it('makes an open preview anew from a changed sheet without leaving it', async () => {
    const { host, session } = start(projectForm('项目1'));
    await session.previewReport(null);
    host.type(EXECUTED, 50);
    assert.equal(session.getState().stale, true);
    await session.reread();
    const { stale, view, report } = session.getState();
    assert.deepEqual([stale, view], [false, 'report']);
    assert.ok(report?.narrative.paragraphs.some(({ text }) => text.includes('50万元')));
  });

  it('stops reading when cancelled and keeps what it knew', async () => {
    const { host, session } = start(projectForm('项目1'));
    await session.open();
    const before = session.getState().review;
    host.whileReading = () => session.cancel();
    await session.check();
    assert.equal(session.getState().notice?.kind, 'cancelled');
    assert.equal(session.getState().review, before);
    assert.equal(session.getState().busy, null);
  });

  it('passes on what the host says about a failure, and works again afterwards', async () => {
    const { host, session } = start(wrong());
    const problem = { id: 'host/no-such-sheet', data: { sheet: '项目1' } } as const;
    host.failure = new HostError(problem);
    await session.check();
    const { notice } = session.getState();
    assert.ok(notice?.kind === 'failed');
    assert.equal(notice.problem, problem);
    await session.check();
    assert.equal(session.getState().notice?.kind, 'checked');
  });

  it('admits a failure that nobody foresaw', async () => {
    const { host, session } = start(wrong());
    host.failure = new TypeError('boom');
    await session.check();
    assert.deepEqual(session.getState().notice, { kind: 'failed', problem: null, detail: 'boom' });
  });

  it('runs one task at a time', async () => {
    const { host, session } = start(blank());
    await session.previewFill();
    const planned = session.getState().fill?.written ?? [];
    await Promise.all([session.fill(planned), session.fill(planned)]);
    assert.equal(session.getState().applied.length, 1);
    assert.match(host.at(RATE), /^=/);
  });

  it('closes the page on a table when a new reading no longer has it', async () => {
    const { host, session } = start(projectForm('项目1'));
    await session.open();
    const [table] = session.getState().review?.tables ?? [];
    assert.ok(table);
    session.openPage({ kind: 'explanation', table: table.id });
    await session.open();
    assert.deepEqual(session.getState().pages, [{ kind: 'explanation', table: table.id }]);
    host.snapshot = workbook();
    await session.open();
    assert.deepEqual(session.getState().pages, []);
  });
});

describe('what was written', () => {
  it('is remembered cell by cell, and can be done again after it was taken back', async () => {
    const { host, session } = start(wrong());
    await session.check();
    const [fix] = session.getState().review?.findings.find(({ rule }) => rule === WRONG_RATE)?.fixes ?? [];
    assert.ok(fix);
    await session.findings.correct(fix);
    const [step] = session.getState().applied;
    assert.deepEqual(
      step?.changes.map(({ before, after }) => [before, after]),
      [['45.31%', '54.31%']],
    );
    await session.undoLast();
    assert.equal(host.at(RATE), '0.4531');
    assert.equal(session.getState().undone.length, 1);
    await session.redoLast();
    assert.equal(host.at(RATE), '0.5431');
    assert.deepEqual(session.getState().undone, []);
  });

  it('is one step when several corrections are made together', async () => {
    const { session } = start(wrong(), projectForm('项目2', { rate: 0.4531 }));
    await session.check();
    const fixes = (session.getState().review?.findings ?? [])
      .filter(({ rule }) => rule === WRONG_RATE)
      .flatMap((found) => found.fixes);
    await session.findings.correctAll(fixes);
    assert.equal(session.getState().applied.length, 1);
    assert.equal(session.getState().applied[0]?.changes.length, 2);
  });
});

describe('F8', () => {
  it('goes from finding to finding, round and back, and to their cells', async () => {
    const { host, session } = start(wrong(), projectForm('项目2', { rate: 0.4531 }));
    await session.check();
    await session.step(1);
    const first = session.getState().openFinding;
    assert.equal(host.selected.at(-1)?.sheet, '项目1');
    await session.step(-1);
    assert.notEqual(session.getState().openFinding, first);
    await session.step(1);
    assert.equal(session.getState().openFinding, first);
  });
});

describe('what is listed', () => {
  it('follows an edit by itself, and keeps what the last check found for comparison', async () => {
    const { host, session, rules } = start(wrong());
    await session.check();
    host.type(RATE, 0.5431);
    assert.ok(session.getState().stale);
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.ok(!rules().includes(WRONG_RATE));
    assert.ok(session.getState().baseline.some(({ rule }) => rule === WRONG_RATE));
    assert.equal(session.getState().stale, false);
  });

  it('keeps an answer in the workbook, reads the column by it, and asks about the next', async () => {
    const { host, session } = start(
      sheet('台账', [
        ['项目名称', '盘子', '甲数', '全年执行数'],
        ['路灯', 20, 19, 18],
        ['围墙', 30, 28, 27],
        ['合计', 50, 47, 45],
      ]),
    );
    await session.open();
    const [first] = session.getState().questions;
    assert.equal(first?.label, '盘子');
    const budget = first.choices.find(({ id }) => id === 'full-year-budget');
    assert.ok(budget);
    await session.binding.answer(first, budget);
    assert.deepEqual(
      session.getState().questions.map(({ label }) => label),
      ['甲数'],
    );
    assert.equal(host.snapshot.storage['answers'], '{"盘子":"full-year-budget"}');
    const columns = session.getState().review?.tables[0]?.columns ?? [];
    assert.equal(columns.find(({ label }) => label === '盘子')?.field, 'full-year-budget');
    await session.binding.withdrawAnswer('盘子');
    assert.equal(session.getState().questions.length, 2);
  });
});
