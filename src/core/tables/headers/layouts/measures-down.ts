import type { AmountBlock, AmountRow } from '../../amounts/amounts';
import { isNumeric, isText, type Line, type Token } from '../../cells/lines';
import { namesMeasure } from '../measures';

/** One measure (预算数) and the rows of its figures: 年度金额, 其中：中央资金 … */
interface Group {
  readonly measure: Token;
  readonly rows: { readonly label: Token; readonly line: Line }[];
}

/** The most label columns before the figure: the block's name, the measure, the source. */
const MOST_TOKENS = 4;

/**
 * Measures written downwards, each over its own list of sources: 预算数(A) | 年度金额 | 854, below it 其中：中央资金 | 680,
 * then 执行数(B) with the same rows. Each measure is a grid of one column. Empty when nothing of the kind begins at the
 * line.
 */
export function measuresDownAt(lines: readonly Line[], start: number): readonly AmountBlock[] {
  const groups: Group[] = [];
  let figures: number | null = null;
  let index = start;
  for (; index < lines.length; index += 1) {
    const found = rowOf(lines[index], groups.at(-1));
    if (!found || (figures !== null && found.figure && figures !== found.figure.column)) break;
    figures ??= found.figure?.column ?? null;
    if (found.measure) groups.push({ measure: found.measure, rows: [] });
    groups.at(-1)?.rows.push({ label: found.label, line: found.line });
  }
  if (figures === null || groups.length < 2 || !groups.some(({ rows }) => rows.length > 1)) return [];
  const at = figures;
  return groups.map((group) => gridOf(group, at, index));
}

/**
 * A line of such a list: perhaps the block's name and a measure, then a source and its figure, if it has one yet; a
 * measure right before a figure is that of the whole.
 */
function rowOf(line: Line | undefined, open: Group | undefined) {
  if (!line || line.tokens.length > MOST_TOKENS) return null;
  const last = line.tokens.at(-1);
  const figure = last && isNumeric(last) ? last : null;
  const label = line.tokens.at(figure ? -2 : -1);
  if (figure && label && namesMeasure(label)) return { line, figure, label, measure: label };
  if (!label || !isText(label) || label.word?.source == null) return null;
  const before = line.tokens.slice(0, line.tokens.indexOf(label));
  const measure = before.findLast(namesMeasure) ?? null;
  const named = before.every((token, position) => token === measure || (position === 0 && measure !== null));
  const placed = measure
    ? measure.column < label.column
    : open !== undefined && open.measure.column < label.column;
  return named && placed ? { line, figure, label, measure } : null;
}

function gridOf({ measure, rows }: Group, column: number, next: number): AmountBlock {
  const term = measure.word?.column;
  const labels = [...new Set(rows.map(({ label }) => label.column))];
  return {
    band: { first: 0, last: -1, columns: [{ column: measure.column, path: [measure] }] },
    next,
    halves: [
      {
        labels,
        aside: [],
        caption: null,
        columns: [
          {
            column,
            field: term?.field ?? 'amount',
            measure: term?.measure ?? 'amount',
            year: term?.year ?? null,
            header: measure,
            item: null,
          },
        ],
      },
    ],
    rows: rows.map(({ label, line }): AmountRow => {
      const row = { half: 0, label, code: null, line };
      return label === measure ? { ...row, only: true } : row;
    }),
    notes: [],
    transposed: false,
  };
}
