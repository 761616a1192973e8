import type { GridCell } from '../sheet';
import type { Dice } from './dice';
import type { Generated } from './generated';
import { addUp } from './money';

const LEVELS: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
  ['投入', [['预算配置', ['在职人员控制率', '“三公经费”变动率', '重点支出安排率']]]],
  [
    '过程',
    [
      ['预算执行', ['预算完成率', '预算控制率', '公用经费控制率']],
      ['预算管理', ['管理制度健全性', '资金使用合规性']],
    ],
  ],
  ['产出', [['职责履行', ['重点工作办结率', '质量达标率']]]],
  ['效果', [['履职效益', ['社会效益', '公众满意度']]]],
];

/** Hunan 部门整体 评分表 with weights at three levels. */
export function scoringTable(dice: Dice): Generated {
  const items = LEVELS.flatMap(([level1, seconds]) =>
    seconds.flatMap(([level2, thirds]) => thirds.map((level3) => ({ level1, level2, level3 }))),
  );
  const weights = dice.split(100, items.length);
  const lines = items.map((item, index) => {
    const weight = weights[index] ?? 0;
    const score = weight > 1 && dice.chance(0.3) ? weight - 1 : weight;
    return { ...item, weight, score };
  });
  const level1Weight = (name: string) =>
    addUp(lines.filter((line) => line.level1 === name).map((line) => line.weight));
  const level2Weight = (name: string) =>
    addUp(lines.filter((line) => line.level2 === name).map((line) => line.weight));
  const rows: GridCell[][] = [
    ['部门整体支出绩效评价指标评分表'],
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '得分'],
    ...lines.map((line, index): GridCell[] => {
      const before = lines[index - 1];
      const first = before?.level1 !== line.level1;
      const second = before?.level2 !== line.level2;
      return [
        first ? line.level1 : null,
        first ? level1Weight(line.level1) : null,
        second ? line.level2 : null,
        second ? level2Weight(line.level2) : null,
        line.level3,
        line.weight,
        line.score,
      ];
    }),
    ['合计', 100, null, 100, null, 100, addUp(lines.map((line) => line.score))],
  ];
  return { family: 'scoring', kind: 'indicator-scoring', rows, fields: [], indicators: lines.length };
}
