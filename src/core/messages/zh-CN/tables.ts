export const tableMessages = {
  'table/no-known-header': (data: { text: string }) =>
    `以“${data.text}”开头的这一块没有找到认识的表头，未作校验。可在任务窗格中手动指定表的种类和各列含义。`,
};
