import { wordingFinding, type WordingRule } from '../context';

const RULE = 'wording/prose-copied-paragraph';
/** A paragraph at least this long is not the same as another by chance (characters). */
const LONG = 60;
/** Two sections beside each other: so many paragraphs apart. */
const BESIDE = 6;

/** 段落雷同: a paragraph without figures that stands again, word for word, in the section beside it. */
export const copies: WordingRule = (text) => {
  const seen = new Map<string, number>();
  return text.paragraphs.flatMap(({ from, to, marker }, index) => {
    const words = text.clean.text.slice(marker?.end ?? from, to);
    if (words.length < LONG || /\d\d/.test(words)) return [];
    // A word changed here and there makes the copy no other text: compared without the common little words.
    const key = words.replace(/[的地得需须]/g, '');
    const first = seen.get(key);
    seen.set(key, index);
    if (first === undefined || index - first > BESIDE) return [];
    return [
      wordingFinding(text, {
        rule: RULE,
        severity: 'warning',
        from: marker?.end ?? from,
        to,
        message: { id: 'prose/copied', data: { quote: words.slice(0, 20) } },
        cause: { kind: 'template-residue', message: { id: 'check/cause-template-residue', data: {} } },
      }),
    ];
  });
};
