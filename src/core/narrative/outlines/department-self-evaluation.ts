import { problems, suggestions } from '../sentences/analysis/analysis';
import { DUTIES, noted, ORGANISATION, USE_OF_RESULTS } from '../sentences/analysis/noted';
import {
  departmentIndicators,
  departmentResults,
  departmentScore,
  lostInScoring,
} from '../sentences/accounts/department';
import { staff } from '../sentences/accounts/staff';
import type { Facts } from '../facts/facts';
import { text } from '../wording/parts';
import { asking } from '../wording/text';
import { eachProject, otherSpending, received, reportTitle, scores, spent, threePublic } from './common';
import { told, toldEach, type Outline, type Told } from './outline';
import { written } from './written';

/** 部门整体支出自评 of a department whose province is not known: what 财预〔2020〕10号 asks of a department, and no province's headings. */
export const departmentSelfEvaluation: Outline = {
  id: 'department-self-evaluation',
  name: '部门整体支出自评',
  title: (facts) => reportTitle(facts, '部门整体支出绩效自评报告'),
  sections: [
    { id: 'overview', heading: '部门概况', tells: overview },
    {
      id: 'funds',
      heading: '预算收支情况',
      sections: [
        {
          id: 'income',
          heading: '预算和收入情况',
          tells: (facts) => received(facts),
          asks: '年初预算、年中追加和全年收入',
        },
        {
          id: 'spending',
          heading: '支出情况',
          tells: (facts) => [...spent(facts), ...threePublic(facts), ...otherSpending(facts)],
          asks: '全年支出及基本支出、项目支出',
        },
      ],
    },
    {
      id: 'indicators',
      heading: '绩效目标和指标完成情况',
      tells: (facts) => [
        ...told('goals', departmentResults(facts)),
        ...told('department', departmentIndicators(facts)),
      ],
      asks: '部门整体绩效目标和指标的完成情况',
    },
    {
      id: 'projects',
      heading: '项目支出情况',
      tells: eachProject,
      asks: '各项目的预算、执行和绩效目标完成情况',
    },
    {
      id: 'reasons',
      heading: '存在问题及改进措施',
      sections: [
        { id: 'problems', heading: '存在问题', tells: problems },
        { id: 'advice', heading: '改进措施', tells: suggestions },
      ],
    },
    {
      id: 'conclusion',
      heading: '自评结论及结果应用',
      sections: [
        {
          id: 'result',
          heading: '自评结论',
          tells: (facts) => [
            ...told('department', departmentScore(facts)),
            ...toldEach('lost', lostInScoring(facts)),
            ...scores(facts),
          ],
          asks: '自评得分和等级',
        },
        written(
          { id: 'use', heading: '结果应用', asks: '自评结果如何用于预算安排、信息公开和问题整改' },
          USE_OF_RESULTS,
        ),
      ],
    },
  ],
};

/** Duties and organisation, which only a person knows, and the staff that a table counts. */
function overview(facts: Facts): readonly Told[] {
  const duties = [...noted(DUTIES, [], facts), ...noted(ORGANISATION, [], facts)];
  const people = staff(facts);
  const missing = [
    ...(duties.length === 0 ? ['主要职能、机构设置'] : []),
    ...(people.length === 0 ? ['人员情况'] : []),
  ];
  return [
    ...told('duties', duties),
    ...told('staff', people),
    ...(missing.length === 0 ? [] : told('to-write', [text(asking(missing.join('和')))])),
  ];
}
