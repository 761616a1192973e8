import type { PlannedFormula } from '../core/fill/planned';
import type { Finding, Fix } from '../core/findings/finding';
import type { OutlineId } from '../core/narrative/model';
import type { Review } from '../core/review/review-model';
import type { Settings } from '../core/findings/settings';
import { SETTINGS_KEY, withoutWaiver, withWaiver, writeSettings } from '../core/review/stored-settings';
import type { ManualBinding } from '../core/tables/manual/binding';
import type { BindingChoice } from '../core/tables/manual/suggest';
import type { CellAddress } from '../core/workbook/address';
import type { Snapshot } from '../core/workbook/snapshot';
import { SnapshotIndex } from '../core/workbook/snapshot-index';
import type { Host, Receipt, UndoOutcome } from '../hosts/host';
import { ReportTasks, type Word } from './report/reportTasks';
import type { Page, PaneState, View } from './state';
import { WorkbookTasks, type Engine, type Pause } from './workbookTasks';

/**
 * The pane's one controller. It reads through the host, asks core, and tells the components by way of the state;
 * it computes nothing itself. A request made while the workbook is being opened follows the opening; any other made
 * while a task runs is ignored.
 */
export class Session extends WorkbookTasks {
  /** All about the report. */
  readonly report: ReportTasks;
  private opening: Promise<void> | null = null;
  private readonly stopListening: () => void;

  constructor(
    host: Host,
    engine: Promise<Engine>,
    pause: Pause,
    loadWord: () => Promise<Word> = () => import('../word/report'),
    now: () => string = () => new Date().toISOString(),
  ) {
    super(host, engine, pause);
    this.report = new ReportTasks(this, loadWord, now);
    this.stopListening = host.onChange(() => {
      if (!this.isRunning) this.dispatch({ type: 'changed' });
    });
  }

  get capabilities(): Host['capabilities'] {
    return this.host.capabilities;
  }

  close(): void {
    this.abort();
    this.stopListening();
  }

  show(view: View): void {
    this.dispatch({ type: 'show', view });
  }

  /** Lays a page over the view; null takes it away. */
  openPage(page: Page | null): void {
    this.dispatch({ type: 'open', page });
  }

  explain(table: string | null): void {
    this.dispatch({ type: 'explain', table });
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
      const found = await this.refresh(signal);
      this.dispatch({ type: 'checked' });
      await this.putMarks(found);
      this.say({ kind: 'checked', findings: found.findings.length });
    });
  }

  /** 填充指标: plans the formulas; nothing is written yet. */
  async previewFill(): Promise<void> {
    this.show('fill');
    await this.opening;
    await this.run(async (signal) => {
      const { planFill } = await this.engine;
      this.dispatch({ type: 'fill-planned', plan: planFill(await this.refresh(signal)) });
    });
  }

  /** Writes the formulas the officer accepted. */
  async fill(accepted: readonly PlannedFormula[]): Promise<void> {
    await this.write({ reason: 'fill', edits: accepted.map((formula) => formula.edit) });
  }

  /** 生成自评文本: shows the report as it would be written; nothing is written yet. */
  async previewReport(outline: OutlineId | null): Promise<void> {
    this.show('report');
    await this.opening;
    await this.report.preview(outline);
  }

  /** 取消更新: leaves the report on the sheet as it is, and the preview with it. */
  declineReport(): void {
    this.dispatch({ type: 'report-declined' });
    this.say({ kind: 'cancelled' });
  }

  /** Applies one offered correction, then checks again. */
  async applyFix(fix: Fix): Promise<void> {
    await this.write({ reason: 'fix', edits: fix.edits });
  }

  /** Sets a finding aside with the officer's reason, until one of its cells changes. */
  async waive(finding: Finding, reason: string): Promise<void> {
    const { review: current, settings } = this.state;
    if (!current) return;
    const { waiverFor } = await this.engine;
    const waiver = waiverFor(finding, reason, new SnapshotIndex(current.snapshot));
    await this.keep(SETTINGS_KEY, writeSettings(withWaiver(settings, waiver)), 'waived');
  }

  /** Takes a waiver back. */
  async restore(finding: Finding): Promise<void> {
    await this.keep(SETTINGS_KEY, writeSettings(withoutWaiver(this.state.settings, finding.id)), 'restored');
  }

  /** Keeps what the officer chose in the workbook, and checks again by it. */
  async saveSettings(chosen: Omit<Settings, 'waivers'>): Promise<void> {
    await this.keep(SETTINGS_KEY, writeSettings({ ...this.state.settings, ...chosen }), 'saved');
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

  async select(cell: CellAddress): Promise<void> {
    this.report.willSelect(cell);
    try {
      await this.host.select(cell);
    } catch (error) {
      this.fail(error);
    }
  }

  protected override async renewPreviews(
    current: Review,
    { fill, report }: PaneState,
    signal: AbortSignal,
  ): Promise<void> {
    const { planFill } = await this.engine;
    if (fill) this.dispatch({ type: 'fill-planned', plan: planFill(current) });
    if (!report) return;
    await this.begin('composing', signal);
    await this.report.compose(current, report.narrative.outline);
  }

  protected override takenBack(receipt: Receipt, outcome: UndoOutcome): Promise<void> {
    return this.report.takenBack(receipt, outcome);
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
