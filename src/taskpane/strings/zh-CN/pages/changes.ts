/** What was written and can be taken back (改动记录), in Simplified Chinese. */
export const changes = {
  intro: 'Excel 的撤销不含助手的写入，请在这里撤销。写入后又被改过的单元格保留您的内容。',
  none: '还没有写入过。写入之后，这里列出每一处由多少改为多少，都可以撤销。',
  applied: '已写入',
  undone: '已撤销',
  actOn: (action: string, what: string) => `${action}：${what}`,
  more: (count: number) => `另有 ${count} 处`,
  empty: '空',
  was: (text: string) => `原为 ${text}`,
  is: (text: string) => `现为 ${text}`,
};

/** The corrections made together (一并改正). */
export const corrections = {
  intro: '选中的一次写入，可以一次撤销。',
  selectAll: (count: number) => `全选（${count}）`,
  choose: (name: string) => `改正 ${name}`,
  likely: (count: number) => `很可能（${count}），请逐个看过再选`,
  rest: (count: number) => `不能代改（${count}）：要您选定或判断，或者受保护`,
  write: (count: number) => `写入 ${count} 处`,
};
