import { normalText } from '../../words/cleaner/normalise';
import { endsIn } from '../../words/topics';

/** How far words say that a qualitative target was reached (三档). */
export type Achievement = 'full' | 'part' | 'none';

const NONE = [
  '未达成',
  '未完成',
  '未达到',
  '未达标',
  '未实现',
  '没有完成',
  '未开展',
  '较差',
  '差',
  '不满意',
  '延期',
  '逾期',
  '滞后',
  '推迟',
];
const PART = [
  '部分达成',
  '部分完成',
  '基本完成',
  '基本达成',
  '基本达到',
  '具有一定效果',
  '一般',
  '中',
  '合格',
];
const FULL = [
  '达成年度指标',
  '达成预期指标',
  '达成',
  '完成',
  '已完成',
  '全部完成',
  '达到',
  '达标',
  '明显',
  '显著',
  '有效',
  '及时',
  '良好',
  '优秀',
  '优',
  '良',
  '符合',
  '满意',
];

/** Reads an actual value in words. The target's own words repeated mean it was reached. Null for other words. */
export function achievementOf(target: string, actual: string): Achievement | null {
  const [wanted, reached] = [normalText(target), normalText(actual)];
  if (reached === '') return null;
  if (NONE.some((word) => speaksOf(reached, word))) return wanted === reached ? 'full' : 'none';
  if (wanted === reached) return 'full';
  if (PART.some((word) => speaksOf(reached, word))) return 'part';
  const full = FULL.filter((word) => speaksOf(reached, word));
  if (full.some((word) => isDenied(reached, word))) return 'none';
  return full.length > 0 ? 'full' : null;
}

/** 未有效保障, 不及时: the word with a denial right before it. */
function isDenied(text: string, word: string): boolean {
  return endsIn(text.slice(0, text.indexOf(word)), 'denial');
}

/** A single character must be the whole answer; longer words may stand in a sentence. */
function speaksOf(text: string, word: string): boolean {
  return word.length === 1 ? text === word : text.includes(word);
}
