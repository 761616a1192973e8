/** Of time (时间). */
export const TIME = {
  'prior-year': '上年 上一年 去年 前年 同比 同期',
  'last-year': '上年 去年 同比',
  'end-of-year': '年末 期末 年终 年底 滚存 累计',
  'carried-over': '结转 结余 续建 跨年 历年 以前年度 尾款',
  'between-years': '对比 比较 同比 与 和 及 较',
  'several-years': '起止 建设年限 实施年限 建设期 实施期 执行期',
  'earlier-years': '以前年度 历年 往年 以往年度',
  'one-month': '本月 当月 上月 本季 上季',
  'before-year-end':
    '上半年 半年度 一季度 二季度 三季度 一二季度 1季度 2季度 3季度 前二季 前三季 前两季 前2季 前3季 第一季 第二季 第三季',
  cumulative: '累计 截至 截止 前二季 前三季 至 止',
  'part-of-date': '月 日',
  'year-mark': '年 年度 度',
  'month-mark': '月',
  'unit-of-date': '年 月 日',
  'unit-of-time': '年 月 天 日',
  'from-to': '- — – ~ ～ 至 －',
  piece: '个',

  'calendar-year': '年',
  'of-the-year': '年度',
  'part-of-year': '月 初 末 底 前 后 以来 至 到 - — ~ －',
  'year-label': '度 份',
  'month-end': '底 末 份',
  'stretch-of-year':
    '上半年 下半年 半年 全年 年底 一季度 二季度 三季度 四季度 前一季度 前二季度 前三季度 前四季度 一个季度 二个季度 三个季度 四个季度 前一个季度 前二个季度 前三个季度 前四个季度',
  'date-mark': '年 月 . / -',
  'year-or-bracket': '年 )',
  'date-dash': '年 月 . -',
  'day-mark': '日',
} as const;
