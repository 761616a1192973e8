import { names } from '../../core/messages/zh-CN/names';
import type { Page, Task, View } from '../session/state';
import { binding } from './zh-CN/pages/binding';
import { changes, corrections } from './zh-CN/pages/changes';
import { coverage } from './zh-CN/pages/coverage';
import { fields } from './zh-CN/fields';
import { fill } from './zh-CN/views/fill';
import { findings } from './zh-CN/views/findings';
import { explanation, overview, questions } from './zh-CN/views/overview';
import { environment } from './zh-CN/environment';
import { notices } from './zh-CN/notices';
import { proof } from './zh-CN/views/proof';
import { report } from './zh-CN/views/report';
import { about, rules } from './zh-CN/pages/rules';
import { exporting, gaps, rewrite } from './zh-CN/pages/rewriting';
import { selfTest } from './zh-CN/pages/self-test';
import { settings } from './zh-CN/pages/settings';
import { next, steps } from './zh-CN/views/steps';
import { trial } from './zh-CN/pages/trial';

/** Everything the pane itself says, in Simplified Chinese. Findings and problems speak through core's catalogue. */
export const zhCN = {
  product: '绩效自评助手',

  tabs: {
    overview: '概览',
    findings: '校验',
    fill: '填充',
    report: '报告',
    proof: '核稿',
  } satisfies Record<View, string>,
  tabsLabel: '功能',
  more: '更多',
  pages: {
    changes: '改动记录',
    binding: '手动指定',
    trial: '试算评分标准',
    rules: '规则目录',
    rule: '规则',
    settings: '设置',
    guide: '使用指南',
    'self-test': '自检',
    about: '关于',
    coverage: '核对情况',
    corrections: '一并改正',
    rewrite: '改写',
    gaps: '待填写',
    export: '导出 Word',
    explanation: '识别依据',
  } satisfies Record<Page['kind'], string>,

  actions: {
    check: '一键校验',
    recheck: '重新校验',
    cancel: '取消',
    undo: '撤销',
    redo: '重做',
    close: '关闭提示',
    back: '返回',
    goTo: (address: string) => `转到 ${address}`,
  },

  busy: {
    reading: '正在读取工作簿',
    reviewing: '正在核对',
    composing: '正在生成报告',
    writing: '正在写入，请稍候',
    undoing: '正在撤销，请稍候',
    exporting: '正在生成 Word 文档',
    proofreading: '正在核稿',
  } satisfies Record<Task, string>,

  notices,
  overview,
  steps,
  next,
  questions,
  explanation,
  findings,
  corrections,
  changes,
  fill,
  binding,
  coverage,
  report,
  proof,
  rewrite,
  gaps,
  export: exporting,
  settings,
  selfTest,
  trial,
  rules,
  about,
  environment,

  kinds: names.kinds,

  fields,
};

/** The pane's words; complete in every language by type. */
export type Strings = typeof zhCN;
