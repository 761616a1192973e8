import { TERMINALS, type Category } from './terminals';

/** A terminal found in a text. */
export interface Terminal {
  readonly word: string;
  readonly category: Category;
}

/** First two characters (or the only one) → terminals, longest first. */
const INDEX: ReadonlyMap<string, readonly Terminal[]> = indexed();

/** 加上级补助、加上解支出: before these the last character of the word begins another one. */
const SHORTER_BEFORE: ReadonlyMap<string, string> = new Map([['加上', '级解缴']]);

/** The longest terminal that begins at `at`, or null. */
export function terminalAt(text: string, at: number): Terminal | null {
  for (const terminal of INDEX.get(text[at] ?? '') ?? []) {
    const { word } = terminal;
    const next = text[at + word.length] ?? '';
    if (text.startsWith(word, at) && !(next && SHORTER_BEFORE.get(word)?.includes(next))) return terminal;
  }
  return null;
}

function indexed(): ReadonlyMap<string, readonly Terminal[]> {
  const index = new Map<string, Terminal[]>();
  const seen = new Set<string>();
  for (const [category, words] of Object.entries(TERMINALS) as [Category, string][]) {
    for (const word of words.split(' ')) {
      if (seen.has(word)) continue;
      seen.add(word);
      const first = word[0] ?? '';
      const list = index.get(first) ?? [];
      list.push({ word, category });
      index.set(first, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}
