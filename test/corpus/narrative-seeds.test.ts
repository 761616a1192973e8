import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { narrate } from '../../src/core/narrative/narrate';
import type { OutlineId } from '../../src/core/narrative/model';
import { review } from '../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import type { Sheet, Snapshot } from '../../src/core/workbook/snapshot';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { projectSheet } from '../core/narrative/support';
import { accountSheets } from '../support/seeds/accounts';
import { ACCOUNTS_001 } from '../support/seeds/accounts001';
import { ACCOUNTS_004 } from '../support/seeds/accounts004';
import { sheet, workbook } from '../support/sheet';

/**
 * A numeric statement of a published report that its tables can support: the words it is known by, and its figure.
 * `was` is what the report printed where its own other figures contradict it.
 */
interface Statement {
  readonly says: string;
  readonly was?: string;
}

const stated = (...all: readonly string[]): readonly Statement[] => all.map((says) => ({ says }));
const corrected = (says: string, was: string): Statement => ({ says, was });

interface Seed {
  readonly name: string;
  readonly workbook: () => Snapshot;
  readonly outlines: readonly OutlineId[];
  readonly statements: readonly Statement[];
}

function sample(name: string): Snapshot {
  const path = new URL(`../../samples/${name}`, import.meta.url);
  return readSnapshot(new Uint8Array(readFileSync(path)), name);
}

function department(
  name: string,
  year: number,
  lines: readonly (readonly (string | number | null)[])[],
): Sheet {
  return sheet('部门整体', [
    ['部门整体支出绩效自评表'],
    [`(${year}年度)`],
    ['部门名称', name],
    ['部门预算资金(万元)', '', '年初预算数', '追加预算数', '全年预算数', '全年执行数', '执行率'],
    ...lines.map((line) => [...line]),
    ['年度总体目标', '预期目标', '', '', '实际完成情况'],
    ['', '保障运转', '', '', '已完成'],
  ]);
}

/** 人员情况表, which the reports tell of and publish without a table. */
function people(unit: string, year: number, lines: readonly (readonly (string | number | null)[])[]): Sheet {
  return sheet('人员情况', [
    [`${year}年末人员情况表`],
    [`单位名称：${unit}`],
    ['人员类别', '编制数', '实有在职人数', '退休人数'],
    ...lines.map((line) => [...line]),
  ]);
}

function withSheets(name: string, ...more: readonly Sheet[]): Snapshot {
  const { sheets, ...rest } = sample(name);
  return { ...rest, sheets: [...sheets, ...more] };
}

const SEEDS: readonly Seed[] = [
  {
    name: '000 攀枝花市西区人民政府办公室 2022',
    workbook: () =>
      withSheets(
        'panzhihua-2022.xlsx',
        people('攀枝花市西区人民政府办公室', 2022, [
          ['公务员', 14, null, null],
          ['参公', 8, null, null],
          ['事业', 19, null, null],
          ['合计', 41, 37, 12],
        ]),
      ),
    outlines: ['sichuan-department-2021'],
    statements: [
      ...stated(
        '年初预算818.56万元',
        '整体支出806.1万元',
        '基本支出698.16万元',
        '追加33.49万元',
        '基本支出731.65万元',
        '项目共4个',
        '全年预算120.4万元，支出74.45万元，执行率61.84%',
        '纪检监察专项工作项目预算0.5万元，支出0.5万元',
        '慰问项目预算4.9万元，支出4.9万元，执行率100%',
        '政府业务经费预算83万元',
        '支出45.08万元，执行率54.31%',
        '政策研究咨询项目预算32万元',
        '支出23.97万元，执行率74.91%',
        '服务对象满意度为95%',
        '核定编制41名，实有在职37人，退休12人',
        '公务员14名、参公8名、事业19名',
      ),
      corrected('基本支出731.65万元，占', '完成率104.8%：以年初预算为基数'),
    ],
  },
  {
    name: '001 攀枝花市西区区委办公室 2022',
    workbook: () =>
      workbook(
        ...accountSheets(ACCOUNTS_001),
        people('中共攀枝花市西区区委办公室', 2022, [
          ['行政', 15, 14, null],
          ['参公', 9, 8, null],
          ['合计', 24, 22, null],
        ]),
        sheet('机构运行', [
          ['机构运行信息表'],
          ['部门：中共攀枝花市西区区委办公室', '', '2022年度'],
          ['项目', '统计数'],
          ['公务用车保有量（辆）', 1],
          ['国内公务接待批次（个）', 0],
          ['国内公务接待人次（人）', 0],
          ['车辆数合计（辆）', 1],
          ['主要领导干部用车', 0],
          ['机要通信用车', 1],
          ['应急保障用车', 0],
          ['其他用车', 0],
        ]),
        sheet('自评结果', [['部门整体支出绩效自评结果'], ['自评得分', 94.2]]),
        projectSheet({ name: '电子政务建设运行', budget: 73, executed: 59.55, total: 98 }),
        projectSheet({ name: '人员类项目', initial: 559.99, budget: 561, executed: 561 }),
        projectSheet({ name: '运转类项目', budget: 67.75, executed: 44.43 }),
        projectSheet({ name: '特定目标类项目', budget: 151.5, executed: 91.52 }),
      ),
    outlines: ['final-accounts', 'sichuan-department-2022'],
    statements: [
      ...stated(
        '收入总计、支出总计均为828.76万元，比上年减少179.31万元，下降17.79%',
        '人员经费支出516.67万元，比上年减少53.19万元，下降9.33%',
        '日常公用经费支出43.95万元，比上年减少201.4万元，下降82.09%',
        '项目经费支出267.75万元，比上年增加142.27万元',
        '结转和结余上年53.08万元，本年没有',
        '本年收入合计828.76万元',
        '一般公共预算财政拨款收入561.01万元，占67.69%',
        '政府性基金预算财政拨款收入91.34万元，占11.02%',
        '国有资本经营预算财政拨款收入176.41万元，占21.29%',
        '本年支出合计828.76万元',
        '基本支出560.63万元，占67.65%',
        '项目支出268.13万元，占32.35%',
        '财政拨款收入总计、支出总计均为828.76万元，比上年减少179.31万元，下降17.79%',
        '一般公共预算财政拨款支出561.01万元，占本年支出合计的67.69%，比上年减少268.5万元，下降32.37%',
        '一般公共服务支出429.32万元，占76.53%',
        '社会保障和就业支出48.38万元，占8.62%',
        '卫生健康支出33.19万元，占5.92%',
        '行政运行（项）：支出决算326.6万元，完成预算的100%',
        '一般行政管理事务（项）：支出决算0.38万元，完成预算的100%',
        '事业运行（项）：支出决算102.33万元，完成预算的100%',
        '行政单位离退休（项）：支出决算2.79万元',
        '机关事业单位基本养老保险缴费支出（项）：支出决算32.22万元',
        '机关事业单位职业年金缴费支出（项）：支出决算13.36万元',
        '行政单位医疗（项）：支出决算23.36万元',
        '事业单位医疗（项）：支出决算7.29万元',
        '公务员医疗补助（项）：支出决算1.88万元',
        '其他行政事业单位医疗支出（项）：支出决算0.65万元',
        '住房公积金（项）：支出决算50.13万元',
        '基本支出560.63万元，其中',
        '公用经费43.95万元',
        '“三公”经费预算2.4万元，支出2.4万元，完成预算的100%，比上年增加0.15万元，增长6.67%',
        '其中：公务用车购置及运行维护费2.4万元',
        '未安排因公出国（境）费、公务接待费预算，也未发生支出',
        '政府性基金预算财政拨款支出91.34万元',
        '国有资本经营预算财政拨款支出176.41万元',
        '机关运行经费支出43.95万元，比上年减少201.4万元，下降82.09%',
        '没有政府采购支出',
        '电子政务建设运行项目预算73万元，支出59.55万元',
        '电子政务建设运行98分',
        '年初预算559.99万元，年中追加1.01万元',
        '预算67.75万元，支出44.43万元，执行率65.58%',
        '预算151.5万元，支出91.52万元，执行率60.41%',
        '部门整体支出绩效自评得分94.2分',
        '年末公务用车保有量1辆',
        '机要通信用车1辆',
        '核定编制24名，实有在职22人',
        '行政编制15名、实有14人；参公编制9名、实有8人',
      ),
      corrected('住房保障支出50.13万元，占8.94%', '8.93%'),
      corrected('人员经费516.67万元', '615.67万元'),
    ],
  },
  {
    name: '002 开远市政务服务管理局 2022',
    workbook: () =>
      withSheets(
        'kaiyuan-2022.xlsx',
        people('开远市政务服务管理局', 2022, [
          ['行政', 6, 6, null],
          ['事业', 18, 17, null],
          ['合计', 24, 23, null],
        ]),
        sheet('收支', [
          ['2022年部门收支总表'],
          ['部门：开远市政务服务管理局', '', '单位：万元'],
          ['项目', '年初预算数', '决算数'],
          ['一、收入总计', 448.26, 525.1],
          ['上年结转结余', 0, 20.99],
          ['本年收入', 448.26, 504.11],
          ['其中：财政拨款收入', 448.26, 504.11],
          ['二、支出总计', 448.26, 531.07],
          ['其中：基本支出', 404.96, 467.77],
          ['项目支出', 43.3, 63.3],
        ]),
        sheet('机构运行', [
          ['机构运行信息表'],
          ['部门：开远市政务服务管理局', '单位：万元'],
          ['项目', '统计数'],
          ['因公出国（境）团组数（个）', 0],
          ['国内公务接待批次（个）', 8],
          ['国内公务接待人次（人）', 56],
          ['公务用车保有量（辆）', 0],
        ]),
        sheet('整体', [
          ['部门整体支出绩效自评表'],
          ['（2022年度）'],
          ['部门名称', '开远市政务服务管理局'],
          ['自评得分', 97],
          ['评价等级', '优'],
        ]),
      ),
    outlines: ['yunnan'],
    statements: stated(
      '项目支出年初预算43.3万元',
      '公共资源交易中心工作经费5万元',
      '新政务服务大厅云主机服务经费8.3万元',
      '新政务服务中心运转经费30万元',
      '本年到位63.3万元，支出63.3万元',
      '资金使用率100%',
      '公共资源交易中心工作经费预算5万元，支出5万元',
      '云主机服务经费预算8.3万元，支出8.3万元',
      '运转经费预算30万元，支出30万元',
      '二期建设项目经费预算20万元，支出20万元',
      '公务接待费0.44万元',
      '因公出国(境)费、公务用车购置及运行维护费未发生支出',
      '服务对象满意度为90%',
      '自评均得满分',
      '核定编制24名，实有在职23人',
      '行政编制6名、实有6人；事业编制18名、实有17人',
      '年初预算448.26万元（基本支出404.96万元、项目支出43.3万元）',
      '收入总计525.1万元（本年收入504.11万元，年初结转和结余20.99万元）',
      '支出总计531.07万元',
      '国内公务接待8批次、56人次',
      '部门整体支出绩效自评得分97分，等级为“优”',
      '公共资源交易中心工作经费自评得分100分，等级为“优”',
      '新政务服务大厅云主机服务经费自评得分100分，等级为“优”',
      '新政务服务中心运转经费自评得分100分，等级为“优”',
      '智能化大厅二期建设项目经费自评得分100分，等级为“优”',
    ),
  },
  {
    name: '003 邵阳市北塔区人民政府办公室 2022',
    workbook: () =>
      withSheets(
        'beita-2022.xlsx',
        people('邵阳市北塔区人民政府办公室', 2022, [['合计', 23, 41, null]]),
        sheet('资产', [
          ['2022年国有资产情况表'],
          ['单位：万元'],
          ['资产类别', '年末数'],
          ['流动资产', 15.52],
          ['固定资产净值', 76.57],
          ['合计', 92.09],
        ]),
      ),
    outlines: ['hunan'],
    statements: [
      ...stated(
        '年初预算698.99万元',
        '追加242.82万元',
        '整体支出941.81万元',
        '支出全部为基本支出',
        '核定编制23名，实有在职41人',
        '资产总额92.09万元，其中：流动资产15.52万元，固定资产净值76.57万元',
        '自评得分97分',
        '基本支出年初预算639.59万元',
        '支出614.2万元',
        '项目支出年初预算59.4万元，全年未发生支出',
        '公用经费预算112.1万元，实际支出327.61万元',
        '“三公”经费预算4.9万元，全年未发生支出',
        '政府采购预算10万元，实际支出245万元',
        '一般公共服务支出710.19万元',
        '社会保障和就业支出55.51万元',
        '卫生健康支出28.22万元',
        '节能环保支出101.79万元',
        '住房保障支出46.11万元',
        '管理制度健全性扣1分',
        '资金使用合规性扣1分',
        '资产管理安全性扣1分',
      ),
      corrected('预算完成率134.74%', '135%，取整'),
      corrected('控制率292.25%', '292%，取整'),
    ],
  },
  {
    name: '004 攀枝花市西区区委编办 2021',
    workbook: () =>
      workbook(
        ...accountSheets(ACCOUNTS_004),
        people('中共攀枝花市西区区委机构编制委员会办公室', 2021, [
          ['机关行政', 4, 3, null],
          ['参公', 6, 4, null],
          ['合计', 10, 7, null],
        ]),
        department('中共攀枝花市西区区委机构编制委员会办公室', 2021, [
          ['', '年度资金总额', 135.66, 6.38, 142.04, 141.96, null],
          ['', '其中:基本支出', 127.66, 6.38, 134.04, 134.04, null],
          ['', '项目支出', 8, 0, 8, 7.92, null],
        ]),
        ...(
          [
            ['电子化管理经费', 4.95],
            ['机构改革业务费', 1.97],
            ['实名制系统维护费', 1],
          ] as const
        ).map(([name, executed]) => projectSheet({ name, year: 2021, budget: executed, executed })),
      ),
    outlines: ['final-accounts', 'sichuan-department-2021'],
    statements: [
      ...stated(
        '收入总计、支出总计均为141.96万元，比上年增加15.42万元',
        '本年收入合计141.96万元',
        '一般公共预算财政拨款收入134.04万元，占94.42%',
        '政府性基金预算财政拨款收入7.92万元，占5.58%',
        '本年支出合计141.96万元',
        '基本支出134.04万元，占94.42%',
        '项目支出7.92万元，占5.58%',
        '财政拨款收入总计、支出总计均为141.96万元，比上年增加15.42万元',
        '一般公共预算财政拨款支出134.04万元，占本年支出合计的94.42%，比上年增加9.22万元',
        '一般公共服务支出104.43万元，占77.91%',
        '社会保障和就业支出8.85万元，占6.6%',
        '卫生健康支出8万元，占5.97%',
        '住房保障支出12.76万元，占9.52%',
        '行政运行（项）：支出决算104.43万元，完成预算的100%',
        '基本养老保险缴费支出（项）：支出决算8.85万元，完成预算的100%',
        '行政单位医疗（项）：支出决算7.38万元，完成预算的100%',
        '公务员医疗补助（项）：支出决算0.62万元，完成预算的100%',
        '住房公积金（项）：支出决算12.76万元，完成预算的100%',
        '人员经费119.27万元',
        '公用经费14.77万元',
        '未安排“三公”经费预算，也未发生支出',
        '政府性基金预算财政拨款支出7.92万元',
        '没有国有资本经营预算财政拨款支出',
        '机关运行经费支出14.77万元，比上年增加0.74万元',
        '没有政府采购支出',
        '项目共3个',
        '基本支出127.66万元',
        '项目支出8万元',
        '追加6.38万元',
        '各项目预算均已执行完毕，执行率均为100%',
        '核定编制10名，实有在职7人',
        '机关行政编制4名、实有3人；参公编制6名、实有4人',
        '电子化管理经费预算4.95万元，支出4.95万元',
        '机构改革业务费预算1.97万元，支出1.97万元',
        '实名制系统维护费预算1万元，支出1万元',
      ),
      corrected('均为141.96万元，比上年增加15.42万元，增长12.19%', '5.43%'),
      corrected('比上年增加9.22万元，增长7.39%', '6.88%'),
      corrected('比上年增加0.74万元，增长5.27%', '5%，取整'),
      corrected('未安排“三公”经费预算，也未发生支出', '完成预算0%'),
    ],
  },
];

/** What a report must at least say of what its tables can support. */
const NEEDED = 0.95;

describe('reports written from the figures of published ones', () => {
  for (const { name, workbook: build, outlines, statements } of SEEDS) {
    it(`${name}: at least 95% of ${statements.length} numeric statements, contradicted ones corrected`, () => {
      const read = review(build(), DEFAULT_SETTINGS);
      const report = outlines
        .flatMap((outline) => narrate(read, outline).paragraphs.map(({ text }) => text))
        .join('\n');
      const missing = statements.filter(({ says }) => !report.includes(says));
      for (const { says, was } of statements) {
        const there = report.includes(says) ? '有' : '缺';
        if (process.env['LIST'] === '1')
          console.log(`      ${there} ${says}${was === undefined ? '' : `（原文：${was}）`}`);
      }
      const share = 1 - missing.length / statements.length;
      assert.ok(share >= NEEDED, `${missing.length} missing:\n${missing.map(({ says }) => says).join('\n')}`);
      for (const { says, was } of statements) {
        if (was !== undefined) assert.ok(report.includes(says), `not corrected: ${says}`);
      }
    });
  }
});
