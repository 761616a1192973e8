import { isRatioOf, namedExactly, ratioName, ratioNames } from '../words/ratio-name';
import { NAMED_RATIOS } from './catalogue/ratios/named-ratios';
import { operands } from './language/expression';
import { about, isOperation, type Formula } from './formula';
import { printFormula } from './print/formula';

const RATIOS = NAMED_RATIOS.flatMap(({ equations }) => {
  const [first] = equations;
  if (first?.over.kind !== 'named-ratio') return [];
  const { names, inRules = [] } = first.over;
  return [{ names: ratioNames([...names, ...inRules]), ways: equations.map(({ is }) => is) }];
});

/**
 * The field's formulas for the ratio that a label names, in words that are read back as what they mean. A way over the
 * adjusted budget is left out: 预算数 stands for either.
 */
export function knownFormulas(label: string): readonly string[] {
  const name = ratioName(label) ?? namedExactly(label);
  const ways = RATIOS.find(({ names }) => isRatioOf(name, names))?.ways ?? [];
  return ways.filter((way) => !isOnAdjusted(way)).map((way) => printFormula(about(name.subject, way)));
}

function isOnAdjusted(formula: Formula): boolean {
  if (formula.kind === 'named') return formula.measure === 'adjusted-budget';
  return isOperation(formula) && operands<Formula>(formula).some(isOnAdjusted);
}
