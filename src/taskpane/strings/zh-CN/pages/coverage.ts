/** The words of the coverage page (核对情况). */
export const coverage = {
  title: '核对情况',
  open: '逐表查看',
  intro: '每个数由哪些勾稽关系核对过，哪些没有关系可以核对。没有核对的数请自行复核。',
  total: (checked: number, total: number) => `共 ${total} 个数，已核对 ${checked} 个`,
  table: (checked: number, total: number) => `已核对 ${checked} / ${total}`,
  unchecked: (count: number) => `没有关系核对（${count}）`,
  checked: (count: number) => `已核对（${count}）`,
  by: '核对依据',
  figure: '数据',
  value: '数值',
  cell: '单元格',
  none: '没有可以核对的数',
  noneHint: '还没有认出带有数据的表。',
};
