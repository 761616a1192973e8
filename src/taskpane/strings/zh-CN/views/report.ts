import type { Note, OutlineId } from '../../../../core/narrative/model';
import type { ParagraphKind } from '../../../views/report/kinds';
import type { PreviewKind } from '../../../../core/narrative/refresh/preview';

/** What the report tab says, in Simplified Chinese. */
export const report = {
  empty: '预览自评报告',
  emptyHint: '报告写入单独的工作表，每段文字都是引用表中单元格的公式，数据改动后文字自动更新。',
  preview: '预览',
  outline: '报告提纲',
  outlines: {
    'unit-self-evaluation': '单位自评报告',
    'department-self-evaluation': '部门整体自评报告',
    transfer: '转移支付绩效自评报告',
    national: '全国项目支出评价报告',
    'sichuan-department-2021': '四川部门整体（2021）',
    'sichuan-department-2022': '四川部门整体（2022 起）',
    'sichuan-project': '四川专项（项目）',
    yunnan: '云南部门整体',
    hunan: '湖南部门整体',
    'final-accounts': '决算情况说明',
  } satisfies Record<OutlineId, string>,
  nothing: '现有表格写不出报告',
  nothingHint: '缺少：部门整体或项目的预算数和执行数。',
  paragraphs: (count: number) => `${count} 段`,
  kindsLabel: '按要看的内容筛选',
  paragraphKinds: {
    gap: '待填写',
    disputed: '请核实',
    corrected: '已更正',
    proposed: '拟写',
    edited: '您改过',
  } satisfies Record<ParagraphKind, string>,
  sources: '来源',
  moreSources: (count: number) => `另有 ${count} 个`,
  write: '写入自评报告',
  word: '导出 Word…',
  wordReady: (name: string) => `已生成：${name}`,
  wordSave: '保存文件',
  wordNoFiles:
    'Mac 和 iPad 上的 Excel 不允许任务窗格保存文件。可以复制带格式的全文，粘贴到 Word；或用网页版 Excel、本助手的网页导出 Word 文件。',
  wordCopy: '复制全文（带格式）',
  wordCopied: '已复制，请到 Word 中粘贴',
  wordBlocked:
    '没有出现下载？这个版本的 Excel 可能不允许任务窗格保存文件：请用网页版 Excel 或本助手的网页打开工作簿后再导出。',
  traced: (address: string, count: number) =>
    count === 0 ? `报告中没有句子用到 ${address}。` : `${count} 段用到 ${address}：`,
  tracedPlace: (number: number) => `第 ${number} 处`,
  states: { edited: '您改过', stale: '表中已无依据' },
  notesLabel: '核对说明',
  notes: { corrected: '已更正', disputed: '请核实' } satisfies Record<Note['kind'], string>,
  previousOpen: '上一处（Shift+F8）',
  nextOpen: '下一处（F8）',
  bodyLabel: '报告正文',

  shownLabel: '报告的显示方式',
  showText: '全文',
  showChanges: (count: number) => `对照（${count}）`,
  changesLabel: '与现有报告的对照',
  changesIntro: '“已随表更新”的段落，工作表中已经是新的；您改过的段落，只换其中变了的数。',
  upToDate: '现有报告与表格一致，没有要更新的文字。',
  kinds: {
    added: '新增',
    removed: '删去',
    updated: '更新',
    followed: '已随表更新',
    merged: '您改过，逐数更新',
    orphaned: '您改过，表中已无依据，原样保留',
    renamed: '您改过，项目已改名，原样保留',
  } satisfies Record<PreviewKind, string>,
  before: '原来',
  after: '更新后',
  goneSection: '表格或提纲不再需要的段落',
  projectRenamed: (before: string, now: string) =>
    `项目原名“${before}”，现名“${now}”。您的文字中如有旧名称，请自行改正。`,
  toCheck: '以下数有变化，没有在您的文字中认出，请自行核对：',
  figureChanged: (label: string, from: string, to: string) => `${named(label)}原为${from}，现为${to}`,
  figureAdded: (label: string, to: string) => `${named(label)}新增${to}`,
  figureDropped: (label: string, from: string) => `${named(label)}不再有${from}`,
  figureMissed: '（您的文字中没有认出，未替换）',
  moreChanges: (count: number) => `再显示 ${count} 段`,
  unchanged: (count: number) => `另有 ${count} 段不变`,
  accept: '更新报告',
  decline: '暂不更新',

  history: (count: number) => `更新记录（${count} 次）`,
  historyFirst: (paragraphs: number) => `写入 ${paragraphs} 段`,
  historyChanged: (count: number) => `${count} 段有变化`,
  historyMore: (count: number) => `另有 ${count} 段，未逐一记录`,

  arrange: '章节',
  arrangeHint: '不需要的章节可以停用，标题可以改，顺序可以调。改动立即显示在下面的预览中。',
  keepSection: (heading: string) => `保留“${heading}”`,
  headingOf: (usual: string) => `“${usual}”的标题`,
  moveUp: (heading: string) => `上移“${heading}”`,
  moveDown: (heading: string) => `下移“${heading}”`,
  movedTo: (heading: string, place: number, count: number) =>
    `“${heading}”现为同级 ${count} 节中的第 ${place} 节`,
  saveArrangement: '保存章节安排',
  discardArrangement: '放弃改动',
  usualArrangement: '恢复提纲原样',
  unsavedArrangement: '尚未保存',
};

/** The words before a figure, where there are any to tell it by. */
function named(label: string): string {
  return label === '' ? '' : `${label}：`;
}
