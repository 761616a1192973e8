/** A word, or the rest of one, with what it stands for. */
type Entry<T> = readonly [word: string, value: T];

/**
 * A set of words by their beginnings, so that all words that begin at a place in a text are found in one walk. What
 * goes on from a beginning is sorted out when a text first comes there: of some ten thousand words a workbook meets few,
 * and the first of them is not to wait for all.
 */
export class Trie<T> {
  private readonly root: Beginning<T>;

  /** The first value of a word is kept where it comes twice; an empty word is never found. */
  constructor(words: Iterable<Entry<T>>) {
    this.root = new Beginning([...words], 0);
  }

  /** Calls back for every word that begins at `start`, the shortest first; `end` is the place after it. */
  wordsAt(text: string, start: number, found: (end: number, value: T) => void): void {
    let beginning: Beginning<T> | undefined = this.root;
    for (let place = start; place < text.length; place += 1) {
      beginning = beginning.followedBy(text.charAt(place));
      if (!beginning) return;
      const { word } = beginning;
      if (word) found(place + 1, word[1]);
    }
  }
}

/** The words that begin alike. */
class Beginning<T> {
  /** The word that ends here, if one does. */
  readonly word: Entry<T> | undefined;
  private next: ReadonlyMap<string, Beginning<T>> | null = null;

  constructor(
    private words: readonly Entry<T>[],
    private readonly length: number,
  ) {
    this.word = words.find(([word]) => word.length === length);
  }

  followedBy(character: string): Beginning<T> | undefined {
    this.next ??= this.sortedOut();
    return this.next.get(character);
  }

  private sortedOut(): ReadonlyMap<string, Beginning<T>> {
    const byNext = new Map<string, Entry<T>[]>();
    for (const entry of this.words) {
      const character = entry[0].charAt(this.length);
      if (character === '') continue;
      const alike = byNext.get(character);
      if (alike) alike.push(entry);
      else byNext.set(character, [entry]);
    }
    this.words = [];
    const next = new Map<string, Beginning<T>>();
    for (const [character, words] of byNext) next.set(character, new Beginning(words, this.length + 1));
    return next;
  }
}
