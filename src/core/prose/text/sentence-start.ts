/** What ends a sentence. */
const SENTENCE = ['。'] as const;

/** What ends a statement within it as well. */
export const STATEMENT = ['。', '；'] as const;

/**
 * Where the sentence or statement around a place begins (句首): behind the last of the marks before it. It looks back over
 * the paragraph alone, however long the text is.
 */
export function sentenceStart(text: string, at: number, marks: readonly string[] = SENTENCE): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(line, at);
  return line + Math.max(...marks.map((mark) => before.lastIndexOf(mark))) + 1;
}
