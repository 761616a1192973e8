/** What the one line under the tabs says, in Simplified Chinese. */
export const notices = {
  written: (reason: string, cells: number): string => {
    switch (reason) {
      case 'fill':
        return `已填充 ${cells} 个空格`;
      case 'narrate':
        return '已写入自评报告';
      case 'refresh':
        return '已更新自评报告';
      case 'fix':
        return `已改正 ${cells} 处`;
      case 'rewrite':
        return '已保存文字';
      default:
        return `已写入 ${cells} 处`;
    }
  },
  stop: '。',
  redone: '已重做：',
  undone: (cells: number) => `已撤销，恢复了 ${cells} 个单元格。`,
  kept: (cells: number) => `另有 ${cells} 个单元格在写入后又被改过，保留了您的内容：`,
  unmarked: (sheets: string) => `校验完成；“${sheets}”受保护或不能加标记，问题都在下面的列表里。`,
  rechecked: '表有改动，结果已随之更新。',
  waived: '理由已保存。单元格改动后重新提示。',
  restored: '已撤回理由，重新提示。',
  saved: '设置已保存在工作簿中，并已重新校验。',
  answered: (choice: string, left: number) => `已记住：${choice}。${left > 0 ? `还有 ${left} 个问题。` : ''}`,
  withdrawn: '已撤回回答，并已重新校验。',
  bound: '已保存手动指定，并已重新校验。',
  unbound: '已取消手动指定，并已重新校验。',
  arranged: '章节安排已保存在工作簿中。',
  'up-to-date': '报告与表格一致，没有需要写入的内容。',
  cancelled: '已取消，工作簿没有改动。',
  failedTitle: '没有完成',
  failed: '出现了意外情况，工作簿没有改动。请重试；如仍出现，请把“详情”告诉技术人员。',
  details: '详情',
  broken: (detail: string) =>
    `窗格的这一页出了问题，工作簿没有改动。请换一页或重新打开窗格；如仍出现，请把以下内容告诉技术人员：${detail}`,
  stale: '表有改动，结果可能过时。',
  following: '表有改动，正在随之更新。',
};
