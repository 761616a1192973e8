import type { Facts } from '../facts/facts';
import { otherProblems, problems, suggestions } from '../sentences/analysis/analysis';
import { OPENNESS, USE_OF_RESULTS } from '../sentences/analysis/noted';
import { deviations, management, managementMeasures, remarks } from '../sentences/transfer';
import { projectResults, projectMoney, projectTargets, reportTitle, scores } from './common';
import { told, type Outline, type Told } from './outline';
import { written } from './written';

/** 转移支付绩效自评报告 (财政部 中央对地方转移支付绩效自评 outline). */
export const transfer: Outline = {
  id: 'transfer',
  name: '转移支付自评',
  title: (facts) => reportTitle(facts, '转移支付绩效自评报告'),
  sections: [
    {
      id: 'goals',
      heading: '绩效目标分解下达情况',
      tells: projectTargets,
      asks: '转移支付预算和绩效目标的下达、分解情况',
    },
    {
      id: 'completion',
      heading: '绩效情况分析',
      sections: [
        {
          id: 'funds',
          heading: '资金投入情况分析',
          tells: (facts) => [...projectMoney(facts), ...management(facts)],
        },
        {
          id: 'indicators',
          heading: '绩效目标和指标完成情况分析',
          tells: (facts) => projectResults(facts, { reasons: false }),
          asks: '总体绩效目标和各项指标的完成情况',
        },
      ],
    },
    {
      id: 'reasons',
      heading: '偏离绩效目标的原因和下一步改进措施',
      sections: [
        { id: 'problems', heading: '偏离绩效目标的原因', tells: deviationsAndProblems },
        {
          id: 'advice',
          heading: '下一步改进措施',
          tells: (facts) => [...managementMeasures(facts), ...suggestions(facts)],
        },
      ],
    },
    {
      id: 'result',
      heading: '自评结果及其应用和公开情况',
      sections: [
        { id: 'score', heading: '自评结果', tells: scores, asks: '自评得分和等级' },
        written({ id: 'use', heading: '结果应用情况', asks: '自评结果拟如何应用' }, USE_OF_RESULTS),
        written({ id: 'openness', heading: '结果公开情况', asks: '自评结果拟如何公开' }, OPENNESS),
      ],
    },
    {
      id: 'other',
      heading: '其他需要说明的问题',
      tells: remarks,
      asks: '其他需要说明的问题，没有的写“无”',
    },
  ],
};

/** The reasons of what was missed, which stand nowhere else in this outline, then the other problems. */
function deviationsAndProblems(facts: Facts): readonly Told[] {
  const missed = told('deviations', deviations(facts));
  return missed.length > 0 ? [...missed, ...otherProblems(facts)] : problems(facts);
}
