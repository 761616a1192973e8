import { decimal, HUNDRED, ONE, type Decimal } from '../../quantity/decimal';

/** What a unit in prose measures: money, a share of a hundred, points between shares, a multiple, or things counted. */
export type Dimension = 'money' | 'percent' | 'points' | 'multiple' | 'count' | 'bare';

/** A unit as written behind a figure (单位): `万元`, `%`, `个百分点`, `倍`, `万人次`. */
export interface WrittenUnit {
  readonly dimension: Dimension;
  /** As it is to be printed: `万人次`; a bare 万 of money as `万元`. */
  readonly name: string;
  /** What is counted, without a myriad in front: `人次` for `万人次`; empty for anything but counts. */
  readonly thing: string;
  /** How many of the base unit (元, one percent, one thing) one of it is. */
  readonly factor: Decimal;
  /** Characters it takes. */
  readonly length: number;
  /** 万 or 亿 without 元 behind it: money only if the sentence says so. */
  readonly bareMyriad: boolean;
}

const WAN = decimal('10000');
const YI = decimal('100000000');
const WAN_YI = decimal('1000000000000');
const THOUSAND = decimal('1000');
const MILLION = decimal('1000000');
const PER_MILLE = decimal('0.1');

const MONEY: readonly (readonly [string, Decimal])[] = [
  ['万亿元', WAN_YI],
  ['亿元', YI],
  ['百万元', MILLION],
  ['万元', WAN],
  ['千元', THOUSAND],
  ['亿人民币', YI],
  ['万人民币', WAN],
  ['元', ONE],
];

/** Measure words of things and people (量词), longest first. */
const MEASURES = [
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '人次',
  '批次',
  '场次',
  '台套',
  '千瓦时',
  '公里',
  '公顷',
  '公斤',
  '千克',
  '亩',
  '吨',
  '千瓦',
  '个',
  '人',
  '名',
  '家',
  '户',
  '辆',
  '台',
  '套',
  '项',
  '条',
  '件',
  '批',
  '次',
  '起',
  '所',
  '座',
  '处',
  '间',
  '宗',
  '份',
  '篇',
  '期',
  '支',
  '只',
  '笔',
  '类',
  '种',
  '款',
  '门',
  '科',
  '村',
  '镇',
  '乡',
  '街道',
  '天',
  '日',
  '小时',
  '岁',
  '米',
  '盏',
  '株',
  '头',
  '张',
  '场',
  '分',
  '位',
  '组',
  '班',
  '艘',
  '幅',
  '册',
  '部',
  '块',
  '片',
  '栋',
  '幢',
  '口',
  '对',
  '股',
  '倍',
  '年',
  '月',
  '届',
  '轮',
  '级',
].sort((a, b) => b.length - a.length);

/** Of the measure words those of a length, an area, a weight or a time, which are rounded. */
export const MEASURED: ReadonlySet<string> = new Set([
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '千瓦时',
  '公里',
  '公顷',
  '公斤',
  '千克',
  '亩',
  '吨',
  '千瓦',
  '米',
  '小时',
  '分',
  '岁',
]);

/** Units that begin with 个 and are not things counted. */
const POINTS = /^(?:个)?百分点/;

/** The unit that begins at `at`, or null when a bare figure stands there. */
export function unitAt(text: string, at: number): WrittenUnit | null {
  const ahead = text.slice(at, at + 8);
  const points = POINTS.exec(ahead);
  if (points) return unit('points', '个百分点', ONE, points[0].length);
  if (ahead.startsWith('%')) return unit('percent', '%', ONE, 1);
  if (ahead.startsWith('‰')) return unit('percent', '%', PER_MILLE, 1);
  if (ahead.startsWith('倍')) return unit('multiple', '倍', HUNDRED, 1);
  for (const [name, factor] of MONEY) {
    if (ahead.startsWith(name) && !/^(?:元月|元旦)/.test(ahead))
      return unit('money', name, factor, name.length);
  }
  const myriad = ahead.startsWith('万') ? WAN : ahead.startsWith('亿') ? YI : null;
  const words = myriad ? ahead.slice(1) : ahead;
  for (const name of MEASURES) {
    if (!words.startsWith(name)) continue;
    const written = ahead.slice(0, name.length + (myriad ? 1 : 0));
    return { ...unit('count', written, myriad ?? ONE, written.length), thing: name };
  }
  const lone = myriad ? '' : loneMeasure(words);
  if (lone !== '') return { ...unit('count', lone, ONE, lone.length), thing: lone };
  if (!myriad) return null;
  return { ...unit('money', myriad === WAN ? '万元' : '亿元', myriad, 1), bareMyriad: true };
}

/** One character between a figure and the end of its clause is what is counted, whether a list knows it or not (36眼，). */
function loneMeasure(words: string): string {
  return ENDS_CLAUSE.has(words[1] ?? '') && HAN.test(words[0] ?? '') && !NO_MEASURES.has(words[0] ?? '')
    ? words.slice(0, 1)
    : '';
}

const HAN = /\p{Script=Han}/u;
const ENDS_CLAUSE: ReadonlySet<string> = new Set(['，', '；', '。', '、']);
/** What stands alone behind a figure and counts nothing. */
const NO_MEASURES: ReadonlySet<string> = new Set([
  '多',
  '余',
  '等',
  '的',
  '号',
  '后',
  '前',
  '内',
  '中',
  '万',
  '亿',
  '时',
  '之',
]);

function unit(dimension: Dimension, name: string, factor: Decimal, length: number): WrittenUnit {
  return { dimension, name, thing: '', factor, length, bareMyriad: false };
}
