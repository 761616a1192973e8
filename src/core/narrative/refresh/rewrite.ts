import type { CellAddress } from '../../workbook/address';
import type { Edit } from '../../workbook/edit';
import type { Snapshot } from '../../workbook/snapshot';
import { literalFormula } from '../wording/formula';
import { columnOf, findLinkedSheet } from '../sheet/linked-sheet';
import type { Paragraph } from '../model';
import { align } from './align';

/** A stretch of a rewritten paragraph: a figure that still follows its cells, or words as they were typed. */
export interface RewrittenPart {
  readonly text: string;
  /** Whether the stretch follows its cells. */
  readonly live: boolean;
  /** The cells behind it; none for typed words. */
  readonly cells: readonly CellAddress[];
}

/** A paragraph as an officer typed it, with the figures that were left in place kept live (改写). */
export interface Rewritten {
  readonly parts: readonly RewrittenPart[];
  /** Exactly what was typed. */
  readonly text: string;
  /** What to write into the paragraph's cell, with its `=`; null where no figure is left that follows a cell. */
  readonly formula: string | null;
}

/** Where a live piece of the paragraph stands in the typed text. */
interface Kept {
  readonly start: number;
  readonly end: number;
  readonly formula: string;
  readonly cells: readonly CellAddress[];
}

/**
 * Finds the live figures of a paragraph in the text an officer typed in its place. A figure counts as left in place
 * where it stands unchanged between the same words, or where it was moved and is the only one that reads so; a digit
 * added to it makes it the officer's own. Text that is exactly what the product wrote gives the product's formula back.
 * Cheap enough to call while somebody types (quadratic in what differs, a few thousand characters at most).
 */
export function rewriteParagraph(
  paragraph: Pick<Paragraph, 'pieces' | 'generated'>,
  typed: string,
): Rewritten {
  const kept = keptIn(paragraph, typed);
  const parts: RewrittenPart[] = [];
  const operands: string[] = [];
  const words = (from: number, to: number): void => {
    if (to <= from) return;
    parts.push({ text: typed.slice(from, to), live: false, cells: [] });
    operands.push(...literalFormula(typed.slice(from, to)));
  };
  let end = 0;
  for (const piece of kept) {
    words(end, piece.start);
    parts.push({ text: typed.slice(piece.start, piece.end), live: true, cells: piece.cells });
    operands.push(piece.formula.replace(/^=/, ''));
    end = piece.end;
  }
  words(end, typed.length);
  const own = typed === paragraph.generated.text ? paragraph.generated.formula : null;
  return { parts, text: typed, formula: own ?? (kept.length > 0 ? `=${operands.join('&')}` : null) };
}

/**
 * The edits that save a rewritten paragraph on the linked sheet: its formula, or its text where no figure is live. None
 * where the sheet has no such paragraph (write the report first) or already reads so.
 */
export function rewritingEdits(
  snapshot: Snapshot,
  paragraph: Pick<Paragraph, 'id' | 'writtenAs' | 'pieces' | 'generated'>,
  typed: string,
): readonly Edit[] {
  const { name, rows } = findLinkedSheet(snapshot);
  const row = rows.find(({ id }) => id !== '' && id === (paragraph.writtenAs ?? paragraph.id));
  if (!row) return [];
  const { formula, text } = rewriteParagraph(paragraph, typed);
  if (row.content === text && row.formula === formula) return [];
  const cell = { sheet: name, row: row.row, column: columnOf('content') };
  return [
    formula === null ? { kind: 'text', cell, value: text } : { kind: 'formula', cell, formula, cached: text },
  ];
}

function keptIn({ pieces = [] }: Pick<Paragraph, 'pieces'>, typed: string): readonly Kept[] {
  const before = pieces.map(({ text }) => text).join('');
  const aligned = align([...units(before)], [...units(typed)], (a, b) => a === b);
  const kept: Kept[] = [];
  const isFree = (start: number, end: number): boolean =>
    kept.every((one) => end <= one.start || start >= one.end) && standsAlone(typed, start, end);
  const moved: (typeof pieces)[number][] = [];
  let at = 0;
  for (const piece of pieces) {
    const { text, formula, cells } = piece;
    const start = aligned.get(at);
    const whole = [...units(text)].every((_, index) => aligned.get(at + index) === (start ?? 0) + index);
    at += text.length;
    if (formula === null || text === '') continue;
    if (start !== undefined && whole && isFree(start, start + text.length)) {
      kept.push({ start, end: start + text.length, formula, cells });
    } else {
      moved.push(piece);
    }
  }
  for (const { text, formula, cells } of moved) {
    const start = typed.indexOf(text);
    if (formula === null || start < 0 || text.length < SHORTEST_MOVED) continue;
    if (typed.includes(text, start + 1) || !isFree(start, start + text.length)) continue;
    kept.push({ start, end: start + text.length, formula, cells });
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** A shorter figure than this reads like many others, so that nobody can tell whether it was moved. */
const SHORTEST_MOVED = 3;

/** UTF-16 units, which positions in a text are counted in. */
function units(text: string): readonly string[] {
  return text.split('');
}

/** Whether no digit before or after makes another number of it. */
function standsAlone(typed: string, start: number, end: number): boolean {
  const isDigit = (character: string | undefined): boolean => /[\d.]/.test(character ?? '');
  return (
    !(isDigit(typed[start - 1]) && isDigit(typed[start])) && !(isDigit(typed[end - 1]) && isDigit(typed[end]))
  );
}
