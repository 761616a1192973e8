import { wordsOf, type Topic } from './lexicon/topics/topics';

/** Whether a text holds a word of the topic, wherever it stands; titles and headers have their words set wide (决 算 表). */
export function mentions(text: string, topic: Topic): boolean {
  const close = closedUp(text);
  return wordsOf(topic).some((word) => close.includes(word));
}

/** Whether a text ends in a word of the topic: 群众满意度 in one of rates. */
export function endsIn(text: string, topic: Topic): boolean {
  const close = closedUp(text);
  return wordsOf(topic).some((word) => close.endsWith(word));
}

/** Whether a text begins with a word of the topic. */
export function beginsWith(text: string, topic: Topic): boolean {
  const close = closedUp(text);
  return wordsOf(topic).some((word) => close.startsWith(word));
}

/** The longest word of the topic in which a text ends; null where it ends in none. */
export function endOf(text: string, topic: Topic): string | null {
  return wordsOf(topic).find((word) => text.endsWith(word)) ?? null;
}

/** The longest word of the topic with which a text begins; null where it begins with none. */
export function beginningOf(text: string, topic: Topic): string | null {
  return wordsOf(topic).find((word) => text.startsWith(word)) ?? null;
}

/** The word of the topic that stands first in a text, the longest of those that begin there; null where none does. */
export function wordIn(text: string, topic: Topic): string | null {
  const [first] = wordsOf(topic)
    .map((word) => ({ word, at: text.indexOf(word) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return first?.word ?? null;
}

/** A text without any words of the topic. */
export function without(text: string, topic: Topic): string {
  return wordsOf(topic).reduce((rest, word) => rest.replaceAll(word, ''), text);
}

/** Whether a text is a word of the topic and nothing else. */
export function isNamed(text: string, topic: Topic): boolean {
  return wordsOf(topic).includes(closedUp(text));
}

function closedUp(text: string): string {
  return /\s/.test(text) ? text.replace(/\s/g, '') : text;
}
