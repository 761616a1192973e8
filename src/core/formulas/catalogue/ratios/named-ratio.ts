import type { Citation } from '../../../findings/sources';
import type { Figure } from '../../../quantity/figure';
import type { Measure } from '../../../scoring/rule/quantity-name';
import { figureOf, sumOfPresent, type Expression } from '../../expression';

/** A quantity a ratio is made of, by what its name says, or by words its label must hold. */
export interface Operand {
  readonly subject?: string;
  readonly measure?: Measure;
  readonly prior?: boolean;
  readonly label?: RegExp;
  /** Whether it is a ratio itself; only amounts and counts are looked at otherwise. */
  readonly ratio?: true;
}

/** Finds the operand among the labelled numbers; null where there is none or several differ. */
export type Find = (operand: Operand) => Figure | null;

/** One way to compute a ratio from the numbers at hand; null where one of them is missing. */
export type Way = (find: Find) => Expression | null;

/** A ratio that stands in a cell of its own under its own name (公用经费控制率 | 65.58%). */
export interface NamedRatio {
  readonly rule: string;
  readonly title: string;
  readonly formula: string;
  readonly source: readonly Citation[];
  readonly names: RegExp;
  /** Whether indicators of single projects bear the name too; then only lists of a department's ratios are read. */
  readonly ofProjects?: true;
  /** For the name as written: the usual way first; a sheet may follow any of them. */
  readonly ways: (name: string) => readonly Way[];
}

export const actual = (subject: string): Operand => ({ subject, measure: 'actual' });
export const budget = (subject: string): Operand => ({ subject, measure: 'budget' });
export const adjusted = (subject: string): Operand => ({ subject, measure: 'adjusted-budget' });
export const whole = (measure: Measure): Operand => ({ subject: '', measure });
export const labelled = (label: RegExp): Operand => ({ label });

/** over ÷ by */
export function ratio(over: Operand, by: Operand): Way {
  return (find) => {
    const [a, b] = [find(over), find(by)];
    return a && b && { kind: 'quotient', dividend: figureOf(a), divisor: figureOf(b) };
  };
}

/** (now − before) ÷ before */
export function change(now: Operand, before: Operand): Way {
  return (find) => {
    const [a, b] = [find(now), find(before)];
    return a && b && overBase(a, b, b);
  };
}

/** (planned − spent) ÷ planned */
export function saving(planned: Operand, spent: Operand): Way {
  return (find) => {
    const [a, b] = [find(planned), find(spent)];
    return a && b && overBase(a, b, a);
  };
}

/** What was spent or allowed of all that was available: (Σ in − out) ÷ Σ in. All must be named. */
export function usedOf(into: readonly Operand[], out: Operand): Way {
  return (find) => {
    const available = into.flatMap((operand) => find(operand) ?? []);
    const left = find(out);
    if (!left || available.length < into.length) return null;
    const all = sumOfPresent(available);
    return {
      kind: 'quotient',
      dividend: { kind: 'difference', from: all, minus: figureOf(left) },
      divisor: all,
    };
  };
}

/** A control rate: what was spent over what was allowed, before or after adjustment. */
export function control(subject: string): readonly Way[] {
  return [ratio(actual(subject), budget(subject)), ratio(actual(subject), adjusted(subject))];
}

/** A change against last year, of what was spent or (Hunan) of what was budgeted. */
export function yearly(subject: string): readonly Way[] {
  return [
    change(actual(subject), { subject, measure: 'actual', prior: true }),
    change(budget(subject), { subject, measure: 'budget', prior: true }),
  ];
}

function overBase(from: Figure, minus: Figure, base: Figure): Expression {
  return {
    kind: 'quotient',
    dividend: { kind: 'difference', from: figureOf(from), minus: figureOf(minus) },
    divisor: figureOf(base),
  };
}
