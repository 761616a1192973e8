import { endsIn } from '../../words/topics';
import { CELL_MARK, isPastedRow, isTableLine } from './table-lines';
import { simplified } from './traditional';

/**
 * A text cleaned for reading (清理后的文本), and where each of its characters stood in the original.
 * Line ends inside a sentence, spaces and full-width forms are gone; paragraphs end in `\n`.
 */
export interface CleanText {
  readonly original: string;
  readonly text: string;
  /** For each character of `text` its offset in `original`, in UTF-16 units. */
  readonly origin: readonly number[];
}

/** A stretch of the original text: UTF-16 offsets, the end exclusive, and the words themselves. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The original words behind a stretch of the cleaned text. */
export function spanOf({ original, origin }: CleanText, from: number, to: number): Span {
  const start = origin[from] ?? original.length;
  const last = origin[to - 1];
  const end = last === undefined ? start : last + 1;
  return { start, end, quote: original.slice(start, end) };
}

const SPACE = /[ \t\u00a0\u3000\u200b\ufeff\r\f\v]/;
const DIGIT = /[0-9]/;
const LATIN = /[A-Za-z0-9]/;
/** Marks of word processors that saved files leave in a text, such as `[bookmark: _Toc153]`. */
const PROCESSOR_MARK = /\[(?:bookmark|image|footnote|comment)[:：][^\]\n]{0,80}\]/y;

const FORMS: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '﹪': '%',
  '。': '。',
  '．': '.',
  '—': '—',
  '－': '-',
  '−': '-',
  '–': '-',
};

/** One character in the form the reader knows: half-width digits, Chinese punctuation, simplified characters. */
function canonical(char: string): string {
  const known = FORMS[char];
  if (known !== undefined) return known;
  const code = char.charCodeAt(0);
  if (
    code > 0xff00 &&
    code < 0xff5f &&
    char !== '，' &&
    char !== '：' &&
    char !== '；' &&
    !'（）！？'.includes(char)
  ) {
    return String.fromCharCode(code - 0xfee0);
  }
  return simplified(char);
}

/** Cleans a text, keeping the way back to the original's positions. */
export function cleanText(original: string): CleanText {
  const kept: string[] = [];
  const origin: number[] = [];
  let inRow = isPastedRow(lineFrom(original, 0));
  for (let at = 0; at < original.length; at++) {
    const char = original[at] ?? '';
    if (char === '[') {
      PROCESSOR_MARK.lastIndex = at;
      const mark = PROCESSOR_MARK.exec(original);
      if (mark) {
        at += mark[0].length - 1;
        continue;
      }
    }
    if (char === '\n') inRow = isPastedRow(lineFrom(original, at + 1));
    if (char === '\t' && inRow) {
      kept.push(CELL_MARK);
      origin.push(at);
    } else if (char === '\n') {
      if (continuesAfter(original, at, kept)) continue;
      while (kept.at(-1) === ' ') {
        kept.pop();
        origin.pop();
      }
      kept.push('\n');
      origin.push(at);
    } else if (SPACE.test(char)) {
      const before = kept.at(-1) ?? '';
      if (before === ' ' || !LATIN.test(before) || !separates(original, at)) continue;
      kept.push(' ');
      origin.push(at);
    } else {
      kept.push(canonical(char));
      origin.push(at);
    }
  }
  punctuate(kept);
  return { original, text: kept.join(''), origin };
}

/** Whether the space after a letter or digit stands between two separate figures or words. */
function separates(original: string, at: number): boolean {
  let next = at;
  while (next < original.length && SPACE.test(original[next] ?? '')) next++;
  return LATIN.test(canonical(original[next] ?? ''));
}

/** A line this long, without a mark at its end, was cut by the page and not by its author (characters). */
const CUT_LINE = 25;
const ENDS_PARAGRAPH = /[。！？：；!?;:”"’）)》】\]]$/;
const STARTS_PARAGRAPH =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、是.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十\d]|[①-⑳⑴-⒇●■◆※]|附[件表]|注[:：]|$)/;

/** Words that open a list of amounts within a sentence, and how far back they stand (characters). */
const LONGEST_LIST = 400;
const OPENERS_OF_LISTS = ['其中', '方面：', '包括：'];

/** Whether the text goes on over this line end: a figure cut from its unit, or a line cut by the page. */
function continuesAfter(original: string, at: number, kept: readonly string[]): boolean {
  const next = original.slice(at + 1, at + 30);
  if (STARTS_PARAGRAPH.test(next.split('\n')[0] ?? '')) return false;
  const before = kept.at(-1) ?? '';
  const lineStart = original.lastIndexOf('\n', at - 1) + 1;
  const line = original.slice(lineStart, at).trim();
  if (line === '') return false;
  if (/[；;]$/.test(line)) return isListBegun(kept);
  if (ENDS_PARAGRAPH.test(line)) return false;
  if (/[，、]$/.test(line)) return true;
  if (DIGIT.test(before) && /^\s*(?:[万亿千]?元|[万亿]|%|％|个百分点)/.test(next)) return true;
  if (isTitle(line) || isRow(line) || isRow(lineFrom(original, at + 1))) return false;
  return line.length >= CUT_LINE;
}

/** A row of a table neither goes on in the next line nor ends the one before it. */
function isRow(line: string): boolean {
  return isTableLine(line) || isPastedRow(line);
}

function lineFrom(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** 五、一般公共预算财政拨款“三公”经费支出决算情况说明: a numbered title, however long. */
function isTitle(line: string): boolean {
  return STARTS_PARAGRAPH.test(line) && !/[，。；,;]/.test(line) && endsIn(line, 'ends-as-heading');
}

/** 基本支出5万元，其中：人员经费4万元；: the list that the paragraph has opened itself goes on over a semicolon at its end. */
function isListBegun(kept: readonly string[]): boolean {
  const last = kept.slice(-LONGEST_LIST);
  const paragraph = last.slice(last.lastIndexOf('\n') + 1).join('');
  return OPENERS_OF_LISTS.some((word) => paragraph.includes(word));
}

/** Commas: inside a figure they stay `,`; anywhere else they part clauses and become `，`. Spaces after them go. */
function punctuate(kept: string[]): void {
  for (let at = 0; at < kept.length; at++) {
    const mark = kept[at];
    if (mark !== ',' && mark !== '，') continue;
    const inside = DIGIT.test(kept[at - 1] ?? '') && groupFollows(kept, at, mark === '，' ? 3 : 1);
    kept[at] = inside ? ',' : '，';
  }
}

/** Whether digits follow the comma as the next group of the same figure would; at least `least` of them. */
function groupFollows(kept: readonly string[], at: number, least: number): boolean {
  let digits = 0;
  while (DIGIT.test(kept[at + 1 + digits] ?? '')) digits++;
  if (digits < least || digits > 3) return false;
  const after = kept[at + 1 + digits] ?? '';
  return least < 3 || (digits === 3 && /[.,万亿元]/.test(after));
}
