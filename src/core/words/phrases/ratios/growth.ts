import { isNamed } from '../../topics';
import { wording } from '../../wording';

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

/** 较上年同期, 同比, 较2022年相比: what it is measured against. */
const BASE = [
  wording('growth-than?', 'growth-base', 'growth-base-end?', 'growth-same-period?', 'compared-with?'),
  wording('growth-than?', 'year', 'growth-base-end?', 'growth-same-period?', 'compared-with?'),
  wording('growth-lead'),
];

const GROWTH = wording(
  'grows',
  'rate-or-extent?',
  'growth-comes-to?',
  'growth-bound?',
  '#',
  'unit of growth?',
  'inclusive?',
  'growth-side?',
);

/** Reads such words (half width, without spaces); null for any other text, and for what is only about so much. */
export function growthIn(text: string): Growth | null {
  const change = BASE.reduce((rest, base) => (rest === text ? base.notOpening(text) : rest), text);
  const [word, , , sign = '', amount, unit = '', , side = ''] = GROWTH.slotsOf(change) ?? [];
  if (word === undefined || amount === undefined || isNamed(side, 'roughly')) return null;
  return {
    direction: isNamed(word, 'fall') ? 'down' : 'up',
    amount,
    unit: unit === '' ? null : unit,
    isLimit: isNamed(sign, 'growth-limit') || isNamed(side, 'growth-limit'),
  };
}
