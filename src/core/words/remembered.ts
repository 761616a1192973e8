/** Texts of which answers are kept at once, in each of two generations. */
const KEPT = 4096;

/** Longer labels are sentences that hardly come twice (characters). */
const LONGEST_LABEL = 80;

/**
 * The reading with its latest answers kept by text. What was not asked for while as many other texts as it keeps came
 * is forgotten, so that a memory that outlives a workbook stays small. The reading must depend on the text alone, and
 * its answers must not be changed. Texts beyond the `longest` are read each time.
 */
export function remembered<Answer>(
  read: (text: string) => Answer,
  kept: number = KEPT,
  longest: number = LONGEST_LABEL,
): (text: string) => Answer {
  let recent = new Map<string, { readonly answer: Answer }>();
  let older = recent;
  return (text) => {
    if (text.length > longest) return read(text);
    const known = recent.get(text);
    if (known) return known.answer;
    const entry = older.get(text) ?? { answer: read(text) };
    if (recent.size >= kept) [older, recent] = [recent, new Map()];
    recent.set(text, entry);
    return entry.answer;
  };
}
