import type { CellStyle, Edit } from '../../core/workbook/edit';
import { blankWorkbook } from '../../hosts/xlsx/write/blank-workbook';
import { XlsxHost } from '../../hosts/xlsx/xlsx-host';
import type { Words } from '../words/zh-CN';
import type { FileSummary } from './summarise';

const HEAD: CellStyle = { bold: true, fill: '#DDEBF7', wrap: true };
const BODY: CellStyle = { wrap: true };

/** The summary as a workbook: one row per file, and one row per finding on a second sheet. */
export async function summaryWorkbook(summaries: readonly FileSummary[], words: Words): Promise<Uint8Array> {
  const { filesSheet, findingsSheet, fileColumns, findingColumns } = words.batch;
  const host = XlsxHost.open(blankWorkbook(filesSheet, [40, 8, 8, 8, 8, 60]), 'summary.xlsx');
  const files = summaries.map(({ file, tables, errors, warnings, hints, error }) => [
    file,
    ...(error === null ? [tables, errors, warnings, hints] : [null, null, null, null]),
    error,
  ]);
  const findings = summaries.flatMap(({ file, findings: found }) =>
    found.map(({ primary, severity, message, expected, unit, evidence, cause, rule }) => [
      file,
      primary,
      words.severities[severity],
      message,
      expected === null ? null : `${expected}${unit ?? ''}`,
      evidence,
      cause?.message ?? null,
      rule,
    ]),
  );
  await host.apply({
    reason: 'batch',
    edits: [
      ...rowsOf(filesSheet, [fileColumns, ...files]),
      { kind: 'add-sheet', name: findingsSheet, columnWidths: [32, 18, 8, 60, 14, 40, 30, 28] },
      ...rowsOf(findingsSheet, [findingColumns, ...findings]),
    ],
  });
  return host.toBytes();
}

/** Texts as texts and numbers as numbers; the first row is the head. */
function rowsOf(sheet: string, rows: readonly (readonly (string | number | null)[])[]): Edit[] {
  return rows.flatMap((row, r) =>
    row.flatMap((content, column): Edit[] => {
      const cell = { sheet, row: r, column };
      if (content === null) return [];
      if (typeof content === 'number') return [{ kind: 'number', cell, value: String(content) }];
      return [{ kind: 'text', cell, value: content, style: r === 0 ? HEAD : BODY }];
    }),
  );
}
