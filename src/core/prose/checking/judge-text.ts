import { ZERO } from '../../quantity/decimal';
import type { Claim } from '../discourse/item';
import type { Discourse } from '../discourse/discourse';
import { believed } from './chance';
import { heldToPrint } from './exactness';
import { meantAlike } from './families';
import { claimsIn, judge, type Relation, type Verdict } from './relation';
import { relateText } from './relations/relate';
import { relateNearlyRepeated } from './relations/restatements/nearly-repeated';
import { relateRestated } from './relations/restatements/restated';

/** Everything in a text that must agree with something else in it, judged; what is stated again last, on that evidence. */
export function judgeText(discourse: Discourse): readonly Verdict[] {
  const verdicts = meantAlike(heldToPrint(relateText(discourse).flatMap(verdictOf)));
  const backed = new Set<Claim>();
  for (const verdict of verdicts) {
    if (verdict.status !== 'holds') continue;
    // Nothing fits into any sum.
    for (const claim of claimsIn(verdict)) if (!claim.figure.base.eq(ZERO)) backed.add(claim);
  }
  const again = [
    ...relateRestated(discourse.items, backed),
    ...relateNearlyRepeated(discourse.claims, backed),
  ];
  return [...verdicts, ...again.flatMap(verdictOf)];
}

function verdictOf(relation: Relation): readonly Verdict[] {
  const verdict = judge(relation);
  const sure = verdict && believed(relation, verdict.status === 'broken');
  if (!sure) return [];
  const judged = sure === relation ? verdict : judge(sure);
  return judged ? [judged] : [];
}
