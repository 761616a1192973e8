import { isInstitution } from '../../../../words/lexicon/institutions';
import { COUNTED_THINGS, OPENS_ORDINALS } from '../../../../words/lexicon/reports/counts';
import type { Item } from '../../../discourse/item';
import { wholeNumber } from '../../../tokens/figures';
import { depthOf, type Paragraph } from '../../../text/paragraphs';
import type { ReadText, WordingRule } from '../context';
import { namesBefore } from './names';
import { ordinalsFrom } from './ordinals';
import { countFinding, type Stated } from './stated';

/** "3个科室", "项目4个", "两家单位"; not 第3个 or 2023个. */
const COUNT =
  /(?<![第\d.,前近约每])(\d{1,2}|[二三四五六七八九两十]{1,2})(?:个|家|所|名|项|类|方面)[^，。；：（）、\d]{0,12}/g;
/** What opens the list behind a count: a bracket, a colon, or words between a comma and it. */
const OPENING =
  /^(?:[，（]?(?:即|分别是|分别为|包括|包含|具体为|具体是|具体包括|具体如下|为|是|如下)?[：]|[，（](?:即|分别是|分别为|包括|包含|具体为|具体是|具体包括)|（)/;

/** 个数: a number beside the list of what it counts — names, amounts of each, or numbered paragraphs — where the list is all told. */
export const counts: WordingRule = (text) =>
  [...text.clean.text.matchAll(COUNT)].flatMap((match) => {
    const stated: Stated = {
      from: match.index,
      to: match.index + match[0].length,
      count: wholeNumber(match[1] ?? ''),
    };
    const behind = text.clean.text.slice(stated.to, stated.to + LONGEST_LIST);
    if (stated.count < 2) return [];
    const before = namesBefore(text, stated);
    if (before !== null && before !== stated.count) return [countFinding(text, stated, stated.to, before)];
    const ordinals = ordinalsBehind(text, stated);
    if (ordinals !== null && ordinals !== stated.count)
      return [countFinding(text, stated, stated.to, ordinals)];
    const opening = OPENING.exec(behind)?.[0];
    if (opening === undefined) return [];
    const words = listAt(behind.slice(opening.length), opening.startsWith('（'));
    const listed =
      words === '' ? paragraphsBelow(text, stated) : (namesIn(words) ?? amountsIn(text, stated, words));
    if (listed === null || listed < 2 || listed === stated.count) return [];
    const to = stated.to + (words === '' ? 0 : opening.length + words.length);
    return [countFinding(text, stated, to, listed)];
  });

/** How far 一是…二是…三是… or （一）（二）（三） may go on behind the number of them (characters). */
const LONGEST_ORDINALS = 4000;

/** 存在三个问题。一是…二是…: how many the text goes on to tell; null where it tells them in another way or may be cut off. */
function ordinalsBehind(text: ReadText, { from, to, count }: Stated): number | null {
  const words = text.clean.text;
  if (!COUNTED_THINGS.some((thing) => words.slice(from, to).includes(thing))) return null;
  const behind = words.slice(to, to + LONGEST_ORDINALS);
  const opening = OPENS_ORDINALS.exec(behind)?.[0];
  if (opening === undefined) return numberedBelow(text, to, count);
  const end =
    text.paragraphs.find((one) => one.from > to + opening.length && one.heading)?.from ?? words.length;
  const told = words.slice(to, end);
  const listed = ordinalsFrom(told);
  const isCutOff = end === words.length && !isOneSentence(told);
  return listed < count && isCutOff ? null : listed;
}

/** 一是…；二是…。: told in one sentence, which has its end. */
function isOneSentence(told: string): boolean {
  const words = told.trimEnd();
  return words.includes('；') && words.indexOf('。') === words.length - 1;
}

/** How many paragraphs below, numbered from one on, a line counts that ends in a colon. */
function numberedBelow({ clean, paragraphs }: ReadText, to: number, count: number): number | null {
  const at = paragraphs.findIndex((one) => one.from <= to && to <= one.to);
  const [line, first] = [paragraphs[at], paragraphs[at + 1]];
  const kind = first?.marker?.kind;
  if (!line || kind === undefined || !/^[^，。；]{0,6}：$/.test(clean.text.slice(to, line.to))) return null;
  let [listed, index] = [0, at + 1];
  for (; index < paragraphs.length; index++) {
    const marker = paragraphs[index]?.marker ?? null;
    if (marker?.kind === kind && marker.number === listed + 1) listed++;
    else if (marker && depthOf(marker) <= depthOf(first?.marker ?? null)) break;
  }
  const isCutOff = index === paragraphs.length && listed < count;
  return listed < 2 || isCutOff ? null : listed;
}

/** The longest list looked at (characters). */
const LONGEST_LIST = 240;

/** The words of the list up to its end: its bracket, or a full stop; empty where it stands in the paragraphs below. */
function listAt(behind: string, bracketed: boolean): string {
  const end = behind.search(bracketed ? /）/ : /[。\n]|$/);
  return behind.slice(0, Math.max(0, end));
}

/** How many names the words list; null where they are no plain list of names that are alike. */
function namesIn(words: string): number | null {
  const names = words.split(/[；，]/)[0]?.split('、') ?? [];
  const plain = names.every((name) => name.length > 1 && !/\d|[和及与等（]/.test(name));
  if (names.length < 2 || !plain || /[；，]/.test(words)) return null;
  return names.every(isInstitution) || shareEnding(names) ? names.length : null;
}

/** Names of things of one kind end alike (甲工程、乙工程). */
function shareEnding([first = '', ...rest]: readonly string[]): boolean {
  const ending = first.slice(-ENDING);
  return first.length > ENDING && rest.every((name) => name.length > ENDING && name.endsWith(ending));
}

/** A shared ending of so many characters shows things of one kind. */
const ENDING = 2;

/** How many things the words name with an amount each (甲项目30万元、乙项目20万元); null where something else stands between. */
function amountsIn({ clean, discourse }: ReadText, { to }: Stated, words: string): number | null {
  const from = clean.text.indexOf(words, to);
  const within = ({ phrase, aside }: Item) =>
    !aside && phrase.from >= from && phrase.to <= from + words.length;
  const named = discourse.items.filter(within);
  const clauses = words.split(/[、；]/).length;
  const plain = named.every(
    ({ amounts, subject, phrase }) =>
      amounts.length === 1 && subject.length > 1 && phrase.figure?.dimension === 'money' && !phrase.andSoOn,
  );
  return plain && clauses === named.length && !/[，（]|其他|其余/.test(words) ? named.length : null;
}

/** How many paragraphs under the count are numbered from one on, or are each the name of an institution; null for neither. */
function paragraphsBelow({ clean, paragraphs }: ReadText, { to }: Stated): number | null {
  const at = paragraphs.findIndex((paragraph) => paragraph.from <= to && to <= paragraph.to);
  const below = paragraphs.slice(at + 1);
  const [first] = below;
  const line = paragraphs[at];
  if (!first || !line || !clean.text.slice(to, line.to).endsWith('：')) return null;
  const wordsOf = ({ from, to: end, marker }: Paragraph) =>
    clean.text.slice(marker?.end ?? from, end).replace(/[。；]$/, '');
  const kind = first.marker?.kind;
  const ends = ({ marker }: Paragraph, index: number) =>
    marker?.kind !== kind || (marker !== null && marker.number !== index + 1);
  const end = below.findIndex(
    (one, index) => ends(one, index) || (kind === undefined && !isInstitution(wordsOf(one))),
  );
  const list = end < 0 ? below : below.slice(0, end);
  return list.length > 1 && list.every((one) => isInstitution(wordsOf(one))) ? list.length : null;
}
