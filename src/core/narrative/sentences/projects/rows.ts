import { told, type Told, type ToldCell } from '../../outlines/outline';
import type { Expression } from '../../../formulas/language/expression';
import type { Facts, Project } from '../../facts/facts';
import { known } from '../../wording/conditions';
import { text, when, type Sentence } from '../../wording/parts';
import type { NumberStyle } from '../../wording/style';
import { money, percentage, points } from '../figures';
import { executionOf, spendingWords } from './funds';
import { MOST_IN_TEXT, projectWords } from './projects';
import { totalScoreOf } from '../indicators/scores';

/** More projects than this would fill pages: their own forms are annexed, and that is enough. */
const MOST_IN_TABLE = 40;

/**
 * 各项目预算执行和自评得分情况如下： and a line for each project, which a document shows as rows of one table. Nothing for a few, which
 * are told by themselves, nor for very many.
 */
export function projectRows(facts: Facts): readonly Told[] {
  const { projects } = facts;
  if (projects.length <= MOST_IN_TEXT || projects.length > MOST_IN_TABLE) return [];
  const rows = projects.flatMap((project): readonly Told[] => {
    const spending = spendingWords(executionOf(project.funds), project.funds, facts.style);
    if (spending.length === 0) return [];
    const sentence = [...projectWords(project), ...spending, ...scored(project, facts), text('。')];
    return [{ id: `project/${project.id}/execution`, sentence, cells: cellsOf(project, facts) }];
  });
  const what = projects.some((project) => scoreOf(project, facts)) ? '预算执行和自评得分' : '预算执行';
  return rows.length === 0 ? [] : [...told('table', [text(`各项目${what}情况如下：`)]), ...rows];
}

/** As its form has it, or the line of the ledger. */
function scoreOf({ table, funds }: Project, facts: Facts): Expression | null {
  return table ? totalScoreOf(table, facts) : funds.amount('score');
}

function scored(project: Project, facts: Facts): Sentence {
  const score = scoreOf(project, facts);
  if (!score) return [];
  return [when(known(score), [text('，自评得分'), points(score, facts.style, '分', '自评得分')])];
}

/** An amount without its unit, which stands in the head. */
function bare(amount: Expression, style: NumberStyle): Sentence {
  return money(amount, style).map((part) => (part.kind === 'number' ? { ...part, unit: '' } : part));
}

/** Name, budget, spending and rate of a project, and its score while any has one. */
function cellsOf(project: Project, facts: Facts): readonly ToldCell[] {
  const { style, projects } = facts;
  const { budget, executed, rate, words, basis } = executionOf(project.funds);
  const score = scoreOf(project, facts);
  const hasScores = projects.some((one) => scoreOf(one, facts));
  const planned = basis === '预算' ? '全年预算数' : basis;
  return [
    { head: '项目', said: [project.name] },
    { head: `${planned}（${style.unit}）`, said: budget ? bare(budget, style) : [] },
    { head: `${words.executed}（${style.unit}）`, said: executed ? bare(executed, style) : [] },
    { head: words.rate, said: rate ? [when(known(rate), [percentage(rate, style)])] : [] },
    ...(hasScores ? [{ head: '自评得分', said: score ? [points(score, style)] : [] }] : []),
  ];
}
