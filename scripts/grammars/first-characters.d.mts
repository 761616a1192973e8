interface GrammarFile {
  readonly source: string;
  readonly text: string;
}
export function firstCharacters(files: readonly GrammarFile[]): ReadonlyMap<string, ReadonlySet<number>>;
export function lookingAhead(source: string, starts: ReadonlyMap<string, ReadonlySet<number>>): string;
