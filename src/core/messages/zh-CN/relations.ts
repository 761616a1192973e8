import { formatAddress, type CellAddress } from '../../workbook/address';

/** One of several equally likely corrections. */
export interface AlternativeText {
  readonly cell: CellAddress;
  readonly name: string;
  readonly expected: string;
}

/** Which of several ways of computing a ratio a table follows (口径), and how that is known. */
export interface BasisText {
  /** The way as a formula in words: 全年执行数 ÷ 年初预算数 × 100%. */
  readonly formula: string;
  readonly from: 'header' | 'columns' | 'rows' | 'usual';
  /** How many rows agree with it; 0 unless `from` is `rows`. */
  readonly rows: number;
}

/** How a column goes that does not follow its formula; columns by their names. */
export type ColumnWayText =
  | { readonly kind: 'shifted'; readonly by: number }
  | { readonly kind: 'operand'; readonly declared: string; readonly used: string }
  | { readonly kind: 'factor'; readonly factor: string };

export const relationMessages = {
  'relation/blank': ({ cell }: { cell: CellAddress }) => `${formatAddress(cell)} 是空的，无法核对`,
  'relation/not-a-number': ({ cell, written }: { cell: CellAddress; written: string }) =>
    `${formatAddress(cell)} 填的是“${written}”，不是数，无法核对`,
  'relation/guessed': ({ cell }: { cell: CellAddress }) =>
    `${formatAddress(cell)} 的含义只能推测（表头、行名没有写明），没有据此判断对错`,
  'relation/zero-over-zero': (_data: Record<never, never>) => '分子、分母都是 0，比率没有意义',
  'relation/division-by-zero': (_data: Record<never, never>) => '分母是 0，无法计算比率',

  'relation/violated': (data: {
    name: string;
    expected: string;
    actual: string;
    alternatives: readonly AlternativeText[];
    basis: BasisText | null;
  }) =>
    `${data.name}应为 ${data.expected}，表中为 ${data.actual}${either(data.alternatives)}${followed(data.basis)}`,
  'relation/missing': (data: {
    name: string;
    expected: string;
    whole: string;
    alternatives: readonly AlternativeText[];
  }) =>
    `${data.whole}与各分项之和不符：${data.name}为空，按合计推算应为 ${data.expected}${either(data.alternatives)}`,
  'relation/at-least': (data: {
    name: string;
    expected: string;
    actual: string;
    alternatives: readonly AlternativeText[];
  }) =>
    `${data.name}不应小于其中各项之和 ${data.expected}，表中为 ${data.actual}${either(data.alternatives)}`,
  'relation/demand': (data: { subject: string; expected: string; actual: string }) =>
    `${data.subject}合计应为 ${data.expected}，各项相加为 ${data.actual}`,
  'relation/column': (data: {
    name: string;
    formula: string;
    broken: number;
    judged: number;
    first: CellAddress;
    example: string;
    actual: string;
    way: ColumnWayText | null;
  }) =>
    `“${data.name}”整列口径不同：${data.judged} 行中有 ${data.broken} 行不符合“${data.formula}”${wayText(data.way)}。` +
    `如 ${formatAddress(data.first)} 填的是 ${data.actual}，而 ${data.example}`,
  'relation/truncated': (data: { name: string; expected: string; actual: string }) =>
    `${data.name}四舍五入应为 ${data.expected}，表中的 ${data.actual} 是截去尾数得到的`,
  'relation/zero-base': (data: { name: string; actual: string }) =>
    `${data.name}的分母为 0，不能计算比率，表中却填了 ${data.actual}`,

  'cause/unit-slip': (data: { factor: string }) => `单位弄错：相差 ${data.factor} 倍，元与万元混用`,
  'cause/decimal-point': (_data: Record<never, never>) => '小数点移了位',
  'cause/digit-transposition': (_data: Record<never, never>) => '两个数字颠倒了',
  'cause/digit-changed': (_data: Record<never, never>) => '有一个数字录错',
  'cause/digit-lost': (_data: Record<never, never>) => '漏录了一个数字',
  'cause/digit-added': (_data: Record<never, never>) => '多录了一个数字',
  'cause/sign': (_data: Record<never, never>) => '正负号相反',
  'cause/percent-fraction': (_data: Record<never, never>) => '百分数与小数混用，相差 100 倍',
  'cause/complement': (_data: Record<never, never>) => '填的是未完成的部分（100% 减去应填的数）',
  'cause/wrong-base': (data: { calculation: string }) => `分母用错：表中的数等于 ${data.calculation}`,
  'cause/swapped-values': (data: { other: CellAddress }) => `与 ${formatAddress(data.other)} 的数填反了`,
  'cause/missing-addend': (data: { name: string }) => `合计漏加了${data.name}`,
  'cause/blank-addend': (data: { name: string }) => `${data.name}没有填`,
  'cause/extra-addend': (data: { name: string }) => `合计多加了${data.name}`,
  'cause/counted-twice': (_data: Record<never, never>) => '合计正好是各分项之和的两倍：小计与明细重复相加了',
  'cause/stale-total': (_data: Record<never, never>) => '分项填了数，合计没有更新',
  'cause/copied-from-neighbour': (data: { other: CellAddress }) =>
    `与 ${formatAddress(data.other)} 的数相同，可能是抄串了格`,
  'cause/last-year': (data: { other: CellAddress }) =>
    `与 ${formatAddress(data.other)} 的上年数相同，可能是把上年数填到了本年`,
  'cause/truncated': (_data: Record<never, never>) => '截去了尾数，没有四舍五入',
  'cause/zero-base': (_data: Record<never, never>) => '分母为 0',
  'cause/overwritten-formula': (_data: Record<never, never>) =>
    '同列（行）的其他单元格是公式，这一格被改成了固定数',
  'cause/shifted-rows': ({ by }: { by: number }) => `整段数据${by > 0 ? '下' : '上'}移了，错了行`,
  'cause/whole-column': (_data: Record<never, never>) => '整列的算法与表头所说的不同，请核对口径',
  'cause/unknown': (_data: Record<never, never>) => '原因不明，请核对原始数据',

  'fix/write': (data: { cell: CellAddress; value: string }) =>
    `将 ${formatAddress(data.cell)} 改为 ${data.value}`,
  'fix/column': (data: { first: CellAddress; count: number }) =>
    `从 ${formatAddress(data.first)} 起更正 ${data.count} 个数`,
  'fix/formula': (data: { cell: CellAddress; formula: string }) =>
    `在 ${formatAddress(data.cell)} 写入公式 ${data.formula}`,
  'fix/clear': (data: { cell: CellAddress }) => `清空 ${formatAddress(data.cell)}`,
  'fix/swap': (data: { first: CellAddress; second: CellAddress }) =>
    `对调 ${formatAddress(data.first)} 与 ${formatAddress(data.second)}`,

  'relation/basis': (basis: BasisText & { name: string }) =>
    `${basis.name}：${basis.formula}（${chosen(basis)}）`,

  'fill/operand-missing': (data: { name: string; cell: CellAddress }) =>
    `计算${data.name}要用的 ${formatAddress(data.cell)} 没有填数`,
  'fill/operand-in-words': (data: { name: string; cell: CellAddress }) =>
    `${data.name}要用到的 ${formatAddress(data.cell)} 是文字，公式取不出其中的数，请改为数字后再填`,
  'fill/circular': (data: { name: string; cell: CellAddress }) =>
    `${formatAddress(data.cell)} 的公式已经引用${data.name}，再填公式会循环引用，不填`,
  'fill/zero-base': (data: { name: string }) => `${data.name}的分母为 0，不填`,
  'fill/doubtful': ({ cell }: { cell: CellAddress }) => `所用的 ${formatAddress(cell)} 有疑问，请先核对`,
  'fill/protected': (data: { sheet: string }) => `工作表“${data.sheet}”受保护，不能写入`,

  'rule/broken': (data: { rule: string; problem: string }) =>
    `检查规则 ${data.rule} 本身出错，未能执行：${data.problem}`,
};

function wayText(way: ColumnWayText | null): string {
  switch (way?.kind) {
    case undefined:
      return '';
    case 'shifted':
      return way.by > 0 ? '，这些数像是整体下移了一行' : '，这些数像是整体上移了一行';
    case 'operand':
      return `，而是都用“${way.used}”代替了“${way.declared}”`;
    case 'factor':
      return way.factor === '-1' ? '，而是正负号都相反' : `，而是都为应有数的 ${way.factor} 倍`;
  }
}

function either(alternatives: readonly AlternativeText[]): string {
  return alternatives
    .map(({ name, cell, expected }) => `；也可能是${name}（${formatAddress(cell)}）有误，应为 ${expected}`)
    .join('');
}

/** Whether the way is worth a word beside the figures: the usual one goes without saying. */
export function isTelling(basis: BasisText | null): basis is BasisText {
  return basis?.from === 'header' || basis?.from === 'rows';
}

function followed(basis: BasisText | null): string {
  return isTelling(basis) ? `；本表按“${basis.formula}”核对（${chosen(basis)}）` : '';
}

function chosen({ from, rows }: BasisText): string {
  switch (from) {
    case 'header':
      return '表头如此写明';
    case 'columns':
      return '表中只有这一口径所需的数据';
    case 'rows':
      return `表中有 ${rows} 行按此计算`;
    case 'usual':
      return '表中未写明口径，按通行口径';
  }
}
