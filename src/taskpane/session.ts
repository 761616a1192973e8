import type { PlannedFormula } from '../core/fill/planned';
import type { Finding, Fix } from '../core/finding';
import type { OutlineId } from '../core/narrative/model';
import type { Review } from '../core/review-model';
import type { Settings } from '../core/settings';
import type { ManualBinding } from '../core/tables/binding';
import type { BindingChoice } from '../core/tables/suggest';
import type { CellAddress } from '../core/workbook/address';
import { isCellEdit, type EditBatch } from '../core/workbook/edit';
import { SnapshotIndex, type Snapshot } from '../core/workbook/snapshot';
import type { Host, Mark, Receipt } from '../hosts/host';
import { readSettings, SETTINGS_KEY, withWaiver, withoutWaiver, writeSettings } from '../core/storedSettings';
import type * as word from '../word/report';
import type * as engineModule from './engine';
import { documentName } from './report/documentName';
import { TaskRunner } from './taskRunner';
import type { Page, View } from './state';

/** What of core the session asks. */
export type Engine = typeof engineModule;

/** What makes the Word file; a chunk of its own with a library for the format. */
export type Word = typeof word;

/** Lets the browser paint before something synchronous begins. */
export type Pause = () => Promise<void>;

/**
 * The pane's one controller. It reads through the host, asks core, and tells the components by way of the state;
 * it computes nothing itself. A request made while the workbook is being opened follows the opening; any other made
 * while a task runs is ignored.
 */
export class Session extends TaskRunner {
  private opening: Promise<void> | null = null;
  private readonly stopListening: () => void;

  constructor(
    private readonly host: Host,
    /** For pages that ask core while they are shown. */
    readonly engine: Promise<Engine>,
    private readonly pause: Pause,
    private readonly loadWord: () => Promise<Word> = () => import('../word/report'),
  ) {
    super();
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

  /** 生成自评文本: renders the report; `outline` null lets the tables choose. Nothing is written yet. */
  async previewNarrative(outline: OutlineId | null): Promise<void> {
    this.show('report');
    await this.opening;
    await this.run(async (signal) => {
      const { narrate } = await this.engine;
      this.dispatch({ type: 'narrated', narrative: narrate(await this.refresh(signal), outline) });
    });
  }

  /** Writes the previewed report to the linked sheet and goes there. */
  async writeNarrative(): Promise<void> {
    const { narrative, review: current } = this.state;
    if (!narrative || !current) return;
    const { narrativeEdits } = await this.engine;
    const edits = narrativeEdits(narrative, current);
    await this.write({ reason: 'narrate', edits }, async () => {
      const first = edits.find(isCellEdit);
      if (first) await this.host.select(first.cell);
    });
  }

  /** Makes the previewed report a Word file and offers it; what makes it is loaded only now. */
  async exportWord(): Promise<void> {
    const { narrative, review: current } = this.state;
    if (!narrative || !current) return;
    await this.run(async () => {
      this.dispatch({ type: 'busy', busy: { task: 'exporting', done: null, cancellable: false } });
      const { reportDocument } = await this.loadWord();
      const bytes = await reportDocument(narrative, current);
      this.dispatch({ type: 'exported', document: { name: documentName(narrative.title), bytes } });
    });
  }

  /** Looks for the sentences of the report that use the cell the officer is on. */
  async traceSelection(): Promise<void> {
    await this.run(async () => {
      this.dispatch({ type: 'traced', cell: await this.host.selectedCell() });
    });
  }

  /** Applies one offered correction, then checks again. */
  async applyFix(fix: Fix): Promise<void> {
    await this.write({ reason: 'fix', edits: fix.edits });
  }

  /** Sets a finding aside with the officer's reason, until one of its cells changes. */
  async waive(finding: Finding, reason: string): Promise<void> {
    const { review: current } = this.state;
    if (!current) return;
    const { waiverFor } = await this.engine;
    const waiver = waiverFor(finding, reason, new SnapshotIndex(current.snapshot));
    await this.changeSettings((settings) => withWaiver(settings, waiver), 'waived');
  }

  /** Takes a waiver back. */
  async restore(finding: Finding): Promise<void> {
    await this.changeSettings((settings) => withoutWaiver(settings, finding.id), 'restored');
  }

  /** Keeps what the officer chose in the workbook, and checks again by it. */
  async saveSettings(chosen: Omit<Settings, 'waivers'>): Promise<void> {
    await this.changeSettings((settings) => ({ ...settings, ...chosen }), 'saved');
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

  /** Takes a written batch back; cells the officer has changed since stay as they are, and are listed. */
  async undo(receipt: Receipt): Promise<void> {
    await this.run(async (signal) => {
      this.dispatch({ type: 'busy', busy: { task: 'undoing', done: null, cancellable: false } });
      const outcome = await this.host.undo(receipt);
      this.dispatch({ type: 'undone', receipt });
      this.say({ kind: 'undone', ...outcome });
      await this.followUp(signal);
    });
  }

  async select(cell: CellAddress): Promise<void> {
    try {
      await this.host.select(cell);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Puts our marks on the findings' cells, or takes them all off. */
  async showMarks(on: boolean): Promise<void> {
    await this.run(async () => {
      if (on && this.state.review) return this.putMarks(this.state.review);
      await this.host.mark([]);
      this.dispatch({ type: 'marked', marked: false });
    });
  }

  private async refresh(signal: AbortSignal): Promise<Review> {
    const cancellable = true;
    this.dispatch({ type: 'busy', busy: { task: 'reading', done: 0, cancellable } });
    const snapshot = await this.host.readSnapshot({
      signal,
      onProgress: (done) => this.dispatch({ type: 'busy', busy: { task: 'reading', done, cancellable } }),
    });
    signal.throwIfAborted();
    this.dispatch({ type: 'busy', busy: { task: 'reviewing', done: null, cancellable: false } });
    const { review, planFill, narrate } = await this.engine;
    await this.pause();
    const settings = readSettings(snapshot.storage);
    const current = review(snapshot, settings);
    const { fill, narrative } = this.state;
    this.dispatch({ type: 'reviewed', review: current, settings });
    if (fill) this.dispatch({ type: 'fill-planned', plan: planFill(current) });
    if (narrative) this.dispatch({ type: 'narrated', narrative: narrate(current, narrative.outline) });
    return current;
  }

  /** Writes a batch and reads again; `then` runs only when the batch was written. */
  private async write(batch: EditBatch, then?: () => Promise<void>): Promise<void> {
    if (batch.edits.length === 0) return;
    await this.run(async (signal) => {
      this.dispatch({ type: 'busy', busy: { task: 'writing', done: null, cancellable: false } });
      this.dispatch({ type: 'applied', receipt: await this.host.apply(batch) });
      await this.followUp(signal);
      await then?.();
    });
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

  private async changeSettings(
    change: (settings: Settings) => Settings,
    kind: 'waived' | 'restored' | 'saved',
  ): Promise<void> {
    await this.run(async (signal) => {
      await this.host.store(SETTINGS_KEY, writeSettings(change(this.state.settings)));
      await this.followUp(signal);
      this.say({ kind });
    });
  }

  /** After a change of our own: a fresh review, open previews rebuilt with it, and marks that fit it where marks are shown. */
  private async followUp(signal: AbortSignal): Promise<void> {
    const current = await this.refresh(signal);
    if (this.state.marked) await this.putMarks(current);
  }

  private async putMarks(current: Review): Promise<void> {
    if (!this.host.capabilities.marks) return;
    const marks: Mark[] = [];
    for (const { primary, severity } of current.findings)
      if (primary) marks.push({ cell: primary, severity });
    await this.host.mark(marks);
    this.dispatch({ type: 'marked', marked: true });
  }
}
