import { HUNDRED, ZERO } from '../../quantity/decimal';
import { isComputed, clamp, give, mostOf, type Scale } from './award';
import { bandOf, bandsIn, neighbours, type Band } from './bands/bands';
import { deviationIn, directed, fallIn } from './bands/direction';
import { towardsGoal } from './goal';
import type { Outcome } from './execution';
import { resolved } from './facts';
import { measure, type Given } from './values/given';
import { exceededBest, interpolate, scoreOutsideBands } from './bands/outside-bands';
import { ofNature } from '../rule/nature';
import { readings } from './reading';
import type { Award, Part, Range } from '../rule/rule';
import { shown } from './values/shown';
import {
  awardsIn,
  mostAllowed,
  precedingAward,
  stepsIn,
  wholeOf,
  type AwardClause,
  type Situation,
} from './situation';
import type { StepReading } from '../../findings/settings';
import { membership } from './values/membership';
import { isShareStep } from './steps/step-base';
import { applied, scoreBySteps } from './steps/stepping';
import { beginsWith } from '../../words/topics';

/** Whether the value decides anything in this part; a list of facts needs a person instead. */
export function isNumeric(part: Part): boolean {
  return part.clauses.some((clause) => {
    if (clause.kind === 'step')
      return clause.way !== 'each' || clause.when.kind === 'range' || isShareStep(clause);
    if (clause.kind === 'standard') return true;
    if (clause.kind !== 'award') return false;
    const { kind } = resolved(clause.when, false);
    return kind === 'range' || (isComputed(clause.award) && clause.award.kind !== 'discretion');
  });
}

/**
 * Executes bands, steps and formulas on a value. The score is that of the usual reading (whole steps, first band);
 * `low` and `high` span all readings. `declared` is how begun steps count where that is settled. Null when the value
 * cannot be compared with what the text speaks of.
 */
export function executeNumeric(
  part: Part,
  scale: Scale,
  value: Given,
  declared: StepReading | null,
): Outcome | null {
  const all = towardsGoal(part, value).flatMap((own) => {
    const given = fallIn(own, deviationIn(own, value));
    return readings(declared).map((reading) => {
      const clauses = directed({ ...own, clauses: ofNature(own.clauses, reading.nature) }, given);
      return outcomeOf({ clauses, scale, given, reading });
    });
  });
  const [usual] = all;
  if (!usual) return null;
  const known = all.filter((outcome) => outcome !== null);
  return {
    ...usual,
    low: known.reduce((low, outcome) => (outcome.low.lt(low) ? outcome.low : low), usual.low),
    high: known.reduce((high, outcome) => (outcome.high.gt(high) ? outcome.high : high), usual.high),
  };
}

function outcomeOf(situation: Situation): Outcome | null {
  const outcome = unlimited(situation);
  if (!outcome) return null;
  const most = mostAllowed(situation);
  const capped = outcome.score && clamp(outcome.score, most);
  return {
    score: capped,
    low: clamp(outcome.low, most),
    high: clamp(outcome.high, most),
    trace:
      capped && outcome.score && !capped.eq(outcome.score)
        ? [...outcome.trace, { kind: 'capped', score: shown(capped) }]
        : outcome.trace,
  };
}

function unlimited(situation: Situation): Outcome | null {
  if (!isComparable(situation)) return null;
  const held = bandOf(bandsIn(situation.clauses), situation.given, situation.reading.edge);
  if (held) return byBand(situation, held);
  const stepped = scoreBySteps(situation);
  const computed = stepped ? null : unconditionalFormula(situation);
  return computed
    ? giveBand(situation, computed)
    : (stepped ??
        fallback(situation, ({ when }) => when.kind === 'otherwise') ??
        shortfall(situation) ??
        fallback(situation, (clause) => isBeyondNumbers(situation, clause)) ??
        (isLeftOpen(situation) ? null : scoreOutsideBands(situation)));
}

/** The band's award, less the steps that are taken off within it: those of a further range (高于110%的，每高…) first. */
function byBand(situation: Situation, held: Band): Outcome | null {
  const exceeded = situation.reading.beyond === 'best' ? exceededBest(situation, held) : null;
  const chosen = exceeded ?? held;
  const outcome = giveBand(situation, chosen);
  const own = stepsIn(situation).filter((step) => precedingAward(situation, step) === chosen);
  const step =
    own.find(({ when }) => when.kind === 'range' && membership(when, situation.given) === 'in') ??
    own.find(({ when }) => when.kind === 'always');
  return (step && outcome?.score && applied(situation, step, outcome.score)) ?? outcome;
}

/** 得分=完成率×2 without a condition: where this value does not enter it, nothing else decides either. */
function unconditionalFormula(situation: Situation): AwardClause | undefined {
  return awardsIn(situation).find(
    ({ when, award }) => when.kind === 'always' && isComputed(award) && award.kind !== 'discretion',
  );
}

/** Whether there is a band to be reached and the value, which none holds, lies below every one. */
function missesGoal({ clauses, given }: Situation): boolean {
  const bands = bandsIn(clauses).filter(({ award }) => award.kind !== 'none');
  return bands.length > 0 && bands.every(({ when }) => when.low) && neighbours(bands, given).below === null;
}

/**
 * 完成率100%得10分，每少一项扣1分; 支付率≥90%得5分，资料齐全得2分: below the one band things are counted or judged, which
 * a rate does not tell.
 */
function isLeftOpen(situation: Situation): boolean {
  if (situation.given.kind !== 'ratio' || !missesGoal(situation)) return false;
  if (bandsIn(situation.clauses).length > 1) return false;
  const isCounted = stepsIn(situation).some(({ way, effect }) => way === 'each' && effect === 'deduct');
  return (
    isCounted ||
    awardsIn(situation).some(
      ({ when, award }) => when.kind === 'fact' && mostOf(award, situation.scale).gt(ZERO),
    )
  );
}

function isComparable(situation: Situation): boolean {
  const ranges = [...awardsIn(situation), ...stepsIn(situation)].flatMap(({ when }) =>
    when.kind === 'range' ? [when] : [],
  );
  return ranges.length === 0 || ranges.some((range) => reaches(range, situation.given));
}

function reaches({ low, high }: Range, given: Given): boolean {
  const end = low ?? high;
  return end !== null && measure(given, end.at) !== null;
}

function giveBand(situation: Situation, { when, award, proviso }: AwardClause): Outcome | null {
  const outcome =
    award.kind === 'interpolated'
      ? interpolate(situation, when.kind === 'range' ? when : null)
      : give(award, situation.given, situation.scale, wholeOf(situation));
  if (!outcome) return null;
  const band = { kind: 'band' as const, when, award };
  if (proviso === undefined) return { ...outcome, trace: [band, ...outcome.trace] };
  return { ...outcome, low: ZERO, trace: [band, { kind: 'proviso', text: proviso }, ...outcome.trace] };
}

/** 未按计划完成的按比例扣分: a fact that a ratio below 100 % makes true. */
function shortfall(situation: Situation): Outcome | null {
  const { given } = situation;
  if (given.kind !== 'ratio' || given.points.gte(HUNDRED)) return null;
  const clause = awardsIn(situation).find(
    ({ when, award }) =>
      when.kind === 'fact' && beginsWith(when.text, 'not-done') && award.kind === 'proportional',
  );
  return clause ? giveBand(situation, clause) : null;
}

/** An award that no band stands in the way of: 满意度得分=…, or a fact where the value misses no goal. */
function isBeyondNumbers(situation: Situation, { when, award }: AwardClause): boolean {
  if (when.kind === 'always') return true;
  const isOpen = isComputed(award) || !missesGoal(situation) || hasNoShortcoming(situation, award);
  return when.kind === 'fact' && isOpen;
}

/** 全部达标得满分，1项不达标得一半分: nothing is counted of what costs points. */
function hasNoShortcoming({ clauses, given, scale }: Situation, award: Award): boolean {
  const worth = mostOf(award, scale);
  return (
    given.kind === 'number' &&
    given.value.eq(ZERO) &&
    bandsIn(clauses).every(
      (band) => isCounted(band.when.low?.at.unit ?? '%') && mostOf(band.award, scale).lt(worth),
    )
  );
}

/** Whether a unit counts things. */
function isCounted(unit: string): boolean {
  return !['%', '‰', '分'].includes(unit);
}

function fallback(situation: Situation, applies: (clause: AwardClause) => boolean): Outcome | null {
  const clause = awardsIn(situation).find((each) => applies(each) && each.award.kind !== 'none');
  const none = awardsIn(situation).find((each) => each.when.kind === 'otherwise' && applies(each));
  const found = clause ?? none;
  return found ? giveBand(situation, found) : null;
}
