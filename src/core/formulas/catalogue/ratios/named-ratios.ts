import { PERCENT, relation } from '../../language/declare';
import { about, changeOn, difference, quotient, sum, type Formula, type NamedTerm } from '../../formula';
import type { RelationDeclaration } from '../../model';
import type { NamedRatioPlace } from '../../language/place';
import type { Aspect } from '../../../words/meaning';
import type { RatioName } from '../../../words/ratio-name';

/** A ratio that stands in a cell of its own under its own name (公用经费控制率 | 65.58%). */
interface NamedRatio extends Pick<RelationDeclaration, 'rule' | 'title' | 'source'> {
  readonly names: readonly RatioName[];
  readonly inRules?: readonly RatioName[];
  readonly ofProjects?: true;
  /** The usual way first; a sheet may follow any of them. */
  readonly ways: readonly Formula[];
}

const named = (term: Omit<NamedTerm, 'kind'> = {}): Formula => ({ kind: 'named', ...term });
/** Of the whole department. */
const whole = (measure: NamedTerm['measure']): Formula =>
  named(measure === undefined ? { subject: '' } : { subject: '', measure });
const of = (subject: string): Formula => named({ subject });
/** Labels that hold one word of each group. */
const worded = (...words: readonly (readonly string[])[]): Formula => named({ words });
const rateWorded = (...words: readonly (readonly string[])[]): Formula => named({ words, ratio: true });

const spent = named({ measure: 'actual' });
const budget = named({ measure: 'budget' });

/** What was spent over what was allowed, before or after adjustment. */
const CONTROL: readonly Formula[] = [
  quotient(spent, budget),
  quotient(spent, named({ measure: 'adjusted-budget' })),
];

/** A change against last year, of what was spent or (Hunan) of what was budgeted. */
const YEARLY: readonly Formula[] = [
  changeOn(named(), named({ prior: true })),
  changeOn(budget, named({ measure: 'budget', prior: true })),
];

const ofBudget = (part: Formula): readonly Formula[] => [
  quotient(part, whole('adjusted-budget')),
  quotient(part, whole('budget')),
];

const ratioOf = (aspect: Aspect, ...subjects: readonly string[]): readonly RatioName[] =>
  subjects.map((subject) => ({ subject, aspect }));
const called = (...names: readonly string[]): readonly RatioName[] => names.map((name) => ({ called: name }));

/** All that was available to spend in Hunan's reading of the completion of a budget. */
const AVAILABLE = sum(whole('carry-in'), whole('budget'), whole('adjustment'));
const DONE = ['完成', '产出', '开展'];
const PLANNED = worded(['计划'], [...DONE, '工作', '任务'], ['数']);
const REACHED = worded(['实际'], DONE, ['数']);
const KEY_TASKS = ['重点工作'];
const AREA = ['建设面积', '建筑面积'];

/** Ratios that stand under their own name (比率名 | 数值), or as an indicator's result. */
const RATIOS: readonly NamedRatio[] = [
  {
    rule: 'arithmetic/public-control-rate',
    title: '公用经费控制率',
    source: ['cn-2013-53', 'form:hunan-department'],
    names: ratioOf('ratio:control', 'public-costs'),
    ways: CONTROL,
  },
  {
    rule: 'arithmetic/three-public-control-rate',
    title: '“三公”经费控制率',
    source: ['cn-2013-53'],
    names: ratioOf('ratio:control', 'three-public'),
    ways: CONTROL,
  },
  {
    rule: 'arithmetic/item-change-rate',
    title: '变动率',
    source: ['cn-2013-53', 'form:hunan-department：预算数口径'],
    names: ratioOf(
      'change%',
      'three-public',
      'reception',
      'vehicles',
      'vehicle-running',
      'vehicle-purchase',
      'abroad',
      '商品和服务支出',
      '商品服务支出',
    ),
    ways: YEARLY,
  },
  {
    rule: 'arithmetic/procurement-rate',
    title: '政府采购执行率',
    source: ['cn-2013-53', 'form:hunan-department：应实行政府采购金额口径'],
    names: ratioOf('ratio:execution-rate', 'procurement'),
    ways: [...CONTROL, quotient(spent, named({ measure: 'due' }))],
  },
  {
    rule: 'arithmetic/asset-use-rate',
    title: '固定资产利用率',
    source: ['cn-2013-53'],
    names: ratioOf('ratio:use-rate', 'fixed-assets'),
    ways: [quotient(of('fixed-assets-in-use'), of('fixed-assets'))],
  },
  {
    rule: 'arithmetic/non-tax-rate',
    title: '非税收入完成率',
    source: ['form:hunan-department'],
    names: ratioOf('ratio:completion-rate', 'non-tax-income'),
    ways: CONTROL,
  },
  {
    rule: 'arithmetic/key-expenditure-rate',
    title: '重点支出安排率',
    source: ['cn-2013-53'],
    names: ratioOf('ratio:arrangement-rate', 'key-expenditure'),
    ways: [quotient(of('key-expenditure'), of('project-expenditure'))],
  },
  {
    rule: 'arithmetic/staff-control-rate',
    title: '在职人员控制率',
    source: ['cn-2013-53', 'form:chongqing-self：财政供养人员控制率'],
    names: ratioOf('ratio:control', 'staff'),
    ways: [
      quotient(named({ subject: 'staff', measure: 'count' }), named({ subject: 'posts', measure: 'count' })),
    ],
  },
  {
    rule: 'arithmetic/budget-adjustment-rate',
    title: '预算调整率（预算控制率）',
    source: ['cn-2013-53：预算调整率', 'form:hunan-department：预算控制率'],
    names: [{ aspect: 'ratio:adjustment-rate' }],
    ways: [
      quotient(whole('adjustment'), whole('budget')),
      changeOn(whole('adjusted-budget'), whole('budget')),
    ],
  },
  {
    rule: 'arithmetic/budget-completion-rate',
    title: '预算完成率（单列）',
    source: ['cn-2013-53', 'form:hunan-department'],
    names: [{ aspect: 'ratio:completion-rate' }],
    inRules: [{ aspect: 'ratio:execution-rate' }],
    ways: [...ofBudget(whole('actual')), quotient(difference(AVAILABLE, whole('carry-out')), AVAILABLE)],
  },
  {
    rule: 'arithmetic/payment-progress-rate',
    title: '支付进度率',
    source: ['cn-2013-53'],
    names: called('支付进度率', '资金支付进度率', '预算支付进度率'),
    ways: [
      quotient(
        rateWorded(['实际'], ['支付进度', '支付率']),
        rateWorded(['既定', '计划', '序时', '规定'], ['进度', '率']),
      ),
      ...ofBudget(whole('actual')),
    ],
  },
  {
    rule: 'arithmetic/carry-over-rate',
    title: '结转结余率',
    source: ['cn-2013-53', 'form:sichuan-0013zp：结余率'],
    names: [{ aspect: 'ratio:carry-over-rate' }, ...called('结余控制率', '结转结余控制率', '资金结余控制率')],
    inRules: called('结余', '结转结余', '资金结余', '结余资金', '结余情况', '资金结余情况', '结转结余情况'),
    ways: [
      ...ofBudget(whole('carry-out')),
      quotient(difference(whole('budget'), whole('actual')), whole('budget')),
    ],
  },
  {
    rule: 'arithmetic/carry-over-change-rate',
    title: '结转结余变动率',
    source: ['cn-2013-53'],
    names: [{ aspect: 'change%', measure: 'carry' }],
    ways: [changeOn(whole('carry-out'), whole('carry-in'))],
  },
  {
    rule: 'arithmetic/building-control-rate',
    title: '新建楼堂馆所面积、投资控制率',
    source: ['cn-2013-53', 'form:hunan-department'],
    names: called('新建楼堂馆所面积控制率', '楼堂馆所面积控制率'),
    ways: [quotient(worded(['实际'], AREA), worded(['批准', '批复'], AREA))],
  },
  {
    rule: 'arithmetic/building-investment-rate',
    title: '新建楼堂馆所投资控制率',
    source: ['cn-2013-53', 'form:hunan-department'],
    names: called(
      '新建楼堂馆所投资概算控制率',
      '楼堂馆所投资概算控制率',
      '新建楼堂馆所投资控制率',
      '楼堂馆所投资控制率',
    ),
    ways: [
      quotient(
        named({ subject: 'investment', measure: 'actual' }),
        named({ subject: 'investment', measure: 'budget' }),
      ),
    ],
  },
  {
    rule: 'arithmetic/cost-saving-rate',
    title: '成本节约率（单列）',
    source: ['cn-2013-53'],
    names: [{ aspect: 'ratio:saving-rate' }],
    ofProjects: true,
    ways: [quotient(difference(whole('planned-cost'), whole('actual-cost')), whole('planned-cost'))],
  },
  {
    rule: 'arithmetic/output-completion-rate',
    title: '实际完成率',
    source: ['cn-2013-53'],
    names: called('实际完成率'),
    ofProjects: true,
    ways: [quotient(REACHED, PLANNED)],
  },
  {
    rule: 'arithmetic/timely-completion-rate',
    title: '完成及时率',
    source: ['cn-2013-53'],
    names: called('完成及时率', '任务完成及时率', '工作完成及时率', '项目完成及时率'),
    ofProjects: true,
    ways: [quotient(worded(['及时', '按时', '按期'], DONE, ['数']), PLANNED)],
  },
  {
    rule: 'arithmetic/quality-rate',
    title: '质量达标率',
    source: ['cn-2013-53'],
    names: called('质量达标率', '产出质量达标率'),
    ofProjects: true,
    ways: [quotient(worded(['达标'], ['数']), REACHED)],
  },
  {
    rule: 'arithmetic/key-task-rate',
    title: '重点工作办结率',
    source: ['cn-2013-53'],
    names: called('重点工作办结率', '重点工作完成率', '重点工作实际办结率', '重点工作实际完成率'),
    ways: [
      quotient(
        worded(KEY_TASKS, ['完成', '办结'], ['数']),
        worded(KEY_TASKS, ['交办', '下达', '应办'], ['数']),
      ),
    ],
  },
];

/** One declaration per ratio; none fills, since where such a ratio belongs only its own cell can tell. */
export const NAMED_RATIOS: readonly RelationDeclaration[] = RATIOS.map(
  ({ rule, title, source, ways, ...place }): RelationDeclaration => {
    const over: NamedRatioPlace = { kind: 'named-ratio', ...place };
    return relation({
      rule,
      title,
      source,
      severity: 'warning',
      ...PERCENT,
      fills: false,
      across: true,
      // The ratio and its operands are found by what their labels say, whatever the column over them is called.
      equations: ways.map((way) => ({
        result: { kind: 'named-ratio' },
        is: withSubject(way, place.names),
        over,
        grounds: 'stated',
      })),
    });
  },
);

/** The formula about the one subject that all names of the ratio have, if they do. */
function withSubject(way: Formula, names: readonly RatioName[]): Formula {
  const subjects = new Set(names.flatMap((name) => ('called' in name ? [] : [name.subject])));
  const [only, another] = [...subjects];
  return only === undefined || another !== undefined ? way : about(only, way);
}
