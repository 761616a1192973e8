import { readWords, type Words } from '../../core/words/read-words';
import type { Language } from '../language';
import type { Outcome } from '../outcome';

/** `jixiao words`: how each text is read as a label, for trying headers out. */
export function words(texts: readonly string[], { words: say }: Language): Outcome {
  const read = texts.map((text) => readWords(text));
  return {
    json: { words: read.map(toJson) },
    text: read.map((each) => line(each, say.words)).join('\n'),
    code: 0,
  };
}

/** One entry of the JSON: the points written in the label stand among the slots. */
function toJson({ text, kind, meaning, alternatives, grounds, leftover, label: { points } }: Words): unknown {
  return {
    text,
    kind,
    meaning: { ...meaning, ...(points === null ? {} : { points }) },
    alternatives,
    grounds,
    leftover,
  };
}

function line({ text, kind, meaning, grounds, leftover }: Words, say: Language['words']['words']): string {
  const slots = Object.entries(meaning).map(
    ([slot, value]) => `${slot}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [text, kind, slots.join(' '), say[grounds], leftover === '' ? '' : say.leftover(leftover)]
    .filter((part) => part !== '')
    .join('  ');
}
