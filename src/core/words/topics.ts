import { TOPICS, type Topic } from './lexicon/topics';

/** Whether a text holds a word of the topic, wherever it stands. */
export function mentions(text: string, topic: Topic): boolean {
  return wordsOf(topic).some((word) => text.includes(word));
}

/** Whether a text ends in a word of the topic: 群众满意度 in one of rates. */
export function endsIn(text: string, topic: Topic): boolean {
  return wordsOf(topic).some((word) => text.endsWith(word));
}

/** Whether a text begins with a word of the topic. */
export function beginsWith(text: string, topic: Topic): boolean {
  return wordsOf(topic).some((word) => text.startsWith(word));
}

/** Whether a text is a word of the topic and nothing else. */
export function isNamed(text: string, topic: Topic): boolean {
  return wordsOf(topic).includes(text);
}

function wordsOf(topic: Topic): readonly string[] {
  return TOPICS.get(topic) ?? [];
}
