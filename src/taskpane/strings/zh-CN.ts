import { names } from '../../core/messages/zh-CN/names';
import type { Task, View } from '../state';
import { binding } from './zh-CN/binding';
import { coverage } from './zh-CN/coverage';
import { report } from './zh-CN/report';
import { settings } from './zh-CN/settings';
import { trial } from './zh-CN/trial';

/** Everything the pane itself says, in Simplified Chinese. Findings and problems speak through core's catalogue. */
export const zhCN = {
  product: '绩效自评助手',

  tabs: { overview: '概览', findings: '校验', fill: '填充', report: '报告' } satisfies Record<View, string>,
  tabsLabel: '功能',

  actions: {
    check: '一键校验',
    checkHint: '核对合计、执行率、得分和前后口径，指出写错的单元格',
    fill: '填充指标',
    fillHint: '为空白的合计、比率和得分写入公式，先预览后写入',
    report: '生成自评文本',
    reportHint: '按表中数据撰写自评报告，数字随表联动',
    recheck: '重新校验',
    reread: '重新读取',
    cancel: '取消',
    undo: '撤销',
    close: '关闭提示',
    back: '返回',
    goTo: (address: string) => `转到 ${address}`,
    more: (count: number) => `再显示 ${count} 条`,
    settings: '设置',
  },

  busy: {
    reading: '正在读取工作簿',
    reviewing: '正在核对',
    composing: '正在撰写报告',
    writing: '正在写入',
    undoing: '正在撤销',
    exporting: '正在生成 Word 文档',
  } satisfies Record<Task, string>,

  notices: {
    applied: (reason: string, cells: number) => `${written(reason, cells)}。`,
    undone: (cells: number) => `已撤销，恢复了 ${cells} 个单元格。`,
    kept: (cells: number) => `另有 ${cells} 个单元格在写入后又被改过，保留了您的内容：`,
    checkedClean: '校验完成，没有发现问题。',
    checked: (findings: number) => `校验完成，发现 ${findings} 个问题。`,
    waived: '已豁免。所涉单元格改动后会重新提示。',
    restored: '已恢复提示。',
    saved: '设置已保存在工作簿中，并已重新核对。',
    bound: '已保存手动指定，并已重新核对。',
    unbound: '已取消手动指定，并已重新核对。',
    arranged: '章节安排已保存在工作簿中。',
    'up-to-date': '报告已是最新，没有需要写入的内容。',
    cancelled: '已取消，工作簿没有改动。',
    failedTitle: '没有完成',
    failed: (detail: string) =>
      `出现了意外情况，工作簿没有改动。请重试；如仍出现，请把以下内容告诉技术人员：${detail}`,
    broken: (detail: string) =>
      `窗格的这一页出了问题，工作簿没有改动。请换一页或重新打开窗格；如仍出现，请把以下内容告诉技术人员：${detail}`,
    stale: '工作表有改动，结果可能已过时。',
    stalePreview: '工作表有改动，预览可能已过时。',
  },

  overview: {
    actionsLabel: '可以做什么',
    recognised: '识别结果',
    tables: (count: number) => `${count} 张表`,
    none: '还没有识别到自评表',
    noneHint:
      '请打开含有绩效自评表、评分表、收支明细或“三公”经费表的工作簿。表头文字完整即可，不需要安装模板。',
    blank: '空白模板',
    untitled: '（无标题）',
    year: (year: number) => `${year}年度`,
    unreadable: '未能识别',
    explain: (title: string) => `查看“${title}”的识别依据`,
    history: '本次写入',
    batch: (reason: string, cells: number) => written(reason, cells),
    undoBatch: (reason: string, cells: number) => `撤销：${written(reason, cells)}`,
    tools: '更多工具',
    privacy: '全部计算在本机完成，不上传任何数据。',
  },

  explanation: {
    title: '识别依据',
    intro: '以下是每个单元格被当作什么来读取。点单元格可在表中查看。',
    kind: '种类',
    place: '位置',
    year: '年度',
    unit: '金额单位',
    department: '部门',
    project: '项目',
    unknown: '未写明',
    columns: '表头',
    columnHead: '表头文字',
    meaningHead: '识别为',
    cellHead: '单元格',
    amounts: '数据',
    rowHead: '行',
    valueHead: '数值',
    indicators: '指标',
    targetHead: '指标值',
    actualHead: '完成值',
    weightHead: '分值',
    scoreHead: '得分',
    texts: '文字栏',
    emptyCell: '空',
  },

  findings: {
    notChecked: '尚未校验',
    notCheckedHint: '校验会重新读取工作簿，逐项核对勾稽关系，并在单元格上作出标记。',
    clean: '没有发现问题',
    cleanHint: '已核对的关系全部成立。',
    filteredOut: '没有符合筛选条件的问题',
    coverage: (checked: number, total: number) => `已核对 ${checked} / ${total} 项勾稽关系`,
    undetermined: (count: number) => `${count} 项无法核对`,
    undeterminedLabel: '无法核对的关系',
    severities: names.severities,
    filterLabel: '按严重程度筛选',
    sheetLabel: '工作表',
    allSheets: '全部工作表',
    workbook: '整个工作簿',
    listLabel: '问题列表',
    actual: '表中为',
    expected: '应为',
    evidence: '计算过程',
    cause: '可能的原因',
    rule: '规则编号',
    involved: '涉及单元格',
    fixes: '修正',
    apply: (title: string) => `应用：${title}`,
    applied: '应用',
    willChange: '将改动',
    from: '现为',
    to: '改为',
    emptyCell: '空',
    waive: '豁免',
    waiveTitle: '豁免这个问题',
    waiveReason: '豁免理由',
    waiveReasonHint: '理由保存在工作簿中，复核人员可以看到。',
    waiveMissing: '请写明理由。',
    waiveConfirm: '确认豁免',
    waivedList: (count: number) => `已豁免 ${count} 项`,
    waivedBecause: (reason: string) => `理由：${reason}`,
    restore: '恢复提示',
    showMarks: '在表中标记',
  },

  fill: {
    empty: '预览将要写入的公式',
    emptyHint: '只填空白单元格，不改动您已填写的内容。预览后由您决定写入哪些。',
    preview: '预览',
    nothing: '没有需要填充的单元格',
    nothingHint: '可以计算的单元格都已有内容。',
    planned: (count: number) => `可填充 ${count} 个单元格`,
    selectAll: '全选',
    choose: (address: string) => `填充 ${address}`,
    accept: (count: number) => `写入所选 ${count} 个`,
    skipped: (count: number) => `跳过 ${count} 个`,
    listLabel: '将要写入的公式',
  },

  binding,
  coverage,
  report,
  settings,
  trial,

  environment: {
    outsideTitle: '请在 Excel 中使用',
    outside: '这个页面是 Excel 加载项“绩效自评助手”的任务窗格，需要在 Excel 中打开。',
    outsideSteps: [
      '打开 Excel（2021 或更新版本、Microsoft 365、网页版均可），打开自评表所在的工作簿。',
      '在“开始”选项卡右侧找到“绩效自评”一组，点“自评助手”。',
      '没有这一组时，请按安装说明添加加载项清单 manifest.xml。',
    ],
    outsideDemo: '没有 Excel？打开演示页面试用',
    oldTitle: 'Excel 版本过低',
    old: '本加载项需要 Excel 2021、Microsoft 365 或 Excel 网页版（ExcelApi 1.14）。请更新 Office，或用 Excel 网页版打开工作簿。',
    noOfficeTitle: '未能加载 Office.js',
    noOffice:
      '加载项没有取得 Excel 的接口文件，通常是网络不通。请检查网络后重新打开窗格；内网使用请联系管理员改用本地文件部署。',
  },

  kinds: names.kinds,

  fields: {
    'initial-budget': '年初预算数',
    adjustment: '调整数',
    'full-year-budget': '全年预算数',
    arrived: '到位数',
    executed: '全年执行数',
    'execution-rate': '执行率',
    weight: '分值',
    score: '得分',
    'carry-in': '年初结转结余',
    'carry-out': '年末结转结余',
    'prior-year': '上年数',
    'current-year': '本年数',
    budget: '预算数',
    final: '决算数',
    'change-amount': '增减额',
    'change-rate': '增减率',
    share: '占比',
    'use-rate': '使用率',
    reason: '偏差原因',
  } as Readonly<Record<string, string>>,
};

function written(reason: string, cells: number): string {
  switch (reason) {
    case 'fill':
      return `已填充 ${cells} 个单元格`;
    case 'narrate':
      return '已写入“自评报告”工作表';
    case 'fix':
      return `已修正 ${cells} 个单元格`;
    default:
      return `已写入 ${cells} 个单元格`;
  }
}

/** The pane's words; complete in every language by type. */
export type Strings = typeof zhCN;
