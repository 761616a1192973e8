import type { Meaning } from '../meaning';
import { readWords } from '../read-words';
import { isNamed, mentions, wordIn } from '../topics';
import { wording } from '../wording';

/** What a label counts of people (人员): posts, people in them, or people retired. */
export type StaffSubject = 'posts' | 'staff' | 'retired';

/** What a figure counts of people; null for costs, ratios and everything else. */
export function staffSubject({ subject, aspect, measure }: Meaning): StaffSubject | null {
  if (aspect !== undefined || (measure !== undefined && measure !== 'count')) return null;
  return subject === 'posts' || subject === 'staff' || subject === 'retired' ? subject : null;
}

/** The same of a label that stands outside the tables. */
export function staffSubjectOf(label: string): StaffSubject | null {
  const { kind, meaning } = readWords(label);
  return kind === 'figure' ? staffSubject(meaning) : null;
}

const ACTUALLY_THERE = wording('actually-there', 'of-people?');

/** Whether a head beside one of posts counts the people in them without saying so: 年末实有数, 在编数. */
export function countsActual(label: string): boolean {
  return ACTUALLY_THERE.closes(label);
}

/** The kind of posts that a label is confined to: 行政 of 其中：行政编制; null for all of them. */
export function kindOfPosts(label: string): string | null {
  return wordIn(label, 'kind-of-posts');
}

/** 离退休 where the label counts both, 离休 or 退休 where it names one. */
export function retiredWord(label: string): string {
  if (mentions(label, 'all-retired')) return '离退休';
  return mentions(label, 'retired-with-honours') ? '离休' : '退休';
}

/** Whether a label heads a line that adds up those above it. */
export function isTotalLabel(label: string): boolean {
  return isNamed(label.replace(/\s/gu, ''), 'total');
}

/** Whether the words name people who have left service, or the dependants of the dead: counted beside the staff, never among it. */
export function namesLeftService(words: string): boolean {
  return mentions(words, 'left-service');
}

/** Whether the words name staff in service (在职、在编、正式). */
export function namesInService(words: string): boolean {
  return mentions(words, 'in-service');
}
