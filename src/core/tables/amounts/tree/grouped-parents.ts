import type { Branch, Parent } from './branch';
import { sourceParents } from './source-parents';

/** Rows of projects by source: each is part of the row of its project where there is one, which is part of the total. */
export function groupedParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const wholes = new Map(
    rows.flatMap(({ group, key }) => (group?.isWhole ? [[group.name, key] as const] : [])),
  );
  const ofGroup = ({ group }: Branch): string | undefined =>
    group && !group.isWhole ? wholes.get(group.name) : undefined;
  const others = rows.filter((row) => ofGroup(row) === undefined);
  const parents = sourceParents(others);
  return rows.map((row) => {
    const key = ofGroup(row);
    return key === undefined ? (parents[others.indexOf(row)] ?? null) : { key, exhaustive: true };
  });
}
