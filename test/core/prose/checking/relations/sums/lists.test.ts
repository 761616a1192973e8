import assert from 'node:assert/strict';
import { proofreadText } from '../../../../../../src/core/prose/proofread';
import { found } from '../../../found';

const SUM = 'consistency/prose-sum';

describe('the parts of a list', () => {
  it('begin with a subtotal that 其中 names first', () => {
    const text =
      '收入总计218.46万元，其中：本年收入合计215.3万元，使用专用结余0.00万元，年初结转和结余3.16万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('3.16', '8.16')).length, 1);
  });

  it('are open where a subtotal stands between them', () => {
    const text =
      '收入总计560.2万元，其中：财政拨款收入540.1万元，其他收入0万元，本年收入合计540.1万元，年初结转和结余20.1万元。';
    assert.deepEqual(found(text), []);
  });

  it('count no retired among the staff in service', () => {
    assert.deepEqual(found('在编教师36人，其中高级6人，中级18人，初级12人，退休教师9人。'), []);
  });

  it('are never proposed as less than nobody', () => {
    const { findings } = proofreadText('在编教师36人，其中高级6人，中级28人，初级12人。');
    assert.equal(findings.length, 1);
    assert.doesNotMatch(JSON.stringify(findings), /"-\d+/);
  });

  it('of things counted down to the others come to their number exactly', () => {
    const cars =
      '共有车辆7辆，其中：调研用车2辆、通信用车0辆、执法用车1辆、其他用车4辆；单价50万元以上设备0台。';
    assert.deepEqual(found(cars), []);
    const [finding, ...others] = found(cars.replace('其他用车4辆', '其他用车3辆'));
    assert.ok(finding?.startsWith(`${SUM}: 7辆`));
    assert.deepEqual(others, []);
  });

  it('go on behind a semicolon with the kind that a list inside a list still lacks', () => {
    const text =
      '两项费用274万元，比上年下降3.9%。分项情况是：公务接待费112万元，比上年下降7.6%；公务用车购置及运行费162万元，比上年下降1.2%，其中：公务用车购置费41万元，比上年增长7.5%；公务用车运行费121万元，比上年下降3.9%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('121万元', '131万元')).length, 1);
  });

  it('do not end where one part alone is as much as the whole', () => {
    const text =
      '经费支出决算为26.4万元，其中：因公出国（境）费决算为0万元；公务用车费决算为26.4万元；公务接待费决算为0万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('接待费决算为0', '接待费决算为2.75')).length, 1);
  });

  it('may be told by what the amount was used for', () => {
    const text = '培训经费5.27万元，用于教材3.46万元，场地1.15万元，其他0.66万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('1.15', '1.25')).length, 1);
    assert.deepEqual(found('培训经费8.27万元，用于教材3.46万元，场地1.15万元。'), []);
    assert.deepEqual(found('培训经费8.27万元，用于教材3.46万元，结余4.81万元。'), []);
  });

  it('take no share that lost its percent sign for an amount', () => {
    const text =
      '本年支出合计50万元，其中：教育支出30万元，占60%；住房支出11.2万元，占22.4；卫生支出8.8万元，占17.6%。';
    assert.deepEqual(found(text), ['format/prose-unit: 22.4']);
  });

  it('take the unit of the list where one of them is printed without', () => {
    const text = '全年支出1486.3元。其中：\n1、活动支出776.2元；\n2、慰问支出680；\n3、购置支出30.1元。';
    assert.deepEqual(found(text), ['format/prose-unit: 680']);
    const myriads = '全年支出148.3万元。其中：活动支出77.2万元；慰问支出68；购置支出3.1万元。';
    assert.deepEqual(found(myriads), ['format/prose-unit: 68']);
    assert.ok(found(myriads.replace('支出68；', '支出69；')).some((one) => one.startsWith(SUM)));
  });

  it('of things counted are not all named where none takes in the others', () => {
    assert.deepEqual(found('共培训学员70人次，其中：教师20人次、医生11人次、村医8人次。'), []);
  });

  it('are no parts of an average', () => {
    assert.deepEqual(found('平均发行期限14.4年，其中一般债券8.9年，专项债券16.8年。'), []);
  });

  it('may be followed by a part of the last of them', () => {
    const text =
      '基金收入6824亿元，其中：中央基金收入2646亿元，增长3%；地方基金收入4178亿元，下降7.7%，土地出让收入2093亿元，下降9.4%。';
    assert.deepEqual(found(text), []);
  });

  it('may be told twice over, the second time behind a semicolon', () => {
    const text =
      '债务余额9706万元，其中，一般债务3322万元，专项债务6384万元；政府债券7448万元，非政府债券形式的存量债务2258万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('7448', '7848')).length, 1);
    assert.deepEqual(
      found('实有编制24人，其中：行政编制6人，事业编制18人；实有行政人员6人，事业人员17人。'),
      [],
    );
  });

  it('do not print one long figure for two parts', () => {
    const text = '收入61646万元，其中甲处完成28684万元，下降3%；乙处完成28684万元，增长2%。';
    assert.equal(found(text).length, 1);
    assert.deepEqual(found(text.replace('乙处完成28684', '乙处完成32962')), []);
  });

  it('are those of the whole that a reason before them does not name', () => {
    const text =
      '收入总额783.26万元，比上年增加122.54万元，增长18.55%，原因是：1、人员增加；2、增加了其他资金预算20.5万元。其中：财政拨款收入751.8万元，其他收入31.46万元。';
    assert.deepEqual(found(text), []);
  });

  it('go on below a paragraph that only names what was paid', () => {
    const text =
      '2022年基本支出1133.33万元，其中：\n人员经费1030.29万元，主要包括：\n基本工资、津贴补贴、绩效工资。\n公用经费103.04万元，主要包括：\n办公费、水费、电费。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('103.04', '130.04')).length, 1);
  });

  it('are those of what is kept within a limit, not of the limit', () => {
    const text =
      '政府债务余额38.7亿元，控制在核定的限额41.2亿元之内，其中一般债务17.5亿元、专项债务21.2亿元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('21.2', '12.2')).length, 1);
  });

  it('that begin a sentence are those of any amount of the one before that they come to', () => {
    const text = '全年安排资金100万元，已支出90万元，未支出10万元。其中产业类60万元，基础设施类40万元。';
    assert.deepEqual(found(text), []);
  });

  it('are those of the things that are counted right before them', () => {
    assert.deepEqual(found('1.入库项目31个。\n2.进度滞后：46个项目中，完工42个，4个项目未完工。'), []);
  });
});

describe('Kinds and marks that are all told', () => {
  it('make up their whole', () => {
    const projects = '实施项目86个，其中新建项目38个、续建项目48个。';
    assert.deepEqual(found(projects), []);
    assert.equal(found(projects.replace('38', '35')).length, 1);
  });

  it('are told open where those beside it with the same names are', () => {
    const fund = (name: string, income: string, fees: string, aid: string) =>
      `${name}基金收入${income}亿元，其中：保险费收入${fees}亿元；政府补贴收入${aid}亿元。`;
    const text = [
      fund('养老保险', '2489', '1554', '838'),
      fund('居民养老', '1296', '648', '569'),
      fund('居民医疗', '4399', '816', '3523'),
    ].join('\n');
    assert.deepEqual(found(text), []);
  });

  it('have their outturn in the slot of the first part, too', () => {
    const text =
      '公务用车费用预算数为42.5万元，决算支出数为46.2万元，其中：运行维护费预算数为36.1万元，决算支出数为38.4万元；购置费预算数为6.4万元，决算支出数为7.8万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('7.8万元', '8.7万元')).length, 1);
  });

  it('have budgets that come to the budget of the whole where the outturns come to theirs', () => {
    const text =
      '公务用车费用预算数为42.5万元，决算支出数为46.2万元，其中：运行维护费预算数为36.1万元，决算支出数为38.4万元；购置费预算数为6.4万元，决算支出数为7.8万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('36.1', '31.6')).length, 1);
  });

  it('are all there where 分项情况是 opens them, and where 分级次看 names each by the whole', () => {
    const text =
      '三公经费决算总额2764万元，比上年下降1.8%。分项情况是：出国经费决算124万元；公务接待费决算1026万元；公务用车购置及运行费决算1614万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('1026', '1086')).length, 1);
    const levels =
      '2024年，全市一般公共预算收入274.1亿元。\n分级次看，市级一般公共预算收入48.5亿元，县（区）一般公共预算收入225.6亿元。';
    assert.deepEqual(found(levels), []);
    assert.equal(found(levels.replace('48.5', '43.5')).length, 1);
  });

  it('of short figures may each be the wrong one', () => {
    assert.deepEqual(found('全县共有单位126户，其中行政单位55户、事业单位74户。'), [
      `${SUM}: 126户，其中行政单位55户、事业单位74户`,
    ]);
  });

  it('of things at every stage come to all of them', () => {
    const text = '重大项目221项，其中，已完工49项，在建98项，未开工74项。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('49项', '42项')).length, 1);
  });

  it('may be of what the sentence before says first', () => {
    const text =
      '累计完成投资8640万元，占总投资的80%，剩余2160万元。其中：土建工程5184万元，占60%；设备购置2592万元，占30%；其他费用864万元，占10%。';
    assert.deepEqual(found(text), []);
  });

  it('stands in a bracket behind what is counted, or behind a change', () => {
    const counted =
      '共实施42个帮扶项目（其中中央资金用于24个项目，省级资金用于10个项目，县级资金用于8个项目）。';
    assert.deepEqual(found(counted), []);
    assert.equal(found(counted.replace('24个', '29个')).length, 1);
    const changed =
      '拨款支出2955万元，比去年增加936万元（基本支出1802万元、比上年减少13万元，项目支出1153万元，比上年增加949万元）。';
    assert.deepEqual(found(changed), []);
    assert.equal(found(changed.replace('1153', '1513')).length, 1);
  });

  it('is of what its first part names in front of its own name', () => {
    const text =
      '总支出7646.35万元，其中项目支出551.00万元，基本支出7095.35万元。基本支出中业务支出5868.43万元，管理费用1111.10万元，其他支出115.82万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('5868.43', '5886.43')).length, 1);
  });

  it('has one more of its kind behind a comma', () => {
    const text =
      '投入资金1845万元，其中：中央专项资金1078万元、省级专项资金224万元、市级专项资金282万元，县级配套资金261万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('1078', '1008')).length, 1);
  });

  it('has a part that was never filled in', () => {
    const text = '总支出6049.98万元，其中：人员支出0万元，公用支出763.02万元，项目支出394.90万元。';
    const [finding = ''] = found(text);
    assert.match(finding, /0万元/);
  });

  it('hold no amount for each of what is paid for', () => {
    assert.deepEqual(
      found(
        '“三公”经费预算68.4万元，其中：因公出国（境）费8.4万元，计划出国（境）2人，预算费用4.2万元/人，共计8.4万元。',
      ),
      [],
    );
  });

  it('end in what takes in all others, so that nothing is left out', () => {
    const text =
      '支出46.83亿元（其中：公共服务支出5.27亿元、教育支出9.41亿元、社会保障支出8.06亿元、卫生支出4.38亿元、农林水支出11.52亿元、交通支出2.17亿元、科学技术及其它支出6.02亿元）。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('8.06', '8.96')).length, 1);
    assert.equal(found(text.replace('9.41亿元', '9.41元')).length, 1);
  });

  it('are meant with all of them where a slip explains the beginning as well', () => {
    const text =
      '收入合计4,318.52万元，其中：财政拨款收入4,208.52万元，占97.45%；事业收入70.00万元，占1.62%；其他收入40.00万元，占0.93%。';
    assert.deepEqual(found(text), []);
    const [finding, ...others] = found(text.replace('40.00', '40.30'));
    assert.ok(finding?.startsWith(SUM) && finding.endsWith('40.30万元'));
    assert.deepEqual(others, []);
  });

  it('that divide by kinds go on behind a part that is divided itself', () => {
    const text =
      '两项费用274万元。分项情况是：公务接待费112万元；公务用车购置及运行费162万元，其中：公务用车购置费41万元；公务用车运行费121万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('274', '247')).length, 1);
  });
  it('begin with what several of them come to together', () => {
    const text =
      '投入建设资金达3500万元。其中养老院搬迁、门诊楼扩建两个重点项目合计1600万元；敬老院配套930万元；康复中心建设400万元；托养中心改造310万元；设施更新260万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('930', '390')).length, 1);
  });

  it('in a bracket may be those of an amount before the one in front of it', () => {
    const text = '资产总额9.4亿元，负债总额2.1亿元，净资产7.3亿元（机关资产3.2亿元，学校资产6.2亿元）。';
    assert.deepEqual(found(text), []);
  });

  it('of two kinds only may leave a little out', () => {
    assert.deepEqual(found('基金收入512.6万元，其中：缴费收入301.4万元，补贴收入205.8万元。'), []);
  });

  it('that tell the kinds of which there was nothing tell all of them', () => {
    const text =
      '（一）收入预算486.2万元，其中：\n1、财政拨款462.2万元；\n2、专户收入24万元；\n3、其他资金0万元；\n4、基金安排0元。\n';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('486.2', '489.2')).length, 1);
  });

  it('are all told where the list is one of several of the same two parts', () => {
    const text =
      '1、安排水利资金480万元（其中：中央资金300万元、省级资金180万元）。\n2、安排林业资金260万元（其中：中央资金200万元、省级资金60万元）。\n3、安排旅游资金350万元（其中：中央资金150万元、省级资金200万元）。';
    assert.deepEqual(found(text), []);
    const [finding, ...others] = found(text.replace('中央资金150', '中央资金0'));
    assert.ok(finding?.startsWith(SUM));
    assert.deepEqual(others, []);
  });

  it('in numbered paragraphs may be two to a paragraph', () => {
    const text =
      '（一）收入1246.5万元：\n1、税收308.2万元；\n2、体制补助415.6万元；\n3、均衡补助182.4万元，其他补助60.3万元；\n4、上年结余280万元。\n';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('415.6', '451.6')).length, 1);
  });

  it('in numbered paragraphs are all told where their number is', () => {
    const text = '共安排3个项目，总投资426万元。\n1.水渠180万元\n2.机井96万元\n3.道路150万元\n';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('机井96', '机井69')).length, 1);
    assert.deepEqual(found(text.replace('3个', '5个').replace('机井96', '机井6')), []);
  });

  it('are those of what both paragraphs divide that begin with 从收入看 and 从支出看', () => {
    const text =
      '全年收入5872.41万元，支出6035.28万元。\n从收入看，税收收入4102.3万元，非税收入1770.11万元。\n从支出看，本级支出3510.16万元，对下支出2525.12万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('3510.16', '3540.16')).length, 1);
  });

  it('are those of the whole that the words name, not of a part that is called alike', () => {
    const text =
      '全国财政收入6379.5亿元。\n其中，中央财政收入3181.9亿元，地方财政收入3197.6亿元。\n数据显示，财政收入中，税收收入5493.2亿元，同比增长9.8%。非税收入886.3亿元，同比增长4.1%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('5493.2', '5943.2')).length, 1);
  });

  it('say budget and spending each, from the first on', () => {
    const text =
      '育秧大棚补助资金预算1460万元，支出1387万元，预算执行率95%。其中：省级财政资金预算900万元，支出855万元；县级资金预算560万元，支出532万元。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('支出532万元', '支出523万元')).length, 1);
  });

  it('are those of the amount that they are called like, not of the last one', () => {
    const text =
      '核定编制64名，实有在职60人，退休21人。其中：机关编制38名，实有35人；规划中心编制16名，实有15人；档案中心编制10名，实有10人。';
    assert.deepEqual(found(text), []);
  });

  it('are added up also where a name has 除 or 加 within it', () => {
    const text =
      '西山水库除险加固工程年初预算240万元，年中追加18.5万元，全年预算258.5万元，支出245.58万元，执行率95%。';
    assert.deepEqual(found(text), []);
    assert.equal(found(text.replace('18.5', '15.8')).length, 1);
  });
});
