/** A tree of words by their characters, for finding all words that begin at a place of a text. */
export class Trie<Value> {
  private readonly root: Node<Value> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) this.add(word, value);
  }

  private add(word: string, value: Value): void {
    let node = this.root;
    for (const character of word) {
      let next = node.next.get(character);
      if (!next) node.next.set(character, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }

  /** Calls back for every word that begins at `start`, with the place where it ends. */
  wordsAt(text: string, start: number, found: (end: number, value: Value) => void): void {
    let node: Node<Value> | undefined = this.root;
    for (let at = start; at < text.length; at += 1) {
      node = node.next.get(text.charAt(at));
      if (!node) return;
      if (node.value !== undefined) found(at + 1, node.value);
    }
  }
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | undefined;
}
