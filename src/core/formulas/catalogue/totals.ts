import { POINTS } from '../../quantity/unit';
import { relation } from '../language/declare';
import type { Formula } from '../formula';
import type { RelationDeclaration } from '../model';

/** Points of the execution rate, wherever they stand, and those of all indicators. */
const WEIGHTS: readonly Formula[] = [
  { kind: 'header-points' },
  { kind: 'funding-points', points: 'weight' },
  { kind: 'indicator-points', points: 'weight' },
];

/** All weights make the printed total, or 100 where none is printed. */
export const weightsTotal: RelationDeclaration = relation({
  rule: 'arithmetic/weights-total',
  title: '分值合计',
  source: ['cn-2020-10：总分100分', 'practice:published'],
  severity: 'error',
  unit: POINTS,
  decimals: null,
  fills: true,
  equations: [
    {
      result: { kind: 'points-total', points: 'weight' },
      is: { kind: 'sum-of-present', terms: WEIGHTS, least: 1 },
      over: { kind: 'points', points: 'weight' },
    },
  ],
});

/** A first or second level's weight is that of the indicators below it. */
export const levelWeights: RelationDeclaration = relation({
  rule: 'arithmetic/level-weights',
  title: '分级分值',
  source: ['practice:published', 'form:hunan-department'],
  severity: 'error',
  unit: POINTS,
  decimals: null,
  fills: false,
  equations: (['level1', 'level2'] as const).map((level) => ({
    result: { kind: 'of-indicator', figure: `${level}Weight` },
    is: {
      kind: 'sum-of-present',
      terms: [{ kind: 'indicator-points', points: 'weight' }],
      least: 1,
    },
    over: { kind: 'levels', level },
  })),
});

/** 自评得分 in the head of a form is the 总分 that its indicators end in. */
export const statedScore: RelationDeclaration = relation({
  rule: 'consistency/stated-score',
  title: '表头所列总分',
  source: ['sheet:itself：表头自评得分与总分行'],
  severity: 'error',
  unit: POINTS,
  decimals: null,
  fills: false,
  equations: [
    {
      result: { kind: 'stated-score' },
      is: { kind: 'points-total', points: 'score' },
      over: { kind: 'points', points: 'score' },
    },
  ],
});

/** 总分 = 预算执行率得分 + all indicator scores. */
export const totalScore: RelationDeclaration = relation({
  rule: 'arithmetic/total-score',
  title: '总分',
  source: ['cn-2020-10：附件1 表内关系'],
  severity: 'error',
  unit: POINTS,
  decimals: null,
  fills: true,
  equations: [
    {
      result: { kind: 'points-total', points: 'score' },
      is: {
        kind: 'sum-of-present',
        terms: [
          { kind: 'funding-points', points: 'score' },
          { kind: 'indicator-points', points: 'score' },
        ],
        least: 1,
        strict: true,
      },
      over: { kind: 'points', points: 'score' },
    },
  ],
});
