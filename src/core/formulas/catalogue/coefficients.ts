import { ONE, ZERO } from '../../quantity/decimal';
import { isKnown, type Figure } from '../../quantity/figure';
import { compare } from '../../scoring/indicator/comparison';
import type { Indicator } from '../../tables/model';
import { figureOf, type Expression } from '../expression';
import type { Binding, RelationDeclaration } from '../model';
import { exact } from './points';

/** 指标得分 of the Chongqing form. */
export const coefficientScore: RelationDeclaration = {
  rule: 'arithmetic/coefficient-score',
  title: '指标得分',
  formula: '得分系数 × 指标权重',
  source: ['form:chongqing-self：表内关系'],
  severity: 'error',
  unit: '分',
  decimals: 2,
  fills: true,
  bind: eachIndicator(({ coefficient, weight, score }) =>
    score && coefficient && weight ? [score, timesOf(exact(weight), coefficient)] : null,
  ),
};

/** 单项指标折算得分 of the Hebei form. */
export const convertedScore: RelationDeclaration = {
  rule: 'arithmetic/converted-score',
  title: '折算得分',
  formula: '单项指标得分 × 权重占比',
  source: ['form:hebei-project：表内关系'],
  severity: 'error',
  unit: '分',
  decimals: 2,
  fills: true,
  bind: eachIndicator(({ convertedScore: converted, score, weightShare }) =>
    converted && score && weightShare ? [converted, timesOf(score, weightShare)] : null,
  ),
};

/**
 * 得分系数 from what was reached; a form may grade it in steps instead, so a difference is only a warning. Where less is
 * better the two change places, and a value of zero, which no target can be divided by, earns everything.
 */
export const earnedCoefficient: RelationDeclaration = {
  rule: 'arithmetic/earned-coefficient',
  title: '得分系数',
  formula: '全年完成值 ÷ 指标值（反向指标：指标值 ÷ 全年完成值），最高为 100%',
  source: ['form:chongqing-self', 'cn-2020-10：定量指标按完成比例计分'],
  severity: 'warning',
  unit: '%',
  decimals: 2,
  fills: true,
  bind: eachIndicator((indicator) => {
    const part = indicator.coefficient && achieved(indicator);
    return indicator.coefficient && part ? [indicator.coefficient, part] : null;
  }),
};

function eachIndicator(
  bindingOf: (indicator: Indicator) => readonly [result: Figure, expression: Expression] | null,
): RelationDeclaration['bind'] {
  return (tables) =>
    tables.flatMap(({ table }): readonly Binding[] =>
      table.indicators.flatMap((indicator) => {
        const [result, expression] = bindingOf(indicator) ?? [];
        return result && expression ? [{ table, subject: indicator.level3, result, expression }] : [];
      }),
    );
}

function timesOf(points: Figure, share: Figure): Expression {
  return { kind: 'product', factors: [figureOf(points), figureOf(share)] };
}

/** The part of the target that was reached, at most all of it; null where the two are no numbers of one unit. */
function achieved(indicator: Indicator): Expression | null {
  const target = indicator.target?.figure;
  const actual = indicator.actual?.figure;
  const comparison = compare(indicator);
  if (!target || !actual || comparison.kind !== 'numbers') return null;
  if (!isKnown(target) || !isKnown(actual) || !comparison.actual.eq(actual.value)) return null;
  const whole: Expression = { kind: 'constant', value: ONE };
  const isReverse = comparison.nature === 'negative';
  if (isReverse && actual.value.eq(ZERO)) return whole;
  const [part, base] = isReverse ? [target, actual] : [actual, target];
  if (base.value.lte(ZERO)) return null;
  const quotient: Expression = { kind: 'quotient', dividend: figureOf(part), divisor: figureOf(exact(base)) };
  return { kind: 'at-most', value: quotient, limit: whole };
}
