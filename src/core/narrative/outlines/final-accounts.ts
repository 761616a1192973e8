import type { Facts } from '../facts/facts';
import { told, toldEach, type Outline } from './outline';
import {
  comparedLines,
  fiscalTotals,
  income,
  otherFund,
  spending,
  totals,
} from '../sentences/accounts/accounts';
import {
  basicSpending,
  generalCompletion,
  generalItems,
  generalOverview,
  generalStructure,
  runningCosts,
} from '../sentences/accounts/general-budget';
import { accountTables } from '../sentences/accounts/department';
import { assets } from '../sentences/accounts/assets';
import { procurement } from '../sentences/accounts/procurement';
import { carriedOver } from '../sentences/accounts/balance';
import { eachProject, reportTitle, scores, threePublic } from './common';

/** 部门决算情况说明 (财政部 部门决算公开 sections). */
export const finalAccounts: Outline = {
  id: 'final-accounts',
  name: '部门决算情况说明',
  title: (facts) => reportTitle(facts, '部门决算情况说明'),
  sections: [
    {
      id: 'totals',
      heading: '收入支出决算总体情况说明',
      tells: (facts) => {
        const known = [
          ...told('totals', totals(facts)),
          ...told('carried', carriedOver(facts, { alsoIn: true })),
          ...told('compared', isComparedWithSpending(facts) ? [] : comparedLines(facts)),
        ];
        const isTold = known.length > 0 || isComparedWithSpending(facts);
        return isTold ? known : toldEach('line', accountTables(facts));
      },
      asks: '收入总计、支出总计及与上年相比的变化',
    },
    {
      id: 'income',
      heading: '收入决算情况说明',
      tells: (facts) => told('income', income(facts)),
      asks: '各项收入及占比',
    },
    {
      id: 'spending',
      heading: '支出决算情况说明',
      tells: (facts) => [
        ...told('spending', spending(facts)),
        ...(isComparedWithSpending(facts)
          ? told('compared', comparedLines(facts, { besideTotal: true }))
          : []),
      ],
      asks: '各项支出及占比',
    },
    {
      id: 'fiscal',
      heading: '财政拨款收入支出决算总体情况说明',
      tells: (facts) => told('totals', fiscalTotals(facts)),
      asks: '财政拨款收支及与上年相比的变化',
    },
    {
      id: 'general',
      heading: '一般公共预算财政拨款支出决算情况说明',
      sections: [
        {
          id: 'overview',
          heading: '支出决算总体情况',
          tells: (facts) => told('overview', generalOverview(facts)),
          asks: '一般公共预算财政拨款支出及占本年支出的比例',
        },
        {
          id: 'structure',
          heading: '支出决算结构情况',
          tells: (facts) => told('structure', generalStructure(facts)),
          asks: '各功能分类的支出及占比',
        },
        {
          id: 'items',
          heading: '支出决算具体情况',
          tells: (facts) => [...told('completion', generalCompletion(facts)), ...generalItems(facts)],
          asks: '各项级科目的支出及完成预算情况',
        },
      ],
    },
    {
      id: 'basic',
      heading: '一般公共预算财政拨款基本支出决算情况说明',
      tells: (facts) => told('basic', basicSpending(facts)),
      asks: '人员经费和公用经费',
    },
    {
      id: 'three-public',
      heading: '财政拨款“三公”经费支出决算情况说明',
      tells: threePublic,
      asks: '“三公”经费的预算、决算、批次和人次',
    },
    {
      id: 'fund',
      heading: '政府性基金预算支出决算情况说明',
      tells: (facts) => told('fund', otherFund('政府性基金', 'fund', 'government-fund', facts)),
      asks: '政府性基金预算财政拨款支出，没有的写明没有',
    },
    {
      id: 'capital',
      heading: '国有资本经营预算支出决算情况说明',
      tells: (facts) => told('capital', otherFund('国有资本经营', 'capital', 'state-capital', facts)),
      asks: '国有资本经营预算财政拨款支出，没有的写明没有',
    },
    {
      id: 'other',
      heading: '其他重要事项的情况说明',
      sections: [
        {
          id: 'running',
          heading: '机关运行经费支出情况',
          tells: (facts) => told('running', runningCosts(facts)),
          asks: '机关运行经费及与上年相比的变化',
        },
        {
          id: 'procurement',
          heading: '政府采购支出情况',
          tells: (facts) => told('procurement', procurement(facts)),
          asks: '货物、工程、服务采购支出',
        },
        {
          id: 'assets',
          heading: '国有资产占有使用情况',
          tells: (facts) => toldEach('assets', assets(facts)),
          asks: '车辆和单价较高的设备',
        },
        {
          id: 'performance',
          heading: '预算绩效管理情况',
          tells: (facts) => [...eachProject(facts), ...scores(facts)],
          asks: '开展自评的项目数、自评得分',
        },
      ],
    },
  ],
};

/** Whether what the spending was made up of is compared behind it, as there are no totals of the accounts to compare before. */
function isComparedWithSpending(facts: Facts): boolean {
  return totals(facts).length === 0 && spending(facts).length > 0;
}
