/** What a file can turn out to be instead of an .xlsx workbook. */
export type ForeignFormat =
  'pdf' | 'html' | 'xml' | 'text' | 'doc' | 'docx' | 'pptx' | 'xls' | 'xlsb' | 'ods' | 'zip';

const FORMATS: Readonly<Record<ForeignFormat, string>> = {
  pdf: 'PDF 文档',
  html: '网页（HTML）',
  xml: 'XML 文本',
  text: '文本文件（如 .csv、.txt）',
  doc: '旧版 Word 97–2003 文档（.doc）',
  docx: 'Word 文档（.docx）',
  pptx: 'PowerPoint 演示文稿（.pptx）',
  xls: '旧版 Excel 97–2003 工作簿（.xls）',
  xlsb: '二进制工作簿（.xlsb）',
  ods: 'OpenDocument 文件（如 .ods）',
  zip: '压缩包（ZIP）',
};

/** Files that could not be read, workbooks that could not be changed. Plain sentences: what happened, what to do. */
export const hostMessages = {
  'host/empty-file': (data: { file: string }) => `文件“${data.file}”是空的（0 字节），请重新取得该文件。`,
  'host/not-a-workbook': (data: { file: string }) =>
    `文件“${data.file}”不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为“Excel 工作簿(*.xlsx)”。`,
  'host/other-format': (data: { file: string; format: ForeignFormat }) =>
    `文件“${data.file}”实际上是${FORMATS[data.format]}，不是 .xlsx 工作簿，请用 Excel 或 WPS 打开后另存为“Excel 工作簿(*.xlsx)”。`,
  'host/encrypted': (data: { file: string }) =>
    `文件“${data.file}”设有打开密码，无法读取；请先在 Excel 或 WPS 中取消打开密码并保存，再重试。`,
  'host/truncated': (data: { file: string }) =>
    `文件“${data.file}”不完整（可能下载或复制时中断），请重新取得该文件。`,
  'host/damaged': (data: { file: string; part: string }) =>
    `文件“${data.file}”已损坏，其中的 ${data.part} 无法读取；可试用 Excel 的“打开并修复”后另存。`,
  'host/word-damaged': (data: { part: string }) =>
    `Word 文档中的 ${data.part} 已损坏，不能写入批注；请用 Word 打开并另存后再试。`,
  'host/missing-part': (data: { file: string; part: string }) =>
    `文件“${data.file}”缺少必要的部分 ${data.part}，无法读取；可试用 Excel 的“打开并修复”后另存。`,
  'host/too-large': (data: { file: string; limit: string }) =>
    `文件“${data.file}”解压后超过限度（${data.limit}），可能是恶意构造的文件，未予读取。`,
  'host/no-sheets': (data: { file: string }) => `工作簿“${data.file}”里没有工作表，无内容可查。`,
  'host/no-report': (data: { name: string }) =>
    `“${data.name}”不是 Word 文档（.docx）、PDF 或文本文件，没有打开。旧的 .doc 请先另存为 .docx。`,
  'host/scanned-report': (data: { name: string }) =>
    `“${data.name}”是扫描件，没有文字可核。请用生成它的 Word 文档，或先做文字识别（OCR）。`,
  'host/locked-report': (data: { name: string }) =>
    `“${data.name}”设有打开密码，没有打开。请先去掉密码，再打开。`,
  'host/damaged-report': (data: { name: string }) =>
    `“${data.name}”不是完整的 PDF，没有打开。请重新导出或下载后再试。`,
  'host/no-such-sheet': (data: { sheet: string }) =>
    `工作簿里没有名为“${data.sheet}”的工作表，可能已被改名或删除；请重新校验后再试。`,
  'host/sheet-exists': (data: { sheet: string }) => `工作簿里已有名为“${data.sheet}”的工作表，请先将其改名。`,
  'host/bad-sheet-name': (data: { sheet: string }) =>
    `“${data.sheet}”不能用作工作表名：名称须为 1 至 31 个字符，且不含 : \\ / ? * [ ]。`,
  'host/protected': (data: { cell: string }) =>
    `单元格 ${data.cell} 所在的工作表受保护，未作任何改动；请先撤销工作表保护再试。`,
  'host/structure-protected': (_data: object) =>
    '工作簿的结构受保护，不能添加工作表；请先撤销工作簿保护再试。',
  'host/changed-since': (data: { cell: string }) =>
    `单元格 ${data.cell} 在读取之后已被修改，为免覆盖，未作任何改动；请重新校验后再试。`,
  'host/array-formula': (data: { cell: string }) =>
    `单元格 ${data.cell} 属于数组公式，不能单独改动，未作任何改动；请在 Excel 中处理整个数组。`,
  'host/too-long': (data: { cell: string; limit: number }) =>
    `写入单元格 ${data.cell} 的内容超过 Excel 的上限 ${data.limit} 个字符，未作任何改动。`,
  'host/nothing-to-undo': (_data: object) => '这一步已经撤销过，没有可撤销的内容。',
  'host/cell-editing': (_data: object) =>
    '有单元格正处于编辑状态，Excel 暂时不能处理；请先按回车键或 Esc 键结束编辑，再试一次。',
  'host/access-denied': (_data: object) =>
    'Excel 拒绝了这项操作，工作表或工作簿可能受保护或为只读；请先撤销保护或取得编辑权限再试。',
  'host/excel-too-old': (_data: object) =>
    '当前的 Excel 版本过低，不支持这项操作；请使用 Excel 2021 或更新的版本。',
  'host/payload-too-large': (_data: object) =>
    '数据量超过 Excel 一次能处理的上限；请关闭其他大文件，或分开处理后再试。',
  'host/gone': (_data: object) => '要处理的工作表或单元格已不存在，可能刚被删除或改名；请重新校验后再试。',
  'host/coauthoring': (_data: object) => '与其他人的同时编辑发生冲突，未能完成；请稍候片刻，重新校验后再试。',
  'host/busy': (_data: object) => 'Excel 正忙，没有及时回应；请稍候再试。',
  'host/sheet-hidden': (data: { sheet: string }) =>
    `工作表“${data.sheet}”处于隐藏状态，无法定位；请先取消隐藏。`,
  'host/text-format': (data: { cell: string }) =>
    `单元格 ${data.cell} 是文本格式，而工作表受保护、不允许改格式，写入的数字或公式会变成文字，未作任何改动；请先撤销工作表保护，或将该单元格改为常规格式。`,
  'host/half-written': (data: { cell: string; count: number }) =>
    `写入中途失败，其余已恢复原状，但有 ${data.count} 个单元格（如 ${data.cell}）未能恢复，所在工作表可能刚被保护；请核对这些单元格。`,
  'host/no-answer': (_data: object) =>
    'Excel 一直没有回应，本工具不再等待；刚才的操作是否完成不能确定。请看一看工作簿，保存并重新打开后再校验一次。',
  'host/inactive-workbook': (_data: object) =>
    '这个工作簿不在最前面，Excel 暂不接受操作；请先切换到这个工作簿再试。',
  'host/no-cells-selected': (_data: object) =>
    '当前没有选中单元格（可能是图表工作表或图形）；请先点一下普通工作表中的单元格再试。',
  'host/unsupported-sheet': (_data: object) =>
    '图表工作表和宏表没有可读写的单元格，Excel 拒绝了这项操作；请切换到普通工作表再试。',
  'host/range-too-large': (_data: object) =>
    '所涉单元格过多，超过 Excel 一次能处理的上限；请删除表格以外带格式的空行、空列，或分开处理后再试。',
  'host/out-of-memory': (_data: object) => 'Excel 的内存不足，未能完成；请保存工作簿，关闭其他文件后再试。',
  'host/filtered': (_data: object) => '所涉区域正处于筛选状态，Excel 不能写入；请先清除筛选再试。',
  'host/pivot-table': (_data: object) =>
    '所涉单元格属于数据透视表，不能直接改动；请在数据透视表以外填写，或修改其数据来源。',
  'host/merged': (_data: object) =>
    '所涉单元格与合并区域冲突，Excel 不能写入；请先取消有关单元格的合并再试。',
  'host/table-overlap': (_data: object) =>
    '所涉区域与表格（“插入”选项卡中的“表格”）重叠，Excel 不能写入；请先把该表格转换为普通区域再试。',
  'host/refused': (_data: object) =>
    'Excel 没有接受写入的内容（公式、数字格式或尺寸不合它的要求，或单元格属于数组），已写的部分已恢复原状；请查看所涉单元格后再试。',
  'host/formula-too-long': (_data: object) =>
    '有一个公式超过 Excel 允许的长度，没有写入；请把对应的段落或表格拆开后再试。',
  'host/already-exists': (_data: object) =>
    '要添加的工作表或对象已经存在，可能是别人刚加的；请重新校验后再试。',
  'host/links-blocked': (_data: object) =>
    '工作簿含有被阻止的外部链接或数据连接，Excel 未能完成；请在“数据”选项卡中处理这些链接后再试。',
  'host/sheets-unread': (data: { sheets: readonly string[] }) =>
    `Excel 未能读出工作表${data.sheets.map((sheet) => `“${sheet}”`).join('、')}（可能是图表工作表、宏表，或刚被删除），未作核对；其余工作表不受影响。`,
  'host/manual-calculation': (_data: object) =>
    '这个工作簿设为手动计算，公式的结果可能不是最新的；请按 F9 重新计算后再校验一次。',
  'host/not-written': (data: { cell: string }) =>
    `单元格 ${data.cell} 未能写入预期的内容（可能属于合并区域），已恢复原状；请查看该单元格后再试。`,
  'host/office-failed': (data: { code: string; message: string }) =>
    `Excel 未能完成这项操作（${data.code}：${data.message}）；请重试，仍不成功时请保存并重新打开工作簿。`,
};
