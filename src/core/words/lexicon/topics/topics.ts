import { FORMS } from './forms';
import { INDICATORS } from './indicators';
import { MONEY } from './money';
import { NUMBERS } from './numbers';
import { PEOPLE } from './people';
import { REPORTS } from './reports';
import { TIME } from './time';
import { TITLES } from './titles';
import { WORK } from './work';

/**
 * Words by which names, titles and sentences speak of a matter (主题词), each matter's separated by spaces: what a
 * `wording` is made of, and what `topics` look for.
 */
const WORDS = {
  ...INDICATORS,
  ...WORK,
  ...MONEY,
  ...TIME,
  ...NUMBERS,
  ...PEOPLE,
  ...FORMS,
  ...TITLES,
  ...REPORTS,
};

/** A matter that texts speak of. */
export type Topic = keyof typeof WORDS;

/** The words of each topic, the longest first: 结转结余 before 结转. */
export const TOPICS: ReadonlyMap<Topic, readonly string[]> = new Map(
  Object.entries(WORDS).map(([topic, words]) => [topic as Topic, longestFirst(words.split(' '))]),
);

/** The words of a topic, the longest first. */
export function wordsOf(topic: Topic): readonly string[] {
  return TOPICS.get(topic) ?? [];
}

/** The word of a topic that is named first: what the field usually says. */
export function usualWordOf(topic: Topic): string {
  return WORDS[topic].split(' ')[0] ?? '';
}

function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => b.length - a.length);
}
