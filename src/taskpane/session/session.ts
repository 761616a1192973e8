import type { PlannedFormula } from '../../core/fill/planned';
import type { OutlineId } from '../../core/narrative/model';
import type { Review } from '../../core/checks/review-model';
import type { Settings } from '../../core/findings/settings';
import type { CellAddress } from '../../core/workbook/address';
import type { Host, Place, UndoOutcome } from '../../hosts/host';
import { BindingTasks } from '../views/binding/binding-tasks';
import { FindingTasks } from '../views/findings/finding-tasks';
import { ProofTasks } from '../views/proof/proof-tasks';
import { ReportTasks, type Word } from '../views/report/report-tasks';
import type { Page, PaneState, Step, View } from './state';
import { WorkbookTasks, type Engine, type Pause } from './workbook-tasks';

/** How long after an edit the sheets are read again unasked, in milliseconds. */
const SETTLED = 600;

/** A workbook of so many cells is read again unasked only by the button: reading it takes Excel too long. */
const LIVE_CELLS = 50_000;

/** Something next or something before. */
export type Direction = 1 | -1;

/**
 * The pane's one controller. It reads through the host, asks core, and tells the components by way of the state;
 * it computes nothing itself. A request made while the workbook is being opened follows the opening; any other made
 * while a task runs is ignored.
 */
export class Session extends WorkbookTasks {
  /** All about the report. */
  readonly report: ReportTasks;
  /** All about proof-reading. */
  readonly proof: ProofTasks;
  /** All about findings. */
  readonly findings: FindingTasks;
  /** All about how tables are to be read. */
  readonly binding: BindingTasks;
  private opening: Promise<void> | null = null;
  private readonly stopListening: () => void;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is listed follows edits by itself (随改动更新). */
  followsEdits = true;

  constructor(
    host: Host,
    engine: Promise<Engine>,
    pause: Pause,
    loadWord: () => Promise<Word> = () => import('../../word/report'),
    now: () => string = () => new Date().toISOString(),
  ) {
    super(host, engine, pause, now);
    this.findings = new FindingTasks(this, (cell) => this.select(cell));
    this.binding = new BindingTasks(this);
    this.proof = new ProofTasks(this);
    this.report = new ReportTasks(this, loadWord, now);
    this.stopListening = host.onChange(() => {
      if (!this.isRunning) this.changed();
    });
  }

  get capabilities(): Host['capabilities'] {
    return this.host.capabilities;
  }

  close(): void {
    clearTimeout(this.settling);
    this.abort();
    this.stopListening();
  }

  /** Shows a view; the report is previewed when its view is first opened. */
  show(view: View): void {
    if (view === 'report' && !this.state.report) void this.previewReport(null);
    else this.dispatch({ type: 'show', view });
  }

  /** Lays a page over the view; null takes it away. */
  openPage(page: Page | null): void {
    this.dispatch({ type: 'open', page });
  }

  /**
   * F8: opens the next finding of the list, or the one before; after the last comes the first. So with what is open in the
   * report, and with claims, where those are seen.
   */
  async step(by: Direction): Promise<void> {
    if (this.state.view === 'report' && this.state.report && this.state.pages.length === 0)
      return this.report.step(by);
    if (this.state.view === 'proof' && this.state.proofed) return this.proof.step(by);
    await this.findings.step(by);
  }

  dismiss(): void {
    this.dispatch({ type: 'notice', notice: null });
  }

  /** Stops the running task where that leaves nothing half done. */
  cancel(): void {
    if (this.state.busy?.cancellable) this.abort();
  }

  /** Reads the workbook for the first time, so that the start screen can say what was recognised. */
  async open(): Promise<void> {
    this.opening = this.run(async (signal) => {
      await this.refresh(signal);
    });
    await this.opening;
  }

  /** Reads the workbook again and makes what is previewed from it anew, without leaving the view. */
  async reread(): Promise<void> {
    await this.run((signal) => this.followUp(signal));
  }

  /** 一键校验: a fresh reading, the findings, and their marks in the sheet. */
  async check(): Promise<void> {
    this.show('findings');
    await this.opening;
    await this.run(async (signal) => {
      const unmarked = await this.putMarks(await this.refresh(signal));
      this.dispatch({ type: 'checked' });
      this.say(unmarked.length > 0 ? { kind: 'unmarked', sheets: unmarked } : { kind: 'checked' });
    });
  }

  /** 填充空格: plans the formulas from a fresh reading; nothing is written yet. */
  async previewFill(): Promise<void> {
    this.show('fill');
    await this.opening;
    await this.run(async (signal) => void (await this.refresh(signal)));
  }

  /** Writes the formulas the officer accepted. */
  async fill(accepted: readonly PlannedFormula[]): Promise<void> {
    await this.write({ reason: 'fill', edits: accepted.map((formula) => formula.edit) });
  }

  /** 生成报告: shows the report as it would be written; nothing is written yet. */
  async previewReport(outline: OutlineId | null): Promise<void> {
    this.dispatch({ type: 'show', view: 'report' });
    await this.opening;
    await this.report.preview(outline);
  }

  /** 暂不更新: leaves the report on the sheet as it is, and the preview with it. */
  declineReport(): void {
    this.dispatch({ type: 'report-declined' });
    this.say({ kind: 'cancelled' });
  }

  /** Takes back what was written last; nothing where nothing was. */
  async undoLast(): Promise<void> {
    const step = this.state.applied.at(-1);
    if (step) await this.undo(step);
  }

  /** Writes again what was taken back last. */
  async redoLast(): Promise<void> {
    const step = this.state.undone.at(-1);
    if (step) await this.redo(step);
  }

  /** Runs something that tries the host out, as a task of its own; marks are gone afterwards, and all is read again. */
  async tryOut(attempt: (host: Host) => Promise<void>): Promise<void> {
    await this.run(async (signal) => {
      this.dispatch({ type: 'busy', busy: { task: 'writing', done: null, cancellable: false } });
      await attempt(this.host);
      this.dispatch({ type: 'marked', marked: false });
      await this.followUp(signal);
    });
  }

  /** Keeps what the officer chose in the workbook, and checks again by it. */
  async saveSettings(chosen: Omit<Settings, 'waivers'>): Promise<void> {
    const { SETTINGS_KEY, writeSettings } = await this.engine;
    await this.keep(SETTINGS_KEY, writeSettings({ ...this.state.settings, ...chosen }), 'saved');
  }

  /** Selects a cell in the sheet, or all from it to `last`. */
  async select(cell: CellAddress, last?: Place): Promise<void> {
    this.report.willSelect(cell);
    try {
      await this.host.select(cell, last);
    } catch (error) {
      this.fail(error);
    }
  }

  protected override async renewReport(
    current: Review,
    { report }: PaneState,
    signal: AbortSignal,
  ): Promise<void> {
    if (!report) return;
    if (!this.isUnasked) await this.begin('composing', signal);
    await this.report.compose(current, report.narrative.outline, report.narrative, signal);
  }

  protected override takenBack(step: Step, outcome: UndoOutcome): Promise<void> {
    return this.report.takenBack(step, outcome);
  }

  /** An edit of the officer's: what is listed is out of date, and follows when no further edit comes. */
  private changed(): void {
    this.dispatch({ type: 'changed' });
    clearTimeout(this.settling);
    const { review } = this.state;
    const cells = review?.snapshot.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0) ?? 0;
    if (!this.followsEdits || cells > LIVE_CELLS) return;
    this.settling = setTimeout(() => {
      if (this.state.stale) void this.refreshUnasked();
    }, SETTLED);
  }
}
