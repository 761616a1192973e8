import { proposedProblems, proposedSuggestions } from '../sentences/analysis';
import { told, type Outline } from './outline';
import { departmentIncome, departmentScore, departmentSpending, staff } from '../sentences/department';
import { eachProject, reportTitle, threePublic } from './common';

/** 四川 2022 年起的部门整体支出绩效自评报告 (domain rules §8). */
export const sichuanDepartment2022: Outline = {
  id: 'sichuan-department-2022',
  title: (facts) => reportTitle(facts, '部门整体支出绩效自评报告'),
  sections: [
    {
      id: 'basics',
      heading: '部门（单位）基本情况',
      sections: [
        { id: 'organisation', heading: '机构组成', asks: '内设机构和下属单位' },
        {
          id: 'duties',
          heading: '机构职能和人员概况',
          tells: (facts) => told('staff', staff(facts)),
          alsoAsks: '主要职能和人员情况',
        },
        { id: 'tasks', heading: '年度主要工作任务', asks: '年度主要工作任务' },
        { id: 'goals', heading: '部门整体支出绩效目标', asks: '部门整体支出绩效目标' },
      ],
    },
    {
      id: 'funds',
      heading: '部门资金收支情况',
      sections: [
        {
          id: 'whole',
          heading: '部门总体收支情况',
          tells: (facts) => [
            ...told('income', departmentIncome(facts)),
            ...told('spending', departmentSpending(facts)),
          ],
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
        { id: 'duties', heading: '部门整体履职绩效分析', asks: '履行职责的绩效' },
        { id: 'use', heading: '结果应用情况', asks: '自评结果的应用' },
        { id: 'quality', heading: '自评质量', asks: '自评的质量' },
      ],
    },
    {
      id: 'conclusion',
      heading: '评价结论及建议',
      sections: [
        {
          id: 'result',
          heading: '评价结论',
          tells: (facts) => told('department', departmentScore(facts)),
          alsoAsks: '对全年绩效的总体评价',
        },
        { id: 'problems', heading: '存在问题', tells: proposedProblems, asks: '存在的主要问题及原因' },
        { id: 'advice', heading: '改进建议', tells: proposedSuggestions, asks: '针对上述问题的改进建议' },
      ],
    },
  ],
};
