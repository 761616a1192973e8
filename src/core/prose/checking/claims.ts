import { plain } from '../../quantity/decimal';
import type { Claim } from '../discourse/item';
import type { Discourse } from '../discourse/discourse';
import type { CheckedClaim, ClaimStatus } from '../model';
import { spanOf, type CleanText } from '../text/clean';
import type { Binding } from '../workbook/bind';
import { calculation } from './explain';
import { claimsIn, type Verdict } from './relation';

/**
 * Every figure of the text with what became of it: the worst that any relation says of it. `bindings` are to cells of the
 * workbook, `inText` to tables of the text itself.
 */
export function checkedClaims(
  { claims }: Discourse,
  verdicts: readonly Verdict[],
  bindings: readonly Binding[],
  inText: readonly Binding[],
  text: CleanText,
): readonly CheckedClaim[] {
  const judged = new Map<Claim, Verdict>();
  for (const verdict of verdicts) {
    if (verdict.status === 'unchecked' || !counts(verdict)) continue;
    for (const claim of claimsIn(verdict)) {
      const known = judged.get(claim);
      if (!known || SEVERITY[verdict.status] > SEVERITY[known.status]) judged.set(claim, verdict);
    }
  }
  const sources = new Map(bindings.map((binding) => [binding.claim, binding]));
  const printed = new Map(inText.map((binding) => [binding.claim, binding]));
  const explanations = new Map<Verdict, string>();
  const explain = (verdict: Verdict): string => {
    const known = explanations.get(verdict) ?? calculation(verdict.form);
    explanations.set(verdict, known);
    return known;
  };
  return claims.map((claim): CheckedClaim => {
    const verdict = judged.get(claim);
    const { figure, phrase, item } = claim;
    const source = sources.get(claim);
    const bound = source ?? printed.get(claim);
    return {
      ...spanOf(text, figure.from, figure.to),
      subject: phrase.subject || item.subject,
      measure: phrase.slot ?? phrase.role,
      value: plain(figure.value),
      unit: figure.unit,
      source: source?.figure.cell ?? null,
      status:
        bound && !bound.agrees && bound.stated
          ? 'broken'
          : (verdict?.status ?? (bound ? 'holds' : 'unchecked')),
      explanation: verdict ? explain(verdict) : null,
    };
  });
}

const SEVERITY: Readonly<Record<ClaimStatus, number>> = { unchecked: 0, holds: 1, rounding: 2, broken: 3 };

/** A relation that was only guessed says nothing when it does not hold. */
function counts({ relation, status }: Verdict): boolean {
  return relation.grounds !== 'guessed' || status === 'holds';
}
