export const narrativeMessages = {
  'narrative/placeholder': ({ what }: { what: string }) =>
    what === '' ? '自评报告这一段还没有写，请填写。' : `自评报告还缺这一段，请填写：${what}。`,
};
