import { holds, some, type Condition } from '../../wording/conditions';
import { text, when, type Part, type Sentence } from '../../wording/parts';

/** One of very many, with when it is told and what is said of it. */
export interface Case {
  readonly when: Condition;
  readonly said: Sentence;
}

/** Said in place of what was true of those that are not named. */
export const WRITE_ANEW: Sentence = [text('另有项目的情况有变化，请重新生成本段。')];

/**
 * A list from very many (从众多项目中列举): those it is true of when the report is written, each as long as it stays true. `others`
 * closes the list while it is complete; once it is true of another one too, the list says that it has to be written anew.
 */
export function thoseNow(
  cases: readonly Case[],
  words: { readonly before: string; readonly others: Sentence; readonly none: Sentence },
): Sentence {
  const any = some(cases.map((one) => one.when));
  const now = cases.filter((one) => holds(one.when));
  const rest = cases.filter((one) => !now.includes(one)).map((one) => one.when);
  const items = now.map((one): Part => when(one.when, [...one.said, text('；')]));
  const closing: Sentence = rest.length === 0 ? words.others : [when(some(rest), WRITE_ANEW, words.others)];
  return [when(any, [text(words.before)]), ...items, when(any, closing, words.none)];
}
