import type { View } from '../../../session/state';

/** The five steps of the work on the start view, in Simplified Chinese. */
export const steps = {
  label: '进度',
  names: {
    overview: '读表',
    findings: '校验',
    fill: '填充',
    report: '报告',
    proof: '核稿',
  } satisfies Record<View, string>,
  changed: '表有改动',
  reading: '正在读取',
  notChecked: '未校验',
  notPlanned: '未预览',
  notWritten: '未生成',
  notProofed: '未核稿',
  nothingRead: '没有读出表',
  tables: (count: number) => `${count} 张表`,
  unread: (count: number) => `，${count} 处没有读出`,
  asked: (count: number) => `，${count} 列待定`,
  cannotCheck: '没有读出表，没有核对',
  nothingToCheck: '读出的表里没有可核对的关系',
  found: (errors: number, warnings: number, hints: number) =>
    [
      errors > 0 ? `错误 ${errors}` : '',
      warnings > 0 ? `待核实 ${warnings}` : '',
      hints > 0 ? `提示 ${hints}` : '',
    ]
      .filter(Boolean)
      .join('，'),
  alsoUnchecked: (count: number) => `；${count} 个数未核对`,
  unchecked: (checked: number, unchecked: number) =>
    `已核对的 ${checked} 个数没有问题，${unchecked} 个未核对`,
  gapsLeft: (checked: number, gaps: number) => `已核对的 ${checked} 个数没有问题，${gaps} 个空格未核对`,
  unreadLeft: (checked: number, unread: number) => `已核对的 ${checked} 个数没有问题，${unread} 处没有读出`,
  clean: '全部核对，没有问题',
  explained: (count: number) => `全部核对，已说明 ${count}`,
  cannotFill: '没有读出表',
  fillable: (count: number) => `${count} 个空格可填`,
  leftBlank: (count: number) => `没有可填的空格，${count} 个不填`,
  filled: '没有可填的空格',
  cannotWrite: '现有表格写不出报告',
  gaps: (count: number) => (count > 0 ? `${count} 处待填写` : ''),
  toVerify: (count: number) => (count > 0 ? `${count} 段请核实` : ''),
  toUpdate: (count: number) => (count > 0 ? `${count} 段待更新` : ''),
  and: '，',
  written: '已写入，没有待填写',
  noFigures: '没有可核的文字',
  allAgree: '核对过的数都相符',
  proofed: (contradicted: number, toVerify: number, unchecked: number) =>
    [
      contradicted > 0 ? `不符 ${contradicted}` : '',
      toVerify > 0 ? `待核实 ${toVerify}` : '',
      unchecked > 0 ? `未核对 ${unchecked}` : '',
    ]
      .filter(Boolean)
      .join('，'),
};

/** The one primary button of the start view. */
export const next = {
  bind: '手动指定',
  check: '一键校验',
  errors: (count: number) => `处理 ${count} 个错误`,
  fill: (count: number) => `填充 ${count} 个空格`,
  report: '生成报告',
  gaps: (count: number) => `填写 ${count} 处待填写`,
  proof: '核稿',
  export: '导出 Word',
};
