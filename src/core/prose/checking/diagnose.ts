import type { CauseKind } from '../../findings/finding';
import { grouped } from '../../workbook/grouped';
import type { Claim } from '../discourse/item';
import { namesAgain } from '../discourse/subjects/subject-key';
import { claimsOf, finestDigits, needed, resultOf, type Form, type Needed } from './form';
import { claimsIn, type Verdict } from './relation';
import { mayBeMistyped, misreadInto, printedDigits, slipOf, type Slip } from './slips';
import { chanceOfOwnSlip } from './chance';

/** The figure that is most likely wrong, what it should be, and the relations that then hold. */
export interface Diagnosis {
  readonly claim: Claim;
  readonly wanted: Needed;
  readonly cause: CauseKind | null;
  readonly verdicts: readonly Verdict[];
  /** Other figures that are nearly as likely. */
  readonly alternatives: readonly Suspect[];
}

/** A figure under suspicion with the value that would repair what it stands in. */
export interface Suspect {
  readonly claim: Claim;
  readonly wanted: Needed;
  readonly cause: CauseKind | null;
  readonly repaired: readonly Verdict[];
  readonly score: number;
}

/**
 * Log-odds that speak for or against a figure being the wrong one. A slip of the pen explains a figure the better
 * the fewer figures one slip can reach; a figure in another relation that holds would have to be wrong twice.
 */
const EVIDENCE = {
  /** Each further broken relation that the same value repairs. */
  repairsAnother: 6,
  /** Each relation that holds and would not with the other value. */
  contradictsHolding: -6,
  /** The same figure printed somewhere else for the same subject. */
  repeated: -2,
  /** The same figure printed in the relation that it breaks, or beside it for another subject: it was copied from there. */
  copied: 3,
  /** A slip that would fit by accident at a chance of one in e to this power; no slip is better evidence. */
  surestSlip: 5,
  /** A unit slips alike in any figure, long or short. */
  unitSlip: 5,
  /** Any slip of the pen is likelier than a figure without reason. */
  faintestSlip: 3,
  /** A percentage or a total is worked out by hand and wrong more often than what it is worked out from. */
  workedOut: 1,
  /** A nought beside a change or a share of it was never filled in. */
  nought: 2,
  /** An amount under zero or a percentage without sense is no correction. */
  impossible: -8,
} as const;

/** Figures within this many log-odds of the likeliest are named beside it. */
const NEARLY_AS_LIKELY = 2.5;

/**
 * Explains what does not agree, the best explained first; every broken relation is settled by one diagnosis. `claims` are
 * all figures of the text: one of them may have been copied in place of another.
 */
export function diagnose(verdicts: readonly Verdict[], claims: readonly Claim[]): readonly Diagnosis[] {
  const holding = byClaim(verdicts.filter(({ status }) => status === 'holds' || status === 'rounding'));
  const repeats = grouped(claims, keyOf);
  let open = verdicts.filter(({ status }) => status === 'broken');
  const diagnoses: Diagnosis[] = [];
  const broken = byClaim(open);
  /** How many relations of a figure hold once an earlier diagnosis has corrected another figure in them. */
  const settledFor = new Map<Claim, number>();
  while (open.length > 0) {
    const left = new Set(open);
    const [next] = open;
    if (!next) break;
    const suspects = connected(next, broken, left)
      .flatMap((claim) =>
        suspect(
          claim,
          (broken.get(claim) ?? []).filter((one) => left.has(one)),
          holding,
          repeats,
          settledFor.get(claim) ?? 0,
        ),
      )
      .sort((a, b) => b.score - a.score || b.claim.order - a.claim.order);
    const [best] = suspects;
    if (!best) {
      open = open.slice(1);
      continue;
    }
    const rivals = suspects.filter(
      (one) =>
        one.claim !== best.claim &&
        !isImpossible(one) &&
        best.score - one.score <= NEARLY_AS_LIKELY &&
        one.repaired.length >= best.repaired.length &&
        one.repaired.some((verdict) => best.repaired.includes(verdict)),
    );
    diagnoses.push({ ...best, verdicts: best.repaired, alternatives: rivals });
    const settled = new Set(best.repaired);
    for (const other of best.repaired.flatMap(claimsIn)) {
      if (other !== best.claim) settledFor.set(other, (settledFor.get(other) ?? 0) + 1);
    }
    open = open.filter((one) => !settled.has(one));
  }
  return diagnoses;
}

/** Below zero where the text prints no minus: no amount and no number of people. */
function isImpossible({ claim, wanted }: Suspect): boolean {
  return wanted.interval.high.lt('0') && claim.figure.base.gte('0');
}

function byClaim(verdicts: readonly Verdict[]): ReadonlyMap<Claim, readonly Verdict[]> {
  const map = new Map<Claim, Verdict[]>();
  for (const verdict of verdicts) {
    for (const claim of claimsIn(verdict)) {
      const list = map.get(claim);
      if (list) list.push(verdict);
      else map.set(claim, [verdict]);
    }
  }
  return map;
}

/** Broken relations looked at together with one of them (claims): more never share one cause. */
const LARGEST_GROUP = 60;

/** The claims of a broken relation and of those that share a claim with it. */
function connected(
  first: Verdict,
  broken: ReadonlyMap<Claim, readonly Verdict[]>,
  left: ReadonlySet<Verdict>,
): readonly Claim[] {
  const claims = new Set(claimsIn(first));
  for (const claim of claims) {
    if (claims.size > LARGEST_GROUP) break;
    for (const verdict of broken.get(claim) ?? []) {
      if (left.has(verdict) && verdict !== first) for (const other of claimsIn(verdict)) claims.add(other);
    }
  }
  return [...claims];
}

function suspect(
  claim: Claim,
  broken: readonly Verdict[],
  holding: ReadonlyMap<Claim, readonly Verdict[]>,
  repeats: ReadonlyMap<string, readonly Claim[]>,
  settled: number,
): readonly Suspect[] {
  return broken.flatMap((verdict): Suspect[] => {
    const needs = needed(verdict.form, claim, verdict.style);
    const workedOut = verdict.form.kind === 'linear' || resultOf(verdict.form) === claim;
    const misread =
      needs && !slipOf(claim.figure, needs) ? misreadInto(claim.figure, needs, workedOut) : null;
    const wanted = needs && misread ? { ...needs, value: misread } : needs;
    const isShared = claimsOf(verdict.form).some((other) => other !== claim && other.figure === claim.figure);
    if (!wanted || isShared) return [];
    const repaired = broken.filter((other) => other === verdict || agrees(other.form, claim, wanted));
    const contradicted = (holding.get(claim) ?? []).filter((other) => !agrees(other.form, claim, wanted));
    const cause = slipOf(claim.figure, wanted);
    const score =
      (repaired.length - 1) * EVIDENCE.repairsAnother +
      (contradicted.length + settled) * EVIDENCE.contradictsHolding +
      (cause
        ? slipEvidence({ claim, wanted, cause }, verdict.form)
        : verdict.form.kind === 'linear' && mayBeMistyped(claim.figure, wanted)
          ? EVIDENCE.faintestSlip
          : 0) +
      repeatEvidence(claim, claimsIn(verdict), repeats.get(keyOf(claim)) ?? []) +
      (claimsOf(verdict.form)[0] === claim ? EVIDENCE.workedOut : 0) +
      (isNeverFilledIn(claim, verdict.form, wanted) ? EVIDENCE.nought : 0) +
      (wanted.interval.high.lt('0') ? EVIDENCE.impossible : 0);
    return [{ claim, wanted, cause, repaired, score }];
  });
}

/** A nought beside a share of it, or the only one among parts that lack something. */
function isNeverFilledIn(claim: Claim, form: Form, { interval }: Needed): boolean {
  if (!claim.figure.base.eq('0')) return false;
  if (form.kind !== 'linear') return true;
  const noughts = form.terms.filter((term) => term.claim.figure.base.eq('0'));
  return claim !== form.result.claim && noughts.length === 1 && interval.low.gt('0');
}

/** The rarer a slip would fit by accident, the more it explains (log-odds). */
function slipEvidence(slip: Slip, form: Form): number {
  if (slip.cause === 'unit-slip') return EVIDENCE.unitSlip;
  const evidence = -Math.log(Math.max(chanceOfOwnSlip(slip, form), Number.MIN_VALUE));
  return Math.min(EVIDENCE.surestSlip, Math.max(EVIDENCE.faintestSlip, evidence));
}

/** Whether the form holds when the claim is anything the other relation wants it to be, within its digits. */
function agrees(form: Form, claim: Claim, wanted: Needed): boolean {
  const own = needed(form, claim, finestDigits);
  if (!own) return false;
  const width = claim.figure.interval.high.minus(claim.figure.interval.low);
  return (
    own.interval.low.minus(width).lte(wanted.interval.high) &&
    wanted.interval.low.lte(own.interval.high.plus(width))
  );
}

/**
 * What the same figure elsewhere says of a figure: against it where it stands in the broken relation itself, or right
 * around it for another subject; for it where it stands again, or far away.
 */
function repeatEvidence(claim: Claim, broken: readonly Claim[], alike: readonly Claim[]): number {
  const others = alike.filter((one) => one !== claim);
  if (others.length === 0) return 0;
  if (isTelling(claim) && others.some((one) => broken.includes(one))) return EVIDENCE.copied;
  if (others.some((one) => namesAgain(one.item.subject, claim.item.subject))) return EVIDENCE.repeated;
  const around = others.filter((one) => Math.abs(one.order - claim.order) <= AROUND);
  if (around.length < others.length) return EVIDENCE.repeated;
  const isOfAnother = around.every(({ item }) => item.subject !== '') && claim.item.subject !== '';
  return isOfAnother && isTelling(claim) ? EVIDENCE.copied : 0;
}

/** Figures of fewer digits, and noughts, are the same by chance. */
function isTelling({ figure }: Claim): boolean {
  return printedDigits(figure).replace(/^0+/, '').length >= COPIED_DIGITS;
}

const COPIED_DIGITS = 3;

/** A figure is copied from one that stands this near (claims). */
const AROUND = 8;

/** Figures of three digits and more that are the same are seldom so by chance. */
function keyOf({ figure, phrase }: Claim): string {
  return `${figure.value.toFixed()}${figure.unit}${phrase.role === 'change' ? phrase.direction : ''}`;
}
