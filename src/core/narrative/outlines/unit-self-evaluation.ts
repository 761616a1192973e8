import { problems, suggestions } from '../sentences/analysis/analysis';
import { CONCLUSION, noted } from '../sentences/analysis/noted';
import { departmentScore } from '../sentences/accounts/department';
import { projectGoals, projectMoney, reportTitle, scores, threePublic } from './common';
import { told, type Outline } from './outline';

/** 单位自评: the short text beside the forms of an ordinary office (财预〔2020〕10号: 单位自评 is a table, and this explains it). */
export const unitSelfEvaluation: Outline = {
  id: 'unit-self-evaluation',
  name: '单位自评',
  title: (facts) => reportTitle(facts, '项目支出绩效自评报告'),
  sections: [
    {
      id: 'project',
      heading: '项目概况与资金使用情况',
      tells: (facts) => [...projectMoney(facts), ...threePublic(facts)],
      asks: '项目内容、预算和执行情况',
    },
    { id: 'indicators', heading: '绩效目标和指标完成情况', tells: projectGoals, asks: '绩效指标的完成情况' },
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
      heading: '自评结论',
      tells: (facts) => [
        // What several forms conclude speaks of a project each, which its words seldom name.
        ...(facts.projects.length === 1 ? told('written', noted(CONCLUSION, ['conclusion'], facts)) : []),
        ...told('department', departmentScore(facts)),
        ...scores(facts),
      ],
      asks: '自评得分和等级',
    },
  ],
};
