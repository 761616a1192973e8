import type { Review } from '../review';
import type { Edit } from '../workbook/edit';
import type { Narrative, OutlineId } from './model';

/** Name of the linked sheet (自评报告). */
export const NARRATIVE_SHEET = '自评报告';

/** Writes the report for the tables found; `outline` null chooses the outline from them. */
export function narrate(_review: Review, outline: OutlineId | null): Narrative {
  return { outline: outline ?? 'national', title: '', paragraphs: [] };
}

/** The edits that put a narrative on the linked sheet, adding the sheet when the workbook has none. */
export function narrativeEdits(_narrative: Narrative, _review: Review): readonly Edit[] {
  return [];
}
