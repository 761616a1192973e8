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
    const starts = [from, ...numberedInside(text, from, to)];
    starts.forEach((start, index) => {
      const stop = starts[index + 1] ?? to;
      if (stop <= start) return;
      const line = text.slice(start, stop);
      paragraphs.push({ from: start, to: stop, marker: markerOf(line, start), heading: isHeading(line) });
    });
    from = to + 1;
  }
  return paragraphs;
}

/** What may stand in front of a number inside a line, and behind it. */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['：', '；', '，', '。']);
const BEHIND_NUMBER = '、';

/** …如下：一、…，二、…，三、… written in one line: where each of them begins, if they run from one on. */
function numberedInside(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  let number = markerOf(text.slice(from, from + LONGEST_NUMBER), from)?.kind === 'han' ? 2 : 1;
  const first = number;
  for (
    let at = text.indexOf(BEHIND_NUMBER, from);
    at >= 0 && at < to;
    at = text.indexOf(BEHIND_NUMBER, at + 1)
  ) {
    const han = HAN[number - 1];
    const isNumber = text[at - 1] === han && BEFORE_NUMBER.has(text[at - 2] ?? '');
    // 二、三产业 is no number of a paragraph.
    if (!isNumber || HAN.includes(text[at + 1] ?? '') || at - 1 <= from) continue;
    starts.push(at - 1);
    number++;
  }
  return number - first > (first === 1 ? 1 : 0) ? starts : [];
}

/** The number that a paragraph has come to: 一是…。二是…。 in one line ends with 2. */
export function lastNumberIn(text: string, { to, marker }: Paragraph): number {
  let number = marker?.number ?? 0;
  if (marker?.kind !== 'firstly') return number;
  const words = text.slice(marker.end, to);
  for (let at = orderAt(words, number, 0); at >= 0; at = orderAt(words, number, at)) number++;
  return number;
}

/** Where the next of 一是, 二是, 三是 stands behind a mark; below nought where it does not. */
function orderAt(words: string, number: number, from: number): number {
  const order = `${HAN[number] ?? ''}是`;
  let at = order.length > 1 ? words.indexOf(order, from) : -1;
  while (at >= 0 && !BEFORE_NUMBER.has(words[at - 1] ?? '')) at = words.indexOf(order, at + 1);
  return at;
}

/** A number in front of a paragraph with the mark behind it (characters). */
const LONGEST_NUMBER = 4;

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
