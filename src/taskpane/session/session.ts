import type { RuleTitles } from '../../core/review/rule-titles';
import type { PlannedFormula } from '../../core/fill/planned';
import type { Finding, Fix } from '../../core/findings/finding';
import type { OutlineId } from '../../core/narrative/model';
import type { Review } from '../../core/checks/review-model';
import type { Settings } from '../../core/findings/settings';
import type { ManualBinding } from '../../core/tables/manual/binding';
import type { BindingChoice } from '../../core/tables/manual/suggest';
import type { Choice, Question } from '../../core/tables/questions';
import type { CellAddress } from '../../core/workbook/address';
import type { Snapshot } from '../../core/workbook/snapshot';
import type { Host, Place, UndoOutcome } from '../../hosts/host';
import { arrange } from '../views/findings/arrange';
import { ProofTasks } from '../views/proof/proof-tasks';
import { ReportTasks, type Word } from '../views/report/report-tasks';
import { filledPart } from '../views/binding/filled-part';
import type { FindingList, Page, PaneState, Region, Step, View } from './state';
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
  private opening: Promise<void> | null = null;
  private readonly stopListening: () => void;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is listed follows edits by itself (随改动更新). */
  followsEdits = true;
  /** What the rules are called where the pane is not in the language of their pages: findings are searched by it. */
  ruleTitles: RuleTitles | null = null;

  constructor(
    host: Host,
    engine: Promise<Engine>,
    pause: Pause,
    loadWord: () => Promise<Word> = () => import('../../word/report'),
    now: () => string = () => new Date().toISOString(),
  ) {
    super(host, engine, pause, now);
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

  /** Changes which findings are listed. */
  list(list: Partial<FindingList>): void {
    this.dispatch({ type: 'list', list });
  }

  /** Opens a finding's card and goes to its cell; null closes the one that is open. */
  async openFinding(finding: Finding | null): Promise<void> {
    this.dispatch({ type: 'open-finding', finding: finding?.id ?? null });
    if (finding?.primary) await this.select(finding.primary);
  }

  /**
   * F8: opens the next finding of the list, or the one before; after the last comes the first. So with what is open in the
   * report, and with claims, where those are seen.
   */
  async step(by: Direction): Promise<void> {
    if (this.state.view === 'report' && this.state.report && this.state.pages.length === 0)
      return this.report.step(by);
    if (this.state.view === 'proof' && this.state.proofed) return this.proof.step(by);
    const findings = await this.listed();
    if (findings.length === 0) return;
    const at = findings.findIndex(({ id }) => id === this.state.openFinding);
    const place = at === -1 ? (by === 1 ? 0 : -1) : (at + by) % findings.length;
    if (this.state.view !== 'findings' || this.state.pages.length > 0) this.show('findings');
    await this.openFinding(findings.at(place) ?? null);
  }

  /** The findings as they are listed now, in that order. */
  private async listed(): Promise<readonly Finding[]> {
    const { review, list } = this.state;
    const { namesOf, ruleTitles } = await this.engine;
    return review
      ? arrange(review, list, namesOf(review), this.ruleTitles ?? ruleTitles()).flatMap(
          ({ findings }) => findings,
        )
      : [];
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

  /** Applies one offered correction, checks again, and goes on to the next finding. */
  async applyFix(fix: Fix): Promise<void> {
    const before = await this.listed();
    await this.write({ reason: 'fix', edits: fix.edits });
    await this.goOn(before);
  }

  /** 一并改正: applies several corrections as one writing. */
  async applyFixes(fixes: readonly Fix[]): Promise<void> {
    const before = await this.listed();
    await this.write({ reason: 'fix', edits: fixes.flatMap(({ edits }) => edits) });
    this.openPage(null);
    await this.goOn(before);
  }

  /** Opens the finding that came after the open one, where that is settled. */
  private async goOn(before: readonly Finding[]): Promise<void> {
    const { openFinding, notice } = this.state;
    if (notice?.kind === 'failed') return;
    const left = await this.listed();
    const isLeft = ({ id }: Finding): boolean => left.some((finding) => finding.id === id);
    const at = before.findIndex(({ id }) => id === openFinding);
    const open = before[at];
    if (open && isLeft(open)) return;
    const next = at === -1 ? left[0] : (before.slice(at).find(isLeft) ?? left[0]);
    await this.openFinding(next ?? null);
  }

  /** Keeps findings as they are with the officer's reason, until one of their cells changes. */
  async waive(findings: readonly Finding[], reason: string): Promise<void> {
    const { review: current, settings } = this.state;
    if (!current) return;
    const { SETTINGS_KEY, SnapshotIndex, waiverFor, withWaiver, writeSettings } = await this.engine;
    const before = await this.listed();
    const index = new SnapshotIndex(current.snapshot);
    const waivers = findings.map((finding) => waiverFor(finding, reason, index));
    await this.keep(SETTINGS_KEY, writeSettings(waivers.reduce(withWaiver, settings)), 'waived');
    await this.goOn(before);
  }

  /** Takes a waiver back. */
  async restore(finding: Finding): Promise<void> {
    const { SETTINGS_KEY, withoutWaiver, writeSettings } = await this.engine;
    await this.keep(SETTINGS_KEY, writeSettings(withoutWaiver(this.state.settings, finding.id)), 'restored');
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

  /** Keeps in the workbook what the columns that a question asks about are, and checks again with it. */
  async answer({ label }: Question, { id, text }: Choice): Promise<void> {
    const { review: current } = this.state;
    if (!current) return;
    const { ANSWERS_KEY, readAnswers, withAnswer, writeAnswers } = await this.engine;
    await this.run(async (signal) => {
      const answers = withAnswer(readAnswers(current.snapshot.storage), label, id);
      await this.host.store(ANSWERS_KEY, writeAnswers(answers));
      await this.followUp(signal);
      const left = new Set(this.state.questions.map((question) => question.label)).size;
      this.say({ kind: 'answered', choice: text, left });
    });
  }

  /** Takes an answer back, so that the columns under these words are asked about again. */
  async withdrawAnswer(label: string): Promise<void> {
    const { review: current } = this.state;
    if (!current) return;
    const { ANSWERS_KEY, readAnswers, withoutAnswer, writeAnswers } = await this.engine;
    const answers = withoutAnswer(readAnswers(current.snapshot.storage), label);
    await this.keep(ANSWERS_KEY, answers.size > 0 ? writeAnswers(answers) : null, 'withdrawn');
  }

  /** Keeps in the workbook how a region is to be read, and checks again with it. */
  async bind(choice: BindingChoice): Promise<void> {
    const { bindRegion, withBinding } = await this.engine;
    await this.changeBindings(
      (bindings, snapshot) => withBinding(bindings, bindRegion(snapshot, choice)),
      'bound',
    );
  }

  /** Takes out a binding, so that its region is read by itself again. */
  async unbind(binding: ManualBinding): Promise<void> {
    const isOther = (each: ManualBinding) => JSON.stringify(each) !== JSON.stringify(binding);
    await this.changeBindings((bindings) => bindings.filter(isOther), 'unbound');
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

  /** Outlines a block in the sheet while it is being bound by hand, where the host can; null takes the outline away. */
  showBlock(block: Region | null): void {
    this.dispatch({ type: 'block', block });
  }

  /** The area selected in the sheet, cut to what stands in it; null where that is nothing. */
  async selectedRegion(): Promise<Region | null> {
    try {
      const selected = await this.host.selectedRange();
      const { review } = this.state;
      return selected && review && filledPart(selected, review.snapshot);
    } catch (error) {
      this.fail(error);
      return null;
    }
  }

  protected override async renewReport(
    current: Review,
    { report }: PaneState,
    signal: AbortSignal,
  ): Promise<void> {
    if (!report) return;
    if (!this.isUnasked) await this.begin('composing', signal);
    await this.report.compose(current, report.narrative.outline, report.narrative);
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

  private async changeBindings(
    change: (bindings: readonly ManualBinding[], snapshot: Snapshot) => readonly ManualBinding[],
    kind: 'bound' | 'unbound',
  ): Promise<void> {
    const { review: current } = this.state;
    if (!current) return;
    const { readBindings, writeBindings, BINDINGS_KEY } = await this.engine;
    await this.run(async (signal) => {
      const { snapshot } = current;
      const bindings = change(readBindings(snapshot.storage), snapshot);
      await this.host.store(BINDINGS_KEY, bindings.length > 0 ? writeBindings(bindings) : null);
      await this.followUp(signal);
      this.openPage(null);
      this.say({ kind });
    });
  }
}
