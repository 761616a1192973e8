import type { AmountBlock } from '../../amounts/amounts';
import { isNumeric, isText, lineOf, type Line, type Token } from '../../cells/lines';
import { namesMeasure } from '../measures';
import { transposedAt } from './transposed';

/** The fewest sources that are named again in every line. */
const FEWEST_SOURCES = 2;
/** How many of the lines at least must begin with a measure. */
const FEWEST_MEASURES = 2;

/** A measure and the sources that its line names, each before its figure. */
interface Spread {
  readonly measure: Token;
  readonly sources: readonly { readonly label: Token; readonly figure: Token }[];
}

/**
 * Measures written downwards whose lines name the sources again, each before its figure: 预算安排 | 上级补助 | 320 | 本级安排 | 180,
 * below it 预算执行 with the same sources. It is the grid that has the sources once, as a header. Empty when nothing of the
 * kind begins at the line.
 */
export function sourcesBesideAt(lines: readonly Line[], start: number): readonly AmountBlock[] {
  const spreads: Spread[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const spread = spreadOf(lines[index]);
    if (!spread || (spreads[0] && !sameSources(spread, spreads[0]))) break;
    spreads.push(spread);
  }
  const [first] = spreads;
  const line = lines[start];
  if (!first || !line || spreads.filter(({ measure }) => namesMeasure(measure)).length < FEWEST_MEASURES)
    return [];
  const head = first.sources.map(({ label, figure }) => ({ ...label, column: figure.column }));
  const body = spreads.map(({ measure, sources }) =>
    lineOf(measure.row, [measure, ...sources.map(({ figure }) => figure)]),
  );
  const next = start + spreads.length;
  return transposedAt([lineOf(line.row, head), ...body], 0).map((block) => ({ ...block, next }));
}

function spreadOf(line: Line | undefined): Spread | null {
  const [measure, ...rest] = line?.tokens ?? [];
  if (!measure || !isText(measure) || rest.length % 2 > 0) return null;
  const sources = rest.flatMap((label, position) => {
    const figure = rest[position + 1];
    return position % 2 === 0 && figure ? [{ label, figure }] : [];
  });
  const isSpread = sources.every(
    ({ label, figure }) => isText(label) && sourceOf(label) !== null && isNumeric(figure),
  );
  return isSpread && sources.length >= FEWEST_SOURCES ? { measure, sources } : null;
}

function sourceOf({ word }: Token): string | null {
  return word?.source ?? word?.reading?.meaning.source ?? null;
}

function sameSources({ sources }: Spread, other: Spread): boolean {
  return (
    sources.length === other.sources.length &&
    sources.every(({ label, figure }, at) => {
      const twin = other.sources[at];
      return twin?.label.word?.core === label.word?.core && twin?.figure.column === figure.column;
    })
  );
}
