import { halfWidth } from '../../cleaner/half-width';
import { beginsWith, mentions } from '../../topics';

/** What indicators of cost are called: 成本指标, 经济成本, 补助总额. */
const COST = ['成本', '总额'];

/** Whether one of an indicator's names says that it limits what is spent. */
export function isAboutCost(names: readonly (string | null)[]): boolean {
  return names.some((name) => name !== null && COST.some((word) => name.includes(word)));
}

/** What prices and standards are called. */
const PRICE = [
  ...['人', '户', '个', '亩', '件', '套', '次', '公里', '平方米', '年'].map((thing) => `每${thing}`),
  ...['单价', '补助标准', '补贴标准', '人均', '户均'],
];

/** Whether an indicator's name is that of a price or a standard (补助标准); what people gain each (户均增收) is none. */
export function isAboutPrice(name: string): boolean {
  return PRICE.some((word) => name.includes(word)) && !mentions(name, 'grows') && !mentions(name, 'income');
}

/** Whether an indicator only divides the one above it (其中：东片). */
export function isOfWhich(name: string): boolean {
  return beginsWith(halfWidth(name), 'of-which');
}

const EXECUTION: ReadonlySet<string> = new Set(['预算执行率', '预算执行进度']);

/** Whether an indicator is the execution rate of the budget itself. */
export function isExecutionRate(name: string): boolean {
  return EXECUTION.has(name);
}

const POINTS = '分';

/** The points that a header gives (得分（20分*执行率）), as digits; null where it gives none. */
export function pointsSaid(header: string): string | null {
  const words = halfWidth(header);
  const numbers = [...words.matchAll(/\d+/gu)];
  const points = numbers.find(({ 0: digits, index }) => words.startsWith(POINTS, index + digits.length));
  return points?.[0] ?? null;
}
