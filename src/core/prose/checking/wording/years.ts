import { wordingFinding, type ReadText, type WordingRule } from './context';

const RULE = 'consistency/prose-year';
const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年)/g;
/** A year that says which year the report is about: in a title, at its end (截至), or of its accounts. */
const OWN_YEAR = [
  /截[至止](?:到)?((?:19|20)\d{2})年(?:年)?(?:12月|末|底|年末|年底)/g,
  /((?:19|20)\d{2})年度?(?:部门|单位|本部门|本单位|收入|支出|收支|财政拨款|一般公共预算|政府性基金|本年|决算|“三公”|机关运行|整体|绩效)/g,
];
/** The year that the report compares itself with. */
const BASE_YEAR =
  /(?:与|比|较|同)((?:19|20)\d{2})年(?:度)?(?:相比|决算|增加|减少|增长|下降|同期|支出|，|持平|无变化|对比)?/g;
/** So many more mentions must speak for the report's year than for another before the other is doubted. */
const CLEAR_MAJORITY = 3;
/** So many comparisons with the year before make another base year a slip. */
const USUAL_BASE = 2;

/** 年份: last year's year left in a title, in 截至, or a comparison with another year than the rest. */
export const years: WordingRule = (text) => {
  const year = reportYear(text);
  return year === null
    ? strayBases(text)
    : [...ownYears(text, year), ...headings(text, year), ...baseYears(text, year)];
};

/** The year the text is about: the one named by far most often where it names its own; null when that is not clear. */
export function reportYear(text: ReadText): number | null {
  const [first, second] = ownYearsOf(text);
  if (!first) return null;
  return first[1] >= CLEAR_MAJORITY * (second?.[1] ?? 1) ? first[0] : null;
}

/** The year that a text without any other may be held to in the tables: the clear one, or the only one it calls its own. */
export function yearOfTables(text: ReadText): number | null {
  const [only, ...others] = ownYearsOf(text);
  return reportYear(text) ?? (only && others.length === 0 ? only[0] : null);
}

/** The years that the text calls its own, the one named most often first, with how often each is. */
function ownYearsOf({ clean }: ReadText): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const pattern of OWN_YEAR) {
    for (const [, year] of clean.text.matchAll(pattern)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function ownYears(text: ReadText, year: number) {
  const [until] = OWN_YEAR;
  return until
    ? matches(text, until)
        .filter(({ found }) => found === year - 1)
        .map(({ at, found }) => wrong(text, at, found, year))
    : [];
}

function headings(text: ReadText, year: number) {
  return text.paragraphs.flatMap((paragraph) => {
    if (!paragraph.heading) return [];
    const line = text.clean.text.slice(paragraph.from, paragraph.to);
    if (!/年度|决算|预算|情况|报告|说明|绩效/.test(line)) return [];
    return [...line.matchAll(YEAR)]
      .map(([, found], index) => ({
        found: Number(found),
        index,
        at: paragraph.from + line.search(new RegExp(`${found}年`)),
      }))
      .filter(
        ({ found, index }) =>
          index === 0 && (found === year - 1 || found === year - 2) && !/与|比|较|计划/.test(line),
      )
      .map(({ at, found }) => wrong(text, at, found, year));
  });
}

function baseYears(text: ReadText, year: number) {
  const bases = matches(text, BASE_YEAR);
  const usual = bases.filter(({ found }) => found === year - 1).length;
  if (usual < USUAL_BASE) return [];
  return bases
    .filter(({ found }) => found === year || found === year - 2)
    .map(({ at, found }) => wrong(text, at, found, year - 1));
}

/** Where no words say which year the report is of: one comparison with the year behind the one that all others name. */
function strayBases(text: ReadText) {
  const bases = matches(text, BASE_YEAR);
  const counts = new Map<number, number>();
  for (const { found } of bases) counts.set(found, (counts.get(found) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!usual || usual[1] < SURE_BASE || counts.get(usual[0] + 1) !== 1) return [];
  return bases
    .filter(({ found }) => found === usual[0] + 1)
    .map(({ at, found }) => wrong(text, at, found, usual[0]));
}

/** So many comparisons with one year show which it is without any other word. */
const SURE_BASE = 4;

function matches(
  { clean }: ReadText,
  pattern: RegExp,
): readonly { readonly at: number; readonly found: number }[] {
  return [...clean.text.matchAll(pattern)].map((match) => {
    const digits = match[1] ?? '';
    return { at: match.index + match[0].indexOf(digits), found: Number(digits) };
  });
}

function wrong(text: ReadText, at: number, found: number, year: number) {
  return wordingFinding(text, {
    rule: RULE,
    severity: 'warning',
    from: at,
    to: at + 5,
    message: { id: 'prose/year', data: { found: String(found), year: String(year) } },
    cause: { kind: 'wrong-year', message: { id: 'check/cause-wrong-year', data: {} } },
    actual: String(found),
    expected: String(year),
    replacement: `${year}年`,
  });
}
