import type { ProseFinding } from '../../core/prose/model';
import type { WorkbookTasks } from '../workbookTasks';
import { countMarks, marksOf, type Proofed, type ProofMark, type ProofSource } from './model';
import { proseOf } from './texts';

/** What the session does about proof-reading (核稿). Only a correction on a sheet writes anything. */
export class ProofTasks {
  constructor(private readonly work: WorkbookTasks) {}

  /** Proof-reads a sheet's prose, or a text that was pasted. */
  async read(source: ProofSource, pasted = ''): Promise<void> {
    await this.work.run(async (signal) => {
      const { review } = this.work.getState();
      await this.work.begin('proofreading', signal);
      const sheet =
        source.kind === 'sheet'
          ? review?.snapshot.sheets.find(({ name }) => name === source.sheet)
          : undefined;
      const { text, stretches } = sheet ? proseOf(sheet) : { text: pasted, stretches: [] };
      await this.show({ source, text, stretches, misread: [], open: null });
    });
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

  /** Puts the correction into the text, and into its cell where it stands in one. */
  async correct({ replacement }: ProseFinding): Promise<void> {
    const { proofed } = this.work.getState();
    if (!proofed || !replacement) return;
    const { text, stretches, source, misread } = proofed;
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
      await this.show({ source, text: after, stretches: moved, misread, open: null });
    });
  }

  private async show(proofed: Omit<Proofed, 'reading'>): Promise<void> {
    const { proofreadText } = await this.work.engine;
    const whole = { ...proofed, reading: proofreadText(proofed.text) };
    this.work.dispatch({ type: 'proofed', proofed: whole });
    this.work.say({ kind: 'proofread', counts: countMarks(marksOf(whole)) });
  }
}
