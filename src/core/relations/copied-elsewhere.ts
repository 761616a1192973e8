import type { Finding } from '../finding';
import { plain } from '../quantity/decimal';
import { isKnown, type KnownFigure } from '../quantity/figure';
import { isAmountUnit } from '../quantity/unit';
import type { Table } from '../tables/model';
import { figuresOf } from './figures-of';

/** Digits with which the same amount on another sheet is no chance. */
const TELLING = /[1-9](?:\.?\d){2,}$/;

/**
 * Names the cause of wrong amounts that nothing on their own sheet explains but that stand on another one (抄自别表).
 * The sheets are searched only when there is such a finding.
 */
export function copiedElsewhere(findings: readonly Finding[], tables: readonly Table[]): readonly Finding[] {
  if (!findings.some(isUnexplained)) return findings;
  const amounts = amountsBy(tables);
  return findings.map((finding): Finding => {
    if (!isUnexplained(finding)) return finding;
    const same = amounts.get(keyOf(finding.actual, finding.unit)) ?? [];
    const source = same.find(({ cell }) => cell.sheet !== finding.primary?.sheet);
    if (!source) return finding;
    const message = { id: 'cause/copied-from-neighbour', data: { other: source.cell } } as const;
    return { ...finding, cause: { kind: 'copied-from-neighbour', message } };
  });
}

function isUnexplained({ rule, cause, actual }: Finding): boolean {
  const isOpen = cause?.kind === 'unknown' || cause?.kind === 'stale-total';
  return isOpen && rule.startsWith('arithmetic/') && actual !== null && TELLING.test(actual);
}

function amountsBy(tables: readonly Table[]): ReadonlyMap<string, readonly KnownFigure[]> {
  const found = new Map<string, KnownFigure[]>();
  for (const figure of tables.flatMap(figuresOf)) {
    if (!isKnown(figure) || figure.unit === null || !isAmountUnit(figure.unit)) continue;
    const key = keyOf(plain(figure.value), figure.unit);
    const same = found.get(key);
    if (same) same.push(figure);
    else found.set(key, [figure]);
  }
  return found;
}

function keyOf(value: string | null, unit: string | null): string {
  return `${value ?? ''} ${unit ?? ''}`;
}
