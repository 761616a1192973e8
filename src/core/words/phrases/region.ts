import { REGIONS } from '../lexicon/regions';

/** A province (省级行政区) that a text names, itself or by one of its cities or counties. */
export interface Region {
  /** The first two digits of its code: 51 for 四川. */
  readonly code: string;
  /** The words that name it. */
  readonly word: string;
}

/** What is left out in speaking: 四川(省), 新疆(维吾尔自治区), 成都(市), 凉山(彝族自治州). */
const SUFFIX =
  /(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区|(?:(?:土家|苗|藏|羌|彝|布依|侗|傣|景颇|傈僳|白|哈尼|朝鲜|回|蒙古|哈萨克|柯尔克孜|壮)族?)+自治州)$/u;

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
        const stem = name.replace(SUFFIX, '');
        return [name, ...(stem.length >= SHORTEST ? [stem] : [])].map((word) => [word, code] as const);
      }),
  );
  return { codes, longest: Math.max(...[...codes.keys()].map((name) => name.length)) };
}

/** A code before the number of a form: 510000_0013zp. */
const FORM_NUMBER = /(?:^|\D)(\d{2})\d{4}_\d/u;

/** Marks, numbers and years before the first word of a title. */
const LEAD = /^[\d\s年度《》（）()“”"'·、.．:：-]+/u;

/**
 * The province a text begins with (攀枝花市某局 lies in 四川), or whose code its form number bears. Null where it begins
 * with neither: a name further on may be a street's or a partner's.
 */
export function regionOf(text: string): Region | null {
  const [, code] = FORM_NUMBER.exec(text) ?? [];
  if (code !== undefined && code in REGIONS) return { code, word: code };
  const start = text.replace(LEAD, '');
  names ??= allNames();
  for (let length = Math.min(names.longest, start.length); length >= SHORTEST; length -= 1) {
    const word = start.slice(0, length);
    const found = names.codes.get(word);
    if (found !== undefined) return { code: found, word };
  }
  return null;
}

/** Whether a line names the office that a form is of (填报单位：某县水务局), and is no title. */
export function namesOffice(line: string): boolean {
  return /^(?:填报|编制|主管)?(?:单位|部门)[:：]/u.test(line.replace(/\s/gu, ''));
}
