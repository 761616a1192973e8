import type { RelationDeclaration } from '../model';
import { formulaText } from '../print/formula';

/** A relation of the catalogue, with its formula printed from its equations. */
export function relation(declared: Omit<RelationDeclaration, 'formula'>): RelationDeclaration {
  return { ...declared, formula: formulaText(declared.equations, declared.unit) };
}

/** An amount that follows from others exactly, in the unit of its cell. */
export const EXACT = { unit: null, decimals: null } as const;

/** A ratio in percent with two decimals. */
export const PERCENT = { unit: '%', decimals: 2 } as const;
