import { problems, suggestions } from '../sentences/analysis/analysis';
import {
  departmentIncome,
  departmentIndicators,
  departmentScore,
  lostInScoring,
} from '../sentences/accounts/department';
import { CONCLUSION, DUTIES, EXPERIENCE, noted, TASKS } from '../sentences/analysis/noted';
import { initialProjects } from '../sentences/projects/projects';
import { staff } from '../sentences/accounts/staff';
import {
  departmentAchievements,
  departmentGoals,
  ledger,
  otherSpending,
  projectGoals,
  projectMoney,
  received,
  reportTitle,
  scores,
  spent,
  threePublic,
} from './common';
import type { Facts } from '../facts/facts';
import { plannedBudget } from '../sentences/accounts/balance';
import type { Sentence } from '../wording/parts';
import { told, toldEach, type Outline } from './outline';
import { written } from './written';

/** 云南 部门整体和项目支出绩效自评报告. */
export const yunnan: Outline = {
  id: 'yunnan',
  name: '云南，部门整体和项目支出自评',
  title: (facts) => reportTitle(facts, '部门整体和项目支出绩效自评报告'),
  sections: [
    {
      id: 'overview',
      heading: '单位基本情况',
      sections: [
        {
          id: 'unit',
          heading: '单位概况',
          tells: (facts) => [...told('duties', noted(DUTIES, [], facts)), ...told('staff', staff(facts))],
          alsoAsks: '职能职责、机构设置',
        },
        written(
          { id: 'tasks', heading: '年度工作目标及重点工作任务', asks: '年度工作目标和重点工作任务' },
          TASKS,
        ),
        {
          id: 'goals',
          heading: '当年部门整体支出绩效目标',
          tells: departmentGoals,
          asks: '部门整体支出绩效目标',
        },
        { id: 'management', heading: '单位预算绩效管理开展情况', asks: '绩效目标设置、监控和自评的开展情况' },
        { id: 'control', heading: '单位内部控制制度建设情况', asks: '内部控制制度的建设和执行情况' },
      ],
    },
    {
      id: 'funds',
      heading: '单位整体收支情况',
      sections: [
        {
          id: 'initial',
          heading: '年初预算安排情况',
          tells: (facts) => [
            ...told('department', plannedByNature(facts)),
            ...told('projects', initialProjects(facts)),
          ],
          asks: '年初预算收入、基本支出和项目支出安排',
        },
        {
          id: 'whole',
          heading: '单位整体收支情况',
          tells: (facts) => [
            ...(departmentIncome(facts).length > 0
              ? []
              : received(facts, { alsoPlanned: plannedBudget(facts).length === 0 })),
            ...spent(facts),
            ...ledger(facts),
            ...otherSpending(facts),
          ],
          asks: '全年收入、支出、结转结余和支付进度',
        },
        {
          id: 'three-public',
          heading: '“三公”经费预决算情况',
          tells: threePublic,
          asks: '“三公”经费的预算、决算和增减原因',
        },
        { id: 'fund-management', heading: '资金管理情况', asks: '资金管理制度及其执行情况' },
      ],
    },
    {
      id: 'goals',
      heading: '绩效目标的完成情况',
      sections: [
        {
          id: 'department',
          heading: '部门整体支出绩效目标完成情况',
          tells: (facts) => [
            ...departmentAchievements(facts),
            ...told('indicators', departmentIndicators(facts)),
            ...toldEach('lost', lostInScoring(facts)),
          ],
          asks: '产出、效益、满意度指标的完成情况及未完成的原因',
        },
        {
          id: 'projects',
          heading: '项目绩效目标完成情况',
          tells: (facts) => [...projectMoney(facts, { sums: false }), ...projectGoals(facts)],
          asks: '各项目绩效目标的完成情况',
        },
      ],
    },
    {
      id: 'conclusion',
      heading: '绩效自评结论',
      tells: (facts) => [
        ...told('department', departmentScore(facts)),
        ...scores(facts),
        ...told('written', noted(CONCLUSION, ['conclusion'], facts)),
      ],
      asks: '部门整体及各项目的自评得分和等级',
    },
    written({ id: 'experience', heading: '主要经验及做法', asks: '值得推广的经验和做法' }, EXPERIENCE),
    { id: 'problems', heading: '存在问题及原因', tells: problems },
    {
      id: 'measures',
      heading: '整改措施及建议',
      tells: suggestions,
    },
  ],
};

/** What was planned, from the department's own table, else from one of income and expenditure. */
function plannedByNature(facts: Facts): Sentence {
  const own = departmentIncome(facts);
  return own.length > 0 ? own : plannedBudget(facts);
}
