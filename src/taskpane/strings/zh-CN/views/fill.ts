/** The filling of blanks, in Simplified Chinese. */
export const fill = {
  nothingRead: '没有读出表，没有可填的空格',
  nothing: '没有可填的空格',
  nothingHint: '可以计算的单元格都已有内容。',
  leftHint: (count: number) => `${count} 个空格不能计算，原因列在下面。`,
  nextErrors: (count: number) => `下一步：处理 ${count} 个错误`,
  planned: (count: number, doubtful: number) =>
    `${count} 个空格可填${doubtful > 0 ? `，${doubtful} 个存疑` : ''}`,
  showFormulas: '显示公式',
  choose: (name: string) => `填充 ${name}`,
  chooseTable: (title: string) => `填充“${title}”的全部空格`,
  foldTable: (title: string) => `展开“${title}”`,
  doubtful: (reason: string) => `存疑：${reason}`,
  accept: (count: number) => `写入所选 ${count} 个`,
  skipped: (count: number) => `不填（${count}）`,
};
