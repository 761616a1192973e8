import { knownFormulas } from '../../formulas/known-formulas';
import { parseFormula, type Definition } from '../rule/formula';

/**
 * The field's formulas for a ratio named like this, for a 评分表 that names it without printing one; the usual way first,
 * none for a name that the catalogue does not know. General knowledge: what follows from them alone is a warning.
 */
export function knownRatio(name: string): readonly Definition[] {
  return knownFormulas(name).flatMap((formula) => parseFormula(`${name}=${formula}`) ?? []);
}
