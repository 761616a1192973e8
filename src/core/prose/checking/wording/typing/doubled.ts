import type { Paragraph } from '../../../text/paragraphs';
import { wordingFinding, type ReadText, type WordingRule } from '../context';

/** Words that say which way something went; two of them in a row say nothing. */
const WAYS = ['增加', '减少', '增长', '下降', '减'];

/** 词语重复或矛盾: a word of change right behind another one (增加增加5万元、减增加5万元、增加持平). */
export const doubled: WordingRule = (text) => [
  ...text.discourse.claims.flatMap(({ phrase: { verb } }) =>
    verb && WAYS.includes(verb.word) ? twice(text, verb) : [],
  ),
  ...[...text.clean.text.matchAll(UNCHANGED)].flatMap(({ index }) =>
    twice(text, { from: index, to: index + EVEN.length }),
  ),
  ...text.paragraphs.flatMap((paragraph) => sentencesTwice(text, paragraph)),
];

/** Shorter sentences may be said twice on purpose (characters). */
const SHORTEST_SENTENCE = 8;

/** A sentence that stands again right behind itself. */
function sentencesTwice(text: ReadText, { from, to }: Paragraph) {
  const sentences = text.clean.text.slice(from, to).split('。');
  let at = from;
  return sentences.flatMap((sentence, index) => {
    const start = at;
    at += sentence.length + 1;
    return index > 0 && sentence === sentences[index - 1] && sentence.length >= SHORTEST_SENTENCE
      ? residueAt(text, start, start + sentence.length)
      : [];
  });
}

const EVEN = '持平';
const UNCHANGED = new RegExp(EVEN, 'g');

function twice(text: ReadText, { from, to }: { readonly from: number; readonly to: number }) {
  const isBefore = (word: string): boolean => text.clean.text.endsWith(word, from);
  const first = WAYS.find(isBefore);
  if (first === undefined || OTHER_WORDS.some(isBefore)) return [];
  return residueAt(text, from - first.length, to);
}

function residueAt(text: ReadText, from: number, to: number) {
  return [
    wordingFinding(text, {
      rule: 'wording/prose-residue',
      severity: 'warning',
      from,
      to,
      message: { id: 'prose/residue', data: { quote: text.clean.text.slice(from, to) } },
      cause: { kind: 'template-residue', message: { id: 'check/cause-template-residue', data: {} } },
    }),
  ];
}

/** Words that end as those do and mean something else (加减、核减). */
const OTHER_WORDS = ['加减', '核减', '审减', '压减', '调减', '缩减'];
