/** Answers to what a column is. */
const CHOICES = {
  'full-year-budget': '全年预算数（调整后）',
  'initial-budget': '年初预算数',
  arrived: '到位（拨付）资金',
  executed: '执行数（实际支出）',
  'prior-year': '上年数',
  other: '都不是，不参与核对',
};

export const tableMessages = {
  'question/column': (data: { label: string }) => `“${data.label}”这一列是什么数？`,
  'question/choice': (data: { field: keyof typeof CHOICES }) => CHOICES[data.field],
  'table/not-calculated': (data: { count: number }) =>
    `本表有 ${data.count} 个公式没有保存计算结果，也无法在此算出，未作校验。请先用 Excel 打开并保存，再重新核对。`,
  'table/no-known-header': (data: { text: string }) =>
    `以“${data.text}”开头的这一块没有找到认识的表头，未作校验。可在任务窗格中手动指定表的种类和各列含义。`,
  'table/binding-lost': (data: { range: string }) =>
    `您手动指定的区域（原在 ${data.range}）找不到了：表头文字已改动或删除。请重新指定，或删去这条指定。`,
  'table/plan': (_data: Record<never, never>) => '这是预算或绩效目标，尚无执行和完成情况，只核对表内的合计。',
  'table/hidden-sheet': (_data: Record<never, never>) =>
    '所在工作表已隐藏，只读取，不校验。如需校验，请先取消隐藏。',
  'table/unknown-grid': (data: { header: string }) =>
    `表头为“${data.header}”的表不在可识别的种类之内，未作校验。如属绩效或决算表，可在任务窗格中手动指定各列含义。`,
};
