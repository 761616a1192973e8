import type { Message } from '../messages/message';
import type { Review } from '../checks/review-model';
import type { Table } from '../tables/model';
import type { Edit } from '../workbook/edit';
import { toTheEnd } from '../workbook/to-the-end';
import { chartEdits } from './charts/sheet-edits';
import { composing, type Composed } from './compose';
import { Facts } from './facts/facts';
import { isGoalOnly, sortBudgets } from './facts/budget-only';
import { findLinkedSheet } from './sheet/linked-sheet';
import { mergeWritten } from './sheet/merge';
import type { Narrative, OutlineId } from './model';
import { Doubts } from './wording/doubts';
import { Notes } from './wording/notes';
import { chooseOutline, OUTLINES, type ChosenOutline } from './outlines/outlines';
import { readOwnOutlines, withChoices } from './outlines/own-outline';
import { sheetEdits } from './sheet/sheet-edits';

export { NARRATIVE_SHEET } from './sheet/linked-sheet';

type Material = Pick<Review, 'tables' | 'relations' | 'snapshot'> & Partial<Pick<Review, 'findings'>>;

/**
 * Writes the report for the tables found, in the office's own arrangement where the workbook keeps one. `outline`
 * null keeps the outline of the report that is there already, or takes the one arranged last, or chooses one; `chosen`
 * says why. Paragraphs that a person has changed on the linked sheet keep that person's words. A book of budgets alone
 * is refused, and one of which no sentence can be told. Without findings, no paragraph has notes.
 */
export function narrate(review: Material, outline: OutlineId | null): Narrative {
  return toTheEnd(narrating(review, outline));
}

/** As `narrate`, paragraph by paragraph, for whoever must not be held up. */
export function* narrating(review: Material, outline: OutlineId | null): Generator<void, Narrative> {
  const sheet = findLinkedSheet(review.snapshot);
  const findings = review.findings ?? [];
  const doubts = new Doubts(findings, review.relations);
  yield;
  const facts = new Facts(review, sheet.name, doubts);
  const own = readOwnOutlines(review.snapshot.storage);
  const kept = sheet.outline ?? own.at(-1)?.outline ?? null;
  const { id, reason } = decided(outline, kept, facts);
  const chosen = withChoices(OUTLINES[id], own);
  yield;
  const noted = new Notes(findings, review.relations, doubts);
  const fresh = yield* composing(chosen, facts, sheet.name, noted);
  const isNew = outline === null && sheet.rows.length === 0;
  const refused = isNew ? refusal(review, facts, fresh) : null;
  if (refused) return { outline: id, chosen: reason, refused, title: '', paragraphs: [] };
  return {
    outline: chosen.id,
    chosen: reason,
    title: chosen.title(facts),
    paragraphs: mergeWritten(fresh.paragraphs, sheet.rows),
    block: fresh.block,
  };
}

function decided(asked: OutlineId | null, kept: OutlineId | null, facts: Facts): ChosenOutline {
  const because = (id: OutlineId, reason: 'outline/asked' | 'outline/kept'): ChosenOutline => ({
    id,
    reason: { id: reason, data: { outline: OUTLINES[id].name } },
  });
  if (asked !== null) return because(asked, 'outline/asked');
  return kept === null ? chooseOutline(facts) : because(kept, 'outline/kept');
}

/**
 * Why there is nothing to write: a book that holds budgets, goals, or the watch over a year that is not over, and nothing of what
 * came of them, since none is ever told as outturn; or tables of which no outline has a sentence to tell, so that the report
 * would consist of requests alone.
 */
function refusal({ tables }: Material, facts: Facts, { paragraphs }: Composed): Message | null {
  const { budgets, interim } = sortBudgets(tables.filter((table) => !table.blank));
  const [early] = [...interim, ...budgets];
  const goals = facts.tables.filter(isGoalOnly);
  const ofYear = ({ year }: Table): { year: string } => ({ year: year === null ? '' : `${year}年` });
  if (early && facts.tables.length === 0) {
    return {
      id: interim.length > 0 ? 'narrative/only-interim' : 'narrative/only-budgets',
      data: ofYear(early),
    };
  }
  const [goal] = goals;
  if (goal && goals.length === facts.tables.length) return { id: 'narrative/only-goals', data: ofYear(goal) };
  const tells = paragraphs.some(({ formula, heading }) => formula !== null && heading === null);
  return tells ? null : { id: 'narrative/nothing-to-tell', data: {} };
}

/** The edits that put a narrative and its charts on the linked sheet, adding the sheet when the workbook has none. */
export function narrativeEdits(narrative: Narrative, review: Review): readonly Edit[] {
  if (narrative.refused) return [];
  return [...sheetEdits(findLinkedSheet(review.snapshot), narrative), ...chartEdits(review)];
}
