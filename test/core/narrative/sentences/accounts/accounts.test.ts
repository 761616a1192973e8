import assert from 'node:assert/strict';
import { sheet } from '../../../../support/sheet';
import { narrated, paragraph } from '../../support';

describe('final accounts', () => {
  it('tell how the totals changed, from the columns of last year', () => {
    const compared = sheet('对比', [
      ['2027年部门决算收支对比表'],
      ['单位：万元'],
      ['项目', '2026年决算', '2027年决算', '增减额', '增减率'],
      ['一、收入合计', 320, 336, 16, '5%'],
      ['其中：财政拨款收入', 300, 312, 12, '4%'],
      ['其他收入', 20, 24, 4, '20%'],
      ['二、支出合计', 318, 300, -18, '-5.66%'],
      ['其中：基本支出', 200, 210, 10, '5%'],
      ['项目支出', 118, 90, -28, '-23.73%'],
    ]);
    const report = narrated(null, compared);
    assert.match(
      paragraph(report, 'income/income').text,
      /收入合计336万元，比上年增加16万元，增长5%，其中：财政拨款收入312万元/,
    );
    assert.match(
      paragraph(report, 'spending/spending').text,
      /支出合计300万元，比上年减少18万元，下降5.66%，其中：基本支出210万元，占70%/,
    );
  });

  it('tell what was spent by function where no table tells it otherwise', () => {
    const functions = sheet('收支', [
      ['2027年度收入支出决算总表'],
      ['部门：桐岭区中心卫生院', '', '', '单位：万元'],
      ['收入', '', '支出'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、事业收入', 160, '一、卫生健康支出', 150],
      ['二、其他收入', 40, '二、住房保障支出', 50],
      ['本年收入合计', 200, '本年支出合计', 200],
      ['总计', 200, '总计', 200],
    ]);
    assert.match(
      paragraph(narrated(null, functions), 'spending/spending').text,
      /本年支出合计200万元，按功能分类：卫生健康支出150万元，占75%；住房保障支出50万元，占25%。/,
    );
  });

  it('tell no persons as money', () => {
    const counted = sheet('救助', [
      ['医疗救助情况决算表'],
      ['单位：万元'],
      ['项目', '2026年决算数', '2027年决算数'],
      ['救助总人数（人）', 5075, 6339],
      ['救助支出', 320, 410],
    ]);
    const texts = narrated(null, counted)
      .paragraphs.map(({ text }) => text)
      .join('');
    assert.match(texts, /救助支出410万元/);
    assert.doesNotMatch(texts, /6339万元/);
  });

  it('tell a whole that has one part without its amount twice', () => {
    const single = sheet('收支', [
      ['2027年度收入支出决算总表'],
      ['部门：桐岭区气象局', '', '', '单位：万元'],
      ['收入', '', '支出'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', 86, '一、农林水支出', 86],
      ['本年收入合计', 86, '本年支出合计', 86],
      ['总计', 86, '总计', 86],
    ]);
    assert.match(
      paragraph(narrated(null, single), 'income/income').text,
      /收入合计86万元，全部为一般公共预算财政拨款收入。/,
    );
  });

  it('tell the general budget from the table of all granted funds, once', () => {
    const granted = sheet('财政拨款', [
      ['2027年度财政拨款收入支出决算总表'],
      ['部门：桐岭区气象局', '', '', '', '', '单位：万元'],
      ['收入', '', '支出'],
      ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
      ['一、一般公共预算财政拨款', 60, '一、农林水支出', 59, 59, 0],
      ['二、政府性基金预算财政拨款', 9, '二、城乡社区支出', 9, 0, 9],
      ['本年收入合计', 69, '本年支出合计', 68, 59, 9],
      ['年初财政拨款结转和结余', 0, '年末财政拨款结转和结余', 1, 1, 0],
      ['总计', 69, '总计', 69, 60, 9],
    ]);
    const { paragraphs, ...rest } = narrated(null, granted);
    const report = { ...rest, paragraphs };
    assert.equal(paragraph(report, 'overview').text, '2027年一般公共预算财政拨款支出59万元。');
    assert.match(paragraph(report, 'fund/fund').text, /政府性基金预算财政拨款支出9万元。$/);
    assert.equal(paragraphs.filter(({ formula, text }) => formula && text.includes('总计')).length, 1);
  });

  it('tell the level of a line by its code where the table leaves one out', () => {
    const spending = sheet('一般公共预算', [
      ['一般公共预算财政拨款支出决算表'],
      ['部门：桐岭区气象局', '', '2027年度', '', '单位：万元'],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', 86, 56, 30],
      ['220', '自然资源海洋气象等支出', 80, 50, 30],
      ['2200504', '气象事业机构', 80, 50, 30],
      ['208', '社会保障和就业支出', 6, 6, 0],
      ['20805', '行政事业单位养老支出', 6, 6, 0],
      ['2080505', '机关事业单位基本养老保险缴费支出', 6, 6, 0],
    ]);
    const text = narrated('final-accounts', spending)
      .paragraphs.map((one) => one.text)
      .join('\n');
    assert.match(text, /^自然资源海洋气象等支出（类）气象事业机构（项）：支出决算80万元/m);
    assert.match(
      text,
      /（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）：支出决算6万元/,
    );
  });

  it('tell the budget and the change of spending that has no total, and of its parts without their amounts again', () => {
    const spent = sheet('支出', [
      ['2027年度支出决算表'],
      ['单位：桐岭县职业中学', '', '', '', '单位：万元'],
      ['项目', '2026年决算数', '2027年预算数', '2027年决算数', '比上年增减'],
      ['支出合计', 400, 440, 418, 18],
      ['基本支出', 300, 330, 315, 15],
      ['其中：人员经费', 250, 270, 260, 10],
      ['公用经费', 50, 60, 55, 5],
      ['项目支出', 100, 110, 103, 3],
    ]);
    const report = narrated(null, spent);
    assert.match(
      paragraph(report, 'spending/spending').text,
      /支出合计418万元（预算440万元，完成95%），比上年增加18万元，增长4.5%，其中：基本支出315万元/,
    );
    assert.equal(
      paragraph(report, 'spending/compared').text,
      '从构成看，基本支出比上年增加15万元，增长5%；人员经费260万元，比上年增加10万元，增长4%；公用经费55万元，比上年增加5万元，增长10%；项目支出比上年增加3万元，增长3%。',
    );
  });

  it('tell income and spending that are called by no sum', () => {
    const plain = sheet('收支', [
      ['部门收支情况表'],
      ['部门：桐岭县文化站', '', '2027年度', '单位：万元'],
      ['项目', '预算数', '决算数', '上年决算数'],
      ['年初结转和结余', 2, 2, 3],
      ['本年收入', 50, 49, 47],
      ['本年支出', 52, 50, 48],
      ['其中：基本支出', 30, 30, 28],
      ['项目支出', 22, 20, 20],
      ['年末结转和结余', 0, 1, 2],
    ]);
    assert.match(paragraph(narrated(null, plain), 'income/income').text, /本年收入合计49万元/);
    assert.match(paragraph(narrated(null, plain), 'spending/spending').text, /基本支出30万元，占60%/);
  });
});
