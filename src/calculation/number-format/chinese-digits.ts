/** How `[DBNum1]` to `[DBNum3]` write digits and places: plain, capital (大写) and full-width. */
const STYLES = {
  1: { digits: '〇一二三四五六七八九', places: '十百千' },
  2: { digits: '零壹贰叁肆伍陆柒捌玖', places: '拾佰仟' },
  3: { digits: '０１２３４５６７８９', places: '十百千' },
} as const;

export type DigitStyle = keyof typeof STYLES;

/** Names of every fourth place. */
const MYRIADS = ['', '万', '亿', '兆'];

/** Digits one by one: 2024 → 二〇二四. */
export function digitsInChinese(text: string, style: DigitStyle): string {
  return text.replace(/\d/g, (digit) => STYLES[style].digits[Number(digit)] ?? digit);
}

/**
 * A number as it is read out: 123 → 一百二十三, 10 → 一十, 1005 → 一千〇五; decimals digit by digit behind the point.
 */
export function numberInChinese(text: string, style: DigitStyle): string {
  const [whole = '', decimals] = text.split('.');
  const groups = whole.match(/\d{1,4}(?=(?:\d{4})*$)/g) ?? [];
  const { digits } = STYLES[style];
  const zero = digits[0] ?? '';
  const read = groups.map((group, index) =>
    groupInChinese(group, index > 0, MYRIADS[groups.length - 1 - index] ?? '', style),
  );
  const joined = read.join('').replace(new RegExp(`${zero}{2,}`, 'g'), zero);
  const bare = joined.replace(new RegExp(`${zero}$`), '') || zero;
  return decimals === undefined ? bare : `${bare}.${digitsInChinese(decimals, style)}`;
}

function groupInChinese(group: string, follows: boolean, myriad: string, style: DigitStyle): string {
  const { digits, places } = STYLES[style];
  const zero = digits[0] ?? '';
  if (Number(group) === 0) return follows ? zero : '';
  const parts = [...group.padStart(follows ? 4 : group.length, '0')].map((digit, index, all) => {
    const place = all.length - 1 - index;
    return digit === '0'
      ? zero
      : (digits[Number(digit)] ?? '') + (place === 0 ? '' : (places[place - 1] ?? ''));
  });
  return parts.join('').replace(new RegExp(`${zero}+$`), '') + myriad;
}
