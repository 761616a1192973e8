import type { Snapshot } from '../../workbook/snapshot';
import type { Review } from '../../checks/review-model';
import type { Narrative } from '../model';
import { refreshPreview, type PreviewedChange, type PreviewKind, type RefreshPreview } from './preview';

/** The key under which the history of the report stands in the workbook. */
export const HISTORY_KEY = 'report-history';

/** What is worth a record; a paragraph that stays as a person wrote it is not. */
const KINDS = ['added', 'removed', 'updated', 'merged', 'followed'] as const satisfies readonly PreviewKind[];

/** What a refresh did to one paragraph, short enough to be kept. */
export interface RecordedChange {
  readonly kind: (typeof KINDS)[number];
  /** The beginning of the paragraph as it was left, or as it was before it was removed. */
  readonly text: string;
  readonly figures: readonly RecordedFigure[];
}

/** A figure that changed: `from` null where it is new, `to` null where it is gone. */
export interface RecordedFigure {
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
  /** It was not recognised in the words of the person who rewrote the paragraph, and was left to that person. */
  readonly missed?: true;
}

/** One writing of the report (报告更新记录). */
export interface HistoryRecord {
  /** When, as ISO 8601 in UTC; given by the face, since core knows no time. */
  readonly at: string;
  /** Paragraphs the report had then. */
  readonly paragraphs: number;
  /** How many paragraphs changed; 0 for the first writing. */
  readonly changed: number;
  /** The first of them. */
  readonly changes: readonly RecordedChange[];
}

/** How much is kept: the latest records, and of each the first changes. */
const RECORDS = 20;
const CHANGES = 40;
const LENGTH = 60;

const MOMENT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/;

/** The record of a writing and of what its preview showed; null for the preview of the first writing. */
export function recordOf(
  at: string,
  { paragraphs }: Narrative,
  preview: RefreshPreview | null,
): HistoryRecord {
  const changes = preview?.changes.flatMap(recorded) ?? [];
  return {
    at,
    paragraphs: paragraphs.length,
    changed: changes.length,
    changes: changes.slice(0, CHANGES),
  };
}

function recorded({ kind: previewed, before, after, figures }: PreviewedChange): readonly RecordedChange[] {
  const kind = KINDS.find((known) => known === previewed);
  if (!kind) return [];
  const stretches = after.length > 0 ? after : before;
  return [
    {
      kind,
      text: shortened(stretches.map(({ text }) => text).join('')),
      figures: figures.map(({ label, from, to, state }) => ({
        label,
        from,
        to,
        ...(state === 'not-found' ? { missed: true as const } : {}),
      })),
    },
  ];
}

/**
 * The history as it stands in a workbook, with the writing of a report added to it; null where a refresh changed
 * nothing, which is not worth a record.
 */
export function historyWith(at: string, narrative: Narrative, review: Review): string | null {
  const preview = refreshPreview(narrative, review);
  const record = recordOf(at, narrative, preview);
  if (preview && record.changed === 0) return null;
  return writeHistory(withRecord(readHistory(review.snapshot.storage), record));
}

/** The history with one more record; the oldest are dropped when there are too many. */
export function withRecord(
  history: readonly HistoryRecord[],
  record: HistoryRecord,
): readonly HistoryRecord[] {
  return [...history, record].slice(-RECORDS);
}

/** What `writeHistory` wrote, the latest last; entries that are none of ours are passed over. Never throws. */
export function readHistory(storage: Snapshot['storage']): readonly HistoryRecord[] {
  return listOf(parsed(storage[HISTORY_KEY])).flatMap((entry): readonly HistoryRecord[] => {
    const { at, paragraphs, changed, changes } = entry;
    if (typeof at !== 'string' || !MOMENT.test(at)) return [];
    if (typeof paragraphs !== 'number' || typeof changed !== 'number') return [];
    return [{ at, paragraphs, changed, changes: listOf(changes).flatMap(changeIn) }];
  });
}

/** The history as the workbook keeps it under `HISTORY_KEY`; null when there is nothing to keep. */
export function writeHistory(history: readonly HistoryRecord[]): string | null {
  return history.length === 0 ? null : JSON.stringify(history);
}

function changeIn({
  kind: name,
  text,
  figures,
}: Readonly<Record<string, unknown>>): readonly RecordedChange[] {
  const kind = KINDS.find((known) => known === name);
  if (!kind || typeof text !== 'string') return [];
  return [{ kind, text, figures: listOf(figures).flatMap(figureIn) }];
}

function figureIn({ label, from, to, missed }: Readonly<Record<string, unknown>>): readonly RecordedFigure[] {
  if (typeof label !== 'string' || !isTextOrNull(from) || !isTextOrNull(to)) return [];
  return [{ label, from, to, ...(missed === true ? { missed } : {}) }];
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : text;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
