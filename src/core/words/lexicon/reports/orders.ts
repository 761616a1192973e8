/** How texts say which of two amounts is more (大小的说法). */
export type Order = 'more' | 'less' | 'even';

const ORDERS: Readonly<Record<string, Order>> = {
  大于: 'more',
  高于: 'more',
  超过: 'more',
  超出: 'more',
  多于: 'more',
  高出: 'more',
  快于: 'more',
  优于: 'more',
  好于: 'more',
  超: 'more',
  小于: 'less',
  低于: 'less',
  少于: 'less',
  慢于: 'less',
  低出: 'less',
  等于: 'even',
  持平: 'even',
  一致: 'even',
  相同: 'even',
  相等: 'even',
};

/** What a word of order says; undefined for any other word. */
export function orderSaid(word: string | undefined): Order | undefined {
  return ORDERS[word ?? ''];
}

/** 比目标值90%高3个百分点: right before the figure, behind what is compared. */
const BEFORE_FIGURES: Readonly<Record<string, Order>> = { 高: 'more', 快: 'more', 低: 'less', 慢: 'less' };

/** The word of order that words hold, with where it stands in them; null without one, or where it is denied. */
export function orderWithin(
  words: string,
): { readonly at: number; readonly word: string; readonly order: Order } | null {
  for (const [word, order] of Object.entries(ORDERS)) {
    const at = order === 'even' || word.length < 2 ? -1 : words.indexOf(word);
    if (at >= 0) return DENIALS.has(words[at - 1] ?? '') ? null : { at, word, order };
  }
  const last = words.slice(-1);
  const order = BEFORE_FIGURES[last];
  return order ? { at: words.length - 1, word: last, order } : null;
}

const DENIALS: ReadonlySet<string> = new Set(['不', '未', '无', '没', '一']);

/** 决算数大于预算数, 决算数与预算数持平: the outturn against the budget; the first group is the word of order. */
export const OUTTURN_AND_BUDGET: readonly RegExp[] = [
  /(?:决算数?|执行数|完成数|实际支出(?:数)?|支出数|支出决算数?|实际数)(?:与)?(?:年初|调整后?|全年)?(?:预算数?)?(大于|小于|高于|低于|超过|超出|少于|多于|等于|持平)(?:了)?(?:与)?(?:年初|调整|全年)*(?:预算数?)?/g,
  /(?:决算数?|执行数|完成数)与(?:年初|调整后?的?|全年)?预算数?(持平|一致|相同|相等)/g,
];

/** 公务接待费低于预算数的原因: a name, and the word of order that puts it against the budget. */
export const NAMED_AND_BUDGET =
  /([^，。；：、\d\s]{2,30}?)(大于|小于|高于|低于|超过|超出|少于|多于)(?:了)?(?:年初|调整后?|全年)*预算数?(?=的|，|。|；)/g;

/** 与上年持平; the first group is a year that the words name. */
export const EVEN_WITH_YEAR =
  /(?:与|同|较|比)(?:上年|去年|上年同期|((?:19|20)\d{2})年)[^，。；\d]{0,8}?(?:持平|无变化|一致|相同|没有变化|无增减变化)/g;

/** The words between two amounts of which one is said to be more: 大于 alone, with a name behind it. */
export const BETWEEN_AMOUNTS = /^[^。；]{0,2}(大于|小于|高于|低于|多于|少于)[^，。；、每扣]{0,14}$/;

/** How the words begin by which an amount ends higher than it began (增加到、提升至). */
export const GROWN_UP = ['增', '提', '升', '上升', '扩大'];
