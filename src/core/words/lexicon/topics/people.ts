/** Of people and the things that are counted (人员与数量). */
export const PEOPLE = {
  signer: '人 领导 审核 复核 制表 制单 会计 出纳 签字 签章 盖章 主管',
  'left-service': '退休 离休 遗属',
  'in-service': '在职 在编 在岗 正式',
  'all-retired': '离退休 离、退休',
  'retired-with-honours': '离休',
  'actually-there': '实有 实际 现有 在编 在岗 在职',
  'of-people': '人数 数 人员 情况',
  'kind-of-posts': '行政 参公 事业 工勤',
  counted:
    '人数 户数 个数 件数 台数 套数 辆数 架数 批数 次数 家数 处数 所数 座数 村数 校数 组数 班数 名数 床数 亩数 场数 期数 点数 宗数 份数 株数 头数 只数 栋数 间数 条数 人次 面积 数量 里程 长度 人口 保有量 编制 编制数 实有 实有数 在职 退休 离休 遗属 在编 问卷 问卷数',
  'is-content': '满意 很满意 非常满意 较满意 比较满意 基本满意 一般 不满意 非常不满意',
  'counted-people': '人数 人员',
  'per-head': '人均 户均 次均 生均 亩均 床均 平均 每',
} as const;
