import { HUNDRED, plain } from '../../quantity/decimal';
import type { Unit } from '../../quantity/unit';
import type { Operation } from '../language/expression';
import { isOperation, type Formula } from '../formula';
import type { Equation } from '../model';
import { termWord } from '../language/quantities';
import { printOperation, type Signs } from './operations';

const SIGNS: Signs = { plus: ' ＋ ', minus: ' － ', times: ' × ', over: ' ÷ ', open: '（', close: '）' };

/**
 * What a relation demands, as a person would write it: 全年执行数 ÷ 全年预算数 × 100%. A calculation goes without its
 * own name on the left unless there are several.
 */
export function formulaText(equations: readonly Equation[], unit: Unit | null): string {
  const said = equations.map((equation) => ({
    left: printFormula(equation.result),
    sign: equation.comparison === 'at-least' ? '≥' : '＝',
    right: rightSide(equation, unit),
    isAlone: ALONE.has(equation.result.kind) && isCalculation(equation.is) && !equation.comparison,
  }));
  const goesAlone = said.every(({ isAlone, left, right }) => {
    const isSame = left === said[0]?.left || right === said[0]?.right;
    return isAlone && isSame;
  });
  const sides = said.map(({ left, sign, right }) => (goesAlone ? right : `${left} ${sign} ${right}`));
  return tidy([...new Set(sides)].join('；'));
}

/** Results whose name goes without saying. */
const ALONE: ReadonlySet<Formula['kind']> = new Set(['quantity', 'named-ratio']);

function rightSide({ is, over }: Equation, unit: Unit | null): string {
  const text = unit === '%' ? inPercent(is) : printFormula(is);
  if (over.kind !== 'indicators') return text;
  const [one, other] = over.where ?? [];
  const when = one && other ? `（${printFormula(one)} ＝ ${printFormula(other)}时）` : '';
  return `${over.compared ? COMPARED[over.compared] : ''}${text}${when}`;
}

const COMPARED = { positive: '', negative: '（反向指标）', 'none-left': '（反向指标完成值为 0）' } as const;

function inPercent(formula: Formula): string {
  if (formula.kind === 'at-most') return `${inPercent(formula.value)}，最高为 ${inPercent(formula.limit)}`;
  if (formula.kind === 'constant') return `${plain(formula.value.times(HUNDRED))}%`;
  if (formula.kind === 'first-of') return oneOf(formula.ways.map(inPercent));
  return `${printFormula(formula, 2)}${isCalculation(formula) ? ' × 100%' : ''}`;
}

/** Whether it is worked out from others rather than one of them. */
function isCalculation(formula: Formula): boolean {
  return isOperation(formula) || WORKED_OUT.has(formula.kind);
}

const WORKED_OUT: ReadonlySet<Formula['kind']> = new Set([
  'first-of',
  'sum-of-present',
  'less-cut',
  'signed-as',
]);

/** More ways than these are not told one by one. */
const TOLD = 2;

function oneOf(ways: readonly string[]): string {
  const told = [...new Set(ways)];
  return told.length > TOLD ? `${told.slice(0, TOLD).join('，或 ')} 等` : told.join('，或 ');
}

/** A formula in the field's own words. */
export function printFormula(formula: Formula, strength = 0): string {
  const print = (operation: Exclude<Operation<Formula>, { kind: 'constant' | 'at-most' }>): string =>
    printOperation(operation, strength, SIGNS, printFormula);
  switch (formula.kind) {
    case 'constant':
      return plain(formula.value);
    case 'at-most':
      return `${printFormula(formula.value, 2)}，最高为${printFormula(formula.limit)}`;
    case 'sum':
    case 'difference':
    case 'product':
    case 'quotient':
      return print(formula);
    case 'sum-of-present':
      return print({ kind: 'sum', terms: formula.terms });
    case 'less-cut':
      return print({ kind: 'difference', from: formula.from, minus: formula.cut });
    case 'signed-as':
      return printFormula(formula.value, strength);
    case 'first-of':
      return printWays(formula.ways, strength);
    default:
      return termWord(formula);
  }
}

/** 全年预算数（年初预算数）: what else may stand there, where the ways are single quantities. */
function printWays([usual, ...others]: readonly Formula[], strength: number): string {
  if (!usual) return '';
  const first = printFormula(usual, strength);
  if (isCalculation(usual))
    return strength > 0 ? first : oneOf([first, ...others.map((way) => printFormula(way))]);
  const words = others.flatMap((other) => (isCalculation(other) ? [] : [printFormula(other)]));
  return words.length === 0 ? first : `${first}（${[...new Set(words)].join('、')}）`;
}

/** Full-width brackets bring their own space. */
function tidy(text: string): string {
  return text.replaceAll(' （', '（').replaceAll('） ', '）');
}
