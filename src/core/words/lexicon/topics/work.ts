/** Of what was done, was not, or will be (工作的进展). */
export const WORK = {
  denial: '未 不 没 没有 尚未 未能 难以 不够 未按 无',
  'not-done': '未 没有',
  passed: '合格 达标 通过 优秀 良好',
  shortfall: '未 不足 偏差 滞后 延迟 推迟 待 减少 低于 缺 没有 尚',
  'comes-about':
    '完成 恢复 提升 提高 改善 增强 保障 落实 推进 推动 运行 运转 开展 实施 解决 巩固 缓解 消除 保护 利用 覆盖 优化',
  'brings-about': '保障 维护 落实 促进 推动 推进 规范 完善 巩固 支持 满足 实现 保护 稳定 助力 带动 确保 缓解',
  received: '得到 获得 已 均 有所 基本得到 进一步得到',
  'as-above': '同上 同前 见上 如上 原因同上 同上一项',

  // Work that is not finished, and what denies that it is.
  'not-yet': '未 没有 尚未 还未 仍未 未能',
  'in-due-time': '全部 按期 按时 如期 最终 正式',
  finished: '完工 竣工 完成 验收 通过验收 开工 动工 实施 建成 交付 投入使用 开展 启动 结项 决算 支付完毕',
  'is-being': '正在 仍在 还在 处于',
  'being-done': '施工 建设 实施 办理 推进 验收 整改 进行',
  'under-construction': '在建中 在建阶段 在建状态 施工中 施工阶段 施工状态',
  'still-awaited': '待验收 待完工 待竣工 待结算 待实施 待开工',
  'course-of-work': '工程 项目 工期 进度',
  'is-late': '滞后 延误 延期 推迟 延迟',
  'there-is-none': '无 没有 不存在 不再有',
  any: '任何',
  not: '未',
  already: '已 已经',
  'put-right': '补 全部完成 整改到位 验收',
  'in-time': '按期 如期完成',

  // What stands in a cell for words.
  'nothing-to-say': '无 暂无 没有 不适用 0 无偏差 无原因 完成 已完成',
  'asked-for': '字以内 需说明 应单独说明 请说明 请填写 请在此 请简要 填写说明',
  'to-be-filled-in': '说明 填写',

  // How late something is, or is not.
  'left-undone': '未完成',
  late: '延迟 延期 延误 逾期 推迟 迟报 滞后 超期 超时 晚于',
  'time-word': '时间',
  punctual: '按时 按期 如期 及时 准时',
  within: '在',
  'prescribed-time': '规定时间内 规定时限内 规定期限内',
  'failed-to': '能 全部 按期 按时 如期',
  'done-or-reached': '完成 达到 达标 实现',
  'so-many-characters': '字以内',
  'reason-asked-for': '需说明原因 应单独说',
} as const;
