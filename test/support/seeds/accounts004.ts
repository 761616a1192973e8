import type { AccountFigures } from './accounts';

/** 攀枝花市西区区委编办 2021年度部门决算, figures of the published 说明; the contradicted ones as they must be. */
export const ACCOUNTS_004: AccountFigures = {
  department: '中共攀枝花市西区区委机构编制委员会办公室',
  year: 2021,
  income: [
    ['一、一般公共预算财政拨款收入', 134.04],
    ['二、政府性基金预算财政拨款收入', 7.92],
    ['三、国有资本经营预算财政拨款收入', 0],
    ['四、上级补助收入', 0],
    ['五、事业收入', 0],
    ['六、经营收入', 0],
    ['七、附属单位上缴收入', 0],
    ['八、其他收入', 0],
  ],
  incomeTotal: 141.96,
  total: 141.96,
  basic: 134.04,
  projects: 7.92,
  items: [
    { code: '2013601', name: '行政运行', basic: 104.43 },
    { code: '2080505', name: '机关事业单位基本养老保险缴费支出', basic: 8.85 },
    { code: '2101101', name: '行政单位医疗', basic: 7.38 },
    { code: '2101103', name: '公务员医疗补助', basic: 0.62 },
    { code: '2210201', name: '住房公积金', basic: 12.76 },
  ],
  general: 134.04,
  generalBasic: 134.04,
  personnel: 119.27,
  running: 14.77,
  fund: 7.92,
  capital: 0,
  compared: [
    ['收、支总计', 141.96, 126.54],
    ['财政拨款收、支总计', 141.96, 126.54],
    ['一般公共预算财政拨款支出', 134.04, 124.82],
    ['机关运行经费', 14.77, 14.03],
  ],
  threePublic: [
    ['合计', 0, 0, 0],
    ['因公出国（境）费', 0, 0, 0],
    ['公务用车购置及运行维护费', 0, 0, 0],
    ['公务接待费', 0, 0, 0],
  ],
  procurement: 0,
};
