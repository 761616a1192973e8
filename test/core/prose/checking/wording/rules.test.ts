import assert from 'node:assert/strict';
import { found } from '../../found';

interface Case {
  readonly title: string;
  readonly rule: string;
  readonly faulty: readonly (readonly [text: string, words: string])[];
  readonly sound: readonly string[];
}

const REPORT = '2023年度收入总计500万元。2023年度支出总计500万元。2023年度财政拨款收支总计480万元。';

const CASES: readonly Case[] = [
  {
    title: 'an amount without its unit',
    rule: 'format/prose-unit',
    faulty: [['接待费支出2.05万元，较上年2.08减少0.03万元。', '2.08']],
    sound: ['接待费支出2.05万元，较上年2.08万元减少0.03万元。'],
  },
  {
    title: 'a word of change turned round',
    rule: 'consistency/prose-comparison',
    faulty: [
      ['会议费支出2万元，比上年减少1万元，增长33.33%。', '增长33.33%'],
      ['收入总计500万元，较2022年的480万元减少20万元。', '减少20万元'],
      ['培训费支出5万元，较上年的4万元下降25%。', '下降25%'],
      ['接待费预算5万元，支出决算为3万元，比预算数增加2万元。', '增加2万元'],
      ['与2022年度相比，收入总计增加20万元，下降4.17%。', '增加20万元，下降4.17%'],
    ],
    sound: [
      '会议费支出2万元，比上年减少1万元，下降33.33%。',
      '收入总计500万元，较2022年的480万元增加20万元。',
      '收入总计500万元，比上年增加20万元，较预算下降3%。',
      '与2022年度相比，收入总计增加20万元，增长4.17%。',
    ],
  },
  {
    title: 'outturn and budget compared the wrong way',
    rule: 'consistency/prose-comparison',
    faulty: [
      [
        '年初预算为120万元，支出决算为150万元，完成年初预算的125%。决算数小于年初预算数的主要原因是追加经费。',
        '决算数小于年初预算数',
      ],
      [
        '年初预算为100万元，支出决算为90万元，完成年初预算的90%，决算数大于年初预算数的主要原因是压减。',
        '决算数大于年初预算数',
      ],
      ['支出决算为36万元，完成预算的100%，决算数大于预算数。', '决算数大于预算数'],
    ],
    sound: [
      '年初预算为120万元，支出决算为150万元，完成年初预算的125%。决算数大于年初预算数的主要原因是追加经费。',
      '支出决算为36万元，完成预算的100%，决算数与预算数持平。',
    ],
  },
  {
    title: 'a year left from last year’s report',
    rule: 'consistency/prose-year',
    faulty: [
      [`2022年度部门决算情况说明\n${REPORT}`, '2022年'],
      [`${REPORT}\n截至2022年12月31日，共有车辆3辆。`, '2022年'],
    ],
    sound: [
      `2023年度部门决算情况说明\n${REPORT}\n截至2023年12月31日，共有车辆3辆。`,
      `${REPORT}与2022年度相比，收入总计增加20万元，增长4.17%。`,
    ],
  },
  {
    title: 'a number of offices beside their names',
    rule: 'consistency/prose-count',
    faulty: [
      ['局机关内设机构4个（综合股、业务股、财务股）。', '4个'],
      ['下设三个科室：综合科、业务科、财务科、法规科。', '三个'],
      ['共安排项目5个：创建活动86.1万元、教育补助51.2万元、文化保护42万元。', '5个'],
      ['预算单位共4个，包括：\n1.教育局本级\n2.教师发展中心\n3.第一小学\n二、收支情况', '4个'],
    ],
    sound: [
      '局机关内设机构3个（综合股、业务股、财务股）。',
      '下设3个科室：综合科、业务科、财务科。',
      '共安排项目3个：创建活动86.1万元、教育补助51.2万元、文化保护42万元。',
      '预算单位共3个，包括：\n1.教育局本级\n2.教师发展中心\n3.第一小学\n二、收支情况',
    ],
  },
  {
    title: 'a number of things told one by one',
    rule: 'consistency/prose-count',
    faulty: [
      ['存在三个方面问题：一是预算偏粗。二是执行偏慢。三是资料不全。四是制度缺失。\n二、建议', '三个方面'],
      ['主要有以下2个原因：\n1.施工延期。\n2.验收较晚。\n3.资金到位晚。\n二、建议', '2个原因'],
      ['内设综合科、业务科、财务科4个科室。', '4个科室'],
    ],
    sound: [
      '存在三个方面问题：一是预算偏粗。二是执行偏慢。三是资料不全。\n二、建议',
      '主要有以下3个原因：\n1.施工延期。\n（1）雨天多。\n（2）材料紧。\n2.验收较晚。\n3.资金到位晚。\n二、建议',
      '存在三个方面问题：一是预算偏粗。二是执行偏慢。',
      '内设综合科、业务科、财务科3个科室。',
      '综合科、业务科等4个科室参加。',
    ],
  },
  {
    title: 'a day that there is not',
    rule: 'logic/prose-date',
    faulty: [
      ['截至2023年6月31日，有车3辆。', '2023年6月31日'],
      ['2023年2月29日召开会议。', '2023年2月29日'],
      ['2023年5月3日（星期二）召开会议。', '2023年5月3日'],
    ],
    sound: ['截至2024年2月29日，有车3辆。', '2023年5月3日（星期三）召开会议。', '共用时3个月25日。'],
  },
  {
    title: 'words that the template left',
    rule: 'wording/prose-residue',
    faulty: [
      ['接待费支出比上年增长（下降）12.5%。', '增长（下降）'],
      ['总结好的经验和做法，工作中的亮点、成绩等。', '总结'],
      ['全年执行预算数为45万元。', '执行预算数'],
      ['全年支出XX万元。', 'XX'],
      ['支出30万元，，其中基本支出20万元。', '，，'],
      ['比上年增加312,45万元。', '312,45'],
    ],
    sound: ['总结会上表彰了先进单位。', '接待费支出比上年下降12.5%。', '比上年增加31,245万元。'],
  },
  {
    title: 'a share or completion of nothing',
    rule: 'logic/prose-zero-base',
    faulty: [
      ['因公出国（境）费支出0万元，完成预算100%。', '100%'],
      ['渔业产值0亿元，同比增长3.2%。', '0亿元，同比增长3.2%'],
    ],
    sound: [
      '因公出国（境）费支出0万元，与上年持平，无预算安排。',
      '公务接待费支出0万元，同比下降100%。',
      '“三公”经费5.2万元，其中：公务用车购置费0万元，公务接待费0万元，同比下降12.4%。',
    ],
  },
];

describe('the words of a report', () => {
  for (const { title, rule, faulty, sound } of CASES) {
    for (const [text, words] of faulty) {
      it(`${title}: “${words}” in ${text.slice(0, 40)}`, () => {
        const findings = found(text);
        assert.ok(
          findings.some((finding) => finding.startsWith(`${rule}: `) && finding.includes(words)),
          `found ${JSON.stringify(findings)}`,
        );
      });
    }
    for (const text of sound) {
      it(`${title}: silent on ${text.slice(0, 40)}`, () => {
        assert.deepEqual(
          found(text).filter((finding) => finding.startsWith(rule)),
          [],
        );
      });
    }
  }

  it('hints at a number left out between paragraphs', () => {
    assert.deepEqual(found('一、收入情况\n收入增长。\n三、支出情况\n支出增长。', { hints: true }), [
      'format/prose-numbering: 三、',
    ]);
    assert.deepEqual(found('一、收入情况\n收入增长。\n二、支出情况\n支出增长。', { hints: true }), []);
  });

  it('counts on from 一是 and 二是 that stand in one paragraph', () => {
    const first = '一是压减开支，全年少支36万元。二是盘活存量，收回58万元。';
    assert.deepEqual(found(`${first}\n三是规范采购。`, { hints: true }), []);
    assert.deepEqual(found(`${first}\n四是规范采购。`, { hints: true }), ['format/prose-numbering: 四是']);
  });

  it('leave money of other countries its unit', () => {
    assert.deepEqual(found('入境旅游收入530亿美元。', { hints: true }), []);
  });
});
