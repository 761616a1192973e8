import type { Narrative, Paragraph } from '../core/narrative/model';
import type { ParagraphLook, WordProfile } from './profile';
import { titleLines } from './title';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** A block of the report's text: lines of a fixed height, or a chart. Lengths in points. */
interface Block {
  readonly lines: number;
  readonly height: number;
  readonly isHeading: boolean;
}

/**
 * The page each paragraph of the report begins on, counted from 1 (页码推算). Fixed line spacing and square characters make
 * the official page a grid, so that a table of sections can be filled in without laying the document out: headings stay
 * with what follows them, and no paragraph leaves a single line behind or ahead. `chartsAfter` gives the heights, in
 * points, of the charts below a paragraph; -1 stands for those above the title.
 */
export function pagesOf(
  { paragraphs }: Pick<Narrative, 'paragraphs'>,
  profile: WordProfile,
  chartsAfter: (index: number) => readonly number[] = () => [],
): readonly number[] {
  const layout = new Layout(profile);
  for (const height of chartsAfter(-1)) layout.add({ lines: 1, height, isHeading: false });
  const pages = paragraphs.map((paragraph, index) => {
    const place = layout.add({
      lines: linesOf(paragraph, profile),
      height: profile.lineSpacing,
      isHeading: paragraph.heading !== null && paragraph.heading > 0,
    });
    for (const height of chartsAfter(index)) layout.add({ lines: 1, height, isHeading: false });
    return place;
  });
  layout.close();
  return pages.map((place) => place.page);
}

/** Where a block begins; known once what follows it has been placed. */
interface Place {
  page: number;
}

class Layout {
  private readonly tall: number;
  private page = 1;
  private used = 0;
  /** Headings that wait for what they stand above. */
  private waiting: { readonly block: Block; readonly place: Place }[] = [];

  constructor({ page, margins }: WordProfile) {
    this.tall = (page.height - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE;
  }

  add(block: Block): Place {
    const place = { page: this.page };
    this.waiting.push({ block, place });
    if (!block.isHeading) this.close();
    return place;
  }

  /** Places the waiting headings together with the beginning of the last block. */
  close(): void {
    const last = this.waiting.at(-1)?.block;
    if (!last) return;
    const before = this.waiting.slice(0, -1).reduce((sum, { block }) => sum + block.lines * block.height, 0);
    const needed = before + firstLines(last.lines) * last.height;
    if (this.used > 0 && this.used + needed > this.tall) this.turn();
    for (const { block, place } of this.waiting) {
      place.page = this.page;
      this.fill(block);
    }
    this.waiting = [];
  }

  private fill({ lines, height }: Block): void {
    let left = lines;
    while (left * height > this.tall - this.used) {
      const fit = Math.floor((this.tall - this.used) / height);
      const taken = Math.min(fit, left - LEAST_LINES);
      if (taken > 0) left -= taken;
      if (taken <= 0 && this.used === 0) break;
      this.turn();
    }
    this.used += left * height;
  }

  private turn(): void {
    this.page += 1;
    this.used = 0;
  }
}

/** Lines of a paragraph that stay together at the foot and at the head of a page (孤行控制). */
const LEAST_LINES = 2;

/** How many lines of a paragraph must fit for it to begin on a page; one of three lines cannot be divided. */
function firstLines(lines: number): number {
  return lines <= LEAST_LINES + 1 ? lines : LEAST_LINES;
}

function linesOf({ heading, text }: Paragraph, profile: WordProfile): number {
  if (text === '') return 0;
  // One line stays empty below the title.
  if (heading === 0) return titleLines(text, profile).length + 1;
  const look = lookOf(heading, profile);
  const { page, margins } = profile;
  const width = (page.width - margins.left - margins.right) * POINTS_PER_MILLIMETRE;
  return text
    .split('\n')
    .reduce(
      (lines, line, index) => lines + wrapped(line, look, width, index === 0 ? look.indentCharacters : 0),
      0,
    );
}

function lookOf(heading: number | null, { headings, body }: WordProfile): ParagraphLook {
  return heading === null ? body : (headings[heading - 1] ?? body);
}

/** Marks that may not begin a line; they hang on the line before. */
const CLOSING = /[，。；：、！？）】”》%]/u;

/** Lines that a text takes at this width, in points. */
function wrapped(text: string, { size }: ParagraphLook, width: number, indent: number): number {
  let lines = 1;
  let used = indent * size;
  let previous = '';
  for (const word of text.match(WORDS) ?? []) {
    const wide = (widthOf(word) + (isSpaced(previous, word) ? SPACE : 0)) * size;
    previous = word;
    if (used + wide > width && !CLOSING.test(word)) {
      lines += 1;
      used = 0;
    }
    used += wide;
  }
  return lines;
}

/** Figures and Latin words do not break; every other character may stand alone. */
const WORDS = /[\d.,]+%?|[A-Za-z]+|./gsu;

/** Ems that word processors leave between Chinese characters and figures or Latin letters beside them. */
const SPACE = 0.25;

function isSpaced(before: string, after: string): boolean {
  const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const isLatin = (word: string): boolean => /[\dA-Za-z%]/.test(word);
  return (isChinese(before) && isLatin(after)) || (isLatin(before) && isChinese(after));
}

/** Ems of a word: digits and Latin letters take half of one, their points a quarter. */
function widthOf(word: string): number {
  let width = 0;
  for (const character of word) {
    if (/[.,]/.test(character)) width += 0.25;
    else if (character === '%') width += 0.83;
    else width += character < '\u2000' ? 0.5 : 1;
  }
  return width;
}
