import type { GridCell } from '../sheet';
import type { Dice } from './dice';
import { proportional } from './money';

/** One generated third-level indicator. */
export interface IndicatorLine {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly relation: string;
  readonly target: string;
  readonly actual: string;
  readonly unit: string;
  readonly weight: number;
  readonly score: number;
  readonly reason: string | null;
}

const LEVELS: readonly (readonly [string, readonly [string, ...string[]]])[] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

const NAMES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  数量指标: ['维修道路里程', '举办培训场次', '发放补贴人数', '购置设备数量'],
  质量指标: ['工程验收合格率', '设备完好率', '培训合格率'],
  时效指标: ['项目按期完成率', '资金及时拨付率'],
  成本指标: ['单位采购成本控制数', '人均培训费用'],
  经济效益指标: ['带动就业收入'],
  社会效益指标: ['政策知晓率', '服务覆盖率'],
  生态效益指标: ['污染物达标排放率'],
  可持续影响指标: ['长效机制健全率'],
  服务对象满意度指标: ['受益群众满意度', '服务对象满意率'],
};

/** Indicators whose weights add up to `total`, 50/30/10 of 90 or the like, all scored by the national formula. */
export function randomIndicators(dice: Dice, total: number): IndicatorLine[] {
  const satisfaction = dice.pick([10, 20] as const);
  const output = dice.pick([40, 50] as const);
  const shares = [output, total - output - satisfaction, satisfaction];
  return LEVELS.flatMap(([level1, seconds], index) => {
    const share = shares[index] ?? 0;
    const chosen = dice.some(seconds, dice.integer(1, Math.min(seconds.length, 4)));
    const weights = wholeWeights(share, chosen.length);
    return chosen.map((level2, place) => line(dice, level1, level2, weights[place] ?? 0));
  });
}

function wholeWeights(share: number, count: number): number[] {
  const each = Math.floor(share / count);
  return Array.from({ length: count }, (_, index) => (index === 0 ? share - each * (count - 1) : each));
}

function line(dice: Dice, level1: string, level2: string, weight: number): IndicatorLine {
  const level3 = dice.pick(NAMES[level2] ?? ['其他指标']);
  const isRate = level3.endsWith('率') || level3.endsWith('度');
  const isCost = level2 === '成本指标';
  const target = isRate ? dice.integer(85, 98) : dice.integer(20, 400);
  const missed = !isCost && dice.chance(0.25);
  const actual = missed
    ? Math.max(1, target - dice.integer(1, 8))
    : isCost
      ? target
      : target + dice.integer(0, 2);
  return {
    level1,
    level2,
    level3,
    relation: isCost ? '≤' : '≥',
    target: String(target),
    actual: String(actual),
    unit: isRate ? '%' : isCost ? '元' : dice.pick(['个', '人次', '公里', '台'] as const),
    weight,
    score: missed ? proportional(weight, actual, target) : weight,
    reason: missed ? '部分工作跨年实施，已列入下年计划' : null,
  };
}

/** Rows in the order 一级 二级 三级 + `rest`, repeating upper levels only where they change. */
export function indicatorRows(
  lines: readonly IndicatorLine[],
  first: string | null,
  rest: (line: IndicatorLine) => GridCell[],
): GridCell[][] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const level1 = before?.level1 === line.level1 ? null : line.level1;
    const level2 = before?.level2 === line.level2 && level1 === null ? null : line.level2;
    const lead: GridCell[] = first === null ? [] : [index === 0 ? first : null];
    return [...lead, level1, level2, line.level3, ...rest(line)];
  });
}
