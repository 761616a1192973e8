import { problems, suggestions } from '../sentences/analysis/analysis';
import { departmentIndicators, departmentScore, lostInScoring } from '../sentences/accounts/department';
import { DUTIES, noted, ORGANISATION, QUALITY, TASKS, USE_OF_RESULTS } from '../sentences/analysis/noted';
import { staff } from '../sentences/accounts/staff';
import {
  departmentAchievements,
  departmentGoals,
  eachProject,
  received,
  reportTitle,
  scores,
  spent,
  otherSpending,
  threePublic,
} from './common';
import { told, toldEach, type Outline } from './outline';
import { written } from './written';

/** 四川 2022 年起的部门整体支出绩效自评报告. */
export const sichuanDepartment2022: Outline = {
  id: 'sichuan-department-2022',
  name: '部门整体支出自评（四川2022年表式）',
  title: (facts) => reportTitle(facts, '部门整体支出绩效自评报告'),
  sections: [
    {
      id: 'basics',
      heading: '部门（单位）基本情况',
      sections: [
        written({ id: 'organisation', heading: '机构组成', asks: '内设机构和下属单位' }, ORGANISATION),
        {
          id: 'duties',
          heading: '机构职能和人员概况',
          tells: (facts) => [...told('duties', noted(DUTIES, [], facts)), ...told('staff', staff(facts))],
          alsoAsks: '主要职能',
        },
        written({ id: 'tasks', heading: '年度主要工作任务', asks: '年度主要工作任务' }, TASKS),
        {
          id: 'goals',
          heading: '部门整体支出绩效目标',
          tells: departmentGoals,
          asks: '部门整体支出绩效目标',
        },
      ],
    },
    {
      id: 'funds',
      heading: '部门资金收支情况',
      sections: [
        {
          id: 'whole',
          heading: '部门总体收支情况',
          tells: (facts) => [...received(facts), ...spent(facts), ...otherSpending(facts)],
          asks: '总体收入、支出和结转结余',
        },
        {
          id: 'fiscal',
          heading: '部门财政拨款收支情况',
          tells: threePublic,
          alsoAsks: '财政拨款收入、支出和结转结余',
        },
      ],
    },
    {
      id: 'analysis',
      heading: '部门整体绩效分析',
      sections: [
        {
          id: 'projects',
          heading: '部门预算项目绩效分析',
          tells: eachProject,
          asks: '人员类、运转类和特定目标类项目的绩效',
        },
        {
          id: 'duties',
          heading: '部门整体履职绩效分析',
          tells: (facts) => [
            ...departmentAchievements(facts),
            ...told('indicators', departmentIndicators(facts)),
          ],
          asks: '履行职责的绩效',
        },
        written({ id: 'use', heading: '结果应用情况', asks: '自评结果的应用' }, USE_OF_RESULTS),
        written({ id: 'quality', heading: '自评质量', asks: '自评的质量' }, QUALITY),
      ],
    },
    {
      id: 'conclusion',
      heading: '评价结论及建议',
      sections: [
        {
          id: 'result',
          heading: '评价结论',
          tells: (facts) => [
            ...told('department', departmentScore(facts)),
            ...toldEach('lost', lostInScoring(facts)),
            ...scores(facts),
          ],
          alsoAsks: '对全年绩效的总体评价',
        },
        { id: 'problems', heading: '存在问题', tells: problems },
        { id: 'advice', heading: '改进建议', tells: suggestions },
      ],
    },
  ],
};
