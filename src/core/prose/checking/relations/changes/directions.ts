import type { Claim } from '../../../discourse/item';
import { finestDigits, holds, type Form, type Growth, type GrowthFrom, type Linear } from '../../form';

/** A word of change that says the opposite of what the figures show (增长写成下降). */
export interface TurnedWord {
  /** The claim behind the word. */
  readonly claim: Claim;
  /** The calculation that shows the right direction. */
  readonly form: Form;
}

/** Of a change and a rate over one base that go in opposite directions: the one that the calculation contradicts. */
export function turnedAgainst(change: Claim, rate: Claim, current: Claim): TurnedWord | null {
  const forms = [change, rate].map(({ phrase }): Growth => ({
    kind: 'growth',
    result: rate,
    change,
    current,
    sign: phrase.direction === -1 ? -1 : 1,
  }));
  const [asChange, asRate] = forms.map((form) => holds(form, finestDigits) ?? false);
  if (asChange === asRate) return null;
  const [changeForm, rateForm] = forms;
  if (asChange) return changeForm ? { claim: rate, form: changeForm } : null;
  return rateForm ? { claim: change, form: rateForm } : null;
}

/** A change or rate between two printed amounts that holds only in the other direction. */
export function turnedBetween(form: Linear | GrowthFrom): TurnedWord | null {
  const opposite: Form =
    form.kind === 'linear'
      ? { ...form, result: { ...form.result, sign: form.result.sign === 1 ? -1 : 1 } }
      : { ...form, sign: form.sign === 1 ? -1 : 1 };
  const claim = form.kind === 'linear' ? form.result.claim : form.result;
  if (claim.phrase.direction === 0 || claim.figure.base.eq('0')) return null;
  if (holds(form, finestDigits) !== false) return null;
  return (holds(opposite, finestDigits) ?? false) ? { claim, form: opposite } : null;
}
