import { formatAddress, type CellAddress } from '../../workbook/address';

export const checkMessages = {
  'check/budget-exceeded': (data: { name: string; budget: string; executed: string }) =>
    `${data.name}的执行数 ${data.executed} 大于全年预算数 ${data.budget}，请核对，或补记预算调整并说明`,
  'check/without-budget': (data: { name: string; budget: string; executed: string }) =>
    `${data.name}没有预算（${data.budget}），却有执行数 ${data.executed}`,
  'check/execution-reason': (data: { rate: string; threshold: string }) =>
    `预算执行率 ${data.rate} 低于 ${data.threshold}，应说明原因`,
  'check/execution-reason-row': (data: { name: string; rate: string; threshold: string }) =>
    `${data.name}的执行率 ${data.rate} 低于 ${data.threshold}，应说明原因`,
  'check/blank-part': (data: { whole: string; parts: readonly CellAddress[]; amount: string }) =>
    data.parts.length > 1
      ? `${data.whole}比已填各分项之和多 ${data.amount}，${data.parts.map(formatAddress).join('、')} 空着，请补填（确无此项填 0）`
      : `${data.whole}比已填各分项之和多 ${data.amount}，${data.parts.map(formatAddress).join('')} 空着，按合计推算应为 ${data.amount}`,
  'check/unmet-target': (data: { indicator: string; target: string; actual: string }) =>
    `“${data.indicator}”指标值为 ${data.target}，实际完成 ${data.actual}，没有达到，应说明原因`,
  'check/over-control': (data: { name: string; limit: string; real: string }) =>
    `${data.name}实际数 ${data.real} 大于预算（控制）数 ${data.limit}，控制率高于 100%，请核对并说明原因`,
  'check/over-posts': (data: { name: string; limit: string; real: string }) =>
    `${data.name}实有 ${data.real} 人，多于编制数 ${data.limit}，请核对并说明原因`,
  'check/over-used': (data: { name: string; used: string; available: string }) =>
    `${data.name}已使用 ${data.used}，大于可用资金 ${data.available}（使用率高于 100%），请核对`,
  'check/over-used-rate': (data: { name: string; rate: string }) =>
    `${data.name}的使用率为 ${data.rate}，高于 100%，请核对或说明`,
  'check/negative-balance': (data: { name: string; actual: string }) =>
    `${data.name}的结转结余为负数（${data.actual}），即支出超过可用资金，请核对或说明`,
  'check/negative-base': (data: { name: string; base: string; actual: string }) =>
    `${data.name}的基数（上年数）是负数 ${data.base}，增减率没有可比性，表中却填了 ${data.actual}，宜填“—”`,
  'check/cause-negative-base': (_data: Record<never, never>) => '基数为负',
  'check/copied-target': (data: { count: string; of: string; written: string }) =>
    `实际完成值照抄了指标值（如“${data.written}”，${data.of} 项中有 ${data.count} 项），请填实际达到的数值`,
  'check/duplicate-row': (data: { name: string; other: string; at: CellAddress }) =>
    `“${data.name}”与 ${formatAddress(data.at)}“${data.other}”名称相近、金额相同，可能重复列示`,
  'check/goal-figures': (data: { quote: string; at: CellAddress; indicator: string; written: string }) =>
    `${formatAddress(data.at)} 的文字写的是“${data.quote}”，指标“${data.indicator}”这里是 ${data.written}，请核对后统一`,
  'check/year-in-name': (data: { name: string; named: string; year: string }) =>
    `项目名称“${data.name}”写的是 ${data.named} 年，本表是 ${data.year} 年度，请核对；如为结转项目请注明`,
  'check/vague-indicator': (data: { indicator: string; text: string }) =>
    `指标“${data.indicator}”的“${data.text}”无法衡量，请改为可检验的数量、比率或结果`,
  'check/adjustment-reason': (data: { before: string; after: string }) =>
    `预算由 ${data.before} 调整为 ${data.after}，应说明调整原因`,
  'check/year-conflict': (data: { first: string; other: string; at: CellAddress }) =>
    `这里写的是 ${data.other} 年度，${formatAddress(data.at)} 写的是 ${data.first} 年度`,
  'check/year-conflict-sheet': (data: { first: string; other: string }) =>
    `这里写的是 ${data.other} 年度，工作表名写的是 ${data.first} 年度`,
  'check/unit-conflict': (data: { first: string; other: string; at: CellAddress }) =>
    `这里的金额单位是${data.other}，${formatAddress(data.at)} 是${data.first}`,
  'check/template-residue': (data: { quote: string }) => `“${data.quote}”像是模板文字，请改成实际内容或删去`,
  'check/error-value': (data: { error: string }) => `单元格是错误值 ${data.error}，请检查公式`,
  'check/text-in-number': (data: { written: string }) => `此处应填数字，现为“${data.written}”`,
  'check/target-holds-weights': (data: { sum: string }) =>
    `指标值栏的数合计为 ${data.sum}，像是分值，请改填各指标的目标值和完成值`,
  'check/cause-wrong-year': (_data: Record<never, never>) => '沿用了其他年度的表',
  'check/cause-two-units': (_data: Record<never, never>) => '同一张表写了两种金额单位',
  'check/cause-template-residue': (_data: Record<never, never>) => '模板文字没有删除',
  'check/cause-shifted-column': (_data: Record<never, never>) => '分值填进了指标值一栏',
  'check/formula-leaves-out': (data: { name: string; formula: string; left: string }) =>
    `${data.name}的公式 ${data.formula} 没有包括${data.left}，请补全求和范围`,
  'check/formula-off-pattern': (data: {
    formula: string;
    wanted: string;
    other: CellAddress;
    pattern: string;
  }) =>
    `公式 ${data.formula} 与相邻的 ${formatAddress(data.other)}（${data.pattern}）规律不同，引用错了行或列，应为 ${data.wanted}`,
  'check/constant-among-formulas': (data: { value: string; wanted: string; other: CellAddress }) =>
    `${formatAddress(data.other)} 等相邻单元格是公式，这里却是固定数 ${data.value}，数据更新后不会跟着变，宜改为 ${data.wanted}`,
  'check/circular-reference': (data: { path: string }) =>
    `公式循环引用（${data.path}），算不出结果，请改正公式`,
  'check/external-reference': (data: { count: string }) =>
    `有 ${data.count} 个单元格的公式引用其他文件，报送后对方取不到数，请改为数值或引用本工作簿`,
  'check/cause-shifted-reference': (_data: Record<never, never>) => '公式引用错了行或列',
  'check/stated-amount': (data: { quote: string; executed: string }) =>
    `文字写的是“${data.quote}”，表中的执行数是 ${data.executed}，请核对后统一`,
};
