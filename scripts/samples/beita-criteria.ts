/** What a 评分表 prints beside an indicator, in the sample's own words; thresholds are those of the published table. */
export interface Criterion {
  readonly criterion: string;
  readonly explanation: string | null;
}

const growth = (full: number, step: number): string =>
  `变动率≤0的，计${full}分；变动率>0的，每超过一个百分点扣${step}分，扣完为止。`;
const growthOf = (name: string): string => `${name}变动率=(本年度总额-上年度总额)÷上年度总额×100%`;

/** By the indicator's name, or by `group/name` where two groups use the same name. */
export const CRITERIA: Readonly<Record<string, Criterion>> = {
  '“三公经费”变动率': { criterion: growth(3, 0.3), explanation: growthOf('“三公经费”') },
  '“三公经费”管理': {
    criterion:
      '接待标准和人数明确，1分；公车维修和加油定点，1分；有“三公经费”管理办法，1分。缺一项扣1分，扣完为止。',
    explanation: null,
  },
  公务招待费变动率: { criterion: growth(2, 0.2), explanation: growthOf('公务招待费') },
  公务用车购置运行费变动率: { criterion: growth(2, 0.2), explanation: growthOf('公务用车购置运行费') },
  商品和服务支出变动率: { criterion: growth(2, 0.2), explanation: growthOf('商品和服务支出') },
  重点支出安排率: {
    criterion: '安排率≥90%的，计2分；80%(含)-90%的，计1分；70%(含)-80%的，计0.5分；低于70%的，不得分。',
    explanation: '重点支出安排率=重点项目支出÷项目总支出×100%',
  },
  非税收入管理: {
    criterion: '收支两条线落实，1分；没有截留、坐支，1分。违规一次扣1分，扣完为止。',
    explanation: null,
  },
  非税收入完成率: {
    criterion: '完成率达到100%的，计2分；每少一个百分点扣0.1分，扣完为止。',
    explanation: '非税收入完成率=非税收入实际完成数÷非税收入预算数×100%',
  },
  预算完成率: {
    criterion: '完成率<100%的，计2分；完成率=100%的，计1分；完成率>100%的，不得分。',
    explanation: '预算完成率=预算完成数÷年初预算数×100%',
  },
  资金结余: {
    criterion: '结余超过10%(不含)的，计2分；结余0-10%(含)的，计1分；当年超支的，不得分。',
    explanation: '未完工项目结转的资金不算结余。',
  },
  '“三公经费”控制率': {
    criterion: '控制率≤100%的，计2分；每超过一个百分点扣0.2分，扣完为止。没有编制“三公经费”预算的，不得分。',
    explanation: '“三公经费”控制率=实际支出数÷预算安排数×100%',
  },
  政府采购: {
    criterion:
      '编报年度采购预算，0.5分；追加的编制采购预算，0.5分；采购执行率=100%，1分，每少一个百分点扣0.1分，扣完为止。',
    explanation: '政府采购执行率=实际采购金额÷应采购金额×100%',
  },
  管理制度健全性: {
    criterion:
      '资金、财务、核算制度齐备，1分；内部控制制度健全，1分；会计机构和人员到位，1分；会计基础工作规范，1分；会计档案合规，1分；项目管理规范，1分，每少一项扣0.2分，扣完为止。',
    explanation: null,
  },
  内控制度情况: {
    criterion: '内控制度执行到位，4分；每有一个环节不到位扣1分，扣完为止。',
    explanation: null,
  },
  资金使用合规性: {
    criterion:
      '资金使用应合规、审批完整、用途相符、专款专用、凭证真实、不超范围超标准。每有一例不符扣2分，扣完为止。',
    explanation: '考核预算资金使用是否规范。',
  },
  预决算信息公开性和完善性: {
    criterion: '公开内容符合规定，1分；公开时间符合规定，1分；基础资料完整，1分；基础资料准确，1分。',
    explanation: null,
  },
  '资产管理/管理制度健全性': { criterion: '有资产管理制度，1分；制度执行有效，1分。', explanation: null },
  资产管理安全性: {
    criterion:
      '资产保存、配置、处置、账务、收入上缴、盘点、产权、购置八个方面，每有一例不符扣2分；资产报表每迟报一天扣1分，扣完为止。',
    explanation: '考核资产是否安全完整。',
  },
  固定资产利用率: {
    criterion: '利用率=100%的，计2分；每低于一个百分点扣0.2分，扣完为止。',
    explanation: '固定资产利用率=在用固定资产总额÷固定资产总额×100%',
  },
  目标管理: {
    criterion: '专项和项目都设绩效目标，4分，缺一个扣1分；报送部门整体绩效目标，2分；按时报送并公开，2分。',
    explanation: null,
  },
  绩效评价管理: {
    criterion:
      '专项资金开展自评，2分；完工项目开展自评，2分；部门整体开展自评，1分；自评材料按时报送公开，2分。缺一个扣1分，扣完为止。',
    explanation: null,
  },
  评价结果运用: { criterion: '评价发现的问题整改到位并报送结果的，计2分，否则不得分。', explanation: null },
  重点工作完成率: {
    criterion: '得分=重点工作完成率×2',
    explanation: '重点工作指列入年度计划的民生实事和重点工程。',
  },
  工作质量: {
    criterion: '考核等次优秀，计3分；良好，计2分；合格，计1分；不合格，计0分。',
    explanation: null,
  },
  '经济效益、社会效益、生态效益': { criterion: '三项合并评价，按部门实际选择。', explanation: null },
  社会公众或服务对象满意度: {
    criterion: '90%(含)以上的，计2分；80%(含)-90%的，计1分；70%(含)-80%的，计0.5分；低于70%的，计0分。',
    explanation: '以不少于30份的问卷调查为依据。',
  },
};
