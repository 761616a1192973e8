import type { ArrangedSection } from '../../../core/narrative/outlines/arrange';
import type { Narrative, OutlineId, Paragraph } from '../../../core/narrative/model';
import type { OwnOutline } from '../../../core/narrative/outlines/own-outline';
import type { Review } from '../../../core/checks/review-model';
import { sameCell, type CellAddress } from '../../../core/workbook/address';
import { isCellEdit } from '../../../core/workbook/edit';
import type { Receipt, UndoOutcome } from '../../../hosts/host';
import type * as word from '../../../word/report';
import type { WorkbookTasks } from '../../session/workbook-tasks';
import { documentName } from './export/document-name';
import { walkedParagraphs, type ParagraphKind } from './kinds';

/** What makes the Word file; a chunk of its own with a library for the format. */
export type Word = typeof word;

/**
 * What the session does about the report (自评报告): previews it in the office's arrangement, writes it, keeps the
 * history of its refreshes, exports it and finds sentences by their cells.
 */
export class ReportTasks {
  /** The moments under which the history knows what has been written, by receipt. */
  private readonly recorded = new Map<string, string>();
  /** Our own selection, which the officer need not be told about. */
  private ownSelection: CellAddress | null = null;
  /** Whether sections have been arranged since the preview was made. */
  private isOutdated = false;

  constructor(
    private readonly work: WorkbookTasks,
    private readonly loadWord: () => Promise<Word>,
    /** The time, as ISO 8601 in UTC. */
    private readonly now: () => string,
  ) {}

  /** Previews the report from a fresh reading; `outline` null keeps the one in use or lets the tables choose. */
  async preview(outline: OutlineId | null): Promise<void> {
    await this.work.run(async (signal) => {
      const current = await this.work.refresh(signal);
      await this.work.begin('composing', signal);
      await this.compose(current, outline, null, signal);
    });
  }

  /**
   * Previews the report from a review; sections that are being arranged are shown as they would be. What was told `before`
   * by the same outline says why that was chosen.
   */
  async compose(
    current: Review,
    outline: OutlineId | null,
    before: Narrative | null = null,
    signal?: AbortSignal,
  ): Promise<void> {
    const engine = await this.work.engine;
    const { unsavedOutlines } = this.work.getState();
    const { snapshot } = current;
    const own = unsavedOutlines.reduce(engine.withOwnOutline, engine.readOwnOutlines(snapshot.storage));
    const storage = { ...snapshot.storage, [engine.OUTLINE_KEY]: engine.writeOwnOutlines(own) ?? '' };
    const material = { ...current, snapshot: { ...snapshot, storage } };
    const told = await this.work.inSlices(engine.narrating(material, outline), signal);
    const narrative = before?.outline === told.outline ? { ...told, chosen: before.chosen } : told;
    const choices = engine.choicesFor(narrative.outline, own);
    this.work.dispatch({
      type: 'narrated',
      report: {
        narrative,
        arrangement: engine.arrangementOf(engine.OUTLINES[narrative.outline].sections, choices),
        refresh: engine.refreshPreview(narrative, current),
        history: engine.readHistory(snapshot.storage),
      },
    });
  }

  /**
   * Makes the preview follow the sections as they are arranged by then; what is arranged while it is being made is
   * followed next.
   */
  private async composeAgain(): Promise<void> {
    this.isOutdated = true;
    await this.work.run(async () => {
      while (this.isOutdated) {
        this.isOutdated = false;
        await this.work.begin('composing');
        const { report, review } = this.work.getState();
        if (report && review) await this.compose(review, report.narrative.outline, report.narrative);
      }
    });
  }

  /** Shows the report with its sections arranged anew; nothing is kept until `saveArrangement`. */
  async arrange(arrangement: readonly ArrangedSection[]): Promise<void> {
    const { report, unsavedOutlines } = this.work.getState();
    if (!report) return;
    const { outline } = report.narrative;
    const { choicesFrom, withOwnOutline } = await this.work.engine;
    const arranged = { outline, sections: choicesFrom(arrangement) };
    this.work.dispatch({ type: 'arranged', unsaved: withOwnOutline(unsavedOutlines, arranged) });
    this.work.dispatch({ type: 'narrated', report: { ...report, arrangement } });
    await this.composeAgain();
  }

  /** Shows the outline's own sections in its own order. */
  async arrangeAsUsual(): Promise<void> {
    const { report } = this.work.getState();
    if (!report) return;
    const { arrangementOf, OUTLINES } = await this.work.engine;
    await this.arrange(arrangementOf(OUTLINES[report.narrative.outline].sections, []));
  }

  /** Shows the sections again as the workbook keeps them. */
  async discardArrangement(): Promise<void> {
    const { report, unsavedOutlines } = this.work.getState();
    if (!report) return;
    const { outline } = report.narrative;
    const { withoutOwnOutline } = await this.work.engine;
    this.work.dispatch({ type: 'arranged', unsaved: withoutOwnOutline(unsavedOutlines, outline) });
    await this.composeAgain();
  }

  /** Keeps the arrangements in the workbook, where whoever opens it next finds them. */
  async saveArrangement(): Promise<void> {
    if (this.work.getState().unsavedOutlines.length === 0) return;
    await this.work.run(async (signal) => {
      await this.storeOutlines();
      await this.work.followUp(signal);
      this.work.say({ kind: 'arranged' });
    });
  }

  /** Writes the previewed report to the linked sheet and goes there; the arrangement it shows is kept with it. */
  async write(): Promise<void> {
    const { report, review: current, unsavedOutlines } = this.work.getState();
    if (!report || !current) return;
    const { narrative } = report;
    const { narrativeEdits, historyWith } = await this.work.engine;
    await this.work.run(async (signal) => {
      await this.work.begin('composing', signal);
      const edits = narrativeEdits(narrative, current);
      const at = this.now();
      const history = historyWith(at, narrative, current);
      if (unsavedOutlines.length > 0) await this.storeOutlines();
      if (edits.length > 0) {
        const reason = report.refresh ? 'refresh' : 'narrate';
        const receipt = await this.work.apply({ reason, edits });
        if (history !== null) await this.remember(receipt, at, history);
      }
      await this.work.followUp(signal);
      const first = edits.find(isCellEdit);
      if (first) await this.work.host.select(first.cell);
      else this.work.say({ kind: 'up-to-date' });
    });
  }

  /** Writes a paragraph in the officer's own words; a report that is not on its sheet yet is written first. */
  async rewrite(paragraph: Paragraph, typed: string): Promise<void> {
    if (await this.saveWords(paragraph, typed)) this.work.dispatch({ type: 'open', page: null });
  }

  /** Writes a paragraph with one of its placeholders filled in; the page stays, for the next. */
  async fillIn(paragraph: Paragraph, typed: string): Promise<void> {
    await this.saveWords(paragraph, typed);
  }

  private async saveWords(paragraph: Paragraph, typed: string): Promise<boolean> {
    const { rewritingEdits } = await this.work.engine;
    if (!this.work.getState().report?.refresh) await this.write();
    const { review } = this.work.getState();
    if (!review) return false;
    const edits = rewritingEdits(review.snapshot, paragraph, typed);
    if (edits.length > 0) await this.work.write({ reason: 'rewrite', edits });
    return this.work.getState().notice?.kind !== 'failed';
  }

  /** Takes what was taken back out of the history; what was taken back only in part stays there. */
  async takenBack(receipt: Receipt, { kept }: UndoOutcome): Promise<void> {
    const at = this.recorded.get(receipt.id);
    if (at === undefined || kept.length > 0) return;
    this.recorded.delete(receipt.id);
    const { readHistory, writeHistory, HISTORY_KEY } = await this.work.engine;
    const history = readHistory(this.storage).filter((record) => record.at !== at);
    await this.work.host.store(HISTORY_KEY, writeHistory(history));
  }

  /** Makes the previewed report a Word file and offers it; what makes it is loaded only now. */
  async exportWord(): Promise<void> {
    const { report, review: current } = this.work.getState();
    if (!report || !current) return;
    await this.work.run(async () => {
      await this.work.begin('exporting');
      const { reportDocument } = await this.loadWord();
      const bytes = await reportDocument(report.narrative, current);
      const name = documentName(report.narrative.title);
      this.work.dispatch({ type: 'exported', document: { name, bytes } });
    });
  }

  /** Shows only paragraphs of these kinds, or all. */
  showKinds(kinds: readonly ParagraphKind[]): void {
    this.work.dispatch({ type: 'report-kinds', kinds });
  }

  /** F8: goes to the next paragraph that is open, or the one before; after the last comes the first. */
  step(by: 1 | -1): void {
    const { report, reportKinds, walkedParagraph } = this.work.getState();
    const walked = walkedParagraphs(report?.narrative.paragraphs ?? [], reportKinds);
    const at = walked.findIndex(({ id }) => id === walkedParagraph);
    const next = walked.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % walked.length);
    if (next) this.work.dispatch({ type: 'walked', paragraph: next.id });
  }

  /** Shows the sentences of whatever cell of the tables is selected from now on. Returns how to stop. */
  followSelection(): () => void {
    return this.work.host.onSelect((cell) => {
      if (this.ownSelection && sameCell(cell, this.ownSelection)) return;
      this.ownSelection = null;
      const tables = this.work.getState().review?.tables ?? [];
      const isSource = tables.some(({ sheet, kind }) => sheet === cell.sheet && kind !== 'narrative');
      if (isSource) this.work.dispatch({ type: 'traced', cell });
    });
  }

  /** Remembers that the next selection of this cell is ours. */
  willSelect(cell: CellAddress): void {
    this.ownSelection = cell;
  }

  private get storage(): Readonly<Record<string, string>> {
    return this.work.getState().review?.snapshot.storage ?? {};
  }

  /** An outline arranged as usual needs no place in the workbook; the one that is shown comes last, as the latest. */
  private async storeOutlines(): Promise<void> {
    const {
      isUsual,
      OUTLINES,
      OUTLINE_KEY,
      readOwnOutlines,
      withOwnOutline,
      withoutOwnOutline,
      writeOwnOutlines,
    } = await this.work.engine;
    const { unsavedOutlines, report } = this.work.getState();
    const isShown = ({ outline }: OwnOutline): boolean => outline === report?.narrative.outline;
    const inOrder = [...unsavedOutlines].sort((a, b) => Number(isShown(a)) - Number(isShown(b)));
    const own = inOrder.reduce(
      (kept, one) =>
        isUsual(OUTLINES[one.outline].sections, one)
          ? withoutOwnOutline(kept, one.outline)
          : withOwnOutline(kept, one),
      readOwnOutlines(this.storage),
    );
    await this.work.host.store(OUTLINE_KEY, writeOwnOutlines(own));
    this.work.dispatch({ type: 'arranged', unsaved: [] });
  }

  /** Keeps the history in the workbook, and which of its records is the batch's. */
  private async remember(receipt: Receipt, at: string, history: string): Promise<void> {
    const { HISTORY_KEY } = await this.work.engine;
    await this.work.host.store(HISTORY_KEY, history);
    this.recorded.set(receipt.id, at);
  }
}
