import assert from 'node:assert/strict';
import { renderMessage } from '../../../src/core/messages/render';
import { scoreByRule } from '../../../src/core/scoring/execute/score-by-rule';

/** Rule, weight, and the scores of values: `90%=5`. */
type Case = readonly [rule: string, weight: string, ...scores: string[]];

const INTERPOLATED: readonly Case[] = [
  [
    '达标率95%以上得满分；65%-95%之间按线性插值法计分；65%以下不得分',
    '6',
    '97%=6',
    '80%=3',
    '65%=0',
    '60%=0',
  ],
  ['流失率在0-20%之间的，采用插值法计算得分；超过20%不得分', '8', '5%=6', '20%=0', '25%=0'],
  ['≥100%得10分；60%得4分；60%-100%之间采用插值法得分', '10', '80%=7', '100%=10'],
];

const BASIC: readonly Case[] = [
  ['基础分2分，每提高1个百分点加0.5分，最高4分', '4', '0%=2', '3%=3.5', '9%=4'],
  ['在基本分70分的基础上，每新增一项加5分', '100', '0=70', '3=85'],
  ['每提高1个百分点加0.5分，最高加2分', '2', '3%=1.5', '9%=2'],
  ['起评分5分，每发生1起扣2分', '10', '1=3'],
];

const LISTS: readonly Case[] = [
  ['①目标明确；②措施具体；③责任到人；④按期总结。各占1/4权重，每项不符合扣除相应权重', '8', '1=6', '符合=8'],
  ['以上五项各占五分之一权重分，符合一项得相应分值', '10', '3=6'],
  ['评分要点：①②③各2分', '6', '2=4'],
  ['成效分为显著、较好、一般、较差四个档次，分别得8分、6分、4分、0分', '8', '较好=6', '较差=0'],
];

const GOALS: readonly Case[] = [
  ['公用经费支出数≤公用经费预算数，得3分；否则不得分', '3', '96%=3', '104%=0'],
  [
    '支出不超预算得满分；超预算5%以内扣1分，超预算5%-10%扣2分，超预算10%以上不得分',
    '4',
    '99%=4',
    '103%=3',
    '108%=2',
    '115%=0',
  ],
  ['完成值超过目标值40%以上的扣2分，未达到目标值的按比例得分', '10', '100%=10', '150%=8', '60%=6'],
  [
    '完成年度计划得满分；完成70%以上得60%；完成70%以下不得分',
    '5',
    '100%=5',
    '75%=3',
    '60%=0',
    '完成=5',
    '未完成=0',
  ],
  ['完成值在目标值±10%以内得满分，超出±10%的不得分', '5', '95%=5', '112%=0'],
  ['达到年度计划的100%得6分；每少5%扣1分', '6', '100%=6', '90%=4'],
  ['人均费用控制率以100%为标准，≤100%得4分，每超1个百分点扣1分', '4', '100%=4', '102%=2'],
];

const SHARES: readonly Case[] = [
  ['到位率100%得满分；否则按实际到位率计算得分', '4', '100%=4', '75%=3'],
  ['执行率达到95%得满分，未达到的按实际执行率折算得分', '10', '95%=10', '80%=8'],
  ['覆盖率达到100%得3分，否则按覆盖率×3分计算', '3', '100%=3', '60%=1.8'],
  ['按时完成得满分，未按时完成得分减半', '6', '按时完成=6', '未按时完成=3'],
  ['100%满分，出现1例差错扣1分', '5', '100%=5', '2=3'],
  ['完成率每达到10%得1分', '10', '85%=8'],
];

const NATURES: readonly Case[] = [
  [
    '正向指标：完成值≥目标值得满分，完成值＜目标值，得分=完成值/目标值×权重；反向指标：完成值≤目标值得满分，完成值＞目标值，得分=目标值/完成值×权重',
    '10',
    '70%=7',
    '100%=10',
  ],
];

const BEYOND: readonly Case[] = [
  ['完成率=100%得10分；≥95%得9分；＜95%得5分', '10', '100%=10', '97%=9', '104%=10', '90%=5'],
  ['排名前三名得5分，第四至六名得3分，其他得1分', '5', '2=5', '第5名=3', '9=1'],
  ['执行率小于60%得0分，大于等于60%小于80%得2分，大于等于80%得5分', '5', '50%=0', '70%=2', '80%=5'],
];

const NARROW: readonly Case[] = [
  ['编制准确率（其他收入）≤15%得4分；大于15%不得分', '4', '10%=4', '20%=0'],
  ['满意度达到90%以上的得3分；达到75%-90%的得2分；低于75%的不得分', '3', '95%=3', '80%=2', '60%=0'],
  ['巡查次数目标9次，每少1次扣0.5分', '3', '9次=3', '7次=2'],
  ['费用控制在预算范围内得满分，超出预算1%扣0.2分', '5', '99%=5', '105%=4'],
  ['发现1项未达标的，扣1分；发现2项未达标的，扣3分；发现3项及以上的，不得分', '5', '1项=4', '2项=2', '4项=0'],
  ['滞后1个月的得2分，滞后2个月的得1分，滞后3个月及以上的不得分', '3', '1个月=2', '2个月=1', '5个月=0'],
  ['服务9个社区（村）得满分，每少1个扣10%权重分', '10', '9个=10', '7个=8'],
  ['用水量同比下降≥4%得5分；下降0-4%得2分；不降反升不得分', '5', '下降5%=5', '下降1%=2', '上升1%=0'],
  ['按计划完成得5分，未按计划完成的按比例扣分', '5', '60%=3', '100%=5'],
  ['完成年度投资的95%得满分；完成85%得80%；低于85%不得分', '10', '97%=10', '90%=8', '60%=0'],
  ['支出控制在定额以内得4分，超出定额的不得分', '4', '98%=4', '103%=0'],
  ['每完成一个村的整治任务得1分，完成全部8个村得满分', '8', '5=5'],
  ['≥95%的，得权重分值；≥85%且＜95%的，得权重分值的60%；＜85%的不得分', '5', '96%=5', '90%=3', '80%=0'],
  ['服务人数900人，每少30人扣0.5分', '5', '900人=5', '840人=4'],
  ['更新及时得1分，更新不及时得0.5分，长期不更新不得分', '1', '更新及时=1', '更新不及时=0.5'],
  ['本年新增欠款为零得3分，有新增欠款不得分', '3', '0=3', '2=0'],
  ['得分=完成率×权重（当完成率＞100%时，按100%计）', '10', '80%=8', '130%=10'],
];

const NUMBERED: readonly Case[] = [
  [
    '1.占比=100%的，得4分；2.95%≤占比<100%的，得2分；3.85%≤占比<95%的，得1分；4.占比<85%的，得0分',
    '4',
    '100%=4',
    '96%=2',
    '90%=1',
    '70%=0',
  ],
  ['1.100%的得3分；2.95%以上的得2分；3.95%以下的不得分', '3', '100%=3', '97%=2', '50%=0'],
  ['1.沉淀率≤2.5%的得2分；2.5%<沉淀率≤5%的得1分；沉淀率>5%的得0分', '2', '2.5%=2', '4%=1', '6%=0'],
];

const FALLS: readonly Case[] = [
  ['能耗较上年下降4%以上得满分，每少下降1个百分点扣1分', '5', '下降4%=5', '-2%=3', '2%=3', '上升1%=0'],
  ['用水量较上年下降6%以上得3分，其余不得分', '3', '下降7%=3', '上升7%=0', '+7%=0', '7%=3'],
];

const EXTREMES: readonly Case[] = [
  ['得分=Min（支付率，1）×指标分值', '10', '80%=8', '110%=10'],
  ['得分=（1-max（0，超支率））×分值', '10', '0%=10', '20%=8', '-5%=10'],
  ['支付率×分值，支付率低于50%，不得分', '10', '80%=8', '40%=0'],
];

const SCALES: readonly Case[] = [
  ['满意率90以上得6分，75-90得4分，75以下0分', '6', '92%=6', '80%=4', '92=6', '60%=0'],
  ['偏离度≤4%得3分，4%<偏离度≤8%得1分，>8%不得分', '3', '-6%=1', '3%=3', '-9%=0'],
  ['差异在±4%（含）以内得3分；±4%-±8%（含）得1分；超过±8%得0分', '3', '-4%=3', '6%=1', '-9%=0'],
  ['配置超过标准的，得0分；没有超过标准的，得2分', '2', '超过=0', '没有超过=2'],
];

function follows(cases: readonly Case[]): void {
  for (const [rule, weight, ...scores] of cases) {
    it(`${rule} ｜${scores.join(' ')}`, () => {
      const given = scores.map((pair) => pair.slice(0, pair.lastIndexOf('=')));
      assert.deepEqual(
        given.map((value) => `${value}=${scoreByRule(rule, weight, value).score ?? '—'}`),
        scores,
      );
    });
  }
}

describe('a printed scoring rule', () => {
  describe('with interpolation', () => follows(INTERPOLATED));
  describe('with basic points', () => follows(BASIC));
  describe('that shares its weight among a list', () => follows(LISTS));
  describe('measured against a goal in words', () => follows(GOALS));
  describe('that gives a share of the weight', () => follows(SHARES));
  describe('with branches by nature', () => follows(NATURES));
  describe('past its best value, or over places of a ranking', () => follows(BEYOND));

  describe('in narrow wordings', () => follows(NARROW));

  describe('in a list numbered with points', () => follows(NUMBERED));
  describe('that counts how far something fell', () => follows(FALLS));
  describe('with the lesser or greater of two in its formula', () => follows(EXTREMES));
  describe('whose thresholds lack their units or carry both signs', () => follows(SCALES));

  it('leaves a span of the weight to a person', () => {
    const { understood, score } = scoreByRule(
      '完全符合得满分，基本符合得60%-80%分值，不符合得0分',
      '5',
      '基本符合',
    );
    assert.deepEqual([understood, score], [true, null]);
  });

  it('takes a second condition as met, and says so', () => {
    const { score, explanation } = scoreByRule('合格率≥95%且一次验收通过的得5分；其他不得分', '5', '96%');
    assert.equal(score, '5');
    assert.match(explanation ? renderMessage(explanation, 'zh-CN') : '', /“一次验收通过的?”视为符合/);
  });

  it('takes no exemption for points that add up', () => {
    const rule = '①有新建项目的，控制率100%以下（含）得5分，每超5%扣2分；②没有新建项目的按满分计算';
    assert.equal(scoreByRule(rule, '5', '112%').score, '1');
  });
});

describe('what a rule leaves open', () => {
  const RULE = '合格率≥95%得5分，每低1个百分点扣1分';

  it('is decided by the declared way of counting begun steps, and said', () => {
    const told = (steps: 'whole' | 'begun' | 'exact'): readonly [string | null, string] => {
      const { score, explanation } = scoreByRule(RULE, '5', '93.5%', steps);
      return [score, explanation ? renderMessage(explanation, 'zh-CN') : ''];
    };
    assert.equal(told('whole')[0], '4');
    assert.match(told('whole')[1], /不足一档的部分不计/);
    assert.equal(told('begun')[0], '3');
    assert.match(told('begun')[1], /不足一档的按一档计/);
    assert.equal(told('exact')[0], '3.5');
    assert.match(told('exact')[1], /不足一档的部分按比例计/);
  });

  it('is not decided by a declaration where the rule itself says it', () => {
    assert.equal(scoreByRule(`${RULE}，不足1个百分点按1个百分点计`, '5', '93.5%', 'whole').score, '3');
  });
});

describe('places that were not understood', () => {
  const slices = (rule: string, value: string) => {
    const { dark, quiet } = scoreByRule(rule, '5', value);
    const cut = ({ start, end }: { start: number; end: number }) => rule.slice(start, end);
    return { dark: dark.map(cut), quiet: quiet.map(cut) };
  };

  it('are each marked, apart from words that only explain', () => {
    const rule =
      '考核资金拨付情况。支付率≥90%得5分；遇特殊情形的得分另议；低于90%不得分；涉密部分得分另行核定。';
    assert.deepEqual(slices(rule, '95%'), {
      dark: ['遇特殊情形的得分另议', '涉密部分得分另行核定'],
      quiet: ['考核资金拨付情况'],
    });
  });

  it('include a comparison that could not be read as one: it does not pass for a stated fact', () => {
    const rule = '支付率≥90%得5分；支付率约≈80%上下浮动得3分';
    assert.deepEqual(slices(rule, '95%').dark, ['支付率约≈80%上下浮动得3分']);
    assert.equal(scoreByRule(rule, '5', '80%').understood, false);
  });

  it('forbid a result when two awards have lost their conditions', () => {
    assert.equal(scoreByRule('得5分，得3分', '5', '90%').understood, false);
  });

  it('differ from a value that does not enter the rule', () => {
    assert.equal(scoreByRule('支付率≥90%得5分；低于90%不得分', '5', '良好').why, 'value');
    assert.equal(scoreByRule('考核资金拨付情况', '5', '90%').why, 'no-rule');
    assert.equal(scoreByRule('每达一定条件另行扣减；≥90%得分另定', '5', '90%').understood, false);
  });
});
