import { problems, suggestions } from '../sentences/analysis/analysis';
import {
  departmentIndicators,
  departmentResults,
  departmentScore,
  lostInScoring,
} from '../sentences/accounts/department';
import { DUTIES, ORGANISATION, QUALITY, USE_OF_RESULTS } from '../sentences/analysis/noted';
import { staff } from '../sentences/accounts/staff';
import { eachProject, otherSpending, received, reportTitle, scores, spent, threePublic } from './common';
import { told, toldEach, type Outline } from './outline';
import { written } from './written';

/** 四川 2021/22 部门整体支出绩效自评报告. */
export const sichuanDepartment2021: Outline = {
  id: 'sichuan-department-2021',
  name: '部门整体支出自评（四川2021年表式）',
  title: (facts) => reportTitle(facts, '部门整体支出绩效自评报告'),
  sections: [
    {
      id: 'overview',
      heading: '部门（单位）概况',
      sections: [
        written({ id: 'organisation', heading: '机构组成', asks: '内设机构和下属单位' }, ORGANISATION),
        written({ id: 'duties', heading: '机构职能', asks: '主要职能' }, DUTIES),
        {
          id: 'staff',
          heading: '人员概况',
          tells: (facts) => told('staff', staff(facts)),
          asks: '编制人数、年末实有人数、退休人数',
        },
      ],
    },
    {
      id: 'funds',
      heading: '部门财政资金收支情况',
      sections: [
        {
          id: 'income',
          heading: '部门财政资金收入情况',
          tells: (facts) => received(facts),
          asks: '年初预算、年中追加和全年收入',
        },
        {
          id: 'spending',
          heading: '部门财政资金支出情况',
          tells: (facts) => [...spent(facts), ...threePublic(facts), ...otherSpending(facts)],
          asks: '全年支出及基本支出、项目支出',
        },
      ],
    },
    {
      id: 'management',
      heading: '部门整体预算绩效管理情况',
      sections: [
        {
          id: 'projects',
          heading: '部门预算项目绩效管理',
          tells: (facts) => [
            ...told('goals', departmentResults(facts)),
            ...told('department', departmentIndicators(facts)),
            ...eachProject(facts),
          ],
          asks: '各项目的预算、执行和绩效目标完成情况',
        },
        written(
          { id: 'use', heading: '结果应用情况', asks: '自评结果如何用于预算安排、信息公开和问题整改' },
          USE_OF_RESULTS,
        ),
        written({ id: 'quality', heading: '自评质量', asks: '自评工作如何组织、数据如何核实' }, QUALITY),
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
