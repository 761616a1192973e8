import { ONE } from '../../quantity/decimal';
import { POINTS } from '../../quantity/unit';
import { PERCENT, relation } from '../language/declare';
import { atMost, constant, product, quotient, type Formula, type IndicatorFigure } from '../formula';
import type { RelationDeclaration } from '../model';

const ofIndicator = (figure: IndicatorFigure): Formula => ({ kind: 'of-indicator', figure });
/** Weights and targets are set, not measured. */
const setOf = (figure: IndicatorFigure): Formula => ({ kind: 'of-indicator', figure, as: 'exact' });

/** 指标得分 of the Chongqing form. */
export const coefficientScore: RelationDeclaration = relation({
  rule: 'arithmetic/coefficient-score',
  title: '指标得分',
  source: ['form:chongqing-self：表内关系'],
  severity: 'error',
  unit: POINTS,
  decimals: 2,
  fills: true,
  equations: [
    {
      result: ofIndicator('score'),
      is: product(setOf('weight'), ofIndicator('coefficient')),
      over: { kind: 'indicators' },
    },
  ],
});

/** 完成率 beside a target and what was reached of it, of which more is better. */
export const goalCompletion: RelationDeclaration = relation({
  rule: 'arithmetic/goal-completion',
  title: '指标完成率',
  named: 'by-header',
  source: ['form:goal-completion', 'practice:published'],
  severity: 'warning',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: ofIndicator('completion'),
      is: quotient(ofIndicator('actual'), setOf('target')),
      over: { kind: 'indicators', compared: 'positive', mayBeCapped: true, unlessAllBroken: true },
    },
  ],
});

/** 得分 of a form that lists what was taken off (标准分 | 扣分 | 得分), with a minus sign or without one. */
export const deductedScore: RelationDeclaration = relation({
  rule: 'arithmetic/deducted-score',
  title: '得分（分值减扣分）',
  source: ['sheet:itself：表头所列分值、扣分、得分'],
  severity: 'error',
  unit: POINTS,
  decimals: null,
  fills: true,
  equations: [
    {
      result: ofIndicator('score'),
      is: { kind: 'less-cut', from: setOf('weight'), cut: ofIndicator('deduction') },
      over: { kind: 'indicators', unlessAllBroken: true },
    },
  ],
});

/** 单项指标折算得分 of the Hebei form. */
export const convertedScore: RelationDeclaration = relation({
  rule: 'arithmetic/converted-score',
  title: '折算得分',
  source: ['form:hebei-project：表内关系'],
  severity: 'error',
  unit: POINTS,
  decimals: 2,
  fills: true,
  equations: [
    {
      result: ofIndicator('convertedScore'),
      is: product(ofIndicator('score'), ofIndicator('weightShare')),
      over: { kind: 'indicators' },
    },
  ],
});

/**
 * 得分系数 from what was reached; a form may grade it in steps instead, so a difference is only a warning. Where less is
 * better the two change places, and a value of zero, which no target can be divided by, earns everything.
 */
export const earnedCoefficient: RelationDeclaration = relation({
  rule: 'arithmetic/earned-coefficient',
  title: '得分系数',
  source: ['form:chongqing-self', 'cn-2020-10：定量指标按完成比例计分'],
  severity: 'warning',
  ...PERCENT,
  fills: true,
  equations: [
    {
      result: ofIndicator('coefficient'),
      is: atMost(quotient(ofIndicator('actual'), setOf('target')), constant(ONE)),
      over: { kind: 'indicators', compared: 'positive', unlessGraded: true },
    },
    {
      result: ofIndicator('coefficient'),
      is: atMost(quotient(ofIndicator('target'), setOf('actual')), constant(ONE)),
      over: { kind: 'indicators', compared: 'negative', unlessGraded: true },
    },
    {
      result: ofIndicator('coefficient'),
      is: constant(ONE),
      over: { kind: 'indicators', compared: 'none-left' },
    },
  ],
});
