import { namesIn, type Formula } from './formula';

/** What single letters in a formula stand for (A为年度指标值). */
export type Letters = ReadonlyMap<string, string>;

/** The letters of the columns on the forms of 财预〔2020〕10号 and DB42/T 1601-2020: 年度指标值(A), 实际完成值(B). */
const OF_COLUMNS: Letters = new Map([
  ['A', '年度指标值'],
  ['B', '实际完成值'],
]);

/** The formula with names in place of letters. A and B together are those of the columns unless the text says more. */
export function spelledOut(formula: Formula, letters: Letters): Formula {
  const names = namesIn(formula);
  const ofColumns = letters.size === 0 && [...OF_COLUMNS.keys()].every((letter) => names.includes(letter));
  return renamed(formula, ofColumns ? OF_COLUMNS : letters);
}

function renamed(formula: Formula, letters: Letters): Formula {
  if (formula.kind === 'name') return { kind: 'name', name: letters.get(formula.name) ?? formula.name };
  if (!('left' in formula)) return formula;
  return { ...formula, left: renamed(formula.left, letters), right: renamed(formula.right, letters) };
}
