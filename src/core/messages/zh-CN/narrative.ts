export const narrativeMessages = {
  'narrative/placeholder': ({ what }: { what: string }) =>
    what === '' ? '自评报告这一段还没有写，请填写。' : `自评报告还缺这一段，请填写：${what}。`,
  'narrative/outdated-figure': ({
    label,
    typed,
    expected,
  }: {
    label: string;
    typed: string;
    expected: string;
  }) =>
    `这一段改写过，其中“${label}${typed}”与表中的数不一致，表中现为${expected}。请改正这个数，或在表中核对。`,
  'narrative/use-figure': ({ expected }: { expected: string }) => `改为${expected}`,
};
