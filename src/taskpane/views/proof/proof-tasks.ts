import type { ProseFinding } from '../../../core/prose/model';
import type { SheetProse } from '../../../core/prose/workbook/prose-cells';
import { HostError } from '../../../hosts/host';
import type { OfferedFile } from '../../session/state';
import type { WorkbookTasks } from '../../session/workbook-tasks';
import { countMarks, marksOf, type Proofed, type ProofMark, type ProofSource } from './model';

/** How a finding is told in a comment of a Word document. */
export type CommentText = (finding: ProseFinding) => string;

/** What the session does about proof-reading (核稿). Only a correction on a sheet writes anything. */
export class ProofTasks {
  constructor(private readonly work: WorkbookTasks) {}

  /** Proof-reads a sheet's prose, the cells that are selected, a file that was opened, or a text that was pasted. */
  async read(source: ProofSource, pasted = ''): Promise<void> {
    await this.work.run(async (signal) => {
      await this.work.begin('proofreading', signal);
      const prose = await this.textOf(source, pasted);
      await this.show({ source, ...prose, misread: [], corrected: 0, open: null }, true);
    });
  }

  /** Opens a Word document, a PDF or a text file and proof-reads it. @throws HostError when it is none that can be read. */
  async openFile(file: File): Promise<void> {
    await this.work.run(async (signal) => {
      await this.work.begin('proofreading', signal);
      const [{ readReportFile }, bytes] = await Promise.all([import('./read-file'), file.arrayBuffer()]);
      const opened = await readReportFile(new Uint8Array(bytes));
      if (typeof opened === 'string')
        throw new HostError({ id: `host/${opened}`, data: { name: file.name } });
      const source = { kind: 'file', name: file.name, file: opened } as const;
      await this.show(
        { source, text: opened.text, stretches: [], misread: [], corrected: 0, open: null },
        true,
      );
    });
  }

  /** The Word document that was opened, with a comment at each finding (批注稿); null where it is none. */
  async commentedFile(tell: CommentText, author: string): Promise<OfferedFile | null> {
    const { proofed, review } = this.work.getState();
    if (proofed?.source.kind !== 'file') return null;
    const { name, file } = proofed.source;
    if (!file.word) return null;
    const [{ commented }, { proofreadReport }] = await Promise.all([import('./read-file'), this.work.engine]);
    // What was corrected in the pane stands in its text and not in the document, which is read as it came.
    const { findings } = proofreadReport(file.text, { review });
    const comments = findings.map((finding) => ({
      start: finding.where.start,
      end: finding.where.end,
      text: tell(finding),
    }));
    return { name, bytes: commented(file.word, comments, author) };
  }

  /** Opens a figure's card and goes to its cell; null closes the one that is open. */
  async open(mark: ProofMark | null): Promise<void> {
    const { proofed } = this.work.getState();
    if (!proofed) return;
    this.work.dispatch({ type: 'proofed', proofed: { ...proofed, open: mark?.start ?? null } });
    const stretch =
      mark && proofed.stretches.find(({ start, end }) => mark.start >= start && mark.start <= end);
    if (stretch) await this.work.host.select(stretch.cell).catch((error: unknown) => this.work.fail(error));
  }

  /** Goes to the next figure that is contradicted or to be verified, or to the one before. */
  async step(by: 1 | -1): Promise<void> {
    const { proofed } = this.work.getState();
    if (!proofed) return;
    const marks = marksOf(proofed).filter(({ finding }) => finding !== null);
    if (marks.length === 0) return;
    const at = marks.findIndex(({ start }) => start === proofed.open);
    await this.open(marks.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % marks.length) ?? null);
  }

  /** 不是这个意思: takes a finding back, since its figure was understood wrongly. */
  misread({ id }: ProseFinding): void {
    const { proofed } = this.work.getState();
    if (proofed)
      this.work.dispatch({
        type: 'proofed',
        proofed: { ...proofed, misread: [...proofed.misread, id], open: null },
      });
  }

  /** Puts the correction into the text, and into its cell where it stands in one; then the next finding is opened. */
  async correct({ replacement }: ProseFinding): Promise<void> {
    const { proofed } = this.work.getState();
    if (!proofed || !replacement) return;
    const { text, stretches, source, misread, corrected } = proofed;
    const { start, end } = replacement;
    const after = text.slice(0, start) + replacement.text + text.slice(end);
    const grown = replacement.text.length - (end - start);
    const stretch = stretches.find((each) => start >= each.start && end <= each.end);
    if (stretch?.live) return;
    await this.work.run(async (signal) => {
      if (stretch) {
        const value = after.slice(stretch.start, stretch.end + grown);
        await this.work.apply({ reason: 'fix', edits: [{ kind: 'text', cell: stretch.cell, value }] });
        await this.work.followUp(signal);
      }
      const moved = stretches.map((each) => ({
        ...each,
        start: each.start + (each.start > start ? grown : 0),
        end: each.end + (each.end >= end ? grown : 0),
      }));
      await this.show(
        { source, text: after, stretches: moved, misread, corrected: corrected + 1, open: start },
        false,
      );
    });
  }

  private async textOf(source: ProofSource, pasted: string): Promise<SheetProse> {
    const { proseOf, wordsIn } = await this.work.engine;
    const { review } = this.work.getState();
    const sheetNamed = (name: string) => review?.snapshot.sheets.find((sheet) => sheet.name === name);
    if (source.kind === 'sheet') {
      const sheet = sheetNamed(source.sheet);
      if (sheet) return proseOf(sheet);
    }
    if (source.kind === 'selection') {
      const selected = await this.work.host.selectedRange();
      const sheet = selected && sheetNamed(selected.sheet);
      if (sheet) return wordsIn(sheet, selected.range);
    }
    return { text: pasted, stretches: [] };
  }

  /** Shows what proof-reading against the workbook gives; the first finding from where `open` was comes up at once. */
  private async show(proofed: Omit<Proofed, 'reading'>, isNew: boolean): Promise<void> {
    const { proofreadReport } = await this.work.engine;
    const { review } = this.work.getState();
    const whole: Proofed = { ...proofed, reading: proofreadReport(proofed.text, { review }) };
    const marks = marksOf(whole);
    const findings = marks.filter(({ finding }) => finding !== null);
    const next = findings.find(({ start }) => start >= (proofed.open ?? 0)) ?? findings[0];
    this.work.dispatch({ type: 'proofed', proofed: { ...whole, open: next?.start ?? null } });
    if (isNew) this.work.say({ kind: 'proofread', counts: countMarks(marks) });
  }
}
