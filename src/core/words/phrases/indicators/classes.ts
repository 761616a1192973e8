import { mentions } from '../../topics';

const CLASSES = ['cost', 'output', 'benefit', 'satisfaction'] as const;

/** What a first level of indicators is about (一级指标): cost, output, benefit or satisfaction. */
export type IndicatorClass = (typeof CLASSES)[number];

/** The class that a first level names; null for any other (投入, 过程). */
export function indicatorClassOf(level1: string): IndicatorClass | null {
  return CLASSES.find((name) => mentions(level1, name)) ?? null;
}

/** Second levels by the class that they belong to: 数量指标 is one of output, 生态效益指标 of benefit. */
const OF_SECOND = [
  ['satisfaction', 'satisfaction'],
  ['cost', 'cost'],
  ['output', 'kind-of-output'],
  ['benefit', 'kind-of-benefit'],
] as const;

/** The class of an indicator by its first level, or by its second where it has no first; null where neither tells. */
export function classOfLevels(level1: string | null, level2: string | null): IndicatorClass | null {
  if (level1 !== null) return indicatorClassOf(level1);
  return OF_SECOND.find(([, words]) => mentions(level2 ?? '', words))?.[0] ?? null;
}
