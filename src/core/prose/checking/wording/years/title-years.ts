import {
  DONE_AND_PLANNED,
  END_OF_YEAR,
  IS_DONE,
  IS_OF_PAST,
  IS_PLANNED,
  OF_PLAN,
  OF_REPORT,
  TO_COME,
  UNTIL,
  YEAR,
} from '../../../../words/lexicon/reports/years';
import { sentenceStart } from '../../../text/sentence-start';
import type { ReadText } from '../context';
import { matches, wrongYear } from './year-findings';

/** Titles stand at the head of a text (paragraphs). */
const HEAD = 3;

/** Headings and dates against the years of the title. */
export function titleYears(text: ReadText) {
  const { clean, paragraphs } = text;
  const title = paragraphs
    .slice(0, HEAD)
    .map(({ from, to }) => clean.text.slice(from, to))
    .find((line) => YEAR.test(line) && OF_REPORT.test(line));
  if (title === undefined) return [];
  const [, done = '', planned = ''] = DONE_AND_PLANNED.exec(title) ?? [];
  if (done !== '')
    return Number(planned) === Number(done) + 1 ? sections(text, Number(done), Number(planned)) : [];
  const year = Number(YEAR.exec(title)?.[1]);
  const isOfPast = IS_OF_PAST.test(title) || !OF_PLAN.test(title);
  return isOfPast ? ends(text, year) : [];
}

/** 一、2025年预算执行情况, 二、2026年预算安排: each of its own year. */
function sections(text: ReadText, done: number, planned: number) {
  return text.paragraphs.slice(1).flatMap(({ from, to, heading, marker }) => {
    const line = text.clean.text.slice(from, to);
    const [written] = YEAR.exec(line) ?? [];
    if (!heading || marker === null || written === undefined) return [];
    const [isDone, isPlanned] = [IS_DONE.test(line), IS_PLANNED.test(line)];
    const right = isDone === isPlanned ? null : isDone ? done : planned;
    const found = Number(written);
    const isSlip = right !== null && found !== right && Math.abs(found - right) === 1;
    return isSlip ? [wrongYear(text, from + line.indexOf(written), found, right)] : [];
  });
}

/** 截至2023年末 in a report of 2024, and the end of a year after the report's: named once, where the report's own is named again. */
function ends(text: ReadText, year: number) {
  const words = text.clean.text;
  const isNamedOnce = (one: number) => words.split(`${one}年`).length === 2;
  if (words.split(`${year}年`).length <= 2) return [];
  const before = matches(text, UNTIL).filter(({ found }) => found === year - 1);
  const behind = matches(text, END_OF_YEAR).filter(
    ({ at, found }) => found === year + 1 && !TO_COME.test(words.slice(sentenceStart(words, at), at)),
  );
  return [...before, ...behind]
    .filter(({ found }) => isNamedOnce(found))
    .map(({ at, found }) => wrongYear(text, at, found, year));
}
