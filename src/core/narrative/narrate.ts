import type { Review } from '../review/review-model';
import type { Edit } from '../workbook/edit';
import { chartEdits } from './charts/sheet-edits';
import { compose } from './compose';
import { Facts } from './facts/facts';
import { findLinkedSheet } from './sheet/linked-sheet';
import { mergeWritten } from './sheet/merge';
import type { Narrative, OutlineId } from './model';
import { Notes } from './wording/notes';
import { chooseOutline, OUTLINES } from './outlines/outlines';
import { readOwnOutlines, withChoices } from './outlines/own-outline';
import { sheetEdits } from './sheet/sheet-edits';

export { NARRATIVE_SHEET } from './sheet/linked-sheet';

/**
 * Writes the report for the tables found, in the office's own arrangement where the workbook keeps one. `outline`
 * null keeps the outline of the report that is there already, or takes the one arranged last, or chooses one. Paragraphs that a person has changed on the linked sheet keep that person's words.
 * Without findings, no paragraph has notes.
 */
export function narrate(
  review: Pick<Review, 'tables' | 'relations' | 'snapshot'> & Partial<Pick<Review, 'findings'>>,
  outline: OutlineId | null,
): Narrative {
  const sheet = findLinkedSheet(review.snapshot);
  const facts = new Facts(review, sheet.name);
  const own = readOwnOutlines(review.snapshot.storage);
  const id = outline ?? sheet.outline ?? own.at(-1)?.outline ?? chooseOutline(facts);
  const chosen = withChoices(OUTLINES[id], own);
  const notes = new Notes(review.findings ?? [], review.relations);
  const fresh = compose(chosen, facts, sheet.name, notes);
  return {
    outline: chosen.id,
    title: chosen.title(facts),
    paragraphs: mergeWritten(fresh.paragraphs, sheet.rows),
    block: fresh.block,
  };
}

/** The edits that put a narrative and its charts on the linked sheet, adding the sheet when the workbook has none. */
export function narrativeEdits(narrative: Narrative, review: Review): readonly Edit[] {
  return [...sheetEdits(findLinkedSheet(review.snapshot), narrative), ...chartEdits(review)];
}
