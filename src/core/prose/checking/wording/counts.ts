import { isInstitution } from '../../../words/lexicon/institutions';
import type { Item } from '../../discourse/item';
import { hanNumber } from '../../tokens/figures';
import type { Paragraph } from '../../text/paragraphs';
import { wordingFinding, type ReadText, type WordingRule } from './context';

const RULE = 'consistency/prose-count';
/** "3个科室", "项目4个", "两家单位"; not 第3个 or 2023个. */
const COUNT =
  /(?<![第\d.,前近约每])(\d{1,2}|[二三四五六七八九两十]{1,2})(?:个|家|所|名|项|类|方面)[^，。；：（）、\d]{0,12}/g;
/** What opens the list behind a count: a bracket, a colon, or words between a comma and it. */
const OPENING =
  /^(?:[，（]?(?:即|分别是|分别为|包括|包含|具体为|具体是|具体包括|具体如下|为|是|如下)?[：]|[，（](?:即|分别是|分别为|包括|包含|具体为|具体是|具体包括)|（)/;

/** A number of things and where it stands. */
interface Stated {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** 个数: a number beside the list of what it counts — names, amounts of each, or numbered paragraphs — where the list is all told. */
export const counts: WordingRule = (text) =>
  [...text.clean.text.matchAll(COUNT)].flatMap((match) => {
    const stated: Stated = {
      from: match.index,
      to: match.index + match[0].length,
      count: /^\d/.test(match[1] ?? '') ? Number(match[1]) : hanNumber(match[1] ?? ''),
    };
    const behind = text.clean.text.slice(stated.to, stated.to + LONGEST_LIST);
    const opening = OPENING.exec(behind)?.[0];
    if (opening === undefined || stated.count < 2) return [];
    const words = listAt(behind.slice(opening.length), opening.startsWith('（'));
    const listed =
      words === '' ? paragraphsBelow(text, stated) : (namesIn(words) ?? amountsIn(text, stated, words));
    if (listed === null || listed < 2 || listed === stated.count) return [];
    const to = stated.to + (words === '' ? 0 : opening.length + words.length);
    return [
      wordingFinding(text, {
        rule: RULE,
        severity: 'warning',
        from: stated.from,
        to,
        message: { id: 'prose/count', data: { stated: String(stated.count), listed: String(listed) } },
        actual: String(stated.count),
        expected: String(listed),
      }),
    ];
  });

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
