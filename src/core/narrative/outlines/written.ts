import type { Facts } from '../facts/facts';
import { noted } from '../sentences/analysis/noted';
import { told, type Section, type Told } from './outline';

/** A section that a person writes: in the tables already, where somebody has, else asked for. */
export function written(
  { id, heading, asks }: Required<Pick<Section, 'id' | 'heading' | 'asks'>>,
  label: RegExp,
  roles: readonly string[] = [],
): Section {
  const tells = (facts: Facts): readonly Told[] => told('written', noted(label, roles, facts));
  return { id, heading, tells, asks };
}
