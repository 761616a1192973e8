import { isEdited, type WrittenRow } from './linked-sheet';
import { PLACEHOLDER_MARK, type Paragraph } from '../model';
import { idBefore, renamedProjects } from '../renamed';
import { mergeFigures } from '../refresh/merge-figures';

/**
 * The fresh report with everything a person wrote kept (刷新): an edited paragraph keeps its words and gets its
 * changed figures, also where its project has been renamed; a paragraph whose tables are gone stays as stale if it was
 * edited, and rows a person added stay after the row they followed.
 */
export function mergeWritten(
  fresh: readonly Paragraph[],
  written: readonly WrittenRow[],
): readonly Paragraph[] {
  const renamed = renamedProjects(fresh, written);
  const idNow = new Map(fresh.map(({ id }) => [idBefore(id, renamed), id]));
  const kept = new Map<string, WrittenRow>();
  const followers = new Map<string, Paragraph[]>();
  let last = '';
  for (const row of written) {
    const id = row.id === '' ? undefined : idNow.get(row.id);
    if (id !== undefined && !kept.has(id)) {
      kept.set(id, row);
      last = id;
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

function merged(paragraph: Paragraph, row: WrittenRow | undefined): Paragraph {
  if (!row) return paragraph;
  const fresh = row.id === paragraph.id ? paragraph : { ...paragraph, writtenAs: row.id };
  if (!isEdited(row)) return fresh;
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
