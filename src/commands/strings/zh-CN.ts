import { names } from '../../core/messages/zh-CN/names';

/** What the ribbon commands write on their result sheets, in Simplified Chinese. */
export const zhCN = {
  check: {
    sheet: '校验结果',
    title: '校验结果',
    nothingRead: '没有读出表，没有核对。请在任务窗格中点“手动指定”，指出表在哪里、各列是什么。',
    nothingToCheck: '读出的表里没有可核对的关系，没有核对。',
    clean: '全部核对，没有发现问题。',
    comparedClean: '核对过的没有问题，另有没有核对的，见下。',
    found: (errors: number, warnings: number, hints: number) =>
      `发现 ${errors + warnings + hints} 个问题：错误 ${errors} 个，待核实 ${warnings} 个，提示 ${hints} 个。所涉单元格以底色标出（受保护的工作表除外）。`,
    scope: (tables: number, unread: number) =>
      unread > 0 ? `读出 ${tables} 张表，${unread} 处没有读出。` : `读出 ${tables} 张表。`,
    coverage: (figures: number, checked: number, blank: number, other: number) =>
      [
        `${figures} 个数，已核对 ${checked} 个`,
        blank > 0 ? `${blank} 个因空格未核对` : '',
        other > 0 ? `${other} 个没有关系可核对` : '',
      ]
        .filter(Boolean)
        .join('，') + '。',
    gaps: (count: number) => `有 ${count} 个空格，与它们有关的没有核对。`,
    unread: (place: string, reason: string) => `没有读出 ${place}：${reason}`,
    note: '本表由“一键校验”生成，再次校验时更新；不需要时可以直接删除。点位置可转到单元格。',
    head: ['序号', '级别', '位置', '表中数', '应为', '差额', '问题', '计算过程', '状态', '建议或理由'],
    about: (file: string, unit: string | null, year: number | null, when: string) =>
      [
        unit === null ? '' : `单位：${unit}`,
        file === '' ? '' : `工作簿：${file}`,
        year === null ? '' : `年度：${year}`,
        `核对时间：${when}`,
      ]
        .filter(Boolean)
        .join('　'),
    threshold: (percent: string) => `应说明原因的执行率：低于 ${percent}%`,
    open: '未处理',
    waived: '已说明',
    because: (told: string, cause: string) => `${told.replace(/。$/, '')}。可能的原因：${cause}`,
    signatures: '编制人：＿＿＿＿＿＿　　复核人：＿＿＿＿＿＿　　日期：　　　年　　月　　日',
    more: (count: number) => `另有 ${count} 个问题，请在任务窗格中查看。`,
    workbook: '整个工作簿',
  },
  fill: {
    sheet: '填充结果',
    title: '填充结果',
    written: (cells: number) => `已填充 ${cells} 个空格。`,
    nothing: '没有可填的空格。',
    note: '本表由“填充空格”生成，不需要时可以直接删除。所列单元格填充前均为空白，要取消某个公式，清除该单元格即可。',
    head: ['单元格', '内容', '公式', '结果', '不填的原因'],
  },
  report: {
    sheet: '生成结果',
    title: '生成报告',
    nothing: '现有表格写不出报告。缺少：部门整体或项目的预算数和执行数。',
  },
  proof: {
    sheet: '核稿结果',
    title: '核稿结果',
    noProse:
      '没有可核的文字。请先生成自评报告，或在写有文字的工作表上再试；粘贴的文字和 Word 文档请在任务窗格的“核稿”中核对。',
    noFigures: '这些文字里没有可核的数。',
    read: (sheet: string, figures: number, checked: number, unchecked: number) =>
      `核对了工作表“${sheet}”中的文字：${figures} 个数，已核对 ${checked} 个${unchecked > 0 ? `，未核对 ${unchecked} 个` : ''}。`,
    found: (errors: number, others: number) => `不符 ${errors} 处，待核实 ${others} 处。`,
    nothing: (checked: number, unchecked: number) =>
      unchecked === 0
        ? `${checked} 个数都相符。`
        : `核对过的 ${checked} 个数相符；未核对的 ${unchecked} 个没有可以相比的数。`,
    note: '本表由“核稿”生成，再次核稿时更新；不需要时可以直接删除。核稿不改动文字。',
    head: ['级别', '单元格', '文字', '问题', '计算', '建议'],
    changeTo: (text: string) => `改为 ${text}`,
  },
  selfTest: {
    sheet: '自检结果',
    title: '自检结果',
    passed: '全部通过：本工具在这个 Excel 中工作正常。',
    failed: (steps: number) => `有 ${steps} 步没有通过。请把下面的内容复制给技术人员。`,
    note: '自检用过的试验工作表已经删除，您的表没有改动；单元格上原有的标记请再次校验后恢复。本表可以直接删除。',
    head: ['运行环境与各步结果'],
  },
  failed: '没有完成：',
  unexpected: (detail: string) => `出现了意外情况。请重试；如仍出现，请把以下内容告诉技术人员：${detail}`,
  noSheet: (why: string) => `结果没有写到工作表上，只在这里显示：${why}`,
  moreRows: (rows: number) => `另有 ${rows} 行没有列出，请打开任务窗格查看。`,
  severities: names.severities,
};

export type CommandStrings = typeof zhCN;
