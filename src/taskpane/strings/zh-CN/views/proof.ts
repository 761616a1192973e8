import type { MarkKind } from '../../../views/proof/model';
import type { UncheckedReason } from '../../../views/proof/why-unchecked';

/** The proof-reading of texts (核稿), in Simplified Chinese. */
export const proof = {
  source: '核对哪里的文字',
  sheet: (name: string) => `工作表“${name}”`,
  selection: '所选单元格的文字',
  pasted: '粘贴的文字',
  openFile: '打开文件（Word、PDF、文本）',
  paste: '把要核的文字粘贴在这里',
  run: '核稿',
  intro:
    '逐个核对文字里的数：总数与分项、增减、占比、完成率是否前后相符，与工作簿里的表是否一致。核稿不改动任何内容。',
  none: '这段文字里没有可核的数。',
  filterLabel: '按结果筛选',
  kinds: {
    contradicted: '不符',
    toVerify: '待核实',
    unchecked: '未核对',
    agreeing: '相符',
  } satisfies Record<MarkKind, string>,
  result: (contradicted: number, toVerify: number, unchecked: number) =>
    `核稿完成：不符 ${contradicted} 处，待核实 ${toVerify} 处，未核对 ${unchecked} 处。`,
  noneContradicted: (agreeing: number, unchecked: number) =>
    unchecked > 0 ? `核对过的 ${agreeing} 个数相符，${unchecked} 个未核对` : `${agreeing} 个数都相符`,
  findings: (count: number) => `${count} 处要看`,
  place: (number: number, all: number) => `第 ${number} 处，共 ${all} 处`,
  previous: '上一处（Shift+F8）',
  next: '下一处（F8）',
  text: '核对的文字',
  marked: (kind: string, text: string) => `${kind}：${text}`,
  readAs: (subject: string, measure: string, value: string) =>
    `说的是：${[subject, measure].filter(Boolean).join(' · ') || '没有读出说的是什么'}，${value}`,
  measures: {
    initial: '年初预算数',
    adjusted: '调整后预算数',
    budget: '预算数',
    actual: '执行数',
    prior: '上年数',
    amount: '金额',
    count: '数量',
    change: '增减额',
    rate: '增减率',
    points: '百分点',
    completion: '完成率',
    share: '占比',
    ratio: '比率',
  } as Readonly<Record<string, string>>,
  uncheckedReasons: '没有核对的原因',
  why: {
    approximate: '“约”数、概数不核。',
    subject: '没有读出说的是什么。',
    prior: '没有找到上年数，增减没有核对。',
    whole: '没有找到总数，占比没有核对。',
    budget: '没有找到预算数，完成率没有核对。',
    'doubtful-cell': '表中有相近的数，但不能确定是不是同一个数。',
    nothing: '文中和表中没有可以和它核对的数。',
  } satisfies Record<UncheckedReason, string>,
  live: '这一段随表更新，请改表中的数。',
  changeTo: (text: string) => `改为 ${text}`,
  misread: '不是这个意思',
  copy: '复制文字',
  copied: '已复制',
  exportComments: '导出批注稿',
  commentedName: (stem: string) => `${stem}（批注）.docx`,
};
