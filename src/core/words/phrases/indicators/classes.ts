import { mentions } from '../../topics';

const CLASSES = ['cost', 'output', 'benefit', 'satisfaction'] as const;

/** What a first level of indicators is about (一级指标): cost, output, benefit or satisfaction. */
export type IndicatorClass = (typeof CLASSES)[number];

/** The class that a first level names; null for any other (投入, 过程). */
export function indicatorClassOf(level1: string): IndicatorClass | null {
  return CLASSES.find((name) => mentions(level1, name)) ?? null;
}
