/** Whether a line is about a part of an office's money only: a table of basic data (基础数据表) has such lines side by side and no total. */
export function isOnePartOfMoney(label: string): boolean {
  return /三公|采购|公用|人员|公务|出国|业务工作|运行维护|项目支出|基本支出|预算调整/.test(label);
}
