import { problems, suggestions } from '../sentences/analysis/analysis';
import { assetTotals } from '../sentences/accounts/assets';
import {
  controlled,
  departmentCompletion,
  departmentIndicators,
  departmentResults,
  departmentScore,
  lineExecution,
  lostInScoring,
} from '../sentences/accounts/department';
import { spendingByFunction } from '../sentences/accounts/general-budget';
import { DUTIES } from '../sentences/analysis/noted';
import { staff } from '../sentences/accounts/staff';
import { eachProject, received, reportTitle, scores, spent, threePublic } from './common';
import { told, toldEach, type Outline } from './outline';
import { written } from './written';

/** 湖南 部门整体支出绩效评价报告, with its 评分表. */
export const hunan: Outline = {
  id: 'hunan',
  name: '湖南，部门整体支出评价',
  title: (facts) => reportTitle(facts, '部门整体支出绩效自评报告'),
  sections: [
    {
      id: 'basics',
      heading: '部门基本情况',
      sections: [
        {
          id: 'staff',
          heading: '机构设置及人员情况',
          tells: (facts) => told('staff', staff(facts)),
          alsoAsks: '内设机构',
        },
        written({ id: 'duties', heading: '主要工作职责', asks: '主要工作职责' }, DUTIES),
      ],
    },
    {
      id: 'spending',
      heading: '部门整体支出管理及使用情况',
      sections: [
        {
          id: 'execution',
          heading: '预算执行情况',
          tells: (facts) => [
            ...received(facts, { parts: false }),
            ...spent(facts),
            ...told('functions', spendingByFunction(facts)),
          ],
          asks: '年初预算、追加预算和全年支出',
        },
        {
          id: 'basic',
          heading: '基本支出情况',
          tells: (facts) => [
            ...told('basic', lineExecution('基本支出', /^基本支出$/, facts)),
            ...told('personnel', lineExecution('其中，人员经费', /^人员(?:经费|支出)$/, facts)),
          ],
          asks: '基本支出的预算和执行',
        },
        {
          id: 'projects',
          heading: '项目支出情况',
          tells: (facts) => [
            ...told('line', lineExecution('项目支出', /^项目支出$/, facts)),
            ...eachProject(facts),
          ],
          asks: '项目支出的预算和执行',
        },
      ],
    },
    {
      id: 'performance',
      heading: '部门整体支出绩效情况',
      sections: [
        {
          id: 'indicators',
          heading: '主要绩效指标完成情况',
          tells: (facts) => [
            ...told('completion', departmentCompletion(facts)),
            ...told(
              'running',
              controlled('公用经费', /^(?:日常)?公用(?:经费|支出)$/, '公用经费控制率', facts),
            ),
            ...told(
              'procurement',
              controlled('政府采购', /^政府采购(?:金额|支出)?$/, '政府采购执行率', facts),
            ),
            ...threePublic(facts),
            ...told('assets', assetTotals(facts)),
          ],
          alsoAsks: '预决算公开和资产管理情况',
        },
        {
          id: 'duties',
          heading: '职责履行和主要绩效情况',
          tells: (facts) => [
            ...told('goals', departmentResults(facts)),
            ...told('indicators', departmentIndicators(facts)),
          ],
          asks: '履行职责取得的主要绩效',
        },
        {
          id: 'score',
          heading: '自评得分情况',
          tells: (facts) => [
            ...told('total', departmentScore(facts)),
            ...toldEach('lost', lostInScoring(facts)),
            ...scores(facts),
          ],
          asks: '自评得分和失分原因',
        },
      ],
    },
    {
      id: 'problems',
      heading: '存在的问题及原因分析',
      tells: problems,
    },
    { id: 'measures', heading: '改进措施及有关建议', tells: suggestions },
  ],
};
