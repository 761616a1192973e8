/** A figure that may be the wrong one as well. */
export interface OtherFigure {
  readonly written: string;
  readonly expected: string;
}

export const proseMessages = {
  'prose/violated': (data: {
    kind: string;
    subject: string;
    written: string;
    expected: string;
    calculation: string;
    result: string;
    /** Any of the other figures may be the wrong one, or one was left out. */
    several: boolean;
    alternatives: readonly OtherFigure[];
  }) =>
    data.kind === 'restated'
      ? `${data.subject && `${data.subject}：`}文中前后写法不一，此处写“${data.written}”，另一处写“${data.expected}”，请核对哪一个有误`
      : data.result === data.written
        ? `${data.subject && `${data.subject}：`}文中写“${data.written}”，按 ${data.calculation} 应为 ${data.expected}${either(data)}`
        : `${data.subject && `${data.subject}：`}${data.calculation}，与文中“${data.result}”不符；“${data.written}”应为 ${data.expected}${either(data)}`,
  'prose/residue': (data: { quote: string }) => `“${data.quote}”处像是模板残留或漏填，请改成实际内容`,
  'prose/broken-figure': (data: { written: string }) =>
    `“${data.written}”的千分位逗号位置不对，请核对是否多写或漏写了数字`,
  'prose/year': (data: { found: string; year: string }) =>
    `此处写的是 ${data.found} 年，按全文应为 ${data.year} 年`,
  'prose/date': (data: { written: string }) => `“${data.written}”这一天不存在，请核对日期`,
  'prose/weekday': (data: { written: string; weekday: string }) =>
    `“${data.written}”的星期不对，这一天是星期${data.weekday}`,
  'prose/comparison': (data: { said: string; figures: string; is: 'more' | 'less' | 'even' }) =>
    `文字写“${data.said}”，而数字（${data.figures}）是${ORDERS[data.is]}`,
  'prose/opposed': (data: { words: string }) => `“${data.words}”一增一减，增减方向前后矛盾`,
  'prose/contradiction': (data: { said: string; other: string }) =>
    `文中写“${data.said}”，与“${data.other}”矛盾`,
  'prose/not-even': (data: { said: string; figures: string }) =>
    `文字写“${data.said}”，而数字有增减（${data.figures}）`,
  'prose/zero-base': (data: { written: string }) =>
    `分母或本数为 0，不能计算比率，文中却写“${data.written}”；宜写明无预算、无支出或不作比较`,
  'prose/unit-missing': (data: { written: string; unit: string }) =>
    `“${data.written}”漏写单位，应为 ${data.unit}`,
  'prose/copied': (data: { quote: string }) => `“${data.quote}…”这一段与前面的段落雷同，请写本项内容`,
  'prose/count': (data: { stated: string; listed: string }) =>
    `文中写 ${data.stated} 个，列出的名称是 ${data.listed} 个`,
  'prose/numbering': (data: { found: string; expected: string }) =>
    `编号不连续：此处是 ${data.found}，按前文应为 ${data.expected}`,
  'prose/table': (data: {
    subject: string;
    written: string;
    cell: string;
    value: string;
    elsewhere: string | null;
  }) =>
    `${data.subject && `${data.subject}：`}文中写“${data.written}”，表中（${data.cell}）为 ${data.value}${data.elsewhere === null ? '' : `；文中的数与 ${data.elsewhere} 相同`}`,
  'cause/prose-other-cell': (data: { cell: string }) => `取了 ${data.cell} 的数`,
  'cause/prose-unit-slip': (_data: Record<never, never>) => '单位写错（元、万元、亿元混用）',
};

function either({
  several,
  alternatives,
}: {
  several: boolean;
  alternatives: readonly OtherFigure[];
}): string {
  if (several) return '；也可能是其中某一项写错或漏列';
  return alternatives.map(({ written, expected }) => `；也可能是“${written}”有误，应为 ${expected}`).join('');
}

const ORDERS = { more: '大于', less: '小于', even: '持平' } as const;
