import { conceptOf } from '../../words/lexicon/concepts';
import type { Words } from '../../words/read-words';
import { beginsWith, endsIn, isNamed } from '../topics';
import { wording } from '../wording';

/** What a header that names no field of the forms still tells of its figures. */
export type Sort = 'money' | 'count';

const COUNT = wording('counted', 'counted-people?');

const BRACKETED = /[（(]([^（()）]*(?:[（(][^（()）]*[)）])?)[)）]/gu;

/** The unit of what is counted that a label has in brackets (辆, 人次); null where it has none. */
export function countingUnitIn(label: string): string | null {
  return (
    [...label.matchAll(BRACKETED)]
      .map(([, inside = '']) => inside)
      .find((inside) => isNamed(inside, 'counting-unit')) ?? null
  );
}

/**
 * Whether the words of a header speak of money or of numbers of something; null where they tell neither. What the
 * words name decides; of names of the office's own only the ending tells.
 */
export function sortOf({ core, text, reading }: SortedWord): Sort | null {
  if (countingUnitIn(text) !== null || COUNT.closes(core) || isNamed(core, 'is-content')) return 'count';
  if (endsIn(core, 'sort-of-money')) return 'money';
  const nature = reading?.kind === 'figure' ? conceptOf(reading.meaning.subject)?.nature : undefined;
  if (nature === 'heads') return 'count';
  return nature === 'flow' ? 'money' : null;
}

interface SortedWord {
  readonly core: string;
  readonly text: string;
  readonly reading: Words | null;
}

/** Whether a header tells what falls on one person, pupil or mu (人均公用经费): a price, which nobody adds up. */
export function isPerHead(core: string): boolean {
  return beginsWith(core, 'per-head');
}
