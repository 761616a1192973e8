import type { Review } from '../../checks/review-model';
import { findLinkedSheet, isEdited, type WrittenRow } from '../sheet/linked-sheet';
import type { Narrative, Paragraph } from '../model';
import { mergeFigures, type FigureChange } from './merge-figures';

/**
 * What a refresh does to one paragraph (刷新预览): `added` and `removed` paragraphs, `updated` ones that nobody had
 * touched, and `merged` ones that a person had rewritten.
 */
export interface ParagraphChange {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'updated' | 'merged';
  /** As it stands on the sheet; null for an added one. */
  readonly before: string | null;
  /** As it will stand there; null for a removed one. */
  readonly after: string | null;
  /** Figures that changed, or all of them for a merged paragraph. */
  readonly figures: readonly FigureChange[];
}

/**
 * Everything that writing the narrative would change on the linked sheet, paragraph by paragraph, in the order of
 * the report; paragraphs that stay as they are do not occur. A paragraph that a person rewrote occurs as soon as one
 * of its figures has changed, also where nothing could be replaced. Empty when there is no linked sheet yet.
 */
export function narrativeChanges(narrative: Narrative, { snapshot }: Review): readonly ParagraphChange[] {
  const { exists, rows } = findLinkedSheet(snapshot);
  if (!exists) return [];
  const written = new Map<string, WrittenRow>();
  for (const row of rows) if (row.id !== '' && !written.has(row.id)) written.set(row.id, row);
  const stays = new Set(narrative.paragraphs.map(({ id, writtenAs = id }) => writtenAs));
  const removed = [...written.values()].filter(({ id }) => !stays.has(id));
  return [
    ...narrative.paragraphs.flatMap((paragraph) =>
      changeOf(paragraph, written.get(paragraph.writtenAs ?? paragraph.id)),
    ),
    ...removed.map(({ id, content }): ParagraphChange => ({
      id,
      kind: 'removed',
      before: content,
      after: null,
      figures: [],
    })),
  ];
}

function changeOf(paragraph: Paragraph, row: WrittenRow | undefined): readonly ParagraphChange[] {
  const { id, text, state, generated } = paragraph;
  if (id === '' || state === 'stale') return [];
  if (!row) return [{ id, kind: 'added', before: null, after: text, figures: [] }];
  const before = row.content;
  if (isEdited(row)) {
    const { figures } = mergeFigures(row.generated.text, generated.text, before);
    const changed = figures.some((figure) => figure.state !== 'unchanged');
    return changed ? [{ id, kind: 'merged', before, after: text, figures }] : [];
  }
  if (before === text) return [];
  const figures = mergeFigures(before, text, before).figures.filter((figure) => figure.state !== 'unchanged');
  return [{ id, kind: 'updated', before, after: text, figures }];
}
