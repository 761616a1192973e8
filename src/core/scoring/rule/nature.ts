import type { Clause } from './rule';

/**
 * 正向指标…，反向指标…: the clauses of one branch with those that stand before the first of them. A text without such
 * branches, or with one branch alone (反向指标：得分=…), is handed back whole.
 */
export function ofNature(clauses: readonly Clause[], nature: 'positive' | 'negative'): readonly Clause[] {
  const [first] = clauses;
  const branches = new Set(clauses.flatMap((clause) => (clause.kind === 'nature' ? [clause.nature] : [])));
  if (first?.kind === 'nature' && branches.size === 1) return clauses.filter(({ kind }) => kind !== 'nature');
  let current: 'positive' | 'negative' = nature;
  return clauses.filter((clause) => {
    if (clause.kind === 'nature') current = clause.nature;
    return clause.kind !== 'nature' && current === nature;
  });
}
