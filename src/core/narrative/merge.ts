import { isEdited, type WrittenRow } from './linked-sheet';
import { PLACEHOLDER_MARK, type Paragraph } from './model';
import { mergeFigures } from './refresh/merge-figures';

/**
 * The fresh report with everything a person wrote kept (刷新): an edited paragraph keeps its words and gets its
 * changed figures, a paragraph whose tables are gone stays as stale if it was edited, and rows a person added stay after the row they followed.
 */
export function mergeWritten(
  fresh: readonly Paragraph[],
  written: readonly WrittenRow[],
): readonly Paragraph[] {
  const known = new Set(fresh.map(({ id }) => id));
  const kept = new Map<string, WrittenRow>();
  const followers = new Map<string, Paragraph[]>();
  let last = '';
  for (const row of written) {
    const isOurs = row.id !== '' && known.has(row.id) && !kept.has(row.id);
    if (isOurs) {
      kept.set(row.id, row);
      last = row.id;
    } else if (isEdited(row)) {
      followers.set(last, [...(followers.get(last) ?? []), orphan(row)]);
    }
  }
  return [
    ...(followers.get('') ?? []),
    ...fresh.flatMap((paragraph) => [
      merged(paragraph, kept.get(paragraph.id)),
      ...(followers.get(paragraph.id) ?? []),
    ]),
  ];
}

function merged(fresh: Paragraph, row: WrittenRow | undefined): Paragraph {
  if (!row || !isEdited(row)) return fresh;
  const text =
    row.formula === null
      ? mergeFigures(row.generated.text, fresh.generated.text, row.content).text
      : row.content;
  return {
    ...fresh,
    text,
    formula: row.formula,
    placeholder: text.includes(PLACEHOLDER_MARK),
    state: 'edited',
  };
}

function orphan(row: WrittenRow): Paragraph {
  return {
    id: row.id,
    section: '',
    heading: null,
    text: row.content,
    formula: row.formula,
    sources: [],
    placeholder: row.content.includes(PLACEHOLDER_MARK),
    state: row.id === '' ? 'edited' : 'stale',
    generated: row.generated,
  };
}
