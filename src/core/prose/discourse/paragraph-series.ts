import type { Claim, Item, List } from './item';
import type { ParagraphPhrases } from './phrases/paragraph-phrases';

/** A list whose items are paragraphs. */
interface Series {
  readonly list: List;
  /** Kind of the paragraphs' numbers, empty without; null before the first. */
  kind: string | null;
}

/** Lists that the paragraphs under their opening fill, one item each (分段列示). */
export class ParagraphSeries {
  private series: Series | null = null;
  /** The paragraph now read is an item of the list, of which it has not said the amount yet. */
  private first = false;
  /** The paragraph that only names what an item of such a list was paid for. */
  private names: number | null = null;

  public constructor(
    private readonly amountsOf: (paragraph: number) => readonly Claim[],
    private readonly open: (opener: List['opener'], wholes: readonly Claim[]) => List,
  ) {}

  /** The list that waits for the amount of the paragraph; null where none does. */
  public get awaiting(): List | null {
    return this.first ? (this.series?.list ?? null) : null;
  }

  /** The first amount of the paragraph is its item; one more that stands in a row with it may be another. */
  public add(item: Item): void {
    const list = this.series?.list;
    if (this.first) list?.items.push(item);
    else if (list && isInRow(item, list.further.at(-1) ?? list.items.at(-1))) list.further.push(item);
    this.first = false;
  }

  /** Whether this paragraph goes on with the list of paragraphs above it, ends it or begins a numbered one. */
  public begin({ marker, heading }: ParagraphPhrases, index: number): void {
    const kind = marker?.kind ?? '';
    this.first = false;
    if (index === this.names) return;
    if (this.series && !heading && (this.series.kind === null || this.series.kind === kind)) {
      this.series.kind = kind;
      this.first = this.series.list.items.length === 0 || kind === '' || (marker?.number ?? 0) > 1;
      if (this.first) return;
    }
    this.series = null;
    if (marker?.number !== 1 || heading) return;
    const wholes = this.amountsOf(index - 1);
    if (wholes.length === 0) return;
    this.series = { list: this.open('numbered', wholes), kind };
    this.first = true;
  }

  /** What the end of the paragraph opens for those below it. */
  public close({ opens, opensAmounts }: ParagraphPhrases, index: number): void {
    const isItem = this.series?.list.items.at(-1)?.paragraph === index;
    if (opens === 'mainly' && isItem && !opensAmounts) this.names = index + 1;
    else if (opens) {
      const wholes = this.amountsOf(index);
      this.series = wholes.length > 0 ? { list: this.open(opens, wholes), kind: null } : null;
    }
  }
}

/** A plain amount behind a plain amount of its sentence. */
function isInRow({ paragraph, sentence, phrase }: Item, before: Item | undefined): boolean {
  const isBeside = before?.paragraph === paragraph && before.sentence === sentence;
  const isPlain = phrase.slot === null && !phrase.total && phrase.connective === null;
  return isBeside && isPlain && before.comparisons.length === 0 && phrase.before !== null;
}
