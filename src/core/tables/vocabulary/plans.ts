/** Titles of tables that report, whatever else they say. */
const REPORTS = /决算|执行|自评|评价|评分|完成|使用|支出情况|支付|拨付|收支情况|分配|下达|对比|比较|同比/;

const PLANS = /预算.*表|预算(?:公开|安排|草案|报告)|目标(?:申报|批复|设定)?表|目标申报/;

/** Whether a title announces what is planned: a budget, or targets that nobody has reached yet (预算表、绩效目标表). */
export function announcesPlan(title: string): boolean {
  return PLANS.test(title) && !REPORTS.test(title);
}
