import { depthOf, type Paragraph } from '../text/paragraphs';
import { sentenceStart, STATEMENT } from '../text/sentence-start';

/** A project or row of the workbook that a text names (点名). */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** What is spoken of at a place: named in the same sentence (`near`), or carried on from one before. */
export interface Spoken {
  readonly name: string;
  readonly near: boolean;
}

/** Mentions looked back over for one that still holds. */
const LOOKED_BACK = 20;

/**
 * Which of the workbook's projects and rows a text speaks of, place by place: the one named last, until a heading as high
 * as where it was named begins another matter.
 */
export class SpokenNames {
  private readonly mentions: readonly Mention[];

  public constructor(
    names: Iterable<string>,
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
  ) {
    this.mentions = longest([...names].flatMap((name) => placesOf(name, text)));
  }

  /** What the figure at `at` may be of; null where nothing that was named still holds. */
  public at(at: number): Spoken | null {
    const sentence = sentenceStart(this.text, at, STATEMENT);
    const last = this.lastBefore(at);
    for (let index = last; index >= 0 && index > last - LOOKED_BACK; index--) {
      const mention = this.mentions[index];
      if (!mention) break;
      if (mention.from >= sentence) return { name: mention.name, near: true };
      if (this.holdsOn(mention, at)) return { name: mention.name, near: false };
    }
    return null;
  }

  private lastBefore(at: number): number {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** No heading or number as high as its own stands between the mention and the place. */
  private holdsOn({ from }: Mention, at: number): boolean {
    const [own, here] = [this.paragraphAt(from), this.paragraphAt(at)];
    const named = this.paragraphs[own];
    if (!named) return false;
    const depth = named.heading && !named.marker ? -1 : depthOf(named.marker);
    for (let index = own + 1; index <= here; index++) {
      const one = this.paragraphs[index];
      if (one && (one.heading || one.marker) && depthOf(one.marker) <= depth) return false;
    }
    return true;
  }

  private paragraphAt(at: number): number {
    let [low, high] = [0, this.paragraphs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.paragraphs[middle]?.from ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function placesOf(name: string, text: string): readonly Mention[] {
  const places: Mention[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length))
    places.push({ from, to: from + name.length, name });
  return places;
}

/** Of mentions that overlap the longest (甲项目二期 rather than 甲项目). */
function longest(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const one of [...mentions].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  }
  return kept;
}
