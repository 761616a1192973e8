import type { Grade, QualitativeBand, ScoringProfile } from './model';

const NATIONAL_GRADES: readonly Grade[] = [
  { word: '优', from: '90' },
  { word: '良', from: '80' },
  { word: '中', from: '60' },
  { word: '差', from: '0' },
];

const SHANGHAI_GRADES: readonly Grade[] = [
  { word: '优', from: '90' },
  { word: '良', from: '75' },
  { word: '合格', from: '60' },
  { word: '不合格', from: '0' },
];

type Bands = readonly [QualitativeBand, QualitativeBand, QualitativeBand];

const NATIONAL_BANDS: Bands = [
  { from: '80', to: '100' },
  { from: '60', to: '80' },
  { from: '0', to: '60' },
];

const HUBEI_BANDS: Bands = [
  { from: '80', to: '100' },
  { from: '50', to: '80' },
  { from: '0', to: '50' },
];

/** 财预〔2020〕10号 附件1: what holds where no local rule is known. */
export const NATIONAL: ScoringProfile = {
  id: 'national',
  title: '全国通用',
  source: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  verified: false,
  reverse: 'ratio',
  qualitative: NATIONAL_BANDS,
  grades: NATIONAL_GRADES,
  overFulfilment: '130',
  overFulfilmentDeduction: null,
  executionWeight: null,
  caps: [],
  families: ['national'],
  words: [],
};

/** Every profile; the national one first. */
export const PROFILES: readonly ScoringProfile[] = [
  NATIONAL,
  {
    ...NATIONAL,
    id: 'platform',
    title: '预算管理一体化平台',
    source: '一体化平台绩效自评模块的计分设置（selfreverseindex、selfqualscorecheck）及2022年操作手册',
    verified: true,
    reverse: 'overshoot',
    overFulfilmentDeduction: '2',
    caps: [
      { below: '50', total: '59' },
      { below: '60', total: '69' },
      { below: '70', total: '79' },
      { below: '80', total: '89' },
    ],
    families: [],
    words: [],
  },
  {
    ...NATIONAL,
    id: 'sichuan',
    title: '四川',
    source: '报表编号510000_0013zp所附填报说明；川财绩〔2025〕5号；2025年自评复核标准',
    verified: true,
    families: ['sichuan-0013zp', 'sichuan'],
    words: ['四川', '攀枝花', '成都', '510000'],
  },
  {
    ...NATIONAL,
    id: 'yunnan',
    title: '云南',
    source: '云南省部门决算公开样表（项目支出绩效自评表）',
    verified: false,
    families: ['yunnan'],
    words: ['云南'],
  },
  {
    ...NATIONAL,
    id: 'hunan',
    title: '湖南',
    source: '湘办发〔2019〕10号；部门整体支出绩效评价指标评分表所印标准',
    verified: false,
    families: ['hunan', 'scoring'],
    words: ['湖南', '湘'],
  },
  {
    ...NATIONAL,
    id: 'hubei',
    title: '湖北',
    source: '鄂财绩发〔2020〕3号；DB42/T 1601-2020；自评表备注：正向＝权重×B/A，反向＝权重×A/B',
    verified: true,
    qualitative: HUBEI_BANDS,
    executionWeight: '20',
    families: ['hubei'],
    words: ['湖北', '武汉'],
  },
  {
    ...NATIONAL,
    id: 'shanghai',
    title: '上海',
    source: '上海市财政项目支出绩效自评表（优、良、合格、不合格）',
    verified: false,
    grades: SHANGHAI_GRADES,
    families: ['shanghai'],
    words: ['上海'],
  },
];

/** The profile of that id, or null. */
export function profileById(id: string): ScoringProfile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}
