import type { Claim } from '../discourse/item';
import { hasSlip } from './slips';
import { claimsOf, finestDigits, holds, needed, ownDigits, resultOf, type Form, type Style } from './form';

/** Kinds of relations between claims, which are also the names of their rules. */
export type RelationKind = 'sum' | 'difference' | 'growth' | 'share' | 'completion' | 'restated';

/** How sure the words are that the figures belong together: as in tables. */
export type Grounds = 'stated' | 'implied' | 'guessed';

/** Figures that must agree, in one or several readings of the same words, the likeliest first. */
export interface Relation {
  readonly kind: RelationKind;
  readonly readings: readonly Form[];
  readonly grounds: Grounds;
  /** What it has in common with others of the text that no words say either; undefined for what words say. */
  readonly family?: string;
}

/**
 * `holds` in some reading; `rounding` off by one unit of the last digit, or only if a figure without decimals is
 * taken as rounded; `broken` in every reading; `unchecked` where nothing can be computed.
 */
export type Status = 'holds' | 'rounding' | 'broken' | 'unchecked';

/** A relation judged. */
export interface Verdict {
  readonly relation: Relation;
  readonly status: Status;
  /** The reading that holds, or the likeliest that does not. */
  readonly form: Form;
  /** What its figures were taken to stand for. */
  readonly style: Style;
}

/** Judges a relation; null when it has no reading. */
export function judge(relation: Relation): Verdict | null {
  const [first] = relation.readings;
  if (!first) return null;
  let status: Status = 'unchecked';
  let form = first;
  for (const reading of relation.readings) {
    const found = isOnlyBlurred(reading) ? 'unchecked' : statusOf(reading);
    if (RANK[found] > RANK[status]) [status, form] = [found, reading];
    if (status === 'holds') break;
  }
  return { relation, status, form, style: finestDigits };
}

/** A figure that only bounds or rounds (90%以上, 约3亿元) contradicts no others. */
function isOnlyBlurred(form: Form): boolean {
  return claimsOf(form).some(({ phrase }) => phrase.blurred) && holds(form, finestDigits) === false;
}

const RANK: Readonly<Record<Status, number>> = { unchecked: 0, broken: 1, rounding: 2, holds: 3 };

function statusOf(form: Form): Status {
  const strict = holds(form, finestDigits);
  if (strict === null) return 'unchecked';
  if (strict) return 'holds';
  if (holds(form, ownDigits) ?? false) return hasSlip(form) ? 'broken' : 'rounding';
  return form.kind !== 'linear' && isOneUnitOff(form, resultOf(form)) ? 'rounding' : 'broken';
}

/** A percentage cut off instead of rounded, or rounded at another step, is one unit of its last digit away. */
function isOneUnitOff(form: Form, result: Claim): boolean {
  const wanted = needed(form, result, ownDigits);
  if (!wanted) return false;
  const unit = result.figure.interval.high.minus(result.figure.interval.low);
  return (
    wanted.interval.low.minus(result.figure.base).lte(unit) &&
    result.figure.base.minus(wanted.interval.high).lte(unit)
  );
}

/** All claims of the relation's chosen reading. */
export function claimsIn({ form }: Verdict): readonly Claim[] {
  return claimsOf(form);
}
