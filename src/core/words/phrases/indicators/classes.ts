/** What a first level of indicators is about (一级指标): cost, output, benefit or satisfaction. */
export type IndicatorClass = 'cost' | 'output' | 'benefit' | 'satisfaction';

const CLASSES: readonly (readonly [IndicatorClass, RegExp])[] = [
  ['cost', /成本/u],
  ['output', /产出|完成/u],
  ['benefit', /效益|效果/u],
  ['satisfaction', /满意/u],
];

/** The class that a first level names; null for any other (投入, 过程). */
export function indicatorClassOf(level1: string): IndicatorClass | null {
  return CLASSES.find(([, pattern]) => pattern.test(level1))?.[0] ?? null;
}
