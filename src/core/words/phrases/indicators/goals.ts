/** How a form numbers its goals. */
const GOAL_NUMBER = /^\s*(?:目标|年度目标|总体目标)\s*[\d一二三四五六七八九十]+\s*[：:、.．]?/u;

/** Whether the words of a goal bring their number: 目标1：…. */
export function isNumberedGoal(words: string): boolean {
  return GOAL_NUMBER.test(words);
}

/** A goal without the number it brings. */
export function bareGoal(words: string): string {
  return words.replace(GOAL_NUMBER, '');
}
