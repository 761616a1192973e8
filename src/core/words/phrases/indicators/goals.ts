import { wording } from '../../wording';

/** How a form numbers its goals. */
const GOAL_NUMBER = wording('goal', 'numeral', 'number-mark?');

/** Whether the words of a goal bring their number: 目标1：…. */
export function isNumberedGoal(words: string): boolean {
  return GOAL_NUMBER.opens(words.trimStart());
}

/** A goal without the number it brings. */
export function bareGoal(words: string): string {
  return GOAL_NUMBER.notOpening(words.trimStart());
}
