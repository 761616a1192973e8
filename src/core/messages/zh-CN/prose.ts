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
    alternatives: readonly OtherFigure[];
  }) =>
    `${data.subject && `${data.subject}：`}文中写“${data.written}”，按 ${data.calculation} 应为 ${data.expected}${either(data.alternatives)}`,
  'cause/prose-unit-slip': (_data: Record<never, never>) => '单位写错（元、万元、亿元混用）',
};

function either(alternatives: readonly OtherFigure[]): string {
  return alternatives.map(({ written, expected }) => `；也可能是“${written}”有误，应为 ${expected}`).join('');
}
