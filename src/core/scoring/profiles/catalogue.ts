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
  source: ['cn-2020-10'],
  verified: false,
  reverse: 'ratio',
  qualitative: NATIONAL_BANDS,
  grades: NATIONAL_GRADES,
  overFulfilment: '130',
  overFulfilmentDeduction: null,
  executionWeight: null,
  caps: [],
  families: ['national'],
  region: null,
};

/** Every profile; the national one first. */
export const PROFILES: readonly ScoringProfile[] = [
  NATIONAL,
  {
    ...NATIONAL,
    id: 'platform',
    title: '预算管理一体化平台',
    source: ['platform:scoring：selfreverseindex、selfqualscorecheck', 'platform:manual-2022'],
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
    region: null,
  },
  {
    ...NATIONAL,
    id: 'sichuan',
    title: '四川',
    source: ['form:sichuan-0013zp：所附填报说明', 'sc-2025-5', 'review:sichuan-2025'],
    verified: true,
    families: ['sichuan-0013zp', 'sichuan'],
    region: '51',
  },
  {
    ...NATIONAL,
    id: 'yunnan',
    title: '云南',
    source: ['form:yunnan-14：项目支出绩效自评表'],
    verified: false,
    families: ['yunnan'],
    region: '53',
  },
  {
    ...NATIONAL,
    id: 'hunan',
    title: '湖南',
    source: ['hn-2019-10', 'form:hunan-department'],
    verified: false,
    families: ['hunan', 'scoring'],
    region: '43',
  },
  {
    ...NATIONAL,
    id: 'hubei',
    title: '湖北',
    source: ['hb-2020-3', 'hb-db42-1601', 'form:hubei-project：正向＝权重×B/A，反向＝权重×A/B'],
    verified: true,
    qualitative: HUBEI_BANDS,
    executionWeight: '20',
    families: ['hubei'],
    region: '42',
  },
  {
    ...NATIONAL,
    id: 'shanghai',
    title: '上海',
    source: ['form:shanghai-project：优、良、合格、不合格'],
    verified: false,
    grades: SHANGHAI_GRADES,
    families: ['shanghai'],
    region: '31',
  },
];

/** The profile of that id, or null. */
export function profileById(id: string): ScoringProfile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}
