import assert from 'node:assert/strict';
import { sheet, type GridCell } from '../../../../support/sheet';
import { narrated, paragraph, projectSheet } from '../../support';

function listed(heads: readonly string[], ...lines: readonly (readonly GridCell[])[]) {
  return sheet('汇总', [
    ['2027年度项目支出绩效自评汇总表'],
    ['填报单位：桐岭区气象局', '', '', '', '单位：万元'],
    ['项目名称', '预算数', ...heads],
    ...lines,
  ]);
}

describe('a list of projects', () => {
  it('does not take a verdict among the remarks for a reason', () => {
    const table = listed(
      ['支出数', '备注'],
      ['护林', 10, 12, '验收合格'],
      ['造林', 10, 5, '苗木到货晚'],
      ['育苗', 4, 4, ''],
    );
    const { paragraphs } = narrated(null, table);
    const all = paragraphs.map(({ text }) => text).join('\n');
    assert.doesNotMatch(all, /验收合格/);
    assert.match(all, /执行率低于90%的原因：苗木到货晚。/);
    assert.match(all, /【待填写：护林超出预算的原因】/);
  });

  it('has a column of problems, told as reasons of what was spent slowly and as problems of the others', () => {
    const table = listed(
      ['支出数', '存在问题'],
      ['护林', 10, 10, '台账不全'],
      ['造林', 10, 5, '苗木到货晚'],
      ['育苗', 4, 4, '无'],
    );
    const { paragraphs, ...rest } = narrated(null, table);
    assert.equal(paragraph({ ...rest, paragraphs }, 'problems/listed').text, '护林：台账不全。');
    assert.match(paragraphs.map(({ text }) => text).join('\n'), /执行率低于90%的原因：苗木到货晚。/);
  });

  it('says what was passed on where nobody wrote what was spent', () => {
    const table = listed(
      ['到账数', '已拨付数', '拨付率'],
      ['护林', 10, 10, 8, '80%'],
      ['造林', 10, 10, 10, '100%'],
    );
    const { paragraphs } = narrated(null, table);
    assert.ok(paragraphs.some(({ text }) => text.startsWith('护林项目预算10万元，拨付8万元，拨付率80%。')));
  });

  it('does not count those without a budget among the others', () => {
    const table = listed(
      ['支出数'],
      ['甲', 10, 10],
      ['乙', 10, 5],
      ['丙', 10, 10],
      ['丁', 0, 3],
      ['戊', 10, 10],
    );
    const { text } = paragraph(narrated(null, table), '/projects');
    assert.match(text, /其余有预算的项目均为100%。$/);
  });
});

describe('a few projects with forms of their own', () => {
  it('are asked once for the reasons that none of them gives', () => {
    const report = narrated(
      null,
      projectSheet({ name: '护林', budget: 10, executed: 6 }),
      projectSheet({ name: '造林', budget: 10, executed: 5 }),
    );
    const asked = report.paragraphs.filter(({ text }) => text.includes('低于90%的原因'));
    assert.deepEqual(
      asked.map(({ text }) => text),
      ['【待填写：护林、造林执行率低于90%的原因】'],
    );
    assert.match(paragraph(report, '/projects').text, /各项目执行率均低于90%。$/);
  });

  it('are told apart by the units that carry them out where a list has one name twice', () => {
    const twice = sheet('台账', [
      ['2027年民生实事项目资金使用情况表'],
      ['', '', '', '', '单位：万元'],
      ['项目名称', '实施单位', '预算安排', '实际支出', '支付进度'],
      ['公厕改造', '东坪镇', 80, 80, '100%'],
      ['公厕改造', '西坪镇', 60, 30, '50%'],
      ['便民服务点', '东坪镇', 25, 25, '100%'],
      ['合计', '', 165, 135, '81.82%'],
    ]);
    const text = narrated(null, twice)
      .paragraphs.map((one) => one.text)
      .join('\n');
    assert.match(text, /公厕改造（东坪镇）预算80万元，支出80万元/);
    assert.match(text, /公厕改造（西坪镇）预算60万元，支出30万元/);
    assert.match(text, /便民服务点项目预算25万元/);
  });

  it('are annexed under a title that keeps the end of the year it speaks of', () => {
    const assets = sheet('资产', [
      ['2027年末国有资产情况表'],
      ['单位：万元'],
      ['项目', '年末数'],
      ['资产总额', 300],
      ['流动资产', 100],
      ['固定资产净值', 200],
    ]);
    const ledger = sheet('台账', [
      ['2027年项目资金使用情况表'],
      ['单位：万元'],
      ['项目名称', '预算安排', '实际支出'],
      ['便民服务点', 25, 25],
      ['合计', 25, 25],
    ]);
    const text = narrated(null, ledger, assets)
      .paragraphs.map((one) => one.text)
      .join('\n');
    assert.match(text, /\d\.年末国有资产情况表/);
  });
});
