import { wordingFinding, type WordingRule } from '../context';

const RULE = 'format/prose-unit';
/** A number with decimals right behind a word of growth or share, with nothing but a mark behind it. */
const BARE = /(占比?|增长|下降|降低|上升)(\d+\.\d+)(?=[，。；、）\n]|$)/g;
/** A share among so many with their sign has lost its own (shares of the paragraph). */
const FELLOWS = 2;
const SHARE = '占';
const ENDS_IN_SHARE = /占[\d.]*$/;

/** 漏写百分号: 增长13.95。, and 占76.23； among shares that have their sign. */
export const percentSigns: WordingRule = (text) =>
  text.paragraphs.flatMap((paragraph) => {
    const words = text.clean.text.slice(paragraph.from, paragraph.to);
    const isRow = words.split('%').filter(endsInShare).length >= FELLOWS;
    return [...words.matchAll(BARE)].flatMap((match) => {
      const [, word = '', number = ''] = match;
      if (word.startsWith(SHARE) && !isRow) return [];
      const from = paragraph.from + match.index + word.length;
      return wordingFinding(text, {
        rule: RULE,
        severity: 'warning',
        from,
        to: from + number.length,
        message: { id: 'prose/unit-missing', data: { written: number, unit: '%' } },
        replacement: `${number}%`,
      });
    });
  });

/** Whether the words before a percent sign are a share: 占 and its number. */
function endsInShare(words: string): boolean {
  return ENDS_IN_SHARE.test(words);
}
