import type { Snapshot } from '../../workbook/snapshot';
import { halfWidth } from '../../words/cleaner/half-width';
import type { FieldName } from '../model';

/** The key under which the officer's answers stand in the workbook. */
export const ANSWERS_KEY = 'answers';

/** The answer that a column is none of what was offered: it stays under its own words and is not asked about again. */
export const NONE_OF_THESE: FieldName = 'other';

/**
 * What the officer has said of columns whose words nobody knows (回答), by those words: an answer given once holds
 * wherever in the workbook they head a column.
 */
export type Answers = ReadonlyMap<string, FieldName>;

/** The answers kept in a workbook. Text that is none of ours gives none; it never throws. */
export function readAnswers(storage: Snapshot['storage']): Answers {
  try {
    const stored: unknown = JSON.parse(storage[ANSWERS_KEY] ?? '{}');
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** What `readAnswers` reads back. */
export function writeAnswers(answers: Answers): string {
  return JSON.stringify(Object.fromEntries(answers));
}

/** Adds what a column under these words is. */
export function withAnswer(answers: Answers, label: string, field: FieldName): Answers {
  return new Map(answers).set(halfWidth(label), field);
}

/** Takes out what was said of columns under these words. */
export function withoutAnswer(answers: Answers, label: string): Answers {
  const words = halfWidth(label);
  return new Map([...answers].filter(([known]) => known !== words));
}

/** What was said of a column under these words; undefined where nobody was asked. */
export function answerTo(answers: Answers, label: string): FieldName | undefined {
  return answers.get(halfWidth(label));
}
