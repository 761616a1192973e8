/** How an official text numbers its paragraphs, from the outermost: 第一部分, 一、, （一）, 1., （1）, ①, 一是. */
export type MarkerKind =
  'part' | 'han' | 'han-bracketed' | 'arabic' | 'arabic-bracketed' | 'circled' | 'firstly';

/** The number at the head of a paragraph (段首编号). */
export interface Marker {
  readonly kind: MarkerKind;
  readonly number: number;
  /** Where the words after the marker begin, in the cleaned text. */
  readonly end: number;
}

/** A paragraph of the cleaned text: offsets, the end exclusive, without its `\n`. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly marker: Marker | null;
  /** A title rather than a statement: short, without a figure in a unit and without a full stop inside. */
  readonly heading: boolean;
}

const HAN = '一二三四五六七八九十';
const MARKERS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', /^第([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章|节)[、：]?/],
  ['han', /^([一二三四五六七八九十]{1,3})[、.]/],
  ['han-bracketed', /^（([一二三四五六七八九十]{1,3})）[、.]?/],
  ['arabic', /^(\d{1,2})(?:[、]|\.(?!\d))/],
  ['arabic-bracketed', /^（(\d{1,2})）[、.]?/],
  ['circled', /^([①-⑳])/],
  ['firstly', /^([一二三四五六七八九十]{1,2})是/],
];

const DEPTHS: readonly MarkerKind[] = MARKERS.map(([kind]) => kind);

/** How deep a kind of number stands, the outermost 0; what has none stands deeper than all. */
export function depthOf(marker: Marker | null): number {
  return marker ? DEPTHS.indexOf(marker.kind) : DEPTHS.length;
}

/** The kinds of numbers that stand deeper than one. */
export function deeperThan(kind: MarkerKind): readonly MarkerKind[] {
  return DEPTHS.slice(DEPTHS.indexOf(kind) + 1);
}

/** The longest line that may be a heading (characters). */
const LONGEST_HEADING = 50;

/** The paragraphs of a cleaned text that hold anything, in order. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to > from) {
      const line = text.slice(from, to);
      paragraphs.push({ from, to, marker: markerOf(line, from), heading: isHeading(line) });
    }
    from = to + 1;
  }
  return paragraphs;
}

function markerOf(line: string, from: number): Marker | null {
  for (const [kind, pattern] of MARKERS) {
    const match = pattern.exec(line);
    if (match) return { kind, number: numberOf(match[1] ?? ''), end: from + match[0].length };
  }
  return null;
}

function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || /[；;|]/.test(line) || /。./.test(line)) return false;
  return !/\d(?:\.\d+)?(?:[万亿千]?元|%|[万亿])/.test(line);
}

/** The number written in digits, in Chinese numerals below a hundred, or circled. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const circled = written.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  const ten = written.indexOf('十');
  if (ten < 0) return HAN.indexOf(written) + 1;
  const tens = ten === 0 ? 1 : HAN.indexOf(written[ten - 1] ?? '') + 1;
  return tens * 10 + (HAN.indexOf(written[ten + 1] ?? ' ') + 1);
}
