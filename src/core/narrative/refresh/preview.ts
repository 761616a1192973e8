import type { Review } from '../../checks/review-model';
import { findLinkedSheet, isEdited, type LinkedSheet, type WrittenRow } from '../sheet/linked-sheet';
import type { Narrative, Paragraph } from '../model';
import { narrativeChanges, type ParagraphChange } from './changes';
import { projectIn } from '../renamed';
import { markChanges, type Stretch } from './marked';
import { mergeFigures, type FigureChange } from './merge-figures';

/**
 * What becomes of a paragraph, beside what writing changes. `followed`: its formula has followed the tables since the
 * report was written last, so that the sheet says already what it should. `orphaned`: a person rewrote it and the
 * tables no longer give it; it stays as it is. `renamed`: a person rewrote it, its project has another name now, and
 * none of its figures has changed; it stays as it is.
 */
export type PreviewKind = ParagraphChange['kind'] | 'followed' | 'orphaned' | 'renamed';

/** One paragraph of the refresh preview (刷新预览). */
export interface PreviewedChange {
  readonly id: string;
  readonly kind: PreviewKind;
  /** Heading path; empty for a paragraph that the outline no longer has. */
  readonly section: string;
  /** As it was; empty for an added paragraph. */
  readonly before: readonly Stretch[];
  /** As it will be; empty for a removed paragraph, and the same as before for an orphaned one. */
  readonly after: readonly Stretch[];
  /** The figures that changed. */
  readonly figures: readonly FigureChange[];
  /** Those of them that a person has to look at in a rewritten paragraph, since they were not replaced. */
  readonly toCheck: readonly FigureChange[];
  /** The names of a project that has been renamed, which a rewritten paragraph may still call by the old one. */
  readonly names: { readonly before: string; readonly now: string } | null;
}

export interface RefreshPreview {
  readonly changes: readonly PreviewedChange[];
  /** Paragraphs that are as they were, in the order of the report. */
  readonly unchanged: readonly Paragraph[];
}

/** What has changed since the report on the sheet was written, and what writing changes; null without a report. */
export function refreshPreview(narrative: Narrative, review: Review): RefreshPreview | null {
  const sheet = findLinkedSheet(review.snapshot);
  if (!sheet.exists) return null;
  const changes = new Map(narrativeChanges(narrative, review).map((change) => [change.id, change]));
  const rows = rowsById(sheet);
  const shown: PreviewedChange[] = [];
  const unchanged: Paragraph[] = [];
  for (const paragraph of narrative.paragraphs) {
    const { id } = paragraph;
    const change = id === '' ? undefined : changes.get(id);
    changes.delete(id);
    const row = id === '' ? undefined : rows.get(paragraph.writtenAs ?? id);
    if (change) shown.push({ ...previewed(change, paragraph.section), names: namesOf(paragraph) });
    else if (paragraph.state === 'stale') shown.push(untouched(paragraph, 'orphaned'));
    else if (namesOf(paragraph)) shown.push(untouched(paragraph, 'renamed'));
    else if (row && hasFollowed(row, paragraph)) shown.push(followed(row, paragraph));
    else unchanged.push(paragraph);
  }
  for (const change of changes.values()) shown.push(previewed(change, ''));
  return { changes: shown, unchanged };
}

function rowsById({ rows }: LinkedSheet): ReadonlyMap<string, WrittenRow> {
  const found = new Map<string, WrittenRow>();
  for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
  return found;
}

function previewed({ id, kind, before, after, figures }: ParagraphChange, section: string): PreviewedChange {
  const changed = figures.filter(({ state }) => state !== 'unchanged');
  const toCheck = kind === 'merged' ? changed.filter(({ state }) => state !== 'replaced') : [];
  const common = { id, kind, section, figures: changed, toCheck, names: null };
  if (before === null || after === null) return { ...common, before: whole(before), after: whole(after) };
  return { ...common, ...markChanges(before, after) };
}

function hasFollowed(row: WrittenRow, { text }: Paragraph): boolean {
  return !isEdited(row) && row.content === text && row.generated.text !== text;
}

function followed({ generated }: WrittenRow, { id, section, text }: Paragraph): PreviewedChange {
  const figures = mergeFigures(generated.text, text, generated.text).figures.filter(
    ({ state }) => state !== 'unchanged',
  );
  return {
    id,
    kind: 'followed',
    section,
    ...markChanges(generated.text, text),
    figures,
    toCheck: [],
    names: null,
  };
}

function untouched(paragraph: Paragraph, kind: 'orphaned' | 'renamed'): PreviewedChange {
  const { id, section, text } = paragraph;
  const same = whole(text);
  return {
    id,
    kind,
    section,
    before: same,
    after: same,
    figures: [],
    toCheck: [],
    names: namesOf(paragraph),
  };
}

/** Both names of the renamed project that a rewritten paragraph is about. */
function namesOf({ id, writtenAs, state }: Paragraph): PreviewedChange['names'] {
  const before = writtenAs === undefined || state !== 'edited' ? null : projectIn(writtenAs);
  const now = projectIn(id);
  return before === null || now === null ? null : { before, now };
}

function whole(text: string | null): readonly Stretch[] {
  return text === null || text === '' ? [] : [{ text, changed: false }];
}
