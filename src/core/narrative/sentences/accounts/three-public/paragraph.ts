import type { Facts } from '../../../facts/facts';
import type { Sentence } from '../../../wording/parts';
import { threePublicCounts } from './counts';
import { threePublicItems } from './items';
import { meetingsAndTraining } from './meetings';
import { threePublicReason, threePublicTotal } from './total';

/** The paragraphs on “三公” spending joined into one: total, items, counts, and what is listed below it. */
export function threePublicParagraph(facts: Facts): Sentence {
  return [
    ...threePublicTotal(facts),
    ...threePublicItems(facts),
    ...threePublicReason(facts),
    ...threePublicCounts(facts),
    ...meetingsAndTraining(facts),
  ];
}
