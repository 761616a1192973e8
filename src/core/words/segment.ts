import { MORPHEMES } from './lexicon/lexicon';
import type { Morpheme, Role } from './lexicon/morpheme';
import { BLANK_YEAR, BY_YEAR_END, NAMED_YEAR, THRESHOLD, TO_MONTH } from './lexicon/periods';
import { Trie } from './lexicon/trie';

/** A piece of a label: a morpheme, a date, or a run of characters that the lexicon does not know. */
export interface Token {
  readonly text: string;
  readonly role: Role | 'unknown';
  readonly value: string;
}

const WORDS = new Trie<Morpheme>(MORPHEMES);

/**
 * Prices of the pieces of a cover, of which the cheapest wins: few pieces, long ones first, and an unknown character
 * only where nothing known fits. A single known character is dearer than a word, since it often is part of a name. Of
 * two covers at one price the one with the longer words in front wins. In hundredths of a word.
 */
const PRICE = { word: 100, lessPerCharacter: 1, character: 110, unknown: 130 } as const;

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly morpheme: Morpheme | null;
}

/** Cuts a label into morphemes by the cheapest cover; unknown characters in a row come as one token. */
export function segment(text: string): readonly Token[] {
  const best: Step[] = [{ cost: 0, from: 0, morpheme: null }];
  const offer = (start: number, end: number, cost: number, morpheme: Morpheme | null): void => {
    const known = best[end];
    const total = (best[start]?.cost ?? 0) + cost;
    if (!known || total <= known.cost) best[end] = { cost: total, from: start, morpheme };
  };
  for (let start = 0; start < text.length; start += 1) {
    offer(start, start + 1, PRICE.unknown, null);
    WORDS.wordsAt(text, start, (end, morpheme) => {
      const length = end - start;
      offer(
        start,
        end,
        length === 1 ? PRICE.character : PRICE.word - PRICE.lessPerCharacter * length,
        morpheme,
      );
    });
    const date = dateAt(text, start);
    if (date) offer(start, date.end, PRICE.word - PRICE.lessPerCharacter * (date.end - start), date.morpheme);
  }
  return collect(text, best);
}

function collect(text: string, best: readonly Step[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let end = text.length; end > 0;) {
    const { from, morpheme } = best[end] ?? { from: 0, morpheme: null };
    const piece = text.slice(from, end);
    const last = tokens[0];
    if (!morpheme && last?.role === 'unknown') tokens[0] = { ...last, text: piece + last.text };
    else tokens.unshift({ text: piece, role: morpheme?.role ?? 'unknown', value: morpheme?.value ?? '' });
    end = from;
  }
  return tokens;
}

/** A year, a month or a price limit that begins at the place; nothing within a longer number. */
function dateAt(text: string, start: number): { end: number; morpheme: Morpheme } | null {
  if (/\d/.test(text.charAt(start - 1))) return null;
  const threshold = matchAt(THRESHOLD, text, start);
  if (threshold) return { end: start + threshold[0].length, morpheme: { role: 'noun', value: 'threshold' } };
  const month = matchAt(TO_MONTH, text, start);
  if (month) return { end: start + month[0].length, morpheme: { role: 'period', value: 'cum' } };
  const end = matchAt(BY_YEAR_END, text, start);
  if (end) return { end: start + end[0].length, morpheme: { role: 'period', value: 'by-end' } };
  const year = matchAt(NAMED_YEAR, text, start);
  if (year) return { end: start + year[0].length, morpheme: { role: 'period', value: `y${year[1] ?? ''}` } };
  const blank = matchAt(BLANK_YEAR, text, start);
  return blank ? { end: start + blank[0].length, morpheme: { role: 'period', value: 'weak' } } : null;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
