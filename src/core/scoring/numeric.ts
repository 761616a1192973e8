import { decimal, plain, ZERO, type Decimal } from '../quantity/decimal';
import { clamp, give, mostOf, pointsOf, type Scale } from './award';
import type { Outcome } from './execution';
import { resolved } from './facts';
import { magnitude, measure, type Given } from './given';
import { isWithin, membership } from './membership';
import type { Award, Clause, Condition, Part, Quantity, Range, Step } from './rule';
import { boundary, custom, eachBase, sizeUnit, type Base } from './step-base';
import { stepCount, type StepReading } from './step-count';

type AwardClause = Extract<Clause, { kind: 'award' }>;

/** One way of reading what the text leaves open: how begun steps count, and which of two touching bands takes an end. */
interface Reading {
  readonly steps: StepReading;
  readonly edge: 'first' | 'last';
}

const READINGS: readonly Reading[] = [
  { steps: 'whole', edge: 'first' },
  { steps: 'whole', edge: 'last' },
  { steps: 'exact', edge: 'first' },
  { steps: 'begun', edge: 'first' },
];

/** Whether the value decides anything in this part; a list of facts needs a person instead. */
export function isNumeric(part: Part): boolean {
  return part.clauses.some((clause) => {
    if (clause.kind === 'step') return clause.way !== 'each' || clause.when.kind === 'range';
    if (clause.kind === 'standard') return true;
    if (clause.kind !== 'award') return false;
    const { kind } = resolved(clause.when, false);
    return kind === 'range' || clause.award.kind === 'formula' || clause.award.kind === 'proportional';
  });
}

/**
 * Executes bands, steps and formulas on a value. The score is that of the strict reading (whole steps, first band);
 * `low` and `high` span all readings. Null when the value cannot be compared with what the text speaks of.
 */
export function executeNumeric(part: Part, scale: Scale, given: Given): Outcome | null {
  const clauses = prepared(part);
  const [strict, ...others] = READINGS.map((reading) => new Run(clauses, scale, given, reading).outcome());
  if (!strict) return null;
  const all = [strict, ...others].filter((outcome) => outcome !== null && outcome !== undefined);
  return {
    ...strict,
    low: all.reduce((low, outcome) => (outcome.low.lt(low) ? outcome.low : low), strict.low),
    high: all.reduce((high, outcome) => (outcome.high.gt(high) ? outcome.high : high), strict.high),
  };
}

/** Facts that only say where the value lies become ranges. */
function prepared(part: Part): readonly Clause[] {
  const aboutSurplus = part.clauses.some(
    (clause) => 'when' in clause && clause.when.kind === 'range' && clause.when.subject.includes('结余'),
  );
  return part.clauses.map((clause) =>
    clause.kind === 'award' ? { ...clause, when: resolved(clause.when, aboutSurplus) } : clause,
  );
}

class Run {
  constructor(
    private readonly clauses: readonly Clause[],
    private readonly scale: Scale,
    private readonly given: Given,
    private readonly reading: Reading,
  ) {}

  outcome(): Outcome | null {
    const outcome = this.unlimited();
    if (!outcome) return null;
    const most = this.most();
    const capped = outcome.score && clamp(outcome.score, most);
    return {
      score: capped,
      low: clamp(outcome.low, most),
      high: clamp(outcome.high, most),
      trace:
        capped && outcome.score && !capped.eq(outcome.score)
          ? [...outcome.trace, { kind: 'capped', score: plain(capped) }]
          : outcome.trace,
    };
  }

  private unlimited(): Outcome | null {
    if (!this.isComparable()) return null;
    const always = this.awards().find(
      ({ when, award }) =>
        when.kind === 'always' && (award.kind === 'formula' || award.kind === 'proportional'),
    );
    const chosen = this.chosen();
    if (chosen) {
      const outcome = this.giveBand(chosen);
      const own = this.steps().find(
        (step) => this.precedingAward(step) === chosen && step.when.kind === 'always',
      );
      return (own && outcome?.score && this.applied(own, outcome.score)) ?? outcome;
    }
    return (
      this.fromSteps() ??
      (always && this.giveBand(always)) ??
      this.fallback((when) => when.kind === 'otherwise') ??
      this.fallback((when) => when.kind === 'always' || when.kind === 'fact') ?? {
        score: ZERO,
        low: ZERO,
        high: ZERO,
        trace: [{ kind: 'no-band' }],
      }
    );
  }

  private awards(): readonly AwardClause[] {
    return this.clauses.filter((clause) => clause.kind === 'award');
  }

  private steps(): readonly Step[] {
    return this.clauses.filter((clause) => clause.kind === 'step');
  }

  private isComparable(): boolean {
    const ranges = [...this.awards(), ...this.steps()].flatMap(({ when }) =>
      when.kind === 'range' ? [when] : [],
    );
    return ranges.length === 0 || ranges.some((range) => this.reaches(range));
  }

  private reaches(range: Range): boolean {
    const end = range.low ?? range.high;
    return end !== null && measure(this.given, end.at.unit) !== null;
  }

  /** The band the value lies in: one that surely holds it before one that may. */
  private chosen(): AwardClause | null {
    const bands = this.awards().filter(({ when }) => when.kind === 'range');
    const holding = (wanted: 'in' | 'edge') =>
      bands.filter(({ when }) => when.kind === 'range' && membership(when, this.given) === wanted);
    const sure = narrowest(holding('in'));
    const edges = holding('edge');
    return sure ?? (this.reading.edge === 'first' ? edges[0] : edges.at(-1)) ?? null;
  }

  private giveBand(clause: AwardClause): Outcome | null {
    const outcome = give(clause.award, this.given, this.scale, this.target());
    if (!outcome) return null;
    const score = outcome.score ? plain(outcome.score) : '';
    return {
      ...outcome,
      trace: [{ kind: 'band', when: clause.when, award: clause.award, score }, ...outcome.trace],
    };
  }

  /** The range that earns the most. */
  private target(): Range | null {
    let best: AwardClause | null = null;
    for (const clause of this.awards()) {
      if (clause.when.kind !== 'range' || isComputed(clause.award)) continue;
      if (mostOf(clause.award, this.scale).lte(ZERO)) continue;
      if (!best || mostOf(clause.award, this.scale).gt(mostOf(best.award, this.scale))) best = clause;
    }
    return best?.when.kind === 'range' ? best.when : null;
  }

  /** The score when no band holds the value but a step counts from one; on its good side the band's own award. */
  private fromSteps(): Outcome | null {
    let within: Decimal | null = null;
    for (const step of this.steps()) {
      if (step.when.kind === 'range' && membership(step.when, this.given) === 'out') continue;
      const start = this.start(step);
      const outcome = this.applied(step, start);
      if (outcome) return outcome;
      if (this.base(step) !== null) within = start;
    }
    return (
      within && {
        score: within,
        low: within,
        high: within,
        trace: [{ kind: 'within-base', score: plain(within) }],
      }
    );
  }

  private start(step: Step): Decimal {
    if (step.effect === 'add' && !this.precedingAward(step)) return ZERO;
    const award = this.precedingAward(step)?.award;
    const points = award && !isComputed(award) ? mostOf(award, this.scale) : this.scale.full;
    return points.gt(ZERO) ? points : this.scale.full;
  }

  private precedingAward(step: Step): AwardClause | null {
    const before = this.clauses.slice(0, this.clauses.indexOf(step));
    return before.findLast((clause): clause is AwardClause => clause.kind === 'award') ?? null;
  }

  /** The award less (or plus) the steps that the value lies away from the base; null when it does not. */
  private applied(step: Step, start: Decimal): Outcome | null {
    const base = this.base(step);
    const given = step.when.kind === 'range' && step.when.magnitude ? magnitude(this.given) : this.given;
    const value = base && measure(given, base.at.unit);
    if (!base || !value) return null;
    const away =
      base.way === 'over' ? value.minus(decimal(base.at.value)) : decimal(base.at.value).minus(value);
    if (away.lte(ZERO)) return null;
    const distance = sizeUnit(step.size, base.at.unit) === 'scaled' ? away.times(decimal('100')) : away;
    const count = stepCount(
      distance,
      decimal(step.size.value),
      this.beginCounts() ? 'begun' : this.reading.steps,
    );
    const moved = this.limited(count.times(pointsOf(step.amount, this.scale)));
    const score = step.effect === 'deduct' ? start.minus(moved) : start.plus(moved);
    return {
      score,
      low: score,
      high: score,
      trace: [
        {
          kind: 'steps',
          way: base.way,
          effect: step.effect,
          start: plain(start),
          base: base.at,
          distance: plain(distance),
          count: plain(count),
          size: step.size,
          amount: plain(moved),
          score: plain(score),
        },
      ],
    };
  }

  /** What the step counts from: its own condition, 以100%为标准, the band before it, or the custom of the ratio. */
  private base(step: Step): Base | null {
    const range = step.when.kind === 'range' ? step.when : null;
    const band = this.precedingAward(step)?.when;
    const near = range ?? (band?.kind === 'range' ? band : null) ?? this.target();
    const standard = this.clauses.find((clause) => clause.kind === 'standard')?.at;
    if (step.way === 'each') return eachBase(step, near);
    for (const way of step.way === 'either' ? (['over', 'under'] as const) : [step.way]) {
      const at = range
        ? boundary(range, way, true)
        : (standard ?? (near && boundary(near, way, false)) ?? custom(step, way));
      if (at && this.isBeyond(at, way)) return { at, way };
      if (at && step.way !== 'either') return { at, way };
    }
    return null;
  }

  private isBeyond(at: Quantity, way: 'over' | 'under'): boolean {
    const value = measure(this.given, at.unit);
    if (value === null) return false;
    return way === 'over' ? value.gt(decimal(at.value)) : value.lt(decimal(at.value));
  }

  private fallback(applies: (when: Condition) => boolean): Outcome | null {
    const clause = this.awards().find(({ when, award }) => applies(when) && award.kind !== 'none');
    const none = this.awards().find(({ when }) => when.kind === 'otherwise' && applies(when));
    const found = clause ?? none;
    return found ? this.giveBand(found) : null;
  }

  private beginCounts(): boolean {
    return this.clauses.some((clause) => clause.kind === 'begun-step' && clause.counts);
  }

  private limited(points: Decimal): Decimal {
    const limit = this.clauses.find((clause) => clause.kind === 'limit' && clause.effect === 'deduct');
    const most = limit?.kind === 'limit' ? decimal(limit.points) : null;
    return most && points.gt(most) ? most : points;
  }

  private most(): Decimal {
    const limit = this.clauses.find((clause) => clause.kind === 'limit' && clause.effect === 'award');
    return limit?.kind === 'limit' ? decimal(limit.points) : this.scale.full;
  }
}

/** Of overlapping bands the one inside the others (100% before ≥95%), else the first. */
function narrowest(bands: readonly AwardClause[]): AwardClause | undefined {
  const [first] = bands;
  return bands.reduce(
    (best, band) =>
      best?.when.kind === 'range' && band.when.kind === 'range' && !isWithin(best.when, band.when)
        ? isWithin(band.when, best.when)
          ? band
          : best
        : best,
    first,
  );
}

function isComputed(award: Award): boolean {
  return award.kind === 'formula' || award.kind === 'proportional' || award.kind === 'discretion';
}
