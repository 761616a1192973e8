import type { ScoreStep } from '../../messages/score-step';
import { printAward, printCondition, printQuantity } from '../rule/print-rule';
import type { TraceStep } from './execution';

/** A step with its conditions and quantities in words, for the message catalogues. */
export function printStep(step: TraceStep): ScoreStep {
  switch (step.kind) {
    case 'band':
      return { kind: 'band', when: printCondition(step.when), award: printAward(step.award) };
    case 'steps':
      return {
        ...step,
        base: step.base && printQuantity(step.base),
        size: { ...step.size, printed: printQuantity(step.size) },
      };
    case 'proportional':
      return { ...step, target: printQuantity(step.target) };
    case 'interpolated':
      return {
        ...step,
        from: { ...step.from, at: printQuantity(step.from.at) },
        to: { ...step.to, at: printQuantity(step.to.at) },
      };
    default:
      return step;
  }
}
