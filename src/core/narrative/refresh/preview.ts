import type { Review } from '../../review-model';
import { findLinkedSheet } from '../linked-sheet';
import type { Narrative, Paragraph } from '../model';
import { narrativeChanges, type ParagraphChange } from './changes';
import { markChanges, type Stretch } from './marked';
import type { FigureChange } from './merge-figures';

/**
 * One paragraph of the refresh preview (刷新预览). `orphaned`: a person rewrote it and the tables no longer give it;
 * it stays on the sheet as it is.
 */
export interface PreviewedChange {
  readonly id: string;
  readonly kind: ParagraphChange['kind'] | 'orphaned';
  /** Heading path; empty for a paragraph that the outline no longer has. */
  readonly section: string;
  /** What stands on the sheet; empty for an added paragraph. */
  readonly before: readonly Stretch[];
  /** What will stand there; empty for a removed paragraph, and the same as before for an orphaned one. */
  readonly after: readonly Stretch[];
  /** Figures of a rewritten paragraph that a person has to look at: changed, new or gone, and not replaced. */
  readonly toCheck: readonly FigureChange[];
}

export interface RefreshPreview {
  readonly changes: readonly PreviewedChange[];
  /** Paragraphs that stay as they are, in the order of the report. */
  readonly unchanged: readonly Paragraph[];
}

/** Everything that writing the narrative would do to the report that stands on the sheet; null without one. */
export function refreshPreview(narrative: Narrative, review: Review): RefreshPreview | null {
  if (!findLinkedSheet(review.snapshot).exists) return null;
  const changes = narrativeChanges(narrative, review);
  const byId = new Map(changes.map((change) => [change.id, change]));
  const shown: PreviewedChange[] = [];
  const unchanged: Paragraph[] = [];
  for (const paragraph of narrative.paragraphs) {
    const change = paragraph.id === '' ? undefined : byId.get(paragraph.id);
    byId.delete(paragraph.id);
    if (change) shown.push(previewed(change, paragraph.section));
    else if (paragraph.state === 'stale') shown.push(orphaned(paragraph));
    else unchanged.push(paragraph);
  }
  for (const change of byId.values()) shown.push(previewed(change, ''));
  return { changes: shown, unchanged };
}

function previewed({ id, kind, before, after, figures }: ParagraphChange, section: string): PreviewedChange {
  const toCheck =
    kind === 'merged' ? figures.filter(({ state }) => state !== 'unchanged' && state !== 'replaced') : [];
  const common = { id, kind, section, toCheck };
  if (before === null || after === null) return { ...common, before: whole(before), after: whole(after) };
  return { ...common, ...markChanges(before, after) };
}

function orphaned({ id, section, text }: Paragraph): PreviewedChange {
  const same = whole(text);
  return { id, kind: 'orphaned', section, before: same, after: same, toCheck: [] };
}

function whole(text: string | null): readonly Stretch[] {
  return text === null || text === '' ? [] : [{ text, changed: false }];
}
