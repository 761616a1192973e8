import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/findings/finding';
import { formatAddress, parseAddress, type CellAddress } from '../../../src/core/workbook/address';

/** A cell of 自评表 by its place there, or of another sheet by its whole address. */
export function at(text: string): CellAddress {
  const cell = parseAddress(text.includes('!') ? text : `自评表!${text}`);
  assert.ok(cell, text);
  return cell;
}

/** A finding of a rule that looks at the first of these cells first. */
export function finding(rule: string, cells: readonly string[], more: Partial<Finding> = {}): Finding {
  const [primary] = cells.map(at);
  return {
    id: `${rule}@${primary ? formatAddress(primary) : 'workbook'}`,
    rule,
    severity: 'error',
    table: null,
    cells: cells.map(at),
    primary: primary ?? null,
    message: { id: 'host/manual-calculation', data: {} },
    actual: null,
    expected: null,
    unit: null,
    evidence: null,
    cause: null,
    fixes: [],
    ...more,
  };
}
