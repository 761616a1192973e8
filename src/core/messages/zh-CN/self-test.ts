/** What the self-test (自检) tries, step by step. */
export const selfTestMessages = {
  'self-test/write': (_data: object) => '新增一张试验工作表并写入文字和数字',
  'self-test/read': (_data: object) => '读回写入的内容，逐格比对',
  'self-test/check': (_data: object) => '识别试验表，找出故意放进去的错误',
  'self-test/mark': (_data: object) => '给单元格加标记，再清除',
  'self-test/fill': (_data: object) => '为空白的执行率写入公式，由 Excel 算出结果',
  'self-test/recalculate': (_data: object) => '改动一个数，公式结果随之更新',
  'self-test/report': (_data: object) => '按试验表写出报告段落，由 Excel 算出文字',
  'self-test/charts': (_data: object) => '画出四种图表',
  'self-test/page': (_data: object) => '设置打印页面',
  'self-test/undo': (_data: object) => '撤销以上写入，恢复原样',
  'self-test/text': (_data: object) => '原样写入容易被 Excel 改掉的文字',
  'self-test/storage': (_data: object) => '在工作簿中保存、改写和删除设置',
  'self-test/select': (_data: object) => '定位单元格，并收到选择变化的通知',
  'self-test/remove': (_data: object) => '删除试验工作表',
};
