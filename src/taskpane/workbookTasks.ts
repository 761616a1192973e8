import type { Review } from '../core/review/review-model';
import type { Reviewer } from '../core/review/reviewer';
import { readSettings } from '../core/review/stored-settings';
import type { EditBatch } from '../core/workbook/edit';
import type { Host, Mark, Receipt, UndoOutcome } from '../hosts/host';
import type * as engineModule from './engine';
import type { PaneState, PlainNotice, Task } from './state';
import { TaskRunner } from './taskRunner';

/** What of core the session asks. */
export type Engine = typeof engineModule;

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
  ) {
    super();
  }

  /** Makes the previews that were shown before a new review again, from it. */
  protected abstract renewPreviews(current: Review, before: PaneState, signal: AbortSignal): Promise<void>;

  /** Called when a batch has been taken back. */
  protected abstract takenBack(receipt: Receipt, outcome: UndoOutcome): Promise<void>;

  /** Reads the whole workbook and reviews it. */
  async refresh(signal: AbortSignal): Promise<Review> {
    const cancellable = true;
    this.dispatch({ type: 'busy', busy: { task: 'reading', done: 0, cancellable } });
    const snapshot = await this.host.readSnapshot({
      signal,
      onProgress: (done) => this.dispatch({ type: 'busy', busy: { task: 'reading', done, cancellable } }),
    });
    signal.throwIfAborted();
    const { keepingUnchanged, Reviewer } = await this.engine;
    await this.begin('reviewing', signal);
    const settings = readSettings(snapshot.storage);
    this.reviewer ??= new Reviewer();
    const before = this.state;
    const known = before.review?.snapshot ?? null;
    const current = this.reviewer.review(keepingUnchanged(snapshot, known), settings);
    this.dispatch({ type: 'reviewed', review: current, settings });
    await this.renewPreviews(current, before, signal);
    return current;
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

  /** Writes a batch as a task of its own, and reads again. */
  async write(batch: EditBatch): Promise<void> {
    if (batch.edits.length === 0) return;
    await this.run(async (signal) => {
      await this.apply(batch);
      await this.followUp(signal);
    });
  }

  /** Writes a batch within a task; it can be taken back from then on. */
  async apply(batch: EditBatch): Promise<Receipt> {
    this.dispatch({ type: 'busy', busy: { task: 'writing', done: null, cancellable: false } });
    const receipt = await this.host.apply(batch);
    this.dispatch({ type: 'applied', receipt });
    return receipt;
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
  async undo(receipt: Receipt): Promise<void> {
    await this.run(async (signal) => {
      this.dispatch({ type: 'busy', busy: { task: 'undoing', done: null, cancellable: false } });
      const outcome = await this.host.undo(receipt);
      this.dispatch({ type: 'undone', receipt });
      this.say({ kind: 'undone', ...outcome });
      await this.takenBack(receipt, outcome);
      await this.followUp(signal);
    });
  }

  /** Puts our marks on the findings' cells, or takes them all off. */
  async showMarks(on: boolean): Promise<void> {
    await this.run(async () => {
      if (on && this.state.review) {
        const problem = await this.putMarks(this.state.review);
        if (problem !== null) throw problem;
        return;
      }
      await this.host.mark([]);
      this.dispatch({ type: 'marked', marked: false });
    });
  }

  /** After a change of our own: a fresh review, and marks that fit it where marks are shown. */
  async followUp(signal: AbortSignal): Promise<void> {
    const current = await this.refresh(signal);
    if (this.state.marked) await this.putMarks(current);
  }

  /**
   * Marks are a help beside the result: what refuses them must not turn a check or a write that went well into a
   * failure. Gives what went wrong, null when nothing did.
   */
  protected async putMarks(current: Review): Promise<unknown> {
    if (!this.host.capabilities.marks) return null;
    const marks: Mark[] = [];
    for (const { primary, severity } of current.findings)
      if (primary) marks.push({ cell: primary, severity });
    try {
      await this.host.mark(marks);
    } catch (problem) {
      return problem;
    }
    this.dispatch({ type: 'marked', marked: true });
    return null;
  }
}
