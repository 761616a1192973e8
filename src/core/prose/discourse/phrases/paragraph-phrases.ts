import type { Phrase } from '../../clauses/phrase';

/** A paragraph's phrases with what its heading says. */
export interface ParagraphPhrases {
  readonly phrases: readonly Phrase[];
  /** The level that a heading or the paragraph's own title names for all that follows; empty when none. */
  readonly scope: string;
  /** The paragraph ends by opening a list (其中：), which the next paragraphs fill. */
  readonly opens: 'parts' | 'mainly' | null;
  /** The paragraph below says amounts, not only names (主要包括：办公费、水费、电费). */
  readonly opensAmounts: boolean;
  readonly heading: boolean;
  /** The months of the year that are over where its figures stand; null where its words leave it open. */
  readonly months: number | null;
  /** Kind of its number and the number; null without one. */
  readonly marker: { readonly kind: string; readonly number: number } | null;
}
