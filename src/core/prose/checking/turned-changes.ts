import type { TurnedWord } from './relations/changes/directions';
import { finestDigits, holds, type Form, type Linear } from './form';
import type { Verdict } from './relation';
import { tellingDigits } from './slips';

/** Verdicts without those that one turned word explains, and these words. */
export interface Sorted {
  readonly verdicts: readonly Verdict[];
  readonly turned: readonly TurnedWord[];
}

/**
 * 减少830万元，其中：甲减少9万元，乙增加821万元: changes that make up another one only where a single one of them goes the other way.
 * The word is wrong then, and no figure.
 */
export function withoutTurned(verdicts: readonly Verdict[]): Sorted {
  const turned = new Map<Verdict, TurnedWord>();
  for (const verdict of verdicts) {
    const word = verdict.status === 'broken' && isOfChanges(verdict.form) ? turnedIn(verdict.form) : null;
    if (word) turned.set(verdict, word);
  }
  return { verdicts: verdicts.filter((one) => !turned.has(one)), turned: [...turned.values()] };
}

function isOfChanges(form: Form): form is Linear {
  return (
    form.kind === 'linear' &&
    form.terms.length > 1 &&
    [form.result, ...form.terms].every(({ claim }) => claim.phrase.role === 'change')
  );
}

/** Shorter figures may fit the other way by chance (digits). */
const TELLING = 3;

/** The only change that fits when it goes the other way. */
function turnedIn(form: Linear): TurnedWord | null {
  const flipped = [
    { claim: form.result.claim, form: { ...form, result: opposite(form.result) } },
    ...form.terms.map((term) => ({
      claim: term.claim,
      form: { ...form, terms: form.terms.map((one) => (one === term ? opposite(one) : one)) },
    })),
  ];
  const [only, ...others] = flipped.filter((one) => holds(one.form, finestDigits) ?? false);
  return only && others.length === 0 && tellingDigits(only.claim.figure) >= TELLING ? only : null;
}

function opposite({ claim, sign }: Linear['result']): Linear['result'] {
  return { claim, sign: sign === 1 ? -1 : 1 };
}
