import { decimal, ONE, ZERO, type Decimal } from '../quantity/decimal';
import { shown } from './shown';
import { clamp, give, mostOf, pointsOf, type Scale } from './award';
import { bandOf, bandsIn, neighbours } from './bands';
import { directed } from './direction';
import type { Outcome, TraceStep } from './execution';
import { resolved } from './facts';
import { magnitude, measure, type Given } from './given';
import { membership } from './membership';
import type { Award, Clause, Condition, Part, Quantity, Range, Step } from './rule';
import { boundary, custom, eachBase, inSteps, type Base } from './step-base';
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
  const clauses = directed(part, given);
  const [strict, ...others] = READINGS.map((reading) => new Run(clauses, scale, given, reading).outcome());
  if (!strict) return null;
  const all = [strict, ...others].filter((outcome) => outcome !== null && outcome !== undefined);
  return {
    ...strict,
    low: all.reduce((low, outcome) => (outcome.low.lt(low) ? outcome.low : low), strict.low),
    high: all.reduce((high, outcome) => (outcome.high.gt(high) ? outcome.high : high), strict.high),
  };
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
          ? [...outcome.trace, { kind: 'capped', score: shown(capped) }]
          : outcome.trace,
    };
  }

  private unlimited(): Outcome | null {
    if (!this.isComparable()) return null;
    const always = this.awards().find(
      ({ when, award }) =>
        when.kind === 'always' && (award.kind === 'formula' || award.kind === 'proportional'),
    );
    const chosen = bandOf(bandsIn(this.clauses), this.given, this.reading.edge);
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
      this.fallback((when) => when.kind === 'always' || when.kind === 'fact') ??
      this.betweenBands()
    );
  }

  /**
   * The score where no band holds the value: past the best band its award; between bands at most one unit apart (95-99,
   * 100) the lesser award; between others a person must decide; anywhere else nothing.
   */
  private betweenBands(): Outcome {
    const bands = bandsIn(this.clauses);
    const { below, above, gap } = neighbours(bands, this.given);
    const worth = (award: Award): Decimal => mostOf(award, this.scale);
    if (below && above && gap) {
      const [lesser, greater] = worth(below.award).lt(worth(above.award)) ? [below, above] : [above, below];
      const [low, high] = [worth(lesser.award), worth(greater.award)];
      const score = gap.lte(ONE) ? low : null;
      return { score, low, high, trace: [{ kind: 'gap', score: score && shown(score) }] };
    }
    const outer = below ?? above;
    const isBest =
      outer &&
      bands.length > 1 &&
      bands.every((band) => band === outer || worth(band.award).lt(worth(outer.award)));
    if (!outer || !isBest || isComputed(outer.award)) return settled(ZERO, { kind: 'no-band' });
    const score = worth(outer.award);
    return settled(score, { kind: 'beyond-best', score: shown(score) });
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

  private giveBand(clause: AwardClause): Outcome | null {
    const outcome = give(clause.award, this.given, this.scale, this.target());
    if (!outcome) return null;
    const score = outcome.score ? shown(outcome.score) : '';
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
    const untouched = within ?? (this.onlyDeducts() ? this.scale.full : null);
    return untouched && settled(untouched, { kind: 'within-base', score: shown(untouched) });
  }

  /** A rule of nothing but deductions leaves the full score to a value that none of them touches. */
  private onlyDeducts(): boolean {
    const steps = this.steps();
    return (
      steps.length > 0 &&
      this.awards().every(({ award }) => award.kind === 'full') &&
      steps.every(({ effect, way }) => effect === 'deduct' && way !== 'each')
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
    const value = base && measure(base.magnitude ? magnitude(this.given) : this.given, base.at.unit);
    if (!base || !value) return null;
    const away =
      base.way === 'over' ? value.minus(decimal(base.at.value)) : decimal(base.at.value).minus(value);
    if (away.lte(ZERO)) return null;
    const distance = inSteps(away, step.size, base.at);
    if (!distance) return null;
    const size = decimal(step.size.value);
    const reading = this.beginCounts() ? 'begun' : this.reading.steps;
    const count = stepCount(distance, size, reading);
    const isEven = reading === 'exact' || count.times(size).eq(distance);
    const moved = this.limited(count.times(pointsOf(step.amount, this.scale)), step.effect);
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
          start: shown(start),
          base: base.at,
          distance: shown(distance),
          count: shown(count),
          size: step.size,
          amount: shown(moved),
          begun: isEven ? null : reading === 'begun' ? 'counted' : 'dropped',
          score: shown(score),
        },
      ],
    };
  }

  /** What the step counts from: its own condition, 以100%为标准, the band before it, or the custom of the ratio. */
  private base(step: Step): Base | null {
    const range = step.when.kind === 'range' ? step.when : null;
    const band = this.precedingAward(step)?.when;
    const left = (band?.kind === 'range' ? band : null) ?? this.target();
    const near = range ?? left;
    const standard = this.clauses.find((clause) => clause.kind === 'standard' || clause.kind === 'goal')?.at;
    const sized = near?.magnitude === true;
    if (step.way === 'each') return eachBase(step, near);
    for (const way of waysOf(step, range)) {
      const at =
        range && (way === 'over' ? range.low : range.high)
          ? boundary(range, way, true)
          : (standard ?? (left && boundary(left, way, false)) ?? custom(step, way));
      if (at && (step.way !== 'either' || this.isBeyond(at, way))) return { at, way, magnitude: sized };
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

  private limited(points: Decimal, effect: Step['effect']): Decimal {
    const limit = this.clauses.find((clause) => clause.kind === 'limit' && clause.effect === effect);
    const most = limit?.kind === 'limit' ? decimal(limit.points) : null;
    return most && points.gt(most) ? most : points;
  }

  private most(): Decimal {
    const limit = this.clauses.find((clause) => clause.kind === 'limit' && clause.effect === 'award');
    return limit?.kind === 'limit' ? decimal(limit.points) : this.scale.full;
  }
}

/** A strict one-sided condition says by itself to which side the steps go: 节约率<0，每超支1%. */
function waysOf({ way }: Step, range: Range | null): readonly ('over' | 'under')[] {
  if (way === 'either') return ['over', 'under'];
  if (range?.high?.closed === false && !range.low) return ['under'];
  if (range?.low?.closed === false && !range.high) return ['over'];
  return way === 'each' ? [] : [way];
}

function settled(score: Decimal, step: TraceStep): Outcome {
  return { score, low: score, high: score, trace: [step] };
}

function isComputed(award: Award): boolean {
  return award.kind === 'formula' || award.kind === 'proportional' || award.kind === 'discretion';
}
