import { names } from '../../core/messages/zh-CN/names';

/** What the ribbon commands write on their result sheets, in Simplified Chinese. */
export const zhCN = {
  check: {
    sheet: '校验结果',
    title: '校验结果',
    clean: '没有发现问题。',
    found: (errors: number, warnings: number, hints: number) =>
      `发现 ${errors + warnings + hints} 个问题：错误 ${errors} 个，警告 ${warnings} 个，提示 ${hints} 个。所涉单元格已加标记。`,
    coverage: (checked: number, total: number) => `已核对 ${checked} / ${total} 项勾稽关系。`,
    note: '本表由“一键校验”生成，再次校验时更新；不需要时可以直接删除。点位置可转到单元格。',
    head: ['级别', '位置', '问题', '计算过程', '可能的原因', '修正建议'],
    more: (count: number) => `另有 ${count} 个问题，请在任务窗格中查看。`,
    workbook: '整个工作簿',
  },
  fill: {
    sheet: '填充结果',
    title: '填充结果',
    written: (cells: number) => `已填充 ${cells} 个单元格。`,
    nothing: '没有需要填充的单元格。',
    note: '本表由“填充指标”生成，不需要时可以直接删除。所列单元格填充前均为空白，要取消某个公式，清除该单元格即可。',
    head: ['位置', '名称', '公式', '当前值', '未填充的原因'],
  },
  report: {
    sheet: '生成结果',
    title: '生成自评文本',
    nothing: '现有表格还写不出报告。请先打开含有自评表数据的工作簿。',
  },
  failed: '没有完成：',
  unexpected: (detail: string) => `出现了意外情况。请重试；如仍出现，请把以下内容告诉技术人员：${detail}`,
  severities: names.severities,
};

export type CommandStrings = typeof zhCN;
