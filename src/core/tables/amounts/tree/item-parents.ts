import type { ThreePublicItem } from '../../vocabulary/row-words';
import type { Branch, Parent } from './branch';

const ITEM_PARENTS: Readonly<Partial<Record<ThreePublicItem, readonly ThreePublicItem[]>>> = {
  abroad: ['total'],
  vehicles: ['total'],
  'vehicle-purchase': ['vehicles', 'total'],
  'vehicle-operation': ['vehicles', 'total'],
  reception: ['total'],
  'reception-domestic': ['reception'],
  'reception-abroad': ['reception'],
  'reception-foreign-affairs': ['reception-domestic', 'reception'],
};

/** "三公"经费: what is part of what is fixed by the meaning of the items (财政部决算公开表 07). */
export function itemParents(rows: readonly Branch[]): readonly (Parent | null)[] {
  const byItem = new Map<ThreePublicItem, Branch>();
  for (const row of rows) {
    const item = row.total ? 'total' : row.word?.item;
    if (item && !byItem.has(item)) byItem.set(item, row);
  }
  return rows.map((row, at) => {
    const item = row.word?.item;
    if (!item && !row.total) return headedBy(rows, at);
    // 评审接待 beside 公务接待费 is of the same kind: a part of it or the kind again, and no further part of the total.
    if (!item || row.total || byItem.get(item) !== row) return null;
    for (const candidate of ITEM_PARENTS[item] ?? []) {
      const parent = byItem.get(candidate);
      if (parent) return { key: parent.key, exhaustive: isAllOf(item, candidate, byItem) };
    }
    return null;
  });
}

/**
 * Whether the items below another are all there is of it: of the costs of cars one kind alone is no sum, its other kind being
 * left out or written in words that nobody knows.
 */
function isAllOf(
  item: ThreePublicItem,
  whole: ThreePublicItem,
  listed: ReadonlyMap<ThreePublicItem, unknown>,
): boolean {
  if (whole === 'vehicles') return listed.has('vehicle-purchase') && listed.has('vehicle-operation');
  return item !== 'reception-foreign-affairs';
}

/** 项目支出 above 1、业务工作专项 and 2、运行维护专项, in a list that goes on behind the items: at least what they come to. */
function headedBy(rows: readonly Branch[], at: number): Parent | null {
  if (rows[at]?.word?.level == null) return null;
  const above = rows.slice(0, at).findLast(({ word }) => word?.level == null);
  const first = above && rows[rows.indexOf(above) + 1];
  const isHeading = above && !above.total && !above.word?.item && !above.word?.ofWhich;
  const heads = isHeading && first?.word?.ordinal === 1 && !first.word.item;
  return heads ? { key: above.key, exhaustive: false } : null;
}
