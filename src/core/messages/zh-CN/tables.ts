export const tableMessages = {
  'table/no-known-header': (data: { text: string }) =>
    `以“${data.text}”开头的这一块没有找到认识的表头，未作校验。可在任务窗格中手动指定表的种类和各列含义。`,
  'table/binding-lost': (data: { range: string }) =>
    `您手动指定的区域（原在 ${data.range}）找不到了：表头文字已改动或删除。请重新指定，或删去这条指定。`,
  'table/unknown-grid': (data: { header: string }) =>
    `表头为“${data.header}”的表不在可识别的种类之内，未作校验。如属绩效或决算表，可在任务窗格中手动指定各列含义。`,
};
