import { HUNDRED, plain, roundHalfUp, type Decimal } from '../../src/core/quantity/decimal';
import { isKnown, type Figure } from '../../src/core/quantity/figure';
import { expectedOf } from '../../src/core/formulas/evaluate/evaluate';
import { formulaFor } from '../../src/core/formulas/print/excel';
import type { BoundRelation } from '../../src/core/formulas/model';
import { review } from '../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import { formatAddress } from '../../src/core/workbook/address';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { afterEdits } from './edits';

/** The relation that computes each derived cell: what an office that works with formulas would not type. */
export function derivations(snapshot: Snapshot): ReadonlyMap<string, BoundRelation> {
  const found = new Map<string, BoundRelation>();
  for (const { relation } of review(snapshot, DEFAULT_SETTINGS).relations) {
    const { declaration, result, demand, comparison } = relation;
    const key = formatAddress(result.cell);
    if (!declaration.fills || demand || comparison === 'at-least' || found.has(key)) continue;
    if (isKnown(result) && result.encoding !== 'text') found.set(key, relation);
  }
  return found;
}

/** The workbook with live formulas in these cells, calculated again until no value changes. */
export function withFormulas(snapshot: Snapshot, derived: ReadonlyMap<string, BoundRelation>): Snapshot {
  const values = new Map<string, Decimal>();
  const calculated = (figure: Figure): Figure => {
    const value = values.get(formatAddress(figure.cell));
    return value ? { ...figure, state: 'number', value } : figure;
  };
  for (let pass = 0, changes = 1; changes > 0 && pass < derived.size; pass += 1) {
    changes = 0;
    for (const [key, relation] of derived) {
      const exact = expectedOf(relation, calculated);
      const value = exact && roundHalfUp(exact, relation.declaration.decimals ?? 6);
      if (!value || values.get(key)?.eq(value)) continue;
      values.set(key, value);
      changes += 1;
    }
  }
  return afterEdits(
    snapshot,
    [...derived].flatMap(([key, relation]) => {
      const { cell, encoding } = relation.result;
      const value = values.get(key);
      if (!value) return [];
      const isFraction = encoding === 'percent';
      const cached = Number(plain(isFraction ? value.div(HUNDRED) : value));
      return [{ kind: 'formula', cell, formula: formulaFor(relation, isFraction), cached } as const];
    }),
  );
}
