import {
  actual,
  adjusted,
  budget,
  change,
  control,
  labelled,
  ratio,
  saving,
  usedOf,
  whole,
  yearly,
  type NamedRatio,
} from './named-ratio';

const ofBudget = (over: ReturnType<typeof whole>) => [ratio(over, adjusted('')), ratio(over, budget(''))];
const PLANNED = labelled(/计划(?:完成|产出|工作|任务|开展).{0,6}数/u);

/** What can be changed against last year, by the beginning of the ratio's name. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/^三公/u, '三公'],
  [/招待费|接待费/u, '接待'],
  [/^(?:公务用车|公车)/u, '公车'],
  [/^商品/u, '商品服务'],
];

/** Ratios that stand under their own name (比率名 | 数值), or as an indicator's result. */
export const RATIOS: readonly NamedRatio[] = [
  {
    rule: 'arithmetic/public-control-rate',
    title: '公用经费控制率',
    formula: '实际支出公用经费 ÷ 预算安排公用经费 × 100%',
    source: ['cn-2013-53', 'form:hunan-department'],
    names: /^(?:日常)?公用经费控制率$/u,
    ways: () => control('公用'),
  },
  {
    rule: 'arithmetic/three-public-control-rate',
    title: '“三公”经费控制率',
    formula: '“三公”经费实际支出数 ÷ “三公”经费预算安排数 × 100%',
    source: ['cn-2013-53'],
    names: /^三公经费控制率$/u,
    ways: () => control('三公'),
  },
  {
    rule: 'arithmetic/item-change-rate',
    title: '“三公”经费、招待费、公车、商品服务支出变动率',
    formula: '（本年数 － 上年数）÷ 上年数 × 100%，按决算数或按预算数',
    source: ['cn-2013-53', 'form:hunan-department：预算数口径'],
    names:
      /^(?:三公经费(?:总额)?|(?:公务)?[招接]待费|公务用车(?:购置)?(?:及|和)?(?:运行)?(?:维护)?费|公车(?:购置)?(?:及|和)?(?:运行)?(?:维护)?(?:费)?|商品和?服务支出)(?:变动|增长)率$/u,
    ways: (name) => yearly(CHANGING.find(([pattern]) => pattern.test(name))?.[1] ?? ''),
  },
  {
    rule: 'arithmetic/procurement-rate',
    title: '政府采购执行率',
    formula: '实际政府采购金额 ÷ 政府采购预算数（或应实行政府采购金额）× 100%',
    source: ['cn-2013-53', 'form:hunan-department：应实行政府采购金额口径'],
    names: /^政府采购(?:预算)?执行率$/u,
    ways: () => [
      ...control('采购'),
      ratio({ subject: '采购', measure: 'actual' }, { subject: '采购', measure: 'due' }),
      ratio(labelled(/实际.{0,2}政府采购/u), labelled(/应.{0,2}(?:实行)?政府采购/u)),
    ],
  },
  {
    rule: 'arithmetic/asset-use-rate',
    title: '固定资产利用率',
    formula: '实际在用固定资产总额 ÷ 所有固定资产总额 × 100%',
    source: ['cn-2013-53'],
    names: /^固定资产利用率$/u,
    ways: () => [
      ratio(labelled(/在用固定资产/u), labelled(/^(?!.*在用).*固定资产(?:总额|原值|合计|总值|$)/u)),
    ],
  },
  {
    rule: 'arithmetic/non-tax-rate',
    title: '非税收入完成率',
    formula: '非税收入实际完成数 ÷ 非税收入预算数 × 100%',
    source: ['form:hunan-department'],
    names: /^非税收入(?:预算)?完成率$/u,
    ways: () => control('非税'),
  },
  {
    rule: 'arithmetic/key-expenditure-rate',
    title: '重点支出安排率',
    formula: '重点项目支出 ÷ 项目总支出 × 100%',
    source: ['cn-2013-53'],
    names: /^重点支出安排率$/u,
    ways: () => [ratio(labelled(/重点项目/u), labelled(/^(?!.*重点).*项目(?:总支出|支出(?:总额|合计)?)/u))],
  },
  {
    rule: 'arithmetic/staff-control-rate',
    title: '在职人员控制率',
    formula: '在职人员数 ÷ 编制数 × 100%',
    source: ['cn-2013-53', 'form:chongqing-self：财政供养人员控制率'],
    names: /^(?:在职人员|财政供养人员)控制率$/u,
    ways: () => [ratio(whole('staff'), whole('posts'))],
  },
  {
    rule: 'arithmetic/budget-adjustment-rate',
    title: '预算调整率（预算控制率）',
    formula: '预算调整（追加）数 ÷ 年初预算数 × 100%',
    source: ['cn-2013-53：预算调整率', 'form:hunan-department：预算控制率'],
    names: /^预算(?:调整|控制)率$/u,
    ways: () => [ratio(whole('adjustment'), budget('')), change(adjusted(''), budget(''))],
  },
  {
    rule: 'arithmetic/budget-completion-rate',
    title: '预算完成率（单列）',
    formula:
      '预算完成数 ÷ 预算数 × 100%；湖南口径：（上年结转 ＋ 年初预算 ＋ 本年追加 － 年末结余）÷（上年结转 ＋ 年初预算 ＋ 本年追加）× 100%',
    source: ['cn-2013-53', 'form:hunan-department'],
    names: /^(?:部门)?预算完成率$/u,
    ways: () => [
      ...ofBudget(actual('')),
      usedOf([whole('carry-in'), budget(''), whole('adjustment')], whole('carry-out')),
    ],
  },
  {
    rule: 'arithmetic/payment-progress-rate',
    title: '支付进度率',
    formula: '实际支付进度 ÷ 既定支付进度 × 100%，或实际支出 ÷ 年度预算 × 100%',
    source: ['cn-2013-53'],
    names: /^(?:资金)?支付进度率$/u,
    ways: () => [
      ratio(
        { label: /实际支付(?:进度|率)/u, ratio: true },
        { label: /(?:既定|计划|序时|规定)(?:支付)?(?:进度|率)/u, ratio: true },
      ),
      ...ofBudget(actual('')),
    ],
  },
  {
    rule: 'arithmetic/carry-over-rate',
    title: '结转结余率',
    formula: '结转结余总额 ÷ 支出预算数 × 100%',
    source: ['cn-2013-53', 'form:sichuan-0013zp：结余率'],
    names: /^(?:结转)?结余率$/u,
    ways: () => ofBudget(whole('carry-out')),
  },
  {
    rule: 'arithmetic/carry-over-change-rate',
    title: '结转结余变动率',
    formula: '（本年累计结转结余 － 上年累计结转结余）÷ 上年累计结转结余 × 100%',
    source: ['cn-2013-53'],
    names: /^结转结余变动率$/u,
    ways: () => [change(whole('carry-out'), whole('carry-in'))],
  },
  {
    rule: 'arithmetic/building-control-rate',
    title: '新建楼堂馆所面积、投资控制率',
    formula: '实际建设面积（投资额）÷ 批准建设面积（投资额）× 100%',
    source: ['cn-2013-53', 'form:hunan-department'],
    names: /^(?:新建)?楼堂馆所(?:面积|投资(?:概算)?)控制率$/u,
    ways: (name) =>
      name.includes('面积')
        ? [ratio(labelled(/实际(?:建设|建筑)?面积/u), labelled(/批准(?:的)?(?:建设|建筑)?面积/u))]
        : [ratio(labelled(/实际投资/u), labelled(/批准(?:的)?投资|投资概算(?!控制率)/u))],
  },
  {
    rule: 'arithmetic/cost-saving-rate',
    title: '成本节约率（单列）',
    formula: '（计划成本 － 实际成本）÷ 计划成本 × 100%',
    source: ['cn-2013-53'],
    names: /^(?:项目)?成本节约率$/u,
    ofProjects: true,
    ways: () => [
      saving(labelled(/(?:计划|目标|预计)(?:项目)?(?:总)?成本/u), labelled(/实际(?:项目)?(?:总)?成本/u)),
    ],
  },
  {
    rule: 'arithmetic/output-completion-rate',
    title: '实际完成率',
    formula: '实际完成产出数 ÷ 计划产出数 × 100%',
    source: ['cn-2013-53'],
    names: /^实际完成率$/u,
    ofProjects: true,
    ways: () => [ratio(labelled(/实际(?:完成|产出|开展).{0,6}数/u), PLANNED)],
  },
  {
    rule: 'arithmetic/timely-completion-rate',
    title: '完成及时率',
    formula: '及时完成产出数 ÷ 计划产出数 × 100%',
    source: ['cn-2013-53'],
    names: /^(?:任务|工作|项目)?完成及时率$/u,
    ofProjects: true,
    ways: () => [ratio(labelled(/(?:及时|按时|按期)(?:完成|产出).{0,6}数/u), PLANNED)],
  },
  {
    rule: 'arithmetic/quality-rate',
    title: '质量达标率',
    formula: '质量达标产出数 ÷ 实际产出数 × 100%',
    source: ['cn-2013-53'],
    names: /^(?:产出)?质量达标率$/u,
    ofProjects: true,
    ways: () => [
      ratio(labelled(/达标.{0,6}数(?!.*率)/u), labelled(/^(?!.*达标).*实际(?:完成|产出).{0,6}数/u)),
    ],
  },
  {
    rule: 'arithmetic/key-task-rate',
    title: '重点工作办结率',
    formula: '重点工作实际完成数 ÷ 交办（下达）数 × 100%',
    source: ['cn-2013-53'],
    names: /^重点工作(?:实际)?(?:办结|完成)率$/u,
    ways: () => [
      ratio(
        labelled(/重点工作(?:任务)?(?:实际)?(?:完成|办结).{0,4}数/u),
        labelled(/重点工作(?:任务)?.{0,4}(?:交办|下达|应办).{0,4}数|交办.{0,2}重点工作.{0,4}数/u),
      ),
    ],
  },
];
