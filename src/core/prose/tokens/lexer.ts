import { dateAt, figureAt, wordedPercentAt } from './figures';
import { terminalAt } from './lexicon';
import type { MarkToken, NameToken, Token } from './token';

const MARKS: Readonly<Record<string, MarkToken['mark']>> = {
  '，': '，',
  '、': '、',
  '；': '；',
  '。': '。',
  '：': '：',
  '（': '（',
  '）': '）',
  '！': '。',
  '？': '。',
};
/** Figures that name something: an article, an issue, a document number, the ordinal after 第. */
const NAMES_WITH_FIGURES =
  /(?:第\d+|〔\d+〕\d+号|\d+[号型版]|[A-Za-z][A-Za-z0-9.:/_-]*|\d+[A-Za-z][A-Za-z0-9]*)/y;

/** Cuts the paragraph `text[from, to)` into figures, dates, marks, terminals and names, without a gap. */
export function tokenize(text: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  let nameFrom = -1;
  const name = (at: number) => {
    if (nameFrom >= 0) tokens.push(nameToken(text, nameFrom, at));
    nameFrom = -1;
  };
  for (let at = from; at < to;) {
    const token = tokenAt(text, at);
    if (!token) {
      if (nameFrom < 0) nameFrom = at;
      at++;
      continue;
    }
    if (token.kind === 'name') {
      if (nameFrom < 0) nameFrom = at;
    } else {
      name(at);
      tokens.push(token);
    }
    at = token.to;
  }
  name(to);
  return tokens;
}

function tokenAt(text: string, at: number): Token | null {
  const char = text[at] ?? '';
  const mark = MARKS[char];
  if (mark !== undefined) return { kind: 'mark', from: at, to: at + 1, mark };
  if (
    (char >= '0' && char <= '9') ||
    char === '-' ||
    char === '第' ||
    char === '〔' ||
    /[A-Za-z]/.test(char)
  ) {
    const number = numberOfItem(text, at);
    if (number) return number;
    NAMES_WITH_FIGURES.lastIndex = at;
    const named = NAMES_WITH_FIGURES.exec(text);
    if (named) return nameToken(text, at, at + named[0].length);
    const figure = dateAt(text, at) ?? figureAt(text, at);
    if (figure) return figure;
  }
  if (char === '百') {
    const percent = wordedPercentAt(text, at);
    if (percent) return percent;
  }
  const terminal = terminalAt(text, at);
  if (!terminal) return null;
  if (terminal.category === 'blocker') return nameToken(text, at, at + terminal.word.length);
  return { kind: 'word', from: at, to: at + terminal.word.length, ...terminal };
}

/** 甲3万元；2.乙4万元: the number of an item within a paragraph is no figure and no part of a name. */
const NUMBER_OF_ITEM = /\d{1,2}[.、](?=[^\d.、，。；%\s])/y;
const ENDS_ITEM = '；：。';

function numberOfItem(text: string, at: number): Token | null {
  if (at === 0 || !ENDS_ITEM.includes(text[at - 1] ?? '')) return null;
  NUMBER_OF_ITEM.lastIndex = at;
  const [word] = NUMBER_OF_ITEM.exec(text) ?? [];
  return word === undefined
    ? null
    : { kind: 'word', from: at, to: at + word.length, word, category: 'filler' };
}

function nameToken(text: string, from: number, to: number): NameToken {
  return { kind: 'name', from, to, word: text.slice(from, to) };
}
