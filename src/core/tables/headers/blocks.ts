import { readAmounts, type AmountBlock } from '../amounts/amounts';
import { amountBandAt, isUpperHeader, pairBandAt } from './headers';
import { breakdownAt, type BreakdownBlock } from '../amounts/breakdown';
import { readBound, type BoundRegion } from '../manual/bound';
import { countsBelowAt } from './layouts/counts-below';
import { fundsListAt } from './layouts/funds-list';
import { factsAt } from './layouts/facts';
import { measuresDownAt } from './layouts/measures-down';
import { sourcesAcrossAt } from './layouts/sources-across';
import { sourcesBesideAt } from './layouts/sources-beside';
import { transposedAt } from './layouts/transposed';
import { indicatorBandAt, readIndicators, type IndicatorBlock } from '../indicators/indicators';
import { isFilled, isText, type Line, type Token } from '../cells/lines';
import type { AmountUnit } from '../../quantity/unit';
import type { TableKind } from '../model';
import type { ValueReader } from '../cells/values';
import { mentions } from '../../words/topics';

/** A stretch of a sheet: a grid of amounts, a block of indicators, or a line of neither. */
export type Block = (
  | { readonly kind: 'amounts'; readonly block: AmountBlock }
  | { readonly kind: 'indicators'; readonly block: IndicatorBlock }
  | { readonly kind: 'breakdown'; readonly block: BreakdownBlock }
  | { readonly kind: 'loose'; readonly line: Line }
) & {
  readonly first: number;
  /** The kind of table the officer bound it to by hand. */
  readonly bound?: TableKind;
  /** The unit the officer set for its amounts. */
  readonly boundUnit?: AmountUnit;
};

/** Cuts the lines of a sheet into blocks, top to bottom; regions bound by hand are taken as the officer said. */
export function blocksOf(
  sheet: string,
  lines: readonly Line[],
  values: ValueReader,
  regions: readonly BoundRegion[] = [],
): readonly Block[] {
  let blocks: Block[] = [];
  let from = 0;
  for (const region of regions) {
    blocks = blocks.concat(cut(sheet, lines.slice(0, region.first), from, values));
    const { kind: bound, unit: boundUnit } = region.binding;
    const by = { bound, ...(boundUnit === undefined ? {} : { boundUnit }) };
    const known = readBound(sheet, region, lines, values);
    if (known) {
      lines.slice(region.first, region.head).forEach((line, offset) => {
        blocks.push({ kind: 'loose', line, first: region.first + offset, ...by });
      });
      blocks.push({ ...known, first: region.head, ...by });
    } else {
      const own = cut(sheet, lines.slice(0, region.next), region.first, values);
      blocks = blocks.concat(own.map((block) => ({ ...block, ...by })));
    }
    from = region.next;
  }
  return blocks.concat(cut(sheet, lines, from, values));
}

/** Blocks of the lines from an index on. Each line is looked at once. */
function cut(sheet: string, lines: readonly Line[], start: number, values: ValueReader): readonly Block[] {
  const blocks: Block[] = [];
  const starts = new Map<number, boolean>();
  const opensBlock = (index: number): boolean => {
    const known = starts.get(index);
    if (known !== undefined) return known;
    const opens = isTitle(lines[index]) !== null || opensBand(lines, index) || captions(index);
    starts.set(index, opens);
    return opens;
  };
  const captions = (index: number): boolean => {
    const [only, ...others] = lines[index]?.tokens ?? [];
    if (!only || others.length > 0 || !isText(only) || only.word?.source || only.word?.item) return false;
    return index + 1 < lines.length && opensBand(lines, index + 1);
  };
  let index = start;
  let looseFrom = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const indicators = indicatorBandAt(lines, index);
    if (indicators) {
      const block = readIndicators(sheet, lines, indicators, values, opensBlock);
      blocks.push({ kind: 'indicators', first: index, block });
      looseFrom = blocks.length;
      index = block.next;
      continue;
    }
    const breakdown = breakdownAt(lines, index, opensBlock);
    if (breakdown) {
      blocks.push({ kind: 'breakdown', first: index, block: breakdown });
      looseFrom = blocks.length;
      index = breakdown.next;
      continue;
    }
    const from = looseFrom < blocks.length ? (blocks[looseFrom]?.first ?? index) : index;
    const amounts = amountBandAt(lines, index, from);
    if (amounts) {
      while (blocks.length > looseFrom && (blocks.at(-1)?.first ?? 0) >= amounts.first) blocks.pop();
      const block = readAmounts(lines, amounts, opensBlock);
      blocks.push({ kind: 'amounts', first: amounts.first, block });
      looseFrom = blocks.length;
      index = block.next;
      continue;
    }
    const unheaded = unheadedAt(lines, index, opensBlock);
    const [opening] = unheaded;
    if (opening) {
      for (const block of unheaded) blocks.push({ kind: 'amounts', first: index, block });
      looseFrom = blocks.length;
      index = opening.next;
      continue;
    }
    blocks.push({ kind: 'loose', first: index, line });
    index += 1;
  }
  return blocks;
}

/** Grids whose header is no row over columns of one field each; those that begin at a line are one table together. */
function unheadedAt(
  lines: readonly Line[],
  index: number,
  stop: (index: number) => boolean,
): readonly AmountBlock[] {
  const found = fundsListAt(lines, index) ?? sourcesAcrossAt(lines, index) ?? countsBelowAt(lines, index);
  if (found) return [found];
  for (const blocks of [
    sourcesBesideAt(lines, index),
    transposedAt(lines, index),
    measuresDownAt(lines, index),
  ])
    if (blocks.length > 0) return blocks;
  const facts = factsAt(lines, index, stop);
  if (facts.length > 0) return facts;
  const pairs = pairBandAt(lines, index);
  return pairs ? [readAmounts(lines, pairs, stop)] : [];
}

/** Whether a header begins at the line, its upper rows included. */
function opensBand(lines: readonly Line[], index: number): boolean {
  if (indicatorBandAt(lines, index) !== null) return true;
  for (let below = index; below <= index + 2 && below < lines.length; below += 1) {
    if (amountBandAt(lines, below, index)?.first === index) return true;
    if (!isUpperHeader(lines[below], lines[below + 1])) return false;
  }
  return false;
}

/** The title a line carries: words about a table that name a table, alone or with a corner note beside them. */
export function isTitle(line: Line | undefined): Token | null {
  const [first] = line?.tokens ?? [];
  if (!line || !first?.word?.title) return null;
  const own = line.tokens.filter((_, position) => !isFilled(line, position));
  if (own.length > 3) return null;
  const { word } = first;
  if (word.note || word.part || word.fundsSection || word.source || word.info || word.column) return null;
  const corner = own.every(
    (token) => token === first || (isText(token) && mentions(token.word?.text ?? '', 'in-the-corner')),
  );
  return corner ? first : null;
}
