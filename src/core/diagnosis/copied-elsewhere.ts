import type { Finding } from '../findings/finding';
import { decimal, type Decimal } from '../quantity/decimal';
import { isKnown, type KnownFigure } from '../quantity/figure';
import { isAmountUnit } from '../quantity/unit';
import { figuresOf } from '../tables/amounts/figures';
import type { CellAddress } from '../workbook/address';
import type { TableIndex } from '../formulas/index/table-index';
import { grouped } from '../workbook/grouped';

/** Digits with which the same amount on another sheet is no chance. */
const TELLING = /[1-9](?:\.?\d){2,}$/;

/** A wrong amount that nothing on its own sheet explains. */
interface Unexplained {
  readonly finding: Finding;
  readonly amount: Decimal;
}

/**
 * Names the cause of wrong amounts that nothing on their own sheet explains but that stand on another one (抄自别表).
 * The sheets are gone through once, and only when there is such a finding.
 */
export function copiedElsewhere(
  findings: readonly Finding[],
  indexes: readonly TableIndex[],
): readonly Finding[] {
  const unexplained = findings.flatMap((finding) => unexplainedIn(finding) ?? []);
  if (unexplained.length === 0) return findings;
  const sources = sourcesOf(unexplained, indexes);
  return findings.map((finding): Finding => {
    const other = sources.get(finding);
    if (!other) return finding;
    const message = { id: 'cause/copied-from-neighbour', data: { other } } as const;
    return { ...finding, cause: { kind: 'copied-from-neighbour', message } };
  });
}

function unexplainedIn(finding: Finding): Unexplained | null {
  const { rule, cause, actual } = finding;
  const isOpen = cause?.kind === 'unknown' || cause?.kind === 'stale-total';
  if (!isOpen || !rule.startsWith('arithmetic/') || actual === null || !TELLING.test(actual)) return null;
  return { finding, amount: decimal(actual) };
}

/** The first cell of another sheet that holds the same amount, by finding. */
function sourcesOf(
  unexplained: readonly Unexplained[],
  indexes: readonly TableIndex[],
): ReadonlyMap<Finding, CellAddress> {
  const bySketch = grouped(unexplained, ({ amount }) => sketchOf(amount));
  const sources = new Map<Finding, CellAddress>();
  for (const index of indexes) {
    const amounts = index.once(amountsOf);
    for (const [sketch, wanted] of bySketch) {
      for (const { value, unit, cell } of amounts.get(sketch) ?? []) {
        for (const { finding, amount } of wanted) {
          const isElsewhere = finding.primary?.sheet !== cell.sheet;
          if (isElsewhere && !sources.has(finding) && finding.unit === unit && amount.eq(value)) {
            sources.set(finding, cell);
          }
        }
      }
    }
  }
  return sources;
}

/** The amounts of a table by their sketch. Listed once for a table that stays as it is. */
function amountsOf({ table }: TableIndex): ReadonlyMap<number, readonly KnownFigure[]> {
  const amounts = [...figuresOf(table)]
    .filter(isKnown)
    .filter(({ unit }) => unit !== null && isAmountUnit(unit));
  return grouped(amounts, ({ value }) => sketchOf(value));
}

/** A number that equal amounts share and most others do not: their size, how many digits they have, and the first. */
function sketchOf({ c: digits, e: exponent }: Decimal): number {
  return (exponent * 64 + digits.length) * 10 + (digits[0] ?? 0);
}
