/** A paragraph in the officer's own words (改写), in Simplified Chinese. */
export const rewrite = {
  title: '改写',
  open: '改写',
  intro: '改成您自己的话。带底纹的数随表更新；改了或删去的数变成固定文字。',
  text: '这一段的文字',
  follows: '随表更新',
  lostLabel: '不再随表更新的数',
  lost: (text: string) => `${text} 已不在文中`,
  save: '保存',
  original: '恢复原文',
};

/** The places that only a person can fill in (待填写). */
export const gaps = {
  title: '待填写',
  open: '填写',
  place: (number: number, count: number) => `第 ${number} 处，共 ${count} 处`,
  text: '填写的文字',
  hint: '没有的写“无”。按 Ctrl+Enter 保存并到下一处。',
  save: '保存，下一处',
  skip: '跳过',
  previous: '上一处',
  done: '待填写都已填好。',
};

/** The export of the report (导出 Word). */
export const exporting = {
  title: '导出 Word',
  open: '还没有做完：',
  ready: '可以导出',
  nothingOpen: '没有待填写、请核实和没有改正的错误。',
  errors: (count: number) => `错误 ${count} 个没有改正`,
  gaps: (count: number) => `待填写 ${count} 处`,
  doubts: (count: number) => `请核实 ${count} 处`,
  proposals: (count: number) => `拟写 ${count} 段没有确认`,
  stale: (count: number) => `您改过的 ${count} 段表中已无依据`,
  go: '查看',
  see: (what: string) => `查看：${what}`,
  format: '格式按 GB/T 9704-2012，附自评表和图表。',
  change: '更改',
  run: '导出',
};
