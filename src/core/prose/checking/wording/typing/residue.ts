import { isTableLine } from '../../../text/table-lines';
import { wordingFinding, type ReadText, type WordingRule } from '../context';

/** Traces of a template or of hurried typing, each with what it is: choices left open, placeholders, gaps, doubled marks. */
const RESIDUES: readonly RegExp[] = [
  /(?:增长|下降|增加|减少|增|减|上升|大|小|高|低)（(?:增长|下降|增加|减少|增|减|上升|大|小|高|低)）(?=于|长|少|[\dX%的了，。]|$)/g,
  /(?:增长|增加|上升|大于|高于)[/／或](?:下降|减少|小于|低于)/g,
  /(?:(?<![X×Ｘx])[X×Ｘx]{2,}|(?<![*＊])[*＊]{2,}|(?<!_)_{2,}|(?<!＿)＿{2,}|(?<!□)□{2,})(?=[万亿年月日元%个家人项，。、]|$)/g,
  /(?:占|增长|下降|完成预算(?:的)?|为预算的|达到?)(?=%)/g,
  /(?:支出|收入|预算数?|决算数?|增加|减少)(?:为|是)?(?=万元|亿元)/g,
  /(?<![\d.])00+%/g,
  /(?:，，|。。|、、|；；|，。|。，|、，|，、|：：|。、|；。)[，。、；：]*/g,
  /(?:\d{2,4}字(?:以内|左右|以上))|（相关工作范围）|（填写[^）]{0,20}）|（请[^）]{0,30}）|此处填写/g,
  /大小于|小大于|大于小于|小于大于|执行预算数|(?:二是是|一是是|三是是|的的|了了(?!解)|为为|元元|亿亿|%%+)/g,
];

const RULE = 'wording/prose-residue';

/** 模板残留: choices, placeholders and gaps that the template left, and marks or figures typed twice. */
export const residue: WordingRule = (text) => [...leftovers(text), ...prompts(text), ...brokenFigures(text)];

/** The longest paragraph that may be nothing but the template's prompt (characters). */
const LONGEST_PROMPT = 40;
/** What a template asks for begins so (总结经验和做法等。), and goes on neither as a name nor as a statement. */
const ASKS = '总结 说明 概述 简述 阐述 描述 填写 列明 列示 列举 请总结 请说明 简要说明 简要总结'.split(' ');
const AND_SO_ON = ['等', '等。', '等情况。', '等内容。'];

/** 模板提示语: words that tell the writer what to write. */
function prompts(text: ReadText) {
  return text.paragraphs.flatMap(({ from, to, marker, heading }) => {
    const start = marker?.end ?? from;
    const words = text.clean.text.slice(start, to);
    const asks =
      words.length <= LONGEST_PROMPT &&
      !/\d/.test(words) &&
      ASKS.some((word) => words.startsWith(word)) &&
      AND_SO_ON.some((ending) => words.endsWith(ending));
    return asks && !(heading && marker !== null) ? [leftover(text, start, to)] : [];
  });
}

function leftovers(text: ReadText) {
  return RESIDUES.flatMap((pattern) =>
    [...text.clean.text.matchAll(pattern)].flatMap((match) => {
      const from = match.index;
      // 比上年增长% heads a column of a table.
      if (isTableLine(lineAround(text.clean.text, from))) return [];
      return [leftover(text, from, from + Math.max(1, match[0].length))];
    }),
  );
}

function leftover(text: ReadText, from: number, to: number) {
  return wordingFinding(text, {
    rule: RULE,
    severity: 'warning',
    from,
    to,
    message: { id: 'prose/residue', data: { quote: around(text.clean.text, from, to) } },
    cause: { kind: 'template-residue', message: { id: 'check/cause-template-residue', data: {} } },
  });
}

/** Figures whose thousands separators stand in the wrong places: a digit was lost or the comma slipped. */
function brokenFigures(text: ReadText) {
  return [...text.clean.text.matchAll(/(?<!\d)\d+(?:,\d+)+(?:\.\d+)?/g)].flatMap((match) => {
    if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(match[0])) return [];
    const from = match.index;
    return wordingFinding(text, {
      rule: RULE,
      severity: 'error',
      from,
      to: from + match[0].length,
      message: { id: 'prose/broken-figure', data: { written: match[0] } },
      cause: { kind: 'digit-error', message: { id: 'cause/digit-changed', data: {} } },
      actual: match[0],
    });
  });
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/** Characters shown on each side so that a gap can be seen. */
const SHOWN = 6;

function around(text: string, from: number, to: number): string {
  const before =
    text
      .slice(Math.max(0, from - SHOWN), from)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(to, to + SHOWN).split('\n')[0] ?? '';
  return before + text.slice(from, to) + after;
}
