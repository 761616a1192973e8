/** A pattern for whatever any of the patterns matches, so that one look dismisses a word that none of them knows. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
}
