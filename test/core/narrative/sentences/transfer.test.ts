import assert from 'node:assert/strict';
import { percent, sheet, type GridCell } from '../../../support/sheet';
import { narrated, paragraph } from '../support';

/** The form by which a city evaluates a transfer of the centre, with a target of 35 wells. */
function transfer(drilled: string, remark = ''): readonly (readonly GridCell[])[] {
  return [
    ['中央对地方专项转移支付区域绩效自评表'],
    ['（2027年度）'],
    ['转移支付（项目）名称', '抗旱打井资金'],
    ['中央主管部门', '某部'],
    ['地方主管部门', '桐岭市水利局', '', '', '资金使用单位', '桐岭市所属4个县'],
    ['资金情况（万元）', '', '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A×100%）'],
    ['', '年度资金总额：', 500, 475, percent(0.95)],
    ['', '其中：中央财政资金', 500, 475, percent(0.95)],
    ['资金管理情况', '', '情况说明', '', '存在问题和改进措施'],
    ['', '分配科学性', '按受旱面积分配。', '', '无'],
    ['', '执行准确性', '一个县配套较晚。', '', '按月督促县级拨付'],
    ['总体目标完成情况', '总体目标', '', '', '全年实际完成情况'],
    ['', '新打机井35眼。', '', '', '新打机井。'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值', '未完成原因和改进措施'],
    ['', '产出指标', '数量指标', '新打机井', '≥35眼', drilled, '地质条件差，两眼改址'],
    ['', '效益指标', '社会效益指标', '抗旱能力', '提升', '提升'],
    ['说明', remark],
  ];
}

const textOf = (rows: readonly (readonly GridCell[])[], ending: string): string =>
  paragraph(narrated(null, sheet('区域', rows)), ending).text;

describe('the report on a transfer', () => {
  it('is the local department’s, not that of those who spend it', () => {
    assert.match(narrated(null, sheet('区域', transfer('33眼'))).title, /^桐岭市水利局2027年度转移支付/);
  });

  it('tells how the funds were managed in the words of the form, and what is being done', () => {
    assert.equal(
      textOf(transfer('33眼'), 'funds/management'),
      '分配科学性方面，按受旱面积分配；执行准确性方面，一个县配套较晚。',
    );
    assert.equal(textOf(transfer('33眼'), 'advice/management'), '执行准确性方面，按月督促县级拨付。');
  });

  it('gives the reason of a missed target once, in the section that asks for it', () => {
    const { paragraphs } = narrated(null, sheet('区域', transfer('33眼')));
    const told = paragraphs.filter(({ text }) => text.includes('地质条件差'));
    assert.deepEqual(
      told.map(({ text }) => text),
      ['“新打机井”未达到指标值，原因：地质条件差，两眼改址。'],
    );
  });

  it('asks whether there was none where every target was reached', () => {
    assert.match(textOf(transfer('36眼'), 'deviations'), /^【待填写：偏离绩效目标的原因/);
  });

  it('quotes what stands below the indicators, and asks for it where that is an instruction', () => {
    assert.equal(textOf(transfer('36眼', '审计指出问题1个，已整改'), 'remarks'), '审计指出问题1个，已整改。');
    const { paragraphs } = narrated(
      null,
      sheet('区域', transfer('36眼', '请在此处简要说明检查发现的问题。')),
    );
    assert.equal(
      paragraphs.some(({ id }) => id.endsWith('remarks')),
      false,
    );
  });

  it('does not take the head of a column for what is being done', () => {
    const rows = transfer('33眼').filter(([first]) => first !== '资金管理情况');
    const headed = rows.map((row) =>
      row[1] === '分配科学性'
        ? ['资金管理情况', '分配科学性', '按受旱面积分配。', '', '存在问题和改进措施']
        : row,
    );
    assert.equal(textOf(headed, 'advice/management'), '执行准确性方面，按月督促县级拨付。');
  });
});
