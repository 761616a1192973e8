import { names } from '../../../../core/messages/zh-CN/names';
import type { Certainty } from '../../../../core/findings/finding';
import type { Grouping } from '../../../session/state';

/** The list of findings, in Simplified Chinese. */
export const findings = {
  nothingRead: '没有读出表，没有核对',
  nothingToCheck: '读出的表里没有可核对的关系',
  nothingToCheckHint: (figures: number) => `读出 ${figures} 个数，没有一个能与别的数核对。请自行复核。`,
  clean: '全部核对，没有发现问题',
  cleanHint: (checked: number) => `${checked} 个数都核对过。`,
  comparedClean: '核对过的没有问题',
  leftGaps: (count: number) => `有 ${count} 个空格，与它们有关的没有核对。`,
  leftBlank: (count: number) => `${count} 个数因空格未核对。`,
  leftUnrelated: (count: number) => `${count} 个数没有关系可核对。`,
  leftUnread: (count: number) => `另有 ${count} 处没有读出。`,
  goFill: '去填充',
  seeUnread: '查看没有读出的',
  result: (errors: number, warnings: number, hints: number, unchecked: number) => {
    const found = [
      errors > 0 ? `错误 ${errors} 个` : '',
      warnings > 0 ? `待核实 ${warnings} 个` : '',
      hints > 0 ? `提示 ${hints} 个` : '',
    ].filter(Boolean);
    const rest = unchecked > 0 ? `${unchecked} 个数未核对。` : '';
    return `校验完成：${found.length > 0 ? found.join('，') : '核对过的没有问题'}。${rest}`;
  },
  coverage: (checked: number, blank: number, other: number) =>
    [
      `已核对 ${checked} 个数`,
      blank > 0 ? `${blank} 个因空格未核对` : '',
      other > 0 ? `${other} 个没有关系可核对` : '',
    ]
      .filter(Boolean)
      .join('，'),
  severities: names.severities,
  filterLabel: '按级别筛选',
  clearFilter: '清除筛选',
  shown: (shown: number, all: number) => `显示 ${shown} / ${all}`,
  filteredOut: '没有符合筛选条件的问题',
  search: '搜索问题',
  groupingLabel: '分组',
  groupings: { table: '按表', severity: '按级别', rule: '按规则' } satisfies Record<Grouping, string>,
  previous: '上一个问题（Shift+F8）',
  next: '下一个问题（F8）',
  workbook: '整个工作簿',
  listLabel: '问题列表',
  settled: '已消除',
  fresh: '新',
  fact: (actual: string, expected: string, unit: string) =>
    `表中 ${actual}，应为 ${expected}${unit === '' ? '' : ` ${unit}`}`,
  calculation: '计算',
  figuresLabel: '用到的数',
  moreFigures: (count: number) => `另有 ${count} 项`,
  certainties: {
    certain: '错在这一格。',
    likely: '很可能错在这一格。',
    'one-of-these': '错在下列之一，请选定：',
    'cannot-say': '几个数对不上，不能判断错在哪一格。',
  } satisfies Record<Certainty, string>,
  hereOrInParts: '错在这一格，或错在算式里的某个数。核对原件，确定是这一格再改：',
  stop: '。',
  alsoBreaks: (count: number) => `还有 ${count} 项关系因此不符。`,
  choiceLabel: '可能的改法',
  changeTo: (figure: string) => `改为 ${figure}`,
  changeToFormula: '改为公式',
  changeChosen: '改所选的一处',
  correct: '改正',
  locked: '这一格受保护，助手不解除保护。请在“审阅”中撤销保护后再试。',
  keep: '不改，写明理由',
  reason: '理由',
  reasonHint: '理由保存在工作簿中，写入校验结果；单元格改动后重新提示。',
  reasonMissing: '请写明理由。',
  sameReason: (count: number) => `其余 ${count} 个相同的问题用同一理由`,
  keepReason: '保存理由',
  explained: (count: number) => `已说明（${count}）`,
  reasonGiven: (reason: string) => `理由：${reason}`,
  withdraw: '撤回理由',
  rule: (title: string) => `规则：${title}`,
  left: (count: number) => `还有 ${count} 个`,
  correctAll: (count: number) => `一并改正 ${count} 处…`,
  showMarks: '在表中标记',
};
