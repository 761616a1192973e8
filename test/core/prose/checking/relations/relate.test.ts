import assert from 'node:assert/strict';
import { proofreadText } from '../../../../../src/core/prose/proofread';
import { found } from '../../found';

const COMPLETION = 'consistency/prose-completion';
const SUM = 'consistency/prose-sum';
const SHARE = 'consistency/prose-share';
const RESTATED = 'consistency/prose-restated';
const DIFFERENCE = 'consistency/prose-difference';

/** Title, a sound text of ours, the same with one wrong figure, the rule and the figure that must be pointed at. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  [
    'a budget and plain words for its outturn',
    '预算20万元，支出15万元，完成预算的75%。',
    '预算20万元，支出15万元，完成预算的85%。',
    COMPLETION,
    '85%',
  ],
  [
    'an execution rate by its name',
    '全年预算数120万元，全年执行数110万元，预算执行率91.67%。',
    '全年预算数120万元，全年执行数110万元，预算执行率81.67%。',
    COMPLETION,
    '81.67%',
  ],
  [
    'a rate named after what it measures',
    '送审金额230.5万元，审减23.05万元，审减率为10%。',
    '送审金额230.5万元，审减23.05万元，审减率为70%。',
    COMPLETION,
    '70%',
  ],
  [
    'a budget behind its completion',
    '公务接待费支出决算为2.5万元，完成预算的62.5%，预算为4万元。',
    '公务接待费支出决算为2.5万元，完成预算的50%，预算为4万元。',
    COMPLETION,
    '50%',
  ],
  [
    'parts in brackets behind budget and outturn',
    '收入预算36.3亿元（其中：新区4.6亿元），实际完成37.9亿元（其中：新区5.9亿元），为预算的104.4%（其中：新区为预算的128.3%）。',
    '收入预算36.3亿元（其中：新区4.6亿元），实际完成37.9亿元（其中：新区5.9亿元），为预算的104.4%（其中：新区为预算的182.3%）。',
    COMPLETION,
    '182.3%',
  ],
  [
    'a unit that slipped in a list',
    '保障类支出264248万元。其中：就业支出90803万元，卫生支出125909万元，住房支出47536万元。',
    '保障类支出264248万元。其中：就业支出90803万元，卫生支出125909万元，住房支出47536亿元。',
    SUM,
    '47536亿元',
  ],
  [
    'a table told in words',
    '社保基金收入12.52亿元。社保基金支出10.31亿元。年末滚存结余21.04亿元。分险种来看，养老保险基金收入5.02亿元，支出4.01亿元，滚存结余8.04亿元；医疗保险基金收入4.5亿元，支出3.3亿元，滚存结余7亿元；工伤保险基金收入3亿元，支出3亿元，滚存结余6亿元。',
    '社保基金收入12.52亿元。社保基金支出10.31亿元。年末滚存结余21.04亿元。分险种来看，养老保险基金收入5.02亿元，支出4.01亿元，滚存结余8.04亿元；医疗保险基金收入4.5亿元，支出3.3亿元，滚存结余7亿元；工伤保险基金收入3亿元，支出3.7亿元，滚存结余6亿元。',
    SUM,
    '3.7亿元',
  ],
  [
    'a total closing one side of an account of two amounts',
    '国有资本经营预算收入644万元，上级补助收入48万元，收入总计692万元。',
    '国有资本经营预算收入644万元，上级补助收入84万元，收入总计692万元。',
    SUM,
    '84万元',
  ],
  [
    'income and expenditure that are said to balance',
    '基金收入完成14417万元，加上上年结转收入130万元，收入总计14547万元；基金支出12624万元，调出资金1923万元，收支相抵平衡。',
    '基金收入完成14417万元，加上上年结转收入130万元，收入总计14547万元；基金支出12624万元，调出资金1932万元，收支相抵平衡。',
    DIFFERENCE,
    '1932万元',
  ],
  [
    'shares that speak for each other over paragraphs',
    '市级财力800万元。\n1.教育类支出320万元，占财力的40%。\n2.农业类支出240万元，占财力的30%。\n3.交通类支出160万元，占财力的20%。',
    '市级财力800万元。\n1.教育类支出320万元，占财力的40%。\n2.农业类支出240万元，占财力的30%。\n3.交通类支出160万元，占财力的80%。',
    SHARE,
    '80%',
  ],
  [
    'a figure restated in another section',
    '一、总体情况\n全县一般公共预算收入完成320157万元，增长6%。\n二、分项情况\n全县一般公共预算收入320157万元，增长6%。',
    '一、总体情况\n全县一般公共预算收入完成320157万元，增长6%。\n二、分项情况\n全县一般公共预算收入320517万元，增长6%。',
    RESTATED,
    '320517万元',
  ],
  [
    'a total of nothing with parts',
    '“三公”经费支出决算为5.5万元，其中：公务接待费支出2.5万元，公务用车运行维护费支出3万元。',
    '“三公”经费支出决算为0万元，其中：公务接待费支出2.5万元，公务用车运行维护费支出3万元。',
    SUM,
    '0万元',
  ],
  [
    'an adjusted budget in the sentence before',
    '支出年初预算523.6万元，执行中增加事项191万元，调整后支出预算为714.6万元。全县支出实际完成655.4万元，为调整预算的91.7%。',
    '支出年初预算523.6万元，执行中增加事项191万元，调整后支出预算为714.6万元。全县支出实际完成655.4万元，为调整预算的81.7%。',
    COMPLETION,
    '81.7%',
  ],
  [
    'shares in a row that name no whole',
    '资金投向：修路91.2万元，占45.6%；治水60.8万元，占30.4%；绿化48万元，占24%。',
    '资金投向：修路91.2万元，占45.6%；治水60.8万元，占34%；绿化48万元，占24%。',
    SHARE,
    '34%',
  ],
  [
    'parts at the head of the next paragraph',
    '本部门“三公”经费支出决算26.45万元。\n其中：公务用车运行维护费支出18.3万元，占69.19%；公务接待费支出8.15万元，占30.81%。',
    '本部门“三公”经费支出决算26.45万元。\n其中：公务用车运行维护费支出18.3万元，占69.19%；公务接待费支出8.15万元，占38.01%。',
    SHARE,
    '38.01%',
  ],
  [
    'a row that its words name (基本支出中，…)',
    '全年基本支出842.57万元。\n基本支出中，人员经费731.22万元；公用经费111.35万元。',
    '全年基本支出842.57万元。\n基本支出中，人员经费713.22万元；公用经费111.35万元。',
    SUM,
    '713.22万元',
  ],
  [
    'shares handed out to the amounts before them',
    '完成投资24.46亿元，其中，公路12.46亿元，桥梁8.93亿元，码头3.07亿元，占比分别为50.9%、36.5%和12.6%。',
    '完成投资24.46亿元，其中，公路12.46亿元，桥梁8.93亿元，码头3.07亿元，占比分别为50.9%、63.5%和12.6%。',
    SHARE,
    '63.5%',
  ],
  [
    'a remainder behind a budget and what was spent of it',
    '年初预算326.5万元，实际支出318.44万元，结余资金8.06万元。',
    '年初预算326.5万元，实际支出318.44万元，结余资金8.06亿元。',
    'consistency/prose-difference',
    '8.06亿元',
  ],
  [
    'a budget raised and cut in the course of the year',
    '年初预算451.23万元，年中追加38.77万元，调减6.42万元，全年预算数483.58万元。',
    '年初预算451.23万元，年中追加38.77万元，调减6.42万元，全年预算数438.58万元。',
    SUM,
    '438.58万元',
  ],
  [
    'an amount said again in other words, which the list around it speaks for',
    '救助支出695.83万元（城乡低保421.86万元、特困供养193.33万元、临时救助80.64万元）。\n全年发放特困供养金193.33万元。',
    '救助支出695.83万元（城乡低保421.86万元、特困供养193.33万元、临时救助80.64万元）。\n全年发放特困供养金139.33万元。',
    'consistency/prose-restated',
    '139.33万元',
  ],
  [
    'a change between two years of one row',
    '三年共投入190万元，其中2020年62万元，2021年58万元，2022年70万元。2021年较2020年减少4万元，下降6.45%。',
    '三年共投入190万元，其中2020年62万元，2021年58万元，2022年70万元。2021年较2020年减少4万元，下降64.5%。',
    'consistency/prose-growth',
    '64.5%',
  ],
  [
    'a completion behind a row of parts, which is that of their whole',
    '培训2497人，其中：甲班392人、乙班1260人、丙班845人，完成年度目标2400人的104.04%。',
    '培训2497人，其中：甲班392人、乙班1260人、丙班845人，完成年度目标2400人的140.04%。',
    COMPLETION,
    '140.04%',
  ],
  [
    'a part left out of a list like those beside it',
    '1.甲类支出60.5万元，其中：修路20.1万元，治水30.2万元，绿化10.2万元。\n2.乙类支出90.8万元，其中：修路30.3万元，治水40.1万元，绿化20.4万元。\n3.丙类支出71.3万元，其中：修路11.2万元，治水50.1万元，绿化10万元。',
    '1.甲类支出60.5万元，其中：修路20.1万元，治水30.2万元，绿化10.2万元。\n2.乙类支出90.8万元，其中：修路30.3万元，治水40.1万元，绿化20.4万元。\n3.丙类支出71.3万元，其中：修路11.2万元，绿化10万元。',
    SUM,
    '71.3万元',
  ],
];

describe('what must agree in a text', () => {
  for (const [title, sound, faulty, rule, figure] of CASES) {
    it(`${title}: silent when it agrees`, () => assert.deepEqual(found(sound), []));
    it(`${title}: points at ${figure}`, () => {
      const findings = found(faulty);
      assert.ok(
        findings.some((finding) => finding.startsWith(`${rule}: `) && finding.includes(figure)),
        `found ${JSON.stringify(findings)}`,
      );
    });
  }

  it('puts the digits that stand there into the right unit when only the unit slipped', () => {
    const [finding] = proofreadText(
      '保障类支出264248万元。其中：就业支出90803万元，卫生支出125909万元，住房支出47536亿元。',
    ).findings;
    assert.equal(finding?.replacement?.text, '47536万元');
  });

  it('accuses no list that does not claim to be complete', () => {
    assert.deepEqual(found('全县支出300.5万元，其中：教育支出82.4万元，卫生支出41.3万元。'), []);
    assert.deepEqual(found('全县支出300.5万元，主要是教育支出82.4万元、卫生支出41.3万元等。'), []);
  });

  it('makes nothing of what has gathered over the years out of the amounts of one', () => {
    assert.deepEqual(found('学校全年收入860万元，支出812万元，滚存结余233万元。'), []);
    assert.deepEqual(found('学校全年收入860万元，支出812万元，结余84万元。'), [`${DIFFERENCE}: 84万元`]);
  });

  it('takes a bound for no ratio', () => {
    assert.deepEqual(
      found('预算83万元，支出45.08万元，执行率54.31%。执行率低于90%的原因：年底才办理支付。'),
      [],
    );
    assert.deepEqual(found('预算80万元，支出76万元，预算执行率达90%以上。'), []);
    assert.deepEqual(found('预算80万元，支出76万元，完成预算的90%以上。'), []);
    assert.deepEqual(found('支出76万元，占总支出100万元的70%以上。'), []);
    assert.deepEqual(found('收入52.4万元，比上年增加4.2万元，增长近9%。'), []);
  });

  it('leaves the completion of a target alone beside an amount of money', () => {
    assert.deepEqual(found('项目预算20万元，支出15万元，绩效目标完成率100%。'), []);
  });
});
