import type { FieldName } from '../../tables/model';
import { isCalled } from '../../words/called';
import type { Topic } from '../../words/lexicon/topics/topics';
import type { TableIndex } from './table-index';

/** What formulas call columns. */
const CALLED = [
  'posts',
  'posts-filled',
  'posts-vacant',
  'posts-exceeded',
  'survey-sent',
  'survey-returned',
  'survey-valid',
  'survey-asked',
  'survey-content',
  'survey-partly-content',
  'survey-discontent',
  'rate-of-return',
  'rate-of-validity',
  'rate-of-content',
  'principal',
  'interest-rate',
  'interest-of-year',
  'value-at-cost',
  'written-off',
  'net-value',
  'unspent',
] as const satisfies readonly Topic[];

/** The columns that the field calls something, where just one is called so. Ask by `TableIndex.once`. */
export function calledColumns({ table: { columns } }: TableIndex): ReadonlyMap<Topic, FieldName> {
  const found = new Map<Topic, FieldName>();
  for (const topic of CALLED) {
    const [only, ...others] = columns.filter(({ label }) => isCalled(label, topic));
    if (only && others.length === 0) found.set(topic, only.field);
  }
  return found;
}
