import { isInstitution } from '../../../../words/lexicon/institutions';
import { AND, COUNTED_THINGS, NUMBER_AND_MEASURE, PLACES } from '../../../../words/lexicon/reports/counts';
import type { ReadText } from '../context';
import type { Stated } from './stated';

/** The longest list of names looked at (characters). */
const LONGEST_LIST = 240;
const AND_SO_ON = '等';
/** The longest name of a list (characters): longer ones are clauses. */
const LONGEST_NAME = 18;

/**
 * 甲科、乙科、丙科4个科室, 甲、乙2个村: how many names stand right before the number that counts them, where they are others than it
 * says; null where they are no such list.
 */
export function namesBefore({ clean }: ReadText, { from, to, count }: Stated): number | null {
  const clause =
    clean.text
      .slice(Math.max(0, from - LONGEST_LIST), from)
      .split(/[，。；：（）\n]/)
      .at(-1) ?? '';
  const names = clause.split('、');
  const most = names.length + (AND.some((word) => isInside(names.at(-1) ?? '', word)) ? 1 : 0);
  if (names.length < 2 || count === names.length || count === most) return null;
  return isListOf(names, clean.text.slice(from, to), count) ? names.length : null;
}

/** Offices by their names, or places and the like of which one more or less is said than named. */
function isListOf(names: readonly string[], counted: string, count: number): boolean {
  const last = names.at(-1) ?? '';
  if (
    last === '' ||
    last.endsWith(AND_SO_ON) ||
    /\d/.test(last) ||
    names.some((name) => name.length > LONGEST_NAME)
  )
    return false;
  const isKnown = isInstitution(counted) || PLACES.some((place) => behindMeasure(counted).startsWith(place));
  const areOffices = names.every((name) => name.length > 1 && isInstitution(name));
  if (isKnown && areOffices) return true;
  // 采取一看、二听的方式抽查3家: words behind the last name are a clause that goes on.
  const longest = Math.max(SHORT_NAME, ...names.slice(1, -1).map((name) => name.length)) + 1;
  if (last.length > longest || BREAKS.some((mark) => last.includes(mark))) return false;
  const isMatter = COUNTED_THINGS.some((thing) => counted.includes(thing)) && names.length > 2;
  return (isKnown || isMatter) && Math.abs(count - names.length) === 1;
}

const BREAKS = ['的', '“', '”'];

/** Names of places without a word for what they are (characters). */
const SHORT_NAME = 3;

/** What is counted, without its number and measure word (3个社区的环境整治 → 社区的环境整治). */
function behindMeasure(counted: string): string {
  return counted.replace(NUMBER_AND_MEASURE, '');
}

/** 和 between two names, not at the end of one. */
function isInside(name: string, word: string): boolean {
  return name.slice(1, -1).includes(word);
}
