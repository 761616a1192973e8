import assert from 'node:assert/strict';
import { renderMessage } from '../../../../src/core/messages/render';
import { scoreByRule } from '../../../../src/core/scoring/execute/score-by-rule';

/** Rule, weight, value, score. Wording of our own in the ways criteria are written across provinces. */
type Case = readonly [rule: string, weight: string, value: string, score: string | null];

const BANDS: readonly Case[] = [
  ['达标率≥90%，计4分；80%（含）-90%，计3分；60%（含）-80%，计1分；低于60%不得分。', '4', '90%', '4'],
  ['达标率≥90%，计4分；80%（含）-90%，计3分；60%（含）-80%，计1分；低于60%不得分。', '4', '80%', '3'],
  ['达标率≥90%，计4分；80%（含）-90%，计3分；60%（含）-80%，计1分；低于60%不得分。', '4', '59.99%', '0'],
  ['结余率在5%（不含）以内得3分，5%-10%（含）得1分，超过10%的不得分', '3', '5%', '1'],
  ['≤5%，得3分；5%-10%，得2分；10%-15%，得1分；超过15%，得0分', '3', '7%', '2'],
  ['比率＜1计3分，比率＝1计2分，比率＞1不计分', '3', '135%', '0'],
  ['比率＜1计3分，比率＝1计2分，比率＞1不计分', '3', '100%', '2'],
  ['比率＜1计3分，比率＝1计2分，比率＞1不计分', '3', '0.97', '3'],
  ['支付率=100%，得6分；≥90%且<100%，得4分；<90%，得0分', '6', '95%', '4'],
  ['85%≤支付率＜95%，得4分；支付率≥95%，得6分；支付率<85%，不得分', '6', '85%', '4'],
  ['①支付率达到95%以上，得满分；②85%-95%，得80%的权重分；③低于85%的不得分', '5', '90%', '4'],
  ['合格率98%以上得5分，95%以上得4分，90%以上得3分，90%以下不得分', '5', '96%', '4'],
  ['执行率达到80%得2分；达到90%得3分；达到100%得5分', '5', '93%', '3'],
  ['测评90分以上得满分，80-90分得3分，60-80分得1分，60分以下不得分', '4', '85', '3'],
  ['偏差率在±5%以内得满分，否则不得分', '5', '-4%', '5'],
  ['(0,5%]得4分，(5%,10%]得3分，10%以上不得分', '4', '5%', '4'],
  ['接待费较上年下降的得2分，持平得1分，上升的不得分', '2', '0%', '1'],
  ['节余超过8%（不含），计3分；节余在0-8%（含）的，计2分；当年超支的不得分', '3', '8%', '2'],
];

const STEPS: readonly Case[] = [
  ['增长率≤0，计3分；增长率＞0，每超过一个百分点扣0.3分，扣完为止', '3', '4%', '1.8'],
  ['增长率≤0，计3分；增长率＞0，每超过一个百分点扣0.3分，扣完为止', '3', '50%', '0'],
  ['增长率≤0，计3分；增长率＞0，每超过一个百分点扣0.3分，扣完为止', '3', '-7%', '3'],
  ['以100%为标准，每超过2个百分点扣0.5分', '5', '105%', '4'],
  ['收缴率100%，4分，每少一个百分点，扣0.1分，扣完为止', '4', '95%', '3.5'],
  ['收缴率100%，4分，每少一个百分点，扣0.1分，扣完为止', '4', '120%', '4'],
  ['100%计6分，每超过（降低）5%扣2分，扣完为止', '6', '90%', '2'],
  ['100%计6分，每超过（降低）5%扣2分，扣完为止', '6', '110%', '2'],
  ['达95%得10分，每降低1个百分点扣0.5分，低于60%不得分', '10', '90%', '7.5'],
  ['达95%得10分，每降低1个百分点扣0.5分，低于60%不得分', '10', '50%', '0'],
  ['调整率绝对值≤5%，得5分；绝对值＞5%的，每增加0.1个百分点扣0.1分，扣完为止', '5', '-6%', '4'],
  ['完成率100%得5分，每下降5个百分点扣1分，不足5个百分点按5个百分点计算', '5', '93%', '3'],
  ['控制在100%以内得5分，每超过1个百分点扣2分，最多扣3分', '5', '104%', '2'],
  ['低于目标值的，每低1个百分点扣权重分的2%', '10', '95%', '9'],
  ['培训不少于12次得满分，每少1次扣1分', '5', '10', '3'],
  ['5个工作日内办结得3分，每延迟1天扣0.5分', '3', '7天', '2'],
];

const COUNTS: readonly Case[] = [
  ['以上情况每出现一例不符合要求的扣2分，扣完为止', '14', '1', '12'],
  ['全部合规得5分，有1项不合规扣2分，扣完为止', '5', '3', '0'],
  ['①有制度，1分；②有台账，1分；③有专人，1分，每少一项扣1分，扣完为止', '3', '1', '2'],
  ['①有制度，1分；②有台账，1分；③有专人，1分；④有检查，1分', '4', '3', '3'],
  ['有绩效目标0.5分/项，最高2分', '2', '3', '1.5'],
  ['有绩效目标0.5分/项，最高2分', '2', '9', '2'],
];

const FORMULAS: readonly Case[] = [
  ['该项得分=任务完成率×2', '2', '85%', '1.7'],
  ['得分20分×执行率', '20', '76%', '15.2'],
  ['该项得分=（考评得分/100）*8', '8', '95', '7.6'],
  ['达到90%及以上的得满分；其他情况，得分=完成率÷90%×该项指标分值', '10', '81%', '9'],
  ['按实际完成值/目标值×分值计算得分', '8', '75%', '6'],
  ['到位率100%得满分，否则按比例得分', '5', '92%', '4.6'],
  ['用到位率乘以权重分值即为得分', '5', '92%', '4.6'],
];

const WORDS: readonly Case[] = [
  ['考评结果为优秀，计3分；良好，2分；合格，1分；不合格，0分', '3', '良好', '2'],
  ['考评结果为优秀，计3分；良好，2分；合格，1分；不合格，0分', '3', '不合格', '0'],
  ['优得满分，良得80%的分值，中得60%的分值，差不得分', '10', '良', '8'],
  ['按时公开的，得1分；未公开的，得0分', '1', '未公开', '0'],
  ['整改到位的得2分，否则不得分', '2', '否', '0'],
  ['目标明确、符合职责，得2分；目标细化，得2分；编报及时，得1分', '5', '符合', '5'],
];

const MIXED: readonly Case[] = [
  ['①编报预算的，0.5分；②追加也编报的，0.5分；③采购率=100%，计1分；每少一个百分点扣0.1分', '2', '95%', '1.5'],
  ['编报预算，0.5分；追加也编报，0.5分；采购率=100%，1分，每少一个百分点扣0.1分', '2', '95%', '1.5'],
];

const TARGETS: readonly Case[] = [
  ['完成值达到指标值的记满分；未达到指标值的，按完成比率记分', '8', '75%', '6'],
  ['目标值92%。达到目标值得满分，每降低1%扣1分', '5', '90%', '3'],
  ['新增岗位每少1人扣0.5分，目标值20人', '5', '17', '3.5'],
  ['降耗率≥0得满分；降耗率＜0的，每超支1%扣0.5分', '5', '-4%', '3'],
  ['进度每低于100%一个百分点扣0.1分', '10', '92%', '9.2'],
  ['低于85%的，每低1个百分点扣0.3分；高于100%的，每高1个百分点扣0.3分', '5', '93%', '5'],
  ['低于85%的，每低1个百分点扣0.3分；高于100%的，每高1个百分点扣0.3分', '5', '105%', '3.5'],
  ['编制偏离率≤±5%得满分，每超出1%扣0.5分', '5', '-7%', '4'],
  ['合格率≥98%得满分；98%＞合格率≥95%得80%；合格率＜95%不得分', '10', '96%', '8'],
  ['按期完成得满分；延期1个月以内扣20%，延期1-3个月扣50%', '10', '2个月', '5'],
  ['超额的每超1%加0.1分，最多加1分；未达100%的，每低1%扣0.2分', '5', '95%', '4'],
  ['扣分上限为2分，每低于1%扣0.5分', '5', '90%', '3'],
  ['得分=任务率×该项分值（最高不超过该项分值）', '5', '120%', '5'],
  ['得分=（1-|偏差率|）×分值', '10', '-5%', '9.5'],
  ['若为定性指标，由评价组分三档打分；若为定量指标，达到目标值得满分，未达到的按比例得分', '10', '80%', '8'],
];

const COUNTED: readonly Case[] = [
  ['编印12期得3分，每少一期扣0.25分', '3', '10', '2.5'],
  ['完成12篇得3分，每少1篇扣0.25分', '3', '10篇', '2.5'],
  ['目标20场次，完成得满分，每少一场次扣5%分值', '10', '18场次', '9'],
  ['建成3个得满分，建成2个得6分，建成1个得3分', '10', '2个', '6'],
  ['满足①②③得3分，满足其中两项得2分，满足一项得1分', '3', '2', '2'],
  ['每发现一处不符扣2分；未按时报送的，每延迟一天扣1分', '6', '2天', '4'],
  ['每发现一处不符扣2分；未按时报送的，每延迟一天扣1分', '6', '2', '2'],
  ['发生事故0起得满分，每发生1起扣2分', '6', '1', '4'],
  ['造林面积≥2万亩得满分，每低1%扣0.1分', '5', '90%', '4'],
  ['总成本≤90万元得满分，每超1%扣0.5分', '5', '91.8万元', '4'],
  ['优、良、中、差分别得5分、4分、3分、0分', '5', '中', '3'],
  ['优良中差依次得100%、80%、60%、0%权重分', '10', '良', '8'],
  ['以上年为基准，每增长1%扣0.5分', '5', '2%', '4'],
  ['调整率（绝对值）≤10%得3分；10%＜调整率≤20%得2分；调整率＞20%得0分', '3', '-12%', '2'],
  ['抽检合格率95%为合格，每低1个百分点扣0.5分', '5', '93%', '4'],
];

const WORDINGS: readonly Case[] = [
  ['5分：≥95%；3分：85%（含）-95%；0分：<85%', '5', '92%', '3'],
  ['入户率（分值8分）：得分＝入户率×8，入户率超过100%的按100%计算', '8', '90%', '7.2'],
  ['100%得满分；≥80%，每低1%扣2%分值；低于80%得0分', '10', '90%', '8'],
  ['100%得满分；≥80%，每低1%扣2%分值；低于80%得0分', '10', '79%', '0'],
  ['存在1个问题扣0.5分，存在2个问题扣1.5分，存在3个及以上问题不得分', '3', '2个', '1.5'],
  ['平均得分×权重/100', '10', '86', '8.6'],
  ['得分=B/A×10（A为年度指标值，B为实际完成值）', '10', '90%', '9'],
  ['实际值≤目标值得满分；实际值＞目标值，得分=目标值/实际值×分值', '10', '125%', '8'],
  ['实际值≤目标值得满分；实际值＞目标值，得分=目标值/实际值×分值', '10', '80%', '10'],
];

const CHANGES: readonly Case[] = [
  ['用电量较上年下降8%以上得3分，下降4%-8%得2分，下降不足4%得1分，不降反升不得分', '3', '-9%', '3'],
  ['用电量较上年下降8%以上得3分，下降4%-8%得2分，下降不足4%得1分，不降反升不得分', '3', '下降5%', '2'],
  ['用电量较上年下降8%以上得3分，下降4%-8%得2分，下降不足4%得1分，不降反升不得分', '3', '-2%', '1'],
  ['用电量较上年下降8%以上得3分，下降4%-8%得2分，下降不足4%得1分，不降反升不得分', '3', '9%', '0'],
  ['用电量较上年下降8%以上得3分，其余不得分', '3', '9%', '3'],
  ['支出与上年相比不增加的得3分，每增加1%扣0.5分', '3', '2%', '2'],
  ['支出与上年相比不增加的得3分，每增加1%扣0.5分', '3', '-2%', '3'],
];

const GAPS: readonly Case[] = [
  ['办结率＝100%得5分；95%≤办结率≤99%得4分；办结率＜95%得2分', '5', '99.5%', '4'],
  ['优秀（90分及以上）得5分；良好（80-89分）得3分；其他不得分', '5', '良好', '3'],
  ['[90%,100%]得5分，[80%,90%)得3分', '5', '104%', '5'],
  ['[90%,100%]得5分，[80%,90%)得3分', '5', '70%', '0'],
];

const MISREAD: readonly Case[] = [
  ['入库率≥９５％得满分，每低于l％扣o.5分', '5', '93%', '4'],
  ['变动率W0计2分，变动率＞0不计分', '2', '-3%', '2'],
];

function follows(cases: readonly Case[]): void {
  for (const [rule, weight, value, score] of cases) {
    it(`${rule} ｜${value} 得 ${score ?? '—'}`, () => {
      const result = scoreByRule(rule, weight, value);
      assert.deepEqual(
        { understood: result.understood, score: result.score },
        { understood: score !== null, score },
      );
    });
  }
}

describe('a printed scoring rule', () => {
  describe('with bands', () => follows(BANDS));
  describe('with steps', () => follows(STEPS));
  describe('that counts occurrences', () => follows(COUNTS));
  describe('with a formula', () => follows(FORMULAS));
  describe('with words', () => follows(WORDS));
  describe('with facts beside a ratio', () => follows(MIXED));

  describe('with a target or a deduction of its own kind', () => follows(TARGETS));
  describe('that sets a number to be reached', () => follows(COUNTED));
  describe('in less common wording', () => follows(WORDINGS));
  describe('about a change from last year', () => follows(CHANGES));
  describe('whose bands leave gaps', () => follows(GAPS));
  describe('as a scanner reads it', () => follows(MISREAD));

  it('leaves a value far between two bands to a person', () => {
    const result = scoreByRule('达标率≥90%得5分；达标率≤60%得0分', '5', '75%');
    assert.deepEqual([result.understood, result.score], [true, null]);
  });

  it('leaves to a person what a value earns where the text only says what earns nothing', () => {
    const scores = ['80%', '55%'].map((value) => scoreByRule('执行率低于60%不得分', '5', value).score);
    assert.deepEqual(scores, [null, '0']);
  });

  it('does not count two kinds of occurrences with one number', () => {
    const rule = '被上级通报的，每次扣2分；被同级通报的，每次扣1分';
    assert.equal(scoreByRule(rule, '4', '1').understood, false);
  });

  it('does not decide the progress of several months with one value', () => {
    const rule = '6月底≥50%，得2分；9月底≥75%，得2分';
    assert.equal(scoreByRule(rule, '4', '80%').understood, false);
  });

  it('says how the score came about, with the numbers in it', () => {
    const { explanation } = scoreByRule('变动率≤0计3分；变动率>0，每超过一个百分点扣0.3分', '3', '5%');
    assert.ok(explanation);
    assert.match(renderMessage(explanation, 'zh-CN'), /5 个百分点.*3 − 1\.5 = 1\.5/);
    assert.match(renderMessage(explanation, 'en-US'), /3 − 1\.5 = 1\.5/);
  });

  it('says what became of a begun step', () => {
    const told = (rule: string): string => {
      const { explanation } = scoreByRule(rule, '5', '85.4%');
      return explanation ? renderMessage(explanation, 'zh-CN') : '';
    };
    assert.match(told('≥90%得5分，每低1%扣0.5分'), /4 档（不足一档的部分不计）/);
    assert.match(told('≥90%得5分，每低1%扣0.5分，不足1%按1%计'), /5 档（不足一档的按一档计）/);
  });

  it('cuts a quotient that does not end to six decimals', () => {
    const { score, explanation } = scoreByRule('得分=完成率÷90%×分值', '10', '80%');
    assert.equal(score, '8.888889');
    assert.ok(explanation && !/8\.8888889/.test(renderMessage(explanation, 'zh-CN')));
  });

  it('executes nothing without a value', () => {
    assert.equal(scoreByRule('≥90%得5分', '5', '').understood, false);
  });

  it('hands back a text that speaks of no score as not understood', () => {
    const rule = '可根据部门实际情况选择评价。';
    assert.deepEqual(scoreByRule(rule, '2', '90%'), {
      understood: false,
      score: null,
      explanation: null,
      notUnderstood: rule,
      dark: [{ start: 0, end: rule.length }],
      quiet: [],
      why: 'no-rule',
    });
  });

  it('executes the readable rest where the unreadable part cannot change it, and quotes that part', () => {
    const rule = '达标率≥90%得4分；其中涉密部分得分由主管部门另行核定；低于90%不得分。';
    const { score, notUnderstood, dark } = scoreByRule(rule, '4', '95%');
    const [place] = dark;
    assert.equal(score, '4');
    assert.match(notUnderstood ?? '', /另行核定/);
    assert.equal(rule.slice(place?.start, place?.end), notUnderstood);
  });

  it('does not execute when the unreadable part deducts', () => {
    const result = scoreByRule('达标率≥90%得4分；发现虚报数据情节严重者扣减相应分数若干。', '4', '95%');
    assert.equal(result.understood, false);
    assert.match(result.notUnderstood ?? '', /虚报/);
  });

  it('does not take the formula that defines the ratio for a way of scoring', () => {
    const rule = '任务率=（完成数/任务数）×100%。任务率≥90%得5分；70%（含）-90%得3分。';
    assert.equal(scoreByRule(rule, '5', '75%').score, '3');
    assert.equal(scoreByRule(rule, '5', '40%').score, '0');
  });

  it('leaves the score to a person where the rule does', () => {
    for (const value of ['实行不力', '管理规范']) {
      const result = scoreByRule('管理规范得6分；实行不力的酌情扣分', '6', value);
      assert.deepEqual([result.understood, result.score, result.why], [false, null, 'person']);
      assert.equal(result.notUnderstood, '实行不力的酌情扣分');
    }
  });

  it('does not decide two different ratios with one value', () => {
    const rule = '上半年：支付率≥45%，得2分；<45%，得0分。前三季度：支付率≥75%，得3分；<75%，得0分。';
    assert.equal(scoreByRule(rule, '5', '80%').understood, false);
  });
});
