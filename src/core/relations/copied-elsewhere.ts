import type { Finding } from '../finding';
import { decimal, type Decimal } from '../quantity/decimal';
import { isKnown, type KnownFigure } from '../quantity/figure';
import { isAmountUnit } from '../quantity/unit';
import { figuresOf } from '../tables/figures';
import type { CellAddress } from '../workbook/address';
import type { TableIndex } from './table-index';

/** Digits with which the same amount on another sheet is no chance. */
const TELLING = /[1-9](?:\.?\d){2,}$/;

/** A wrong amount, and the first cell of another sheet that holds the same. */
interface Search {
  readonly amount: Decimal;
  readonly unit: string | null;
  readonly sheet: string | null;
  source: CellAddress | null;
}

/**
 * Names the cause of wrong amounts that nothing on their own sheet explains but that stand on another one (抄自别表).
 * The sheets are gone through once, and only when there is such a finding.
 */
export function copiedElsewhere(
  findings: readonly Finding[],
  indexes: readonly TableIndex[],
): readonly Finding[] {
  const searches = new Map<Finding, Search>();
  for (const finding of findings) {
    const { actual, unit, primary } = finding;
    if (actual === null || !isUnexplained(finding)) continue;
    searches.set(finding, { amount: decimal(actual), unit, sheet: primary?.sheet ?? null, source: null });
  }
  if (searches.size === 0) return findings;
  search([...searches.values()], indexes);
  return findings.map((finding): Finding => {
    const other = searches.get(finding)?.source;
    if (!other) return finding;
    const message = { id: 'cause/copied-from-neighbour', data: { other } } as const;
    return { ...finding, cause: { kind: 'copied-from-neighbour', message } };
  });
}

function isUnexplained({ rule, cause, actual }: Finding): boolean {
  const isOpen = cause?.kind === 'unknown' || cause?.kind === 'stale-total';
  return isOpen && rule.startsWith('arithmetic/') && actual !== null && TELLING.test(actual);
}

function search(searches: readonly Search[], indexes: readonly TableIndex[]): void {
  const bySketch = new Map<number, Search[]>();
  for (const one of searches) {
    const sketch = sketchOf(one.amount);
    const alike = bySketch.get(sketch);
    if (alike) alike.push(one);
    else bySketch.set(sketch, [one]);
  }
  for (const index of indexes) {
    for (const { value, unit, cell } of index.once(amountsOf)) {
      for (const one of bySketch.get(sketchOf(value)) ?? []) {
        if (one.source || one.sheet === cell.sheet || one.unit !== unit || !one.amount.eq(value)) continue;
        one.source = cell;
      }
    }
  }
}

/** The amounts of a table. Listed once for a table that stays as it is. */
function amountsOf({ table }: TableIndex): readonly KnownFigure[] {
  return figuresOf(table).filter(
    (figure): figure is KnownFigure => isKnown(figure) && figure.unit !== null && isAmountUnit(figure.unit),
  );
}

/** A number that equal amounts share and most others do not: their size, how many digits they have, and the first. */
function sketchOf({ c: digits, e: exponent }: Decimal): number {
  return (exponent * 64 + digits.length) * 10 + (digits[0] ?? 0);
}
