import { endsIn, without } from '../topics';
import { wording } from '../wording';

/** What the brackets of a label held. */
export interface Brackets {
  /** The label with the brackets that are part of its name, and without all others. */
  readonly rest: string;
  readonly points: string | null;
  readonly unit: string | null;
  readonly percent: boolean;
  readonly letter: string | null;
  readonly formula: string | null;
  readonly notes: readonly string[];
}

/** What the cleaner must know of the words. */
export interface Words {
  /** Whether a morpheme of the lexicon is written with this bracket: 因公出国(境) within 因公出国(境)费. */
  isPart(before: string, bracket: string, after: string): boolean;
  /**
   * Whether the words say something of the label before them, and so stay in it: (调整后), (比上年), 执行数(财政拨款).
   */
  readonly stays: (inside: string, before: string) => 'before' | 'behind' | null;
  /** Whether the words stay the same where one stands right before the other, and do not run together into another. */
  readonly joins: (inside: string, before: string) => boolean;
}

const UNITS = [
  wording('sort-of-unit?', 'unit-word?', 'colon?', 'renminbi?', 'label-unit'),
  wording('sort-of-unit?', 'unit-word?', 'colon?', 'renminbi?', 'unit of units'),
];
const POINTS = wording('points-lead?', 'colon?', '#', 'points-mark');
const LETTER = wording('column-before?', 'letter of a column', 'column-word?');
const FORMULA = /^(?=.*[=+\-×*÷/xX])[A-Z\d.()%=+\-×*÷/xX①-⑳]+$/u;
const SIGNS = /^[+\-±、,/≥≤=<>%]+$/u;

/** Settles every bracket by what stands in it. Half-width text. */
export function withoutBrackets(text: string, words: Words): Brackets {
  let points: string | null = null;
  let unit: string | null = null;
  let percent = false;
  let letter: string | null = null;
  let formula: string | null = null;
  const notes: string[] = [];
  let front = '';
  let rest = '';
  let from = 0;
  for (const { at, end, inside } of bracketsOf(text)) {
    rest += text.slice(from, at);
    from = end;
    const after = text.slice(end);
    const [, number] = /^(\d{1,3}(?:\.\d+)?)$/u.exec(inside) ?? [];
    const place = words.stays(inside, rest);
    const unitSaid = unitIn(inside);
    const pointsSaid = pointsIn(inside);
    const letterSaid = LETTER.slotsOf(inside)?.[1];
    if (words.isPart(rest, text.slice(at, end), after)) rest += text.slice(at, end);
    else if (number !== undefined && endsIn(rest, 'has-points')) points = number;
    else if (unitSaid !== null) {
      unit = unitSaid;
      percent ||= unit === '%';
    } else if (pointsSaid !== null) points = pointsSaid;
    else if (letterSaid !== undefined) letter = letterSaid;
    else if (FORMULA.test(without(inside, 'of-formula'))) {
      formula = inside;
      percent ||= inside.includes('%');
    } else if (isSigns(inside)) percent ||= inside.includes('%');
    else if (place === 'before') front += words.joins(inside, rest) ? inside : `${inside}的`;
    else if (place === 'behind' || after.replace(/[:%]/gu, '') !== '') rest += inside;
    else notes.push(inside);
  }
  return { rest: front + rest + text.slice(from), points, unit, percent, letter, formula, notes };
}

function unitIn(inside: string): string | null {
  return UNITS.map((way) => way.slotsOf(inside)?.at(-1)).find((unit) => unit !== undefined) ?? null;
}

/** 20 of 满分20分; digits behind the points would make a day or a calculation of it. */
function pointsIn(inside: string): string | null {
  const said = POINTS.openingOf(inside);
  return said && !/^\d/u.test(inside.slice(said.quote.length)) ? (said.slots[2] ?? null) : null;
}

/** +/-, ≥, 定性/定量. */
function isSigns(inside: string): boolean {
  const marks = without(inside, 'qualitative');
  return inside !== '' && (marks === '' || SIGNS.test(marks));
}

interface Bracket {
  readonly at: number;
  readonly end: number;
  readonly inside: string;
}

/** The outermost brackets; an open one without its partner reaches to the end. */
function bracketsOf(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if ('([【〔{'.includes(character)) {
      if (depth === 0) at = index;
      depth += 1;
    } else if (')]】〕}'.includes(character) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ at, end: index + 1, inside: text.slice(at + 1, index) });
    }
  }
  if (depth > 0) found.push({ at, end: text.length, inside: text.slice(at + 1) });
  return found;
}
