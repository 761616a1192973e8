import { problems, suggestions } from '../sentences/analysis/analysis';
import { EXPERIENCE, noted } from '../sentences/analysis/noted';
import { told, toldEach, type Outline } from './outline';
import { departmentScore, lostInScoring } from '../sentences/accounts/department';
import { projectResults, projectMoney, scores, projectTargets, reportTitle } from './common';

/** 财预〔2020〕10号 附件3: the outline of an evaluation report. */
export const national: Outline = {
  id: 'national',
  name: '财政评价、部门评价报告（财预〔2020〕10号附件3）',
  title: (facts) => reportTitle(facts, '项目支出绩效自评报告'),
  sections: [
    {
      id: 'basics',
      heading: '基本情况',
      sections: [
        {
          id: 'project',
          heading: '项目概况',
          tells: (facts) => projectMoney(facts),
          alsoAsks: '项目背景、主要内容及实施情况',
        },
        { id: 'goals', heading: '项目绩效目标', tells: projectTargets, asks: '项目总体目标和阶段性目标' },
      ],
    },
    {
      id: 'work',
      heading: '绩效评价工作开展情况',
      sections: [
        { id: 'scope', heading: '评价目的、对象和范围', asks: '评价的目的、对象和范围' },
        { id: 'method', heading: '评价原则、指标体系、方法和标准', asks: '评价的原则、指标、方法和标准' },
        { id: 'process', heading: '评价工作过程', asks: '评价工作的过程' },
      ],
    },
    {
      id: 'conclusion',
      heading: '综合评价情况及评价结论',
      tells: (facts) => [
        ...told('department', departmentScore(facts)),
        ...toldEach('lost', lostInScoring(facts)),
        ...scores(facts),
      ],
      asks: '评价得分、等级和总体结论',
    },
    {
      id: 'indicators',
      heading: '绩效评价指标分析',
      sections: [
        { id: 'decision', heading: '项目决策情况', asks: '立项、目标和资金投入的情况' },
        { id: 'process', heading: '项目过程情况', asks: '资金管理和组织实施的情况' },
        {
          id: 'output',
          heading: '项目产出和效益情况',
          tells: (facts) => projectResults(facts),
          asks: '产出和效益指标的完成情况',
        },
      ],
    },
    {
      id: 'experience',
      heading: '主要经验及做法、存在的问题及原因分析',
      tells: (facts) => [...told('experience', noted(EXPERIENCE, [], facts)), ...problems(facts)],
    },
    { id: 'advice', heading: '有关建议', tells: suggestions },
    { id: 'other', heading: '其他需要说明的问题', asks: '其他需要说明的问题，没有的写“无”' },
  ],
};

/** 四川 专项（项目）支出绩效自评报告. */
export const sichuanProject: Outline = {
  id: 'sichuan-project',
  name: '四川，专项（项目）支出自评',
  title: (facts) => reportTitle(facts, '项目支出绩效自评报告'),
  sections: [
    {
      id: 'project',
      heading: '项目概况',
      sections: [
        { id: 'basics', heading: '项目基本情况', asks: '立项依据、管理职能和实施内容' },
        { id: 'goals', heading: '项目绩效目标', tells: projectTargets, alsoAsks: '项目绩效目标的合理性' },
        { id: 'method', heading: '项目自评步骤及方法', asks: '自评的步骤和方法' },
      ],
    },
    {
      id: 'funds',
      heading: '项目资金申报及使用情况',
      sections: [
        { id: 'approval', heading: '项目资金申报及批复情况', asks: '资金申报、批复和调整情况' },
        {
          id: 'use',
          heading: '资金计划、到位及使用情况',
          tells: (facts) => projectMoney(facts),
          asks: '资金计划、到位、支付和结余',
        },
        { id: 'accounting', heading: '项目财务管理情况', asks: '财务制度和账务处理情况' },
      ],
    },
    { id: 'management', heading: '项目实施及管理情况', asks: '组织实施、制度执行和监管情况' },
    {
      id: 'performance',
      heading: '项目绩效情况',
      tells: (facts) => projectResults(facts),
      asks: '项目完成情况和效益情况',
    },
    {
      id: 'conclusion',
      heading: '评价结论及建议',
      sections: [
        { id: 'result', heading: '评价结论', tells: scores, alsoAsks: '总体评价' },
        { id: 'problems', heading: '存在的问题', tells: problems },
        { id: 'advice', heading: '相关建议', tells: suggestions },
      ],
    },
  ],
};
