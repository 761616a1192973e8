import { parseFormula, type Definition } from '../rule/formula';
import { normalise } from '../../words/cleaner/normalise';

/**
 * Ratios of the field that a 评分表 often names without printing the formula, for when it does not.
 * Source: 财预〔2013〕53号 共性指标体系框架; 湖南 部门整体支出绩效评价指标. General knowledge:
 * what follows from them alone is a warning.
 */
const KNOWN: readonly (readonly [pattern: RegExp, formula: string])[] = [
  [/^(?:财政)?(?:部门)?预算(?:完成|执行)率$/u, '预算完成数/预算数'],
  [/^预算控制率$/u, '追加预算数/年初预算数'],
  [/^预算调整率$/u, '预算调整数/年初预算数'],
  [/^(?:资金)?(?:结转)?结余(?:率|控制率|资金|情况)?$|^资金结余(?:率|情况)?$/u, '(预算数-决算数)/预算数'],
  [/^公用经费控制率$/u, '公用经费实际支出数/公用经费预算数'],
  [/^三公经费控制率$/u, '三公经费实际支出数/三公经费预算数'],
  [/^三公经费变动率$/u, '(本年度三公经费总额-上年度三公经费总额)/上年度三公经费总额'],
  [/^政府采购执行率$/u, '政府采购实际支出数/政府采购预算数'],
  [/^(?:在职人员|财政供养人员)控制率$/u, '在职人员数/编制数'],
];

/** The field's formula for a ratio named like this; null for a name it does not know. */
export function knownRatio(name: string): Definition | null {
  const { text } = normalise(name);
  const formula = KNOWN.find(([pattern]) => pattern.test(text))?.[1];
  return formula === undefined ? null : parseFormula(`${text}=${formula}`);
}
