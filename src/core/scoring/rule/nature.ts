import type { Clause } from './rule';

/**
 * 正向指标…，反向指标…: the clauses of one branch with those that stand before the first of them. A text without such
 * branches is handed back whole.
 */
export function ofNature(clauses: readonly Clause[], nature: 'positive' | 'negative'): readonly Clause[] {
  let current: 'positive' | 'negative' = nature;
  return clauses.filter((clause) => {
    if (clause.kind === 'nature') current = clause.nature;
    return clause.kind !== 'nature' && current === nature;
  });
}
