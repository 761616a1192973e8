import type { Finding } from '../finding';
import { plain } from '../quantity/decimal';
import { isKnown } from '../quantity/figure';
import { isAmountUnit } from '../quantity/unit';
import type { CellAddress } from '../workbook/address';
import { distinctFigures } from './distinct-figures';
import type { TableIndex } from './table-index';

/** Digits with which the same amount on another sheet is no chance. */
const TELLING = /[1-9](?:\.?\d){2,}$/;

/**
 * Names the cause of wrong amounts that nothing on their own sheet explains but that stand on another one (抄自别表).
 * The sheets are searched only when there is such a finding.
 */
export function copiedElsewhere(
  findings: readonly Finding[],
  indexes: readonly TableIndex[],
): readonly Finding[] {
  return findings.map((finding): Finding => {
    if (!isUnexplained(finding)) return finding;
    const other = sourceOf(finding, indexes);
    if (!other) return finding;
    const message = { id: 'cause/copied-from-neighbour', data: { other } } as const;
    return { ...finding, cause: { kind: 'copied-from-neighbour', message } };
  });
}

function isUnexplained({ rule, cause, actual }: Finding): boolean {
  const isOpen = cause?.kind === 'unknown' || cause?.kind === 'stale-total';
  return isOpen && rule.startsWith('arithmetic/') && actual !== null && TELLING.test(actual);
}

/** The first cell of another sheet that holds the same amount. */
function sourceOf({ actual, unit, primary }: Finding, indexes: readonly TableIndex[]): CellAddress | null {
  const key = keyOf(actual, unit);
  for (const index of indexes) {
    if (index.table.sheet === primary?.sheet) continue;
    const cell = index.once(amountsOf).get(key);
    if (cell) return cell;
  }
  return null;
}

/** Where each amount of a table stands first. Read once for a table that stays as it is. */
function amountsOf({ table }: TableIndex): ReadonlyMap<string, CellAddress> {
  const found = new Map<string, CellAddress>();
  for (const figure of distinctFigures(table)) {
    if (!isKnown(figure) || figure.unit === null || !isAmountUnit(figure.unit)) continue;
    const key = keyOf(plain(figure.value), figure.unit);
    if (!found.has(key)) found.set(key, figure.cell);
  }
  return found;
}

function keyOf(value: string | null, unit: string | null): string {
  return `${value ?? ''} ${unit ?? ''}`;
}
