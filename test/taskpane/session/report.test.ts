import assert from 'node:assert/strict';
import { columnOf, NARRATIVE_SHEET } from '../../../src/core/narrative/sheet/linked-sheet';
import { withMoved, withSection } from '../../../src/core/narrative/outlines/arrange';
import { OUTLINE_KEY } from '../../../src/core/narrative/outlines/own-outline';
import { HISTORY_KEY } from '../../../src/core/narrative/refresh/history';
import type { CellAddress } from '../../../src/core/workbook/address';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import * as engine from '../../../src/taskpane/session/engine';
import { Session } from '../../../src/taskpane/session/session';
import { MemoryHost } from '../../support/memory-host';
import { projectForm } from '../../support/project-form';
import { workbook } from '../../support/sheet';

const EXECUTED: CellAddress = { sheet: '项目1', row: 5, column: 4 };
const AT = '2026-02-03T04:05:06.000Z';

function start(host = new MemoryHost(workbook(projectForm('项目1')))) {
  let moment = 0;
  const now = () => new Date(Date.parse(AT) + 60_000 * moment++).toISOString();
  const session = new Session(host, Promise.resolve(engine), () => Promise.resolve(), undefined, now);
  const report = () => {
    const { report: shown } = session.getState();
    assert.ok(shown, 'no report is shown');
    return shown;
  };
  const headings = () =>
    report()
      .narrative.paragraphs.filter(({ heading }) => heading === 1)
      .map(({ text }) => text);
  return { host, session, report, headings };
}

/** The place of the paragraph of the linked sheet whose text holds these words. */
function paragraphWith(host: MemoryHost, words: string): CellAddress {
  const column = columnOf('content');
  const cell = host.snapshot.sheets
    .find(({ name }) => name === NARRATIVE_SHEET)
    ?.cells.find((each) => each.column === column && `${each.value}`.includes(words));
  assert.ok(cell, `no paragraph with ${words}`);
  return { sheet: NARRATIVE_SHEET, row: cell.row, column };
}

describe('refreshing the report', () => {
  async function written() {
    const started = start();
    const { host, session } = started;
    await session.previewReport(null);
    await session.report.write();
    const place = paragraphWith(host, '45.08万元');
    host.type(place, '全年安排83万元，用了45.08万元，近六成。');
    host.type(EXECUTED, 50);
    await session.previewReport(null);
    return { ...started, place };
  }

  it('has nothing to compare before the first writing', async () => {
    const { session, report } = start();
    await session.previewReport(null);
    assert.equal(report().refresh, null);
    assert.deepEqual(report().history, []);
  });

  it('shows what the update would change, and writes nothing when it is declined', async () => {
    const { host, session, report, place } = await written();
    const merged = report().refresh?.changes.find(({ kind }) => kind === 'merged');
    assert.equal(merged?.after.map(({ text }) => text).join(''), '全年安排83万元，用了50万元，近六成。');
    const before = host.snapshot;
    session.declineReport();
    assert.equal(host.snapshot, before);
    assert.equal(session.getState().report, null);
    assert.equal(session.getState().view, 'overview');
    assert.equal(host.at(place), '全年安排83万元，用了45.08万元，近六成。');
  });

  it('keeps the wording, puts the figures right, and notes when it did what', async () => {
    const { host, session, report, place } = await written();
    await session.report.write();
    assert.equal(host.at(place), '全年安排83万元，用了50万元，近六成。');
    assert.deepEqual(report().refresh?.changes, []);
    const reasons = session.getState().applied.map(({ batch }) => batch.reason);
    assert.deepEqual(reasons, ['narrate', 'refresh'], 'the list of changes tells the two apart');
    const [first, second, ...others] = report().history;
    assert.deepEqual([first?.at, first?.changed, others], [AT, 0, []]);
    assert.equal(second?.at, '2026-02-03T04:07:06.000Z');
    assert.ok(
      second.changes.some(({ figures }) =>
        figures.some(({ from, to }) => from === '45.08万元' && to === '50万元'),
      ),
    );
    const next = start(host);
    await next.session.previewReport(null);
    assert.equal(next.report().history.length, 2, 'whoever opens the workbook next sees it');
  });

  it('still says why the outline was chosen at first', async () => {
    const { session, report } = start();
    await session.previewReport(null);
    const { chosen } = report().narrative;
    await session.report.write();
    await session.report.arrange(report().arrangement);
    assert.equal(report().narrative.chosen, chosen);
  });

  it('forgets what was taken back', async () => {
    const { host, session, report } = await written();
    await session.report.write();
    const receipt = session.getState().applied.at(-1);
    assert.ok(receipt);
    await session.undo(receipt);
    assert.equal(report().history.length, 1);
    const [first] = session.getState().applied;
    assert.ok(first);
    host.type(paragraphWith(host, '全年安排'), '用户又改过');
    await session.undo(first);
    assert.equal(report().history.length, 1, 'what stays in part stays in the history');
  });

  it('keeps no history of a workbook from which the report is gone again', async () => {
    const { host, session } = start();
    await session.previewReport(null);
    await session.report.write();
    assert.ok(host.snapshot.storage[HISTORY_KEY]);
    const [receipt] = session.getState().applied;
    assert.ok(receipt);
    await session.undo(receipt);
    assert.deepEqual(host.snapshot.storage, {});
  });

  it('says so when there is nothing to write', async () => {
    const { session, report } = await written();
    await session.report.write();
    const records = report().history.length;
    await session.report.write();
    assert.deepEqual(session.getState().notice, { kind: 'up-to-date' });
    assert.equal(report().history.length, records);
  });
});

describe('arranging sections', () => {
  it('changes the preview at once and the workbook only when it is kept', async () => {
    const { host, session, report, headings } = start();
    await session.previewReport('national');
    const [one, two] = report().arrangement;
    assert.ok(one && two);
    const before = headings();
    await session.report.arrange(withMoved(report().arrangement, [two.id], -1));
    assert.equal(headings()[0], `一、${two.heading}`);
    await session.report.arrange(withSection(report().arrangement, [two.id], { heading: '工作概况' }));
    assert.equal(headings()[0], '一、工作概况');
    await session.report.arrange(withSection(report().arrangement, [one.id], { off: true }));
    assert.equal(headings().length, before.length - 1);
    assert.deepEqual(host.snapshot.storage, {});
    await session.report.saveArrangement();
    assert.deepEqual(session.getState().notice, { kind: 'arranged' });
    assert.deepEqual(session.getState().unsavedOutlines, []);
    const kept = headings();
    const next = start(host);
    await next.session.previewReport(null);
    assert.deepEqual(next.headings(), kept, 'the next opener has it');
  });

  it('goes back to what is kept, or to the outline as it is, which leaves nothing in the workbook', async () => {
    const { host, session, report, headings } = start();
    await session.previewReport('national');
    const before = headings();
    const [one] = report().arrangement;
    assert.ok(one);
    await session.report.arrange(withSection(report().arrangement, [one.id], { off: true }));
    await session.report.discardArrangement();
    assert.deepEqual(headings(), before);
    await session.report.arrange(withSection(report().arrangement, [one.id], { off: true }));
    await session.report.saveArrangement();
    await session.report.arrangeAsUsual();
    assert.deepEqual(headings(), before);
    await session.report.saveArrangement();
    assert.deepEqual(host.snapshot.storage, {});
  });

  it('is kept with the report that is written from it', async () => {
    const { host, session, report } = start();
    await session.previewReport('national');
    const [one] = report().arrangement;
    assert.ok(one);
    await session.report.arrange(withSection(report().arrangement, [one.id], { off: true }));
    await session.report.write();
    assert.ok(host.snapshot.storage[OUTLINE_KEY]);
    assert.deepEqual(report().refresh?.changes, []);
  });

  it('is kept for each outline by itself', async () => {
    const { host, session, report, headings } = start();
    const withoutFirst = async (outline: 'national' | 'hunan') => {
      await session.previewReport(outline);
      const [one] = report().arrangement;
      assert.ok(one);
      await session.report.arrange(withSection(report().arrangement, [one.id], { off: true }));
      return headings();
    };
    const national = await withoutFirst('national');
    const hunan = await withoutFirst('hunan');
    await session.previewReport('national');
    assert.deepEqual(headings(), national, 'what is not kept yet survives another outline');
    await session.report.saveArrangement();
    const next = start(host);
    await next.session.previewReport(null);
    assert.deepEqual(next.headings(), national);
    await next.session.previewReport('hunan');
    assert.deepEqual(next.headings(), hunan);
    await next.session.report.arrangeAsUsual();
    await next.session.report.saveArrangement();
    await next.session.previewReport('national');
    assert.deepEqual(next.headings(), national, 'the other arrangement stays');
  });

  it('stays in the preview when the tables are read again', async () => {
    const { host, session, report, headings } = start();
    await session.previewReport('national');
    const [one] = report().arrangement;
    assert.ok(one);
    await session.report.arrange(withSection(report().arrangement, [one.id], { off: true }));
    const arranged = headings();
    host.type(EXECUTED, 50);
    await session.check();
    assert.deepEqual(headings(), arranged);
  });
});

describe('composing a large report', () => {
  /** A session whose pauses, in which the browser paints, are watched: what is said to be done, and what is shown. */
  function watched(atPause: (session: Session) => void = () => undefined) {
    const seen: string[] = [];
    const pause = () => {
      const { busy, report } = session.getState();
      seen.push(`${busy?.task}${busy?.cancellable ? ', can be stopped' : ''}${report ? ', shown' : ''}`);
      atPause(session);
      return Promise.resolve();
    };
    const host = new MemoryHost(workbook(projectForm('项目1')));
    const session: Session = new Session(host, Promise.resolve(engine), pause);
    return { session, seen };
  }

  it('says so before it begins, and lets that be painted', async () => {
    const { session, seen } = watched();
    await session.previewReport('national');
    // A slow computer pauses more often while it composes.
    assert.deepEqual([...new Set(seen)], ['reviewing, can be stopped', 'composing, can be stopped']);
    const [one] = session.getState().report?.arrangement ?? [];
    assert.ok(one);
    seen.length = 0;
    await session.report.arrange(
      withSection(session.getState().report?.arrangement ?? [], [one.id], { off: true }),
    );
    assert.deepEqual([...new Set(seen)], ['composing, shown']);
  });

  it('stops between two steps when it is told to', async () => {
    const { session, seen } = watched(({ getState, cancel }) => {
      if (getState().busy?.task === 'composing') cancel.call(session);
    });
    await session.previewReport('national');
    assert.deepEqual([...new Set(seen)], ['reviewing, can be stopped', 'composing, can be stopped']);
    assert.equal(seen.filter((task) => task.startsWith('composing')).length, 1);
    assert.equal(session.getState().report, null);
    assert.deepEqual(session.getState().notice, { kind: 'cancelled' });
    assert.ok(session.getState().review, 'what is known by then stays');
  });

  it('follows what is arranged while it is at work', async () => {
    let meanwhile = (): void => undefined;
    const { session } = watched(() => {
      meanwhile();
    });
    await session.previewReport('national');
    const arrangement = () => session.getState().report?.arrangement ?? [];
    const [one, two] = arrangement();
    assert.ok(one && two);
    const off = (id: string) => session.report.arrange(withSection(arrangement(), [id], { off: true }));
    let second: Promise<void> | undefined;
    meanwhile = () => {
      second ??= off(two.id);
    };
    await off(one.id);
    await second;
    assert.deepEqual(
      arrangement().flatMap(({ id, off: isOff }) => (isOff ? [id] : [])),
      [one.id, two.id],
    );
    const sections = new Set(
      session.getState().report?.narrative.paragraphs.map(({ id }) => id.split('/')[0]),
    );
    assert.ok(!sections.has(one.id) && !sections.has(two.id));
  });
});

describe('following the selection', () => {
  it('traces the cells of tables that the officer selects, and not those the pane went to', async () => {
    const { host, session } = start();
    await session.previewReport(null);
    const stop = session.report.followSelection();
    await host.select(EXECUTED);
    assert.deepEqual(session.getState().traced, EXECUTED);
    await session.select({ ...EXECUTED, column: 3 });
    assert.deepEqual(session.getState().traced, EXECUTED);
    await host.select({ sheet: NARRATIVE_SHEET, row: 1, column: 1 });
    assert.deepEqual(session.getState().traced, EXECUTED, 'the report is no source of itself');
    stop();
    await host.select({ ...EXECUTED, column: 2 });
    assert.deepEqual(session.getState().traced, EXECUTED);
  });
});

describe('checking again after an edit', () => {
  it('keeps what is known of sheets that are as they were, whatever was announced', async () => {
    const host = new MemoryHost(workbook(projectForm('项目1'), projectForm('项目2')));
    const { session } = start(host);
    const sheetNamed = (name: string): Sheet | undefined =>
      session.getState().review?.snapshot.sheets.find((sheet) => sheet.name === name);
    await session.check();
    const [first, second] = [sheetNamed('项目1'), sheetNamed('项目2')];
    host.type(EXECUTED, 50);
    host.snapshot = structuredClone(host.snapshot);
    await session.check();
    assert.notEqual(sheetNamed('项目1'), first);
    assert.equal(sheetNamed('项目2'), second);
    const fresh = new Session(host, Promise.resolve(engine), () => Promise.resolve());
    await fresh.check();
    assert.deepEqual(session.getState().review?.findings, fresh.getState().review?.findings);
  });
});

describe('going through what is open in the report', () => {
  const walked = (session: Session) => {
    const { report, walkedParagraph } = session.getState();
    return report?.narrative.paragraphs.find(({ id }) => id === walkedParagraph);
  };

  it('goes by F8 from one paragraph to be filled in or verified to the next, round and back', async () => {
    const { session } = start();
    await session.previewReport(null);
    const open = session
      .getState()
      .report?.narrative.paragraphs.filter(
        ({ placeholder, notes = [] }) => placeholder || notes.some(({ kind }) => kind === 'disputed'),
      );
    assert.ok(open && open.length > 1);
    await session.step(1);
    assert.equal(walked(session), open[0]);
    await session.step(1);
    assert.equal(walked(session), open[1]);
    await session.step(-1);
    await session.step(-1);
    assert.equal(walked(session), open.at(-1));
  });

  it('keeps to the kinds that are asked for', async () => {
    const { session } = start();
    await session.previewReport(null);
    session.report.showKinds(['edited']);
    await session.step(1);
    assert.equal(walked(session), undefined, 'nobody has written anything');
  });
});
