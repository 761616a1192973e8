import { formatAddress, type CellAddress } from '../../workbook/address';

export const checkMessages = {
  'check/budget-exceeded': (data: { name: string; budget: string; executed: string }) =>
    `${data.name}的执行数 ${data.executed} 大于全年预算数 ${data.budget}，请核对，或补记预算调整并说明`,
  'check/without-budget': (data: { name: string; budget: string; executed: string }) =>
    `${data.name}没有预算（${data.budget}），却有执行数 ${data.executed}`,
  'check/execution-reason': (data: { rate: string; threshold: string }) =>
    `预算执行率 ${data.rate} 低于 ${data.threshold}，应说明原因`,
  'check/adjustment-reason': (data: { before: string; after: string }) =>
    `预算由 ${data.before} 调整为 ${data.after}，应说明调整原因`,
  'check/year-conflict': (data: { first: string; other: string; at: CellAddress }) =>
    `这里写的是 ${data.other} 年度，${formatAddress(data.at)} 写的是 ${data.first} 年度`,
  'check/unit-conflict': (data: { first: string; other: string; at: CellAddress }) =>
    `这里的金额单位是${data.other}，${formatAddress(data.at)} 是${data.first}`,
  'check/template-residue': (data: { quote: string }) => `“${data.quote}”像是模板文字，请改成实际内容或删去`,
  'check/error-value': (data: { error: string }) => `单元格是错误值 ${data.error}，请检查公式`,
  'check/text-in-number': (data: { written: string }) => `此处应填数字，现为“${data.written}”`,
  'check/target-holds-weights': (data: { sum: string }) =>
    `指标值栏的数合计为 ${data.sum}，像是分值，请改填各指标的目标值和完成值`,
  'check/cause-wrong-year': (_data: Record<never, never>) => '沿用了其他年度的表',
  'check/cause-two-units': (_data: Record<never, never>) => '表角与表头的单位不同',
  'check/cause-template-residue': (_data: Record<never, never>) => '模板文字没有删除',
  'check/cause-shifted-column': (_data: Record<never, never>) => '分值填进了指标值一栏',
};
