import { REGIONS } from '../lexicon/regions';
import { wording } from '../wording';

/** A province (省级行政区) that a text names, itself or by one of its cities or counties. */
export interface Region {
  /** The first two digits of its code: 51 for 四川. */
  readonly code: string;
  /** The words that name it. */
  readonly word: string;
}

/** What is left out in speaking: 四川(省), 新疆(维吾尔自治区), 成都(市), 凉山(彝族自治州). */
const SUFFIXES = [wording('nationality-of-region?', 'region-level'), wording('nationality*', 'prefecture')];

/** A stem of one character is no name. */
const SHORTEST = 2;

/** The codes of all names, and the length of the longest. */
interface Names {
  readonly codes: ReadonlyMap<string, string>;
  readonly longest: number;
}

/** Some six thousand names, made when the first is asked for: most runs of the program ask for none. */
let names: Names | null = null;

/** Every name, whole and without its suffix where a province or a city is meant. Provinces win over cities of their name. */
function allNames(): Names {
  const codes = new Map(
    Object.entries(REGIONS)
      .flatMap(([code, list]) => list.split(' ').map((name, place) => ({ code, name, place })))
      .sort((a, b) => Math.min(b.place, 1) - Math.min(a.place, 1))
      .flatMap(({ code, name }) => {
        const stem = SUFFIXES.reduce((rest, suffix) => suffix.notClosing(rest), name);
        return [name, ...(stem.length >= SHORTEST ? [stem] : [])].map((word) => [word, code] as const);
      }),
  );
  return { codes, longest: Math.max(...[...codes.keys()].map((name) => name.length)) };
}

/** A code before the number of a form: 510000_0013zp. */
const FORM_NUMBER = /(?:^|\D)(\d{2})\d{4}_\d/u;

/** Marks, numbers and years before the first word of a title. */
const LEAD = /^[\d\s《》（）()“”"'·、.．:：-]+/u;
const YEAR_MARK = wording('year-mark');

function withoutLead(text: string): string {
  const rest = YEAR_MARK.notOpening(text.replace(LEAD, ''));
  return rest === text ? rest : withoutLead(rest);
}

/**
 * The province a text begins with (攀枝花市某局 lies in 四川), or whose code its form number bears. Null where it begins
 * with neither: a name further on may be a street's or a partner's.
 */
export function regionOf(text: string): Region | null {
  const [, code] = FORM_NUMBER.exec(text) ?? [];
  if (code !== undefined && code in REGIONS) return { code, word: code };
  const start = withoutLead(text);
  names ??= allNames();
  for (let length = Math.min(names.longest, start.length); length >= SHORTEST; length -= 1) {
    const word = start.slice(0, length);
    const found = names.codes.get(word);
    if (found !== undefined) return { code: found, word };
  }
  return null;
}

const OFFICE = wording('filled-in-by?', 'office', 'colon');

/** Whether a line names the office that a form is of (填报单位：某县水务局), and is no title. */
export function namesOffice(line: string): boolean {
  return OFFICE.opens(line.replace(/\s/gu, ''));
}
