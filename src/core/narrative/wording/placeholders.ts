import type { Check } from '../../checks/model';
import { observed } from '../../checks/report';
import type { Finding } from '../../findings/finding';
import { formatAddress } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import { columnOf, findLinkedSheet } from '../sheet/linked-sheet';
import { PLACEHOLDER_MARK } from '../model';

/** 自评报告待填写: reported until somebody has written what only a person can write. */
export const narrativePlaceholder: Check = {
  rule: 'completeness/narrative-placeholder',
  title: '自评报告待填写',
  demand: '联动的自评报告中标有【待填写】的段落，应由人填写后再报送。',
  source: ['practice:outlines'],
  severity: 'warning',
  run: () => [],
  runAcross: ({ snapshot }) => placeholderFindings(snapshot.snapshot),
};

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
        ...observed({
          rule: narrativePlaceholder.rule,
          severity: narrativePlaceholder.severity,
          table: null,
          primary: cell,
          message: { id: 'narrative/placeholder', data: { what: whatIn(value) } },
        }),
        id: `${narrativePlaceholder.rule}:${formatAddress(cell)}`,
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
