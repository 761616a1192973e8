import type { Grounds } from '../../../../core/words/meaning';

/** The start view, in Simplified Chinese. */
export const overview = {
  recognised: (count: number) => `读到的表（${count}）`,
  noneHint: '没有读出绩效自评表、评分表、收支明细表、“三公”经费表或决算表。可以指出表在哪里、各列是什么。',
  blank: '空白模板',
  untitled: '（无标题）',
  year: (year: number) => `${year} 年度`,
  unreadable: (count: number) => `没有读出（${count}）`,
  explain: (title: string) => `查看“${title}”的识别依据`,
  privacy: '全部计算在本机完成，不上传任何数据。',
  hintsLabel: '初次使用',
  hints: [
    '这里是进度。助手已读过工作簿，没有改动任何内容。',
    '点一个问题，表格转到那一格；算式和建议在下面。',
    '写入之前都先给您看，写入之后都能在“改动记录”里撤销。',
  ] as readonly string[],
  nextHint: '下一条',
  lastHint: '知道了',
  noHints: '不再显示',
};

/** What only a person can settle of how the tables are read. */
export const questions = {
  places: (count: number) => `表头同为这几个字的有 ${count} 列，一次回答都算数。`,
  answered: (label: string, field: string) => `您已回答：“${label}”是${field}。`,
  withdraw: '撤回回答',
};

/** How a table was read (识别依据). */
export const explanation = {
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
  meaningHead: '读作',
  cellHead: '单元格',
  groundsHead: '依据',
  grounds: { person: '您指定', stated: '写明', implied: '按结构', guessed: '推断' } satisfies Record<
    Grounds,
    string
  >,
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
};
