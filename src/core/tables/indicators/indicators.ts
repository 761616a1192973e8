import { bandOf, type Band } from '../headers/band';
import { arrange, layoutOf, LEVELS, straighten, type Layout, type RoledColumn } from './indicator-layout';
import { IndicatorReader, type IndicatorTotals } from './indicator-reader';
import { inPercentPoints } from './earned';
import { isNumeric, isUnderneath, type Line } from '../cells/lines';
import type { Column, Indicator } from '../model';
import type { ValueReader } from '../cells/values';
import type { IndicatorRole } from '../vocabulary/roles';

/** An indicator block (绩效指标) as read. `next` is the line index after it. */
export interface IndicatorBlock extends IndicatorTotals {
  readonly band: Band;
  readonly next: number;
  readonly columns: readonly Column[];
  readonly indicators: readonly Indicator[];
}

const MEASURES: readonly IndicatorRole[] = [
  'target',
  'actual',
  'weight',
  'score',
  'criterion',
  'relation',
  'initial-target',
  'term-target',
];

/** The header of an indicator block that begins at the line, or null. */
export function indicatorBandAt(lines: readonly Line[], start: number): Band | null {
  const opening = lines[start];
  if (!opening || opening.indicatorWords < 2 || !opening.wordy) return null;
  const roles = new Set<IndicatorRole>();
  let last = start - 1;
  for (let index = start; index < lines.length && index < start + 3; index += 1) {
    const line = lines[index];
    if (!line || !isHeaderLine(line)) break;
    for (const token of line.tokens) if (token.word?.indicator) roles.add(token.word.indicator);
    last = index;
  }
  const levels = LEVELS.some((level) => roles.has(level));
  const measures = MEASURES.some((role) => roles.has(role));
  const isList = last === start && roles.has('group') && roles.has('target') && roles.has('actual');
  return (levels || isList) && measures ? bandOf(lines, start, last) : null;
}

/** A line of header words. A column of the office's own among many known ones does not keep it from being one. */
function isHeaderLine(line: Line): boolean {
  if (!line.wordy || line.indicatorWords < 2) return false;
  const left = line.tokens[0]?.column ?? 0;
  const strange = line.tokens.filter(
    ({ word, column }) => !word?.indicator && !word?.labelColumn && column > left,
  );
  const few = line.indicatorWords >= 4 && strange.length * 2 <= line.indicatorWords;
  return strange.length === 0 || (few && strange.every(({ word }) => (word?.text.length ?? 0) <= 14));
}

/** Reads the block under the band. `stop` says where something else begins. */
export function readIndicators(
  sheet: string,
  lines: readonly Line[],
  band: Band,
  values: ValueReader,
  stop: (index: number) => boolean,
): IndicatorBlock {
  const straight = straighten(lines, band, values);
  const layout = layoutOf(sheet, straight, lines, band.last + 1);
  const reader = new IndicatorReader(sheet, layout, values);
  let index = band.last + 1;
  let total: Line | null = null;
  for (; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || stop(index)) break;
    if (isUnderneath(line) && !line.tokens.some((token) => isNumeric(token))) break;
    if (isTotal(line, layout)) {
      total = line;
      index += 1;
      break;
    }
    if (!reader.accepts(line)) break;
    reader.read(line);
  }
  // 合计 of the indicators, then 总分 of the form.
  total = totalAhead(lines, index, layout, stop) ?? total;
  return {
    band,
    next: index,
    columns: layout.columns,
    indicators: inPercentPoints(reader.indicators),
    ...reader.total(total),
  };
}

/** Reads a block whose columns were bound by hand: every line of the region belongs to it. */
export function readBoundIndicators(
  sheet: string,
  body: readonly Line[],
  band: Band,
  roled: readonly RoledColumn[],
  next: number,
  values: ValueReader,
): IndicatorBlock {
  const layout = arrange(sheet, roled, body);
  const reader = new IndicatorReader(sheet, layout, values);
  const total = body.findLast((line) => isTotal(line, layout)) ?? null;
  for (const line of body) if (line !== total) reader.read(line);
  const indicators = inPercentPoints(reader.indicators);
  return { band, next, columns: layout.columns, indicators, ...reader.total(total) };
}

/** The total row below texts that stand between: 其他需要说明事项, then 总分. */
function totalAhead(
  lines: readonly Line[],
  from: number,
  layout: Layout,
  stop: (index: number) => boolean,
): Line | null {
  for (let index = from; index < Math.min(from + 4, lines.length); index += 1) {
    const line = lines[index];
    if (!line || stop(index)) return null;
    if (isTotal(line, layout) && line.tokens.some((token) => isNumeric(token))) return line;
  }
  return null;
}

function isTotal(line: Line, layout: Layout): boolean {
  const deepest = layout.levels.at(-1)?.column ?? 0;
  const label = line.tokens.find((token) => token.column <= deepest && token.word !== null);
  return label?.word?.totalRow === true && line.tokens.every((t) => t === label || !t.word?.indicator);
}
