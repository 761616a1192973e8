import type { Finding } from '../finding';
import { formatAddress } from '../workbook/address';
import type { Snapshot } from '../workbook/snapshot';
import { columnOf, findLinkedSheet } from './linked-sheet';
import { PLACEHOLDER_MARK } from './model';

/** The rule that waiting placeholders are reported under. */
export const PLACEHOLDER_RULE = 'completeness/narrative-placeholder';

/** A finding for every place of the linked sheet that still waits for a person (报告待填写). */
export function placeholderFindings(snapshot: Snapshot): readonly Finding[] {
  const { name, index } = findLinkedSheet(snapshot);
  if (!index) return [];
  const column = columnOf('content');
  return index.sheet.cells.flatMap(({ row, column: at, value }): readonly Finding[] => {
    if (at !== column || row === 0 || typeof value !== 'string' || !value.includes(PLACEHOLDER_MARK))
      return [];
    const cell = { sheet: name, row, column };
    return [
      {
        id: `${PLACEHOLDER_RULE}:${formatAddress(cell)}`,
        rule: PLACEHOLDER_RULE,
        severity: 'warning',
        table: null,
        cells: [cell],
        primary: cell,
        message: { id: 'narrative/placeholder', data: { what: whatIn(value) } },
        actual: null,
        expected: null,
        unit: null,
        evidence: null,
        cause: null,
        fixes: [],
      },
    ];
  });
}

/** What is waited for: the words between the mark and its closing bracket. */
function whatIn(text: string): string {
  const start = text.indexOf(PLACEHOLDER_MARK) + PLACEHOLDER_MARK.length;
  const end = text.indexOf('】', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/^[：:]/, '');
}
