/** How far something is to grow or to fall, or did (增长10%以上, 较上年下降3%). */
export interface Growth {
  readonly direction: 'up' | 'down';
  /** The number, in `unit`, without its sign. */
  readonly amount: string;
  /** %, 个百分点 or what is counted; null where none is written. */
  readonly unit: string | null;
  /** Whether it is an upper limit: 增长不超过5%. */
  readonly isLimit: boolean;
}

const GROWTH =
  /^(?:(?:较|比|与)?(?:上年|去年|上一年|前年|同期|年初|20\d\d年)(?:度|末)?(?:同期)?(?:相比)?|同比|环比|年均)?(增长|增加|提高|提升|上升|增幅|增收|下降|降低|减少|压减|下降率|降幅)(?:率|幅度)?(?:为|达到|达|了|约)?(≥|不低于|不少于|大于等于|>=|≤|不超过|不高于|<=)?(\d+(?:\.\d+)?)(%|个百分点|[^\d()%]{0,4}?)(?:及|\(含\)|含)?(以上|以下|以内|左右)?$/u;

const DOWN: ReadonlySet<string> = new Set(['下降', '降低', '减少', '压减', '下降率', '降幅']);
const LIMITS: ReadonlySet<string> = new Set(['≤', '不超过', '不高于', '<=', '以下', '以内']);

/** Reads such words (half width, without spaces); null for any other text, and for what is only about so much. */
export function growthIn(text: string): Growth | null {
  const [, word, sign = '', amount, unit = '', side = ''] = GROWTH.exec(text) ?? [];
  if (word === undefined || amount === undefined || side === '左右') return null;
  return {
    direction: DOWN.has(word) ? 'down' : 'up',
    amount,
    unit: unit === '' ? null : unit,
    isLimit: LIMITS.has(sign) || LIMITS.has(side),
  };
}
