import type { Review } from '../../core/checks/review-model';
import type { Settings } from '../../core/findings/settings';
import type { Reviewer } from '../../core/review/reviewer';
import { isCellEdit, type EditBatch } from '../../core/workbook/edit';
import type { Snapshot } from '../../core/workbook/snapshot';
import type { Host, Mark, UndoOutcome } from '../../hosts/host';
import type * as engineModule from './engine';
import type { CellChange, PaneState, PlainNotice, Step, Task } from './state';
import { TaskRunner } from './task-runner';

/** What of core the session asks. */
export type Engine = typeof engineModule;

/** How many changed cells are remembered of one writing. */
const REMEMBERED = 500;

/** How long may be computed at a stretch, in milliseconds: what takes longer is felt while typing or scrolling. */
const SLICE = 16;

/** Lets the browser paint before something synchronous begins. */
export type Pause = () => Promise<void>;

/**
 * Reading, writing and taking back, and what follows each: a fresh review, previews made from it, and marks that
 * fit it. Readings are always whole, since Excel does not announce every edit; what they find unchanged is not
 * checked again.
 */
export abstract class WorkbookTasks extends TaskRunner {
  private reviewer: Reviewer | null = null;

  constructor(
    readonly host: Host,
    /** For pages that ask core while they are shown. */
    readonly engine: Promise<Engine>,
    private readonly pause: Pause,
    /** The time, as ISO 8601 in UTC. */
    protected readonly now: () => string,
  ) {
    super();
  }

  /** Makes the report that was shown before a new review again, from it. */
  protected abstract renewReport(current: Review, before: PaneState, signal: AbortSignal): Promise<void>;

  /** Called when a batch has been taken back. */
  protected abstract takenBack(step: Step, outcome: UndoOutcome): Promise<void>;

  /** Reads the whole workbook and reviews it. */
  async refresh(signal: AbortSignal): Promise<Review> {
    const cancellable = true;
    this.dispatch({ type: 'busy', busy: { task: 'reading', done: 0, cancellable } });
    const snapshot = await this.host.readSnapshot({
      signal,
      onProgress: (done) => this.dispatch({ type: 'busy', busy: { task: 'reading', done, cancellable } }),
    });
    signal.throwIfAborted();
    await this.engine;
    await this.begin('reviewing', signal);
    return this.reviewed(snapshot, true, signal);
  }

  /** Reads and reviews without anybody having asked, so that what is listed follows the sheet. */
  protected async refreshUnasked(): Promise<void> {
    await this.runUnasked(async (signal) => {
      const snapshot = await this.host.readSnapshot({ signal });
      signal.throwIfAborted();
      await this.reviewed(snapshot, false, signal);
    });
  }

  private async reviewed(snapshot: Snapshot, asked: boolean, signal: AbortSignal): Promise<Review> {
    const engine = await this.engine;
    const settings = engine.readSettings(snapshot.storage);
    this.reviewer ??= new engine.Reviewer();
    const before = this.state;
    const { review, ...made } = await this.inSlices(
      reviewing(engine, this.reviewer, snapshot, before.review?.snapshot ?? null, settings),
      signal,
    );
    this.dispatch({ type: 'reviewed', review, settings, ...made, asked });
    await this.renewReport(review, before, signal);
    return review;
  }

  /**
   * Says what is done next and lets that be painted, since the page may stand still meanwhile. With a signal the task
   * can be stopped, before this begins and before whatever begins after it.
   */
  async begin(task: Task, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.dispatch({ type: 'busy', busy: { task, done: null, cancellable: signal !== undefined } });
    await this.pause();
    signal?.throwIfAborted();
  }

  /** Carries out what core does bit by bit, a slice at a time; stops between two bits when told to. */
  async inSlices<Result>(work: Generator<void, Result>, signal?: AbortSignal): Promise<Result> {
    for (let since = performance.now(); ;) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE) continue;
      await this.pause();
      signal?.throwIfAborted();
      since = performance.now();
    }
  }

  /** Writes a batch as a task of its own, and reads again. */
  async write(batch: EditBatch): Promise<void> {
    if (batch.edits.length === 0) return;
    await this.run(async (signal) => {
      await this.apply(batch);
      await this.followUp(signal);
    });
  }

  /** Writes a batch within a task; it can be taken back from then on. */
  async apply(batch: EditBatch): Promise<Step> {
    const step = await this.carryOut(batch);
    this.dispatch({ type: 'applied', step });
    return step;
  }

  /** 重做: writes again what was taken back. */
  async redo(before: Step): Promise<void> {
    await this.run(async (signal) => {
      const step = await this.carryOut(before.batch);
      this.dispatch({ type: 'redone', before, step });
      await this.followUp(signal);
    });
  }

  private async carryOut(batch: EditBatch): Promise<Step> {
    this.dispatch({ type: 'busy', busy: { task: 'writing', done: null, cancellable: false } });
    const changes = await this.changesOf(batch);
    const receipt = await this.host.apply(batch);
    return { ...receipt, at: this.now(), batch, changes };
  }

  /** What a batch makes of the officer's own cells, as people read it. */
  private async changesOf({ reason, edits }: EditBatch): Promise<readonly CellChange[]> {
    const { review } = this.state;
    if (!review || reason === 'narrate' || reason === 'refresh') return [];
    const { cellText, editText, SnapshotIndex } = await this.engine;
    const index = new SnapshotIndex(review.snapshot);
    return edits
      .filter(isCellEdit)
      .slice(0, REMEMBERED)
      .map((edit) => {
        const cell = index.at(edit.cell);
        return { cell: edit.cell, before: cellText(cell), after: editText(edit, cell) };
      });
  }

  /** Keeps text in the workbook, or removes it, as a task of its own; reads again and says so. */
  async keep(key: string, value: string | null, kind: PlainNotice): Promise<void> {
    await this.run(async (signal) => {
      await this.host.store(key, value);
      await this.followUp(signal);
      this.say({ kind });
    });
  }

  /** Takes a written batch back; cells the officer has changed since stay as they are, and are listed. */
  async undo(step: Step): Promise<void> {
    await this.run(async (signal) => {
      this.dispatch({ type: 'busy', busy: { task: 'undoing', done: null, cancellable: false } });
      const outcome = await this.host.undo(step);
      this.dispatch({ type: 'undone', step });
      this.say({ kind: 'undone', ...outcome });
      await this.takenBack(step, outcome);
      await this.followUp(signal);
    });
  }

  /** Puts our marks on the findings' cells, or takes them all off. */
  async showMarks(on: boolean): Promise<void> {
    await this.run(async () => {
      if (on && this.state.review) return void (await this.putMarks(this.state.review));
      await this.host.mark([]);
      this.dispatch({ type: 'marked', marked: false });
    });
  }

  /** After a change of our own: a fresh review, and marks that fit it where marks are shown. */
  async followUp(signal: AbortSignal): Promise<void> {
    const current = await this.refresh(signal);
    if (this.state.marked) await this.putMarks(current);
  }

  /** Marks the findings' cells. Returns the sheets whose cells could not be marked. */
  protected async putMarks(current: Review): Promise<readonly string[]> {
    if (!this.host.capabilities.marks) return [];
    const marks: Mark[] = [];
    for (const { primary, severity } of current.findings)
      if (primary) marks.push({ cell: primary, severity });
    const { unmarked } = await this.host.mark(marks);
    this.dispatch({ type: 'marked', marked: true });
    return unmarked;
  }
}

/** A review and what the pane shows of it (复核、核对情况、填充预览、待确认), step by step; what is as `known` is kept. */
function* reviewing(
  { keepingUnchanged, countingCoverage, planFill, questionsOf, readAnswers }: Engine,
  reviewer: Reviewer,
  snapshot: Snapshot,
  known: Snapshot | null,
  settings: Settings,
): Generator<void, { review: Review } & Pick<PaneState, 'coverage' | 'fill' | 'questions'>> {
  const current = yield* keepingUnchanged(snapshot, known);
  const review = yield* reviewer.reviewing(current, settings);
  const coverage = yield* countingCoverage(review);
  const fill = planFill(review);
  yield;
  return { review, coverage, fill, questions: questionsOf(review.tables, readAnswers(snapshot.storage)) };
}
