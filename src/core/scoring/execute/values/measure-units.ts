import { beginsWith } from '../../../words/topics';
import { decimal, type Decimal } from '../../../quantity/decimal';

/** How many of the first unit one of each is. Months and years count 30 and 365 days. */
const DIMENSIONS: readonly Readonly<Record<string, string>>[] = [
  { 米: '1', 公里: '1000', 千米: '1000' },
  { 分钟: '1', 小时: '60', 天: '1440', 日: '1440', 周: '10080', 个月: '43200', 月: '43200', 年: '525600' },
  { 平方米: '1', '㎡': '1', 亩: '666.67', 公顷: '10000', 平方公里: '1000000' },
  { 千克: '1', 公斤: '1', 吨: '1000' },
];

/**
 * A value in another unit of the same kind (1500米 as 1.5公里, 1.2万人 as 12000人). Null where both units are measures
 * of different kinds; counting words (个, 项, 家) are taken for one another.
 */
export function convertMeasure(value: Decimal, from: string, to: string): Decimal | null {
  const [given, wanted] = [factorOf(from), factorOf(to)];
  if (given.dimension !== wanted.dimension) return null;
  return value.times(given.factor).div(wanted.factor);
}

/** The kind of a unit, null for counting words, and its size; a leading 万 is ten thousand. */
function factorOf(unit: string): { readonly dimension: number | null; readonly factor: Decimal } {
  const [base, scale] =
    beginsWith(unit, 'ten-thousand') && unit.length > 1 ? [unit.slice(1), '10000'] : [unit, '1'];
  const dimension = DIMENSIONS.findIndex((units) => base in units);
  const size = DIMENSIONS[dimension]?.[base] ?? '1';
  return { dimension: dimension < 0 ? null : dimension, factor: decimal(scale).times(decimal(size)) };
}
