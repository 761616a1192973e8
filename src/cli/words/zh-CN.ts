import { names } from '../../core/messages/zh-CN/names';

/** Everything the command line itself says, in Simplified Chinese. Findings speak through core's catalogue. */
export const zhCN = {
  help: {
    product: '核对、填充、撰写绩效自评表，全部在本机完成',
    inspect: '列出识别出的表格、金额与指标',
    check: '校验工作簿，指出不一致的单元格、应有的值和原因',
    fill: '为空白的合计、比率和得分写入公式，另存为新文件',
    narrate: '按表中数据生成自评报告（公式联动），另存为新文件',
    batch: '逐个校验文件夹中的全部工作簿，可汇总成表',
    score: '试算一条评分标准',
    words: '看表头、行名怎样被读懂',
    texts: '表头或行名，可多个',
    proofread: '核稿：找出报告正文中前后矛盾的数字和文字',
    file: '.xlsx 工作簿',
    report: '报告：.txt、.docx 或 .pdf',
    workbook: '与报告对照的工作簿',
    withReport: '同时核对据此写成的报告（.txt、.docx 或 .pdf）',
    comments: '把问题写成批注，另存为 Word 文档（原文格式不变）',
    folder: '存放工作簿的文件夹（含子文件夹）',
    json: '输出 JSON',
    lang: '输出语言：zh 或 en',
    failOn: '达到此级别即以 1 退出：error、warning、hint、never',
    output: '写入的新文件',
    force: '允许覆盖输入文件本身',
    replace: '同时把与公式结果完全相同的固定数换成公式',
    outline: '报告提纲',
    docx: '同时导出 Word 文档',
    lineSpacing: 'Word 行距（磅，固定值）',
    centredHeadings: 'Word 一级标题居中',
    boldSecondLevel: 'Word 二级标题加粗',
    fallbackFonts: 'Word 用宋体、仿宋、楷体代替公文字体',
    text: '把报告正文输出到屏幕',
    summary: '把汇总写成工作簿',
    jobs: '同时处理的文件数',
    since: '与上一次 batch --json 的结果比较：新增、已改正、未变',
    resume: '把进度记在这个文件里；中断后用同一文件重新运行，已核且未改的不再重核',
    sarif: '输出 SARIF 2.1.0（供代码平台、编辑器读取）',
    rule: '评分标准原文',
    weight: '分值（满分）',
    value: '实际值：百分数（135%）、数值或等级',
    options: '选项',
    commands: '命令',
    arguments: '参数',
    usage: '用法',
    showHelp: '显示帮助',
    showVersion: '显示版本',
    defaultIs: '默认',
    choices: '可选',
  },

  usage: {
    missingArgument: (name: string) => `缺少参数 ${name}，请用 --help 查看用法。`,
    missingOption: (flags: string) => `缺少必需的选项 ${flags}，请用 --help 查看用法。`,
    optionNeedsValue: (flags: string) => `选项 ${flags} 后面缺少内容，请用 --help 查看用法。`,
    unknownOption: (flag: string) => `没有选项 ${flag}，请用 --help 查看用法。`,
    unknownCommand: (name: string) => `没有命令 ${name}，请用 --help 查看用法。`,
    tooManyArguments: '参数过多：一次只处理一个文件；文件名含空格时请加引号。',
    badChoice: (flags: string, value: string, choices: string) =>
      `选项 ${flags} 不能是“${value}”，可选：${choices}。`,
    badNumber: (flags: string, value: string) => `选项 ${flags} 须是数字，而不是“${value}”。`,
    badCount: (flags: string, value: string) => `选项 ${flags} 须是 1 到 999 的整数，而不是“${value}”。`,
    noOutput: '请用 -o 指定要写入的文件，或用 --text、--docx 选择其他输出。',
    sameFile: (file: string) => `输出文件就是输入文件“${file}”；为免误改原件未予写入，确要覆盖请加 --force。`,
    sameOutputs: (file: string) => `两个输出写的是同一个文件“${file}”，请分别命名。`,
    sarifOfWorkbooks: 'SARIF 只列工作簿的问题，请去掉 --report，或改用 --json。',
    emptyOutput: '输出文件名是空的，请在 -o 后写明要写入的文件。',
    exists: (file: string) => `文件“${file}”已经存在，未予覆盖；确要覆盖请加 --force，或另取一个名字。`,
    macros: (file: string) =>
      `工作簿里有宏，存成“${file}”（.xlsx）后 Excel 会拒绝打开；请用 .xlsm 作为输出文件的扩展名。`,
    noMacros: (file: string) =>
      `工作簿里没有宏，存成“${file}”（.xlsm）后 Excel 会拒绝打开；请用 .xlsx 作为输出文件的扩展名。`,
    otherFormat: (file: string) =>
      `写出的是 .xlsx 工作簿，存成“${file}”后 Excel 会说格式与扩展名不符；请用 .xlsx 作为输出文件的扩展名。`,
    nothingToRead: '没有要读的文字，请在 words 后写出表头或行名，含空格时加引号。',
    signed: '原文件带有数字签名，改动后签名失效；如需签名请在 Excel 中重新签署。',
  },

  files: {
    notFound: (file: string) => `找不到文件“${file}”，请检查路径。`,
    isFolder: (file: string) => `“${file}”是文件夹，请指定其中的一个文件，或用 batch 命令处理整个文件夹。`,
    notStored: (file: string) => `“${file}”不是普通文件（是设备或管道），未予读取，请先存成文件。`,
    circle: (file: string) => `“${file}”是绕回自身的链接，没有指向任何文件，请改用文件本身的路径。`,
    noSuchName: (file: string) => `文件名“${file}”太长，系统里不会有这样的文件，请检查路径。`,
    tooLarge: (file: string) => `“${file}”超过 2 GB，不能读取；请删去用不到的工作表和图片后再试。`,
    notFolder: (file: string) => `“${file}”不是文件夹。`,
    noAccess: (file: string) => `没有权限访问“${file}”，或文件正被其他程序占用。`,
    noWorkbooks: (folder: string) => `文件夹“${folder}”里没有 Excel 工作簿。`,
    cannotRead: (file: string, code: string) => `无法读取“${file}”（${code}）。`,
    cannotWrite: (file: string, code: string) => `无法写入“${file}”（${code}），未留下不完整的文件。`,
    noOutputFolder: (folder: string) => `要写入的文件夹“${folder}”不存在。`,
    outputIsFolder: (file: string) => `“${file}”是文件夹，不能当作文件写入，请写明其中的文件名。`,
    notRegular: (file: string) =>
      `“${file}”不是普通文件（是设备、管道或失效的链接），未予写入，请换一个位置。`,
    readOnly: (file: string) => `“${file}”所在的位置是只读的，未能写入，请换一个位置。`,
    diskFull: (file: string) => `磁盘空间不足，“${file}”未能写入，未留下不完整的文件。`,
    nameTooLong: (file: string) => `文件名“${file}”太长，系统不能保存，请换一个短些的名字。`,
  },

  internal: (problem: string) =>
    `程序内部出错：${problem}。数据未被改动；设置环境变量 JIXIAO_DEBUG=1 后重试可看到详细信息。`,

  ...names,

  inspect: {
    heading: (file: string, tables: number) => `${file}：识别出 ${tables} 张表`,
    table: {
      sheet: '位置',
      year: '年度',
      unit: '单位',
      department: '部门',
      project: '项目',
      blank: '空白表',
    },
    fields: '金额与比率',
    indicators: '指标',
    columns: { row: '行', name: '栏目', value: '数值', cell: '单元格' },
    indicatorColumns: { name: '三级指标', target: '指标值', actual: '完成值', weight: '分值', score: '得分' },
    unrecognised: (count: number) => `未能识别 ${count} 处`,
    empty: '空白',
  },

  check: {
    heading: (file: string, tables: number) => `${file}：识别出 ${tables} 张表`,
    relations: (data: { evaluated: number; held: number; violated: number; undetermined: number }) =>
      `核对勾稽关系 ${data.evaluated} 处：相符 ${data.held}，不符 ${data.violated}，无法判断 ${data.undetermined}`,
    coverage: (checked: number, figures: number) => `表内 ${figures} 个数，已核对 ${checked} 个`,
    unchecked: '没有规则核对的',
    basis: '计算口径',
    evidence: '计算',
    cause: '原因',
    fix: '建议',
    rule: '规则',
    clean: '全部核对，没有发现问题。',
    comparedClean: (unchecked: number, gaps: number, unread: number) =>
      `核对过的没有问题。${unchecked > 0 ? `${unchecked} 个数未核对。` : ''}${gaps > 0 ? `有 ${gaps} 个空格，与它们有关的没有核对。` : ''}${unread > 0 ? `${unread} 处没有读出。` : ''}`,
    nothingToCheck: '读出的表里没有可核对的关系，没有核对。',
    nothingRead: '没有读出表，没有核对；可用 inspect 命令查看原因。',
    summary: (errors: number, warnings: number, hints: number) =>
      `共 ${errors} 个错误、${warnings} 个待核实、${hints} 个提示`,
    waived: (count: number) => `另有 ${count} 个已说明`,
  },

  proofread: {
    coverage: (checked: number, claims: number) => `读出 ${claims} 个数，已核对 ${checked} 个`,
    nothingChecked: '没有可以互相核对的数，没有核对。',
    checkedInPart: (unchecked: number) => `核对过的没有问题。${unchecked} 个数没有可以对照的，未核对。`,
    line: (line: number) => `第 ${line} 行`,
    author: '绩效自评助手',
    empty: (file: string) => `文件“${file}”是空的，请重新取得该文件。`,
    notReport: (file: string) =>
      `文件“${file}”不是可核的报告；请用 Word 或 WPS 另存为 .docx，或另存为文本文件（.txt）后再试。`,
    scan: (file: string) =>
      `PDF 文件“${file}”是扫描的图片，里面没有文字，无法核稿；请改用 Word 文档或带文字的 PDF。`,
    encrypted: (file: string) => `PDF 文件“${file}”设有密码，无法读取；请先取消密码后再试。`,
    damaged: (file: string) => `PDF 文件“${file}”已损坏，无法读取；请重新取得该文件。`,
    docxOnly: (file: string) =>
      `只有 Word 文档（.docx）可以写回批注，“${file}”不是；请去掉 --docx 或改用 .docx 报告。`,
  },

  fill: {
    written: (count: number, output: string) => `已写入 ${count} 个公式，存为 ${output}`,
    nothing: (output: string) => `没有可填的空白单元格，原样存为 ${output}`,
    skipped: (count: number) => `跳过 ${count} 处`,
    columns: { cell: '单元格', name: '内容', formula: '公式', value: '结果' },
  },

  narrate: {
    written: (paragraphs: number, placeholders: number, output: string) =>
      `报告共 ${paragraphs} 段，其中 ${placeholders} 段待人工填写，存为 ${output}`,
    nothing: '没有识别出可据以写报告的表格。',
    notes: '核对说明：',
  },

  batch: {
    progress: (done: number, all: number, file: string, outcome: string) =>
      `[${done}/${all}] ${file}：${outcome}`,
    outcome: (tables: number, errors: number, warnings: number) =>
      `${tables} 张表，${errors} 个错误，${warnings} 个待核实`,
    summary: (files: number, failed: number, withErrors: number) =>
      `共 ${files} 个文件：${withErrors} 个有错误，${failed} 个无法读取`,
    saved: (output: string) => `汇总已存为 ${output}`,
    goesOn: (known: number, open: number) => `接着上次：${known} 个文件已核且未改，还有 ${open} 个`,
    changes: (count: { new: number; fixed: number; unchanged: number }) =>
      `与上次相比：新增 ${count.new} 个问题，已改正 ${count.fixed} 个，未变 ${count.unchanged} 个`,
    link: (file: string) => `未核：${file} 是链接，没有跟随；请把文件本身放进文件夹`,
    notFollowed: '是链接，没有跟随；请把文件本身放进文件夹',
    notEarlier: (file: string) =>
      `“${file}”不是 batch --json 的结果，无法比较；请指定上一次保存的 JSON 文件。`,
    notProgress: (file: string) => `“${file}”不是本版本记下的进度，未予改动；请换一个文件名。`,
    filesSheet: '汇总',
    findingsSheet: '问题清单',
    fixedSheet: '已改正',
    fileColumns: ['文件', '表', '错误', '待核实', '提示', '无法读取的原因'],
    fixedColumns: ['文件', '单元格', '级别', '问题', '规则'],
    changeColumns: { files: ['新增', '已改正'], finding: ['变化'] },
    states: { new: '新增', unchanged: '未变' },
    findingColumns: ['文件', '单元格', '级别', '问题', '应为', '计算', '原因', '规则'],
  },

  score: {
    score: (score: string) => `得分：${score}`,
    noScore: '该标准留待人工评分，不给出分数。',
    notUnderstood: (text: string) => `未能理解的部分：${text}`,
    otherValue: '标准已读懂，但这个值代不进去，请换一个值（比率、次数或等次）。',
  },

  words: {
    stated: '字面已写明',
    implied: '按惯例推定',
    guessed: '推测',
    leftover: (text: string) => `未读懂的字：${text}`,
  },
};

export type Words = typeof zhCN;
