import type { Dependencies, Formula } from './dependencies';

/** The formulas in the order in which they can be computed, and those that stand in a circle (循环引用). */
export interface Order {
  readonly order: readonly Formula[];
  readonly circular: ReadonlySet<Formula>;
}

/** Depth first, precedents before their readers, without recursion; those met again on their own path are circular. */
export function ordered(dirty: ReadonlySet<Formula>, dependencies: Dependencies): Order {
  const order: Formula[] = [];
  const circular = new Set<Formula>();
  const state = new Map<Formula, 'open' | 'done'>();
  const visit = (formula: Formula) => {
    state.set(formula, 'open');
    return { formula, rest: dependencies.readBy(formula)[Symbol.iterator]() };
  };
  for (const start of dirty) {
    if (state.has(start)) continue;
    const path = [visit(start)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        state.set(top.formula, 'done');
        order.push(top.formula);
        path.pop();
      } else if (state.get(next.value) === 'open') {
        const from = path.findIndex(({ formula }) => formula === next.value);
        for (const { formula } of path.slice(from)) circular.add(formula);
      } else if (dirty.has(next.value) && !state.has(next.value)) {
        path.push(visit(next.value));
      }
    }
  }
  return { order, circular };
}
