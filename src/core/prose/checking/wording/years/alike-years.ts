import {
  IS_OVER,
  OF_FUTURE,
  OF_PLAN,
  OF_WHAT_BECAME,
  OWN_YEAR,
} from '../../../../words/lexicon/reports/years';
import { grouped } from '../../../../workbook/grouped';
import type { Item } from '../../../discourse/item';
import { namesAgain } from '../../../discourse/subjects/subject-key';
import { sentenceStart } from '../../../text/sentence-start';
import { mentions } from '../../../../words/topics';
import type { ReadText } from '../context';
import { matches, wrongYear } from './year-findings';

/** A year that a text names for what it tells, with the words behind it. */
interface Named {
  readonly at: number;
  readonly found: number;
  readonly behind: string;
}

/** So many that name one year for the same matter show that it is the year of the one beside them (mentions). */
const USUAL = 2;
/** A year with its 年 (characters). */
const YEAR_LENGTH = 5;
/** The words behind a year that tell its matter, and so many of them that two have in common (characters). */
const MATTER = 16;
const SAME_WORDS = 4;

/**
 * 2022年度“三公”经费… twice and 2021年度“三公”经费… once, in a text of `year` that names the other year nowhere else: last year's text
 * was not brought up to date there.
 */
export function alikeYears(text: ReadText, year: number | null) {
  if (year === null) return [];
  const own = matches(text, OWN_YEAR).map((one): Named => ({
    ...one,
    behind: behind(text.clean.text, one.at),
  }));
  const usual = own.filter(({ found }) => found === year);
  return [...grouped(own, ({ found }) => found)].flatMap(([other, [one, ...more]]) => {
    const isStray = one !== undefined && more.length === 0 && Math.abs(other - year) === 1;
    if (!isStray || !isNamedOnce(text, other) || isOfAnother(text, one, year)) return [];
    const alike = usual.filter((fellow) => isOfSameMatter(fellow, one));
    return alike.length >= USUAL && !tellsAnother(text, one, alike)
      ? [wrongYear(text, one.at, other, year)]
      : [];
  });
}

/** The words behind a year, whether it is called 年 or 年度, up to the end of the clause. */
function behind(words: string, at: number): string {
  const from = at + YEAR_LENGTH;
  const start = words.startsWith(LONG, from) ? from + LONG.length : from;
  return words.slice(start, start + MATTER).split(CLAUSE_END, 1)[0] ?? '';
}

const LONG = '度';
const CLAUSE_END = /[，。；：\n\d]/;

function isNamedOnce({ clean }: ReadText, year: number): boolean {
  return clean.text.split(`${year}年`).length === 2;
}

/**
 * 2022年专项资金结转至2023年使用: what came from the year before is said beside the report's year, or was carried on; of a year to come
 * is told what is planned.
 */
function isOfAnother({ clean }: ReadText, { at, found }: Named, year: number): boolean {
  const from = sentenceStart(clean.text, at);
  const sentence = clean.text.slice(from).split(SENTENCE_END, 1)[0] ?? '';
  const isToCome = found > year && OF_FUTURE.test(sentence) && !IS_OVER.test(sentence);
  return isToCome || sentence.includes(`${year}年`) || mentions(sentence, 'carried-on');
}

const SENTENCE_END = /[。\n]/;

/** Words in common, and not one of a plan and the other of what became of it. */
function isOfSameMatter({ behind: one }: Named, { behind: other }: Named): boolean {
  const isShared = Array.from(one.slice(SAME_WORDS - 1), (_, at) => one.slice(at, at + SAME_WORDS)).some(
    (words) => other.includes(words),
  );
  return isShared && !isOfPlanAlone(one, other) && !isOfPlanAlone(other, one);
}

function isOfPlanAlone(one: string, other: string): boolean {
  return OF_PLAN.test(one) && !OF_WHAT_BECAME.test(one) && OF_WHAT_BECAME.test(other) && !OF_PLAN.test(other);
}

/** 2022年度“三公”经费8万元，2023年度“三公”经费6万元: an amount beside one by the same name is that of the year before. */
function tellsAnother(text: ReadText, one: Named, alike: readonly Named[]): boolean {
  const own = amountBehind(text, one);
  return own !== null && alike.some((fellow) => isOfThatName(amountBehind(text, fellow), own));
}

function isOfThatName(item: Item | null, { subject }: Item): boolean {
  return item !== null && namesAgain(item.subject, subject);
}

function amountBehind({ discourse }: ReadText, { at, found }: Named): Item | null {
  const isBehind = ({ phrase: { year, from } }: Item) => year === found && from >= at && from - at <= MATTER;
  return discourse.items.find((item) => isBehind(item) && item.amounts.length > 0) ?? null;
}
