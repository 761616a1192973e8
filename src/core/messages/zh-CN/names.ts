/** What kinds of tables and grades of findings are called, wherever they are shown. */
export const names = {
  severities: { error: '错误', warning: '待核实', hint: '提示' },

  kinds: {
    'project-self-evaluation': '项目支出绩效自评表',
    'department-self-evaluation': '部门整体支出绩效自评表',
    'goal-completion': '绩效目标完成情况表',
    'transfer-self-evaluation': '转移支付绩效自评表',
    'indicator-scoring': '绩效评分表',
    'project-ledger': '项目收支明细表',
    'three-public': '“三公”经费表',
    'final-accounts': '决算表',
    narrative: '自评报告',
  },
};
