import type { Band } from '../../headers/band';
import type { Half } from '../../headers/layouts/halves';
import { isText, tokenAt, type Token } from '../../cells/lines';
import { isSubtotalLabel, isTotalLabel } from '../total-label';
import type { AmountRow } from '../amounts';

/** Which group of a list a row belongs to, and whether it is the row of the group as a whole. */
export interface Membership {
  /** The name of the group. */
  readonly name: Token;
  readonly isWhole: boolean;
}

/**
 * A list of projects that gives each several rows, one a source (项目名称 | 资金来源 | 金额), and perhaps a 小计: the name
 * stands in the first of them only. The row of a 小计 or without a source is that of the project; the others are its parts.
 */
export function grouped(
  rows: readonly AmountRow[],
  band: Band,
  halves: readonly Half[],
): readonly AmountRow[] {
  const [half, ...others] = halves;
  const names = columnOf(band, (token) => token.word?.info === 'project');
  const sources = columnOf(
    band,
    ({ word }) => word?.reading?.kind === 'labels' && word.reading.noun === 'source',
  );
  const figures = half?.columns[0]?.column ?? 0;
  if (others.length > 0 || names === null || sources === null || names >= sources || sources >= figures)
    return rows;
  const members = membersOf(rows, names, sources);
  const counts = new Map<Token, number>();
  for (const found of members) if (found) counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
  if (![...counts.values()].some((count) => count > 1)) return rows;
  return rows.map((row, at) => {
    const found = members[at];
    if (!found) return row;
    if ((counts.get(found.name) ?? 0) < 2) return { ...row, label: found.name };
    const { name, source, isWhole } = found;
    return { ...row, label: isWhole ? name : source, group: { name, isWhole } };
  });
}

/** The column under the last header that is meant; null where there is none. */
function columnOf({ columns }: Band, isMeant: (leaf: Token) => boolean): number | null {
  return (
    columns.findLast(({ path }) => {
      const leaf = path.at(-1);
      return leaf !== undefined && isMeant(leaf);
    })?.column ?? null
  );
}

interface Member extends Membership {
  readonly source: Token | null;
}

function membersOf(rows: readonly AmountRow[], names: number, sources: number): readonly (Member | null)[] {
  let name: Token | null = null;
  return rows.map(({ line }) => {
    const own = tokenAt(line, names);
    const source = tokenAt(line, sources) ?? null;
    if (own && isText(own)) name = isTotalLabel(own.word) ? null : own;
    if (!name || (line.tokens[0] && isTotalLabel(line.tokens[0].word))) return null;
    const isWhole = source === null || isSubtotalLabel(source.word) || isTotalLabel(source.word);
    return { name, source, isWhole };
  });
}
