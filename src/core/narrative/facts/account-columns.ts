/** Columns of 收入决算表 (公开02表) that make up its total, by field and by what the report calls them. */
export const INCOME_COLUMNS = [
  ['fiscal-income', '财政拨款收入'],
  ['superior-subsidy-income', '上级补助收入'],
  ['institution-income', '事业收入'],
  ['business-income', '经营收入'],
  ['affiliate-income', '附属单位上缴收入'],
  ['other-income', '其他收入'],
] as const;

/** The same of 支出决算表 (公开03表). */
export const SPENDING_COLUMNS = [
  ['basic-expenditure', '基本支出'],
  ['project-expenditure', '项目支出'],
  ['remitted-expenditure', '上缴上级支出'],
  ['business-expenditure', '经营支出'],
  ['affiliate-subsidy', '对附属单位补助支出'],
] as const;
