import { join } from 'node:path';
import type { CellStyle, Edit } from '../../core/workbook/edit';
import { blankWorkbook } from '../../hosts/xlsx/write/blank-workbook';
import { XlsxHost } from '../../hosts/xlsx/xlsx-host';
import type { Words } from '../words/zh-CN';
import type { Compared } from './compare';
import type { FileSummary } from './summarise';

/** What a summary shows: the files in the order of their rows, and how they changed since an earlier run. */
export interface Summary {
  readonly summaries: readonly FileSummary[];
  readonly compared: readonly Compared[] | null;
  /** Links that were not followed. */
  readonly links: readonly string[];
  /** The folder of the files as seen from where the summary is kept. */
  readonly folder: string;
}

/** What a cell of the summary shows; a link leads to a file, and to a cell of it where one is named. */
type Content =
  string | number | null | { readonly text: string; readonly file: string; readonly cell?: string };

const HEAD: CellStyle = { bold: true, fill: '#DDEBF7', wrap: true };
const BODY: CellStyle = { wrap: true };

/** The summary as a workbook: a row for each file, for each finding, and for each that an earlier run had and is fixed. */
export async function summaryWorkbook(summary: Summary, words: Words): Promise<Uint8Array> {
  const { summaries, compared, links, folder } = summary;
  const { filesSheet, findingsSheet, fixedSheet, fileColumns, findingColumns, changeColumns, states } =
    words.batch;
  const host = XlsxHost.open(blankWorkbook(filesSheet, [40, 8, 8, 8, 8, 60, 8, 8]), 'summary.xlsx');
  const changesOf = new Map(compared?.map((one) => [one.summary, one]));
  const to = (file: string) => ({ text: file, file: join(folder, file) });
  const files = summaries.map((one): Content[] => {
    const { file, tables, errors, warnings, hints, error } = one;
    const changes = changesOf.get(one);
    return [
      to(file),
      ...(error === null ? [tables, errors, warnings, hints] : [null, null, null, null]),
      error,
      ...(changes ? [changes.since.filter((since) => since === 'new').length, changes.fixed.length] : []),
    ];
  });
  const skipped = links.map((link): Content[] => [link, null, null, null, null, words.batch.notFollowed]);
  const findings = summaries.flatMap((one) =>
    one.findings.map(
      ({ primary, severity, message, expected, unit, evidence, cause, rule }, index): Content[] => {
        const since = changesOf.get(one)?.since[index];
        return [
          to(one.file),
          primary && { text: primary, file: join(folder, one.file), cell: primary },
          words.severities[severity],
          message,
          expected === null ? null : `${expected}${unit ?? ''}`,
          evidence,
          cause?.message ?? null,
          rule,
          ...(since === undefined ? [] : [states[since]]),
        ];
      },
    ),
  );
  const fixed = (compared ?? []).flatMap((one) =>
    one.fixed.map(({ primary, severity, message, rule }): Content[] => [
      to(one.summary.file),
      primary,
      words.severities[severity],
      message,
      rule,
    ]),
  );
  const changeHead = compared ? changeColumns : { files: [], finding: [] };
  await host.apply({
    reason: 'batch',
    edits: [
      ...rowsOf(filesSheet, [[...fileColumns, ...changeHead.files], ...files, ...skipped]),
      { kind: 'add-sheet', name: findingsSheet, columnWidths: [32, 18, 8, 60, 14, 40, 30, 28, 8] },
      ...rowsOf(findingsSheet, [[...findingColumns, ...changeHead.finding], ...findings]),
      ...(compared
        ? [
            { kind: 'add-sheet' as const, name: fixedSheet, columnWidths: [32, 18, 8, 60, 28] },
            ...rowsOf(fixedSheet, [words.batch.fixedColumns, ...fixed]),
          ]
        : []),
    ],
  });
  return host.toBytes();
}

/** Texts as texts, numbers as numbers, links as formulas that Excel follows; the first row is the head. */
function rowsOf(sheet: string, rows: readonly (readonly Content[])[]): Edit[] {
  return rows.flatMap((row, r) =>
    row.flatMap((content, column): Edit[] => {
      const cell = { sheet, row: r, column };
      const style = r === 0 ? HEAD : BODY;
      if (content === null) return [];
      if (typeof content === 'number') return [{ kind: 'number', cell, value: String(content) }];
      if (typeof content === 'string') return [{ kind: 'text', cell, value: content, style }];
      const formula = linkFormula(content);
      if (formula === null) return [{ kind: 'text', cell, value: content.text, style }];
      return [{ kind: 'formula', cell, formula, cached: content.text, style }];
    }),
  );
}

/** The longest text that Excel takes within a formula. */
const LONGEST_LITERAL = 255;

/**
 * `HYPERLINK` to a file or a cell of it, seen from the folder of the summary; null where a name is too long for a formula.
 * A `#` or `%` of a file's name would lead elsewhere and is encoded.
 */
function linkFormula({ text, file, cell }: Exclude<Content, string | number | null>): string | null {
  const place = file.replace(/[%#]/g, encodeURIComponent);
  const target = cell === undefined ? place : `[${place}]${cell}`;
  if (target.length > LONGEST_LITERAL || text.length > LONGEST_LITERAL) return null;
  const literal = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${literal(target)},${literal(text)})`;
}
