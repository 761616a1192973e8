import { lines } from './morpheme';

/**
 * How far a budget has come (阶段). `adjust` is an adjusted budget before the word 预算 and an adjustment behind it;
 * `arranged` makes a budget, but only beside money.
 */
export const STAGES = [
  ...lines('stage', {
    adjusted:
      '调整后 追加后 调整后的 调剂后 变更后 调整之后 修订后 调整后全年 调整后年度 年中调整后 调增后 调减后 追减后 最终调整 中期调整后 追加调整后 调整变更后 调整完成后 年末调整后',
    adjust: '调整 调剂 变更 年中调整 中期调整 年度调整 调整变更 调整调剂 调整追加 修正 修订',
    adjustment:
      '追加 调增 核增 年中追加 追加追减 追加减 追加或追减 追加及追减 调增调减 调增减 年度追加 本年追加 增补 追加调整 调入 调出 净调整 净追加 中期追加 预算内调整 追加或调整',
    cut: '追减 调减 核减 年中追减 压减 压缩 收回 统筹收回 核减数',
    initial:
      '年初批复 年初安排 年初下达 年初核定 年初部门 期初批复 年初设定 年初确定 年初制定 初始 原定 原 原始 原批复 原下达',
    approved:
      '批复 核定 审定 批准 人大批准 核准 审批 审核通过 评审确定 审核 核批 立项批复 经批准 人代会批准 批复的',
    issued: '下达 分解下达 分配下达 提前下达 转下达 拨付下达 实际下达 已下达 下拨 指标下达',
    requested: '申请 申报 上报 年度申请 填报 报送 拟申请 提请 二上 一上',
    planned:
      '计划 规划 拟定 概算 设计 应完成 计划完成 拟 计划安排 计划投入 计划投资 计划下达 计划实施 测算 估算 拟投入 拟安排 方案',
    expected:
      '预计 预期 预估 预测 期望 预定 预算预计 预计可 预计全年 预计年底 预计完成 预期完成 预期实现 预计实现',
    actual: '实有',
    arranged: '安排 投入 预安排 统筹安排 可用 可支配 可安排 编列',
  }),
  ...lines('undone', {
    not: '未 尚未 没有 待 尚 暂未 仍未 未能 还未 不予 尚待 不能',
    should: '应 应当 须 需 尚需 还需 应予 拟应',
  }),
  ...lines('done', {
    done: '实际 实 已 现已 已经 业已 实际已 累计已 目前已 真实 实际发生 实际投入 实际安排',
  }),
];
