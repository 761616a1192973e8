import assert from 'node:assert/strict';
import { proofreadText } from '../../../src/core/prose/proofread';

/** Rule and words of everything found, hints apart. */
const found = (text: string) =>
  proofreadText(text)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, where }) => `${rule.replace(/^.*\/prose-/, '')}: ${where.quote}`);

/** Texts of our own that agree with themselves. */
const SOUND: readonly string[] = [
  '2023年本局总支出830.5万元，其中：基本支出520.3万元，项目支出310.2万元。比上年增加66.44万元，增长8.7%。',
  '全县财政收入完成52.4亿元，比上年增加4.2亿元，增长8.7%。',
  '全县基金收入完成3.2亿元，加上上级补助0.5亿元、上年结转0.3亿元，收入总计4亿元。支出完成2.9亿元，加上调出资金0.6亿元，支出总计3.5亿元。收支相抵，结转下年0.5亿元。',
  '全年拨付补助资金128.6万元，惠及3215人，约占计划的八成。',
  '收入年初预算为1200万元，调整预算为1500万元，实际完成1425万元，为调整预算的95%，增长3.1%。',
  '甲、乙、丙三个项目分别支出30万元、50万元、20万元。',
  '全市支出98.7亿元。教育、社保、卫生三项支出分别为21.4亿元、18.9亿元、12.6亿元，合计52.9亿元。',
  '债务余额为12.5亿元，其中：一般债务4.5亿元，专项债务8亿元。按区域分：县本级9.5亿元，镇级3亿元。',
  '计划支出为：1.线路租赁费23万元，其中，甲线13万元，乙线10万元；2.网站运行费12万元；3.系统维护费4万元。',
  '公务接待费2022年预算8万元，2021年预算12.5万元，减少4.5万元。会议费2022年预算25万元，2021年预算45万元，减少20万元。',
  '支出决算为52.6万元，比上年增加52.6万元，上年无此项支出。',
];

/** Texts of our own with one fault each, and what is to be found. */
const FAULTY: readonly (readonly [string, string])[] = [
  ['全县财政收入完成52.4亿元，比上年增加4.2亿元，增长9.9%。', 'growth'],
  ['收入年初预算为1200万元，调整预算为1500万元，实际完成1425万元，为调整预算的59%。', 'completion'],
  ['本年支出合计640.2万元，其中：基本支出410.1万元，占64.06%；项目支出230.1万元，占53.94%。', 'share'],
  ['债务余额为12.5亿元，其中：一般债务4.5亿元，专项债务8.6亿元。', 'sum'],
  ['全县基金收入完成3.2亿元，加上上级补助0.5亿元、上年结转0.3亿元，收入总计4.6亿元。', 'sum'],
  ['债务余额为4.5亿元，其中：一般债务4.5亿元，专项债务8亿元。', 'sum'],
  ['到期债券24.6亿元（本金17.3亿元、利息73亿元）。', 'sum'],
  ['支出决算为526.8万元，比上年减少0万元，下降32.4%。', 'growth'],
  ['支出决算为526.8万元，比上年增加526.8万元，增长11.4%。', 'growth'],
  ['支出决算为52683万元，比上年增加58万元，下降0.11%。', 'comparison'],
  ['2023年预算执行数为41.2万元，2024年预算安排30万元，比2023年预算执行数持平。', 'comparison'],
  ['2023年预算执行数为0.00万元，2024年预算安排25.7万元，比2023年预算执行数增长57%。', 'zero-base'],
  ['基金收入2.86亿元，支出2.31亿元，当年收支结余0.45亿元。', 'difference'],
  ['投入2400万元，其中：用于修路900万元，用于治水700万元，用于绿化800元。', 'sum'],
  ['因公出国（境）费支出0万元，完成预算100%。', 'zero-base'],
  ['支出决算为36.5万元，完成预算的100%，决算数大于预算数的主要原因是人员增加。', 'comparison'],
  ['比上年增加312,45万元。', 'residue'],
  ['接待费支出比上年增长（下降）12.5%。', 'residue'],
  ['局机关内设机构4个（综合股、业务股、财务股）。', 'count'],
];

describe('proof-reading a text', () => {
  for (const text of SOUND) it(`is silent on: ${text}`, () => assert.deepEqual(found(text), []));

  for (const [text, rule] of FAULTY) {
    it(`finds a fault of ${rule} in: ${text}`, () => {
      const findings = found(text);
      assert.ok(
        findings.some((finding) => finding.startsWith(`${rule}:`)),
        `found ${JSON.stringify(findings)}`,
      );
    });
  }

  it('gives offsets into the text as it was handed over, spaces and full-width digits included', () => {
    const text = '财政收入完成５２．４ 亿元，\n比上年增加4.2亿元，增长 9.9％。';
    const [finding] = proofreadText(text).findings;
    assert.ok(finding);
    assert.equal(text.slice(finding.where.start, finding.where.end), finding.where.quote);
    assert.match(finding.where.quote, /9\.9％$/);
  });

  it('tells digits that changed places and where the gap lies', () => {
    const [finding] = proofreadText('全县收入完成52.4亿元，其中：税收35.2亿元，非税收入71.2亿元。').findings;
    assert.ok(finding);
    assert.equal(finding.cause?.kind, 'digit-transposition');
  });
});
