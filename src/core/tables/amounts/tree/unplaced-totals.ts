import { totalledIn } from '../../../words/phrases/divisions';
import type { Branch, Parent } from './branch';
import { isOfTheYear } from './side-totals';

/** So many totals and so many plain rows beside each other: one total may be a row that its form leaves undivided. */
const SEVERAL = 2;

/**
 * A list without numbers that has totals of its own among its rows (经常性收入合计, then the taxes it consists of) does not say
 * which of them add up: its grand totals are not held to all of them.
 */
export function withoutUnplacedTotals(
  rows: readonly Branch[],
  parents: readonly (Parent | null)[],
): readonly (Parent | null)[] {
  const wholes = new Set(parents.flatMap((parent) => parent?.key ?? []));
  const mixed = [...wholes]
    .map((key) =>
      mixtureOf(
        rows.filter((_, at) => parents[at]?.key === key),
        wholes,
      ),
    )
    .filter(({ totals, plain }) => totals >= SEVERAL && plain >= SEVERAL);
  if (mixed.length === 0) return parents;
  const isOpen = (key: string): boolean =>
    mixtureOf(
      rows.filter((_, at) => parents[at]?.key === key),
      wholes,
    ).totals > 0;
  const open = new Set([...wholes].filter(isOpen));
  return parents.map((parent) => (parent && open.has(parent.key) ? null : parent));
}

/** How many of the parts of one whole are totals that have no parts, and how many plain rows without a number. */
function mixtureOf(parts: readonly Branch[], wholes: ReadonlySet<string>): { totals: number; plain: number } {
  const totals = parts.filter((part) => namesTotal(part) && !wholes.has(part.key)).length;
  const plain = parts.filter(
    (part) => part.word?.level === null && !namesTotal(part) && isOfTheYear(part.word),
  ).length;
  return { totals, plain };
}

function namesTotal({ word }: Branch): boolean {
  return totalledIn(word?.core ?? '') !== null || word?.reading?.meaning.total !== undefined;
}
