import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { attachCalculator } from '../../src/workbench/calculation/attach';
import { openWorkbook } from '../../src/workbench/load/open';
import { saveWorkbook } from '../../src/workbench/load/save';
import { libreOfficeMissing, throughLibreOffice } from '../support/libre-office';
import { CASES, FUNDS } from './cases';
import { ROUNDINGS } from './roundings';

const COLUMN = 30;

/** Where LibreOffice is known not to do as Excel: text in SUM, unknown sheets, halves in % and FIXED. */
const UNLIKE_EXCEL = new Set(['=SUM("3",TRUE)', '=没有的表!A1', '=TEXT(0.285,"0%")', '=FIXED(1.005,2,TRUE)']);

describe('the calculation beside LibreOffice', () => {
  it('gives the same results', function () {
    if (libreOfficeMissing) {
      console.log(`      skipped: ${libreOfficeMissing}`);
      return this.skip();
    }
    this.timeout(120_000);
    const formulas = [...CASES, ...ROUNDINGS].filter(([formula]) => !UNLIKE_EXCEL.has(formula));
    const sample = new Uint8Array(readFileSync(new URL('../../samples/tour.xlsx', import.meta.url)));
    const opened = openWorkbook(sample, 'tour.xlsx');
    attachCalculator(opened.workbook, opened.definitions);
    opened.workbook.batch(() => {
      const sheet = opened.workbook.addSheet('表');
      for (const [row, line] of FUNDS.entries()) {
        for (const [column, value] of line.entries()) {
          if (value !== null) sheet.enterCell(row, column, value, 'user');
        }
      }
      for (const [index, [formula]] of formulas.entries())
        sheet.enterCell(100 + index, COLUMN, formula, 'user');
    });
    const answer = readSnapshot(throughLibreOffice(saveWorkbook(opened), 'always'), 'answer.xlsx');
    const cells = answer.sheets.find(({ name }) => name === '表')?.cells ?? [];
    const theirs = new Map(
      cells.filter(({ column }) => column === COLUMN).map(({ row, value }) => [row, value]),
    );
    const differences = formulas.flatMap(([formula], index) => {
      const own = comparable(opened.workbook.sheet('表')?.cell(100 + index, COLUMN)?.value);
      const other = comparable(theirs.get(100 + index));
      return own === other ? [] : [`${formula}: here ${own}, LibreOffice ${other}`];
    });
    assert.deepEqual(differences, []);
  });
});

/** Numbers by 12 digits, errors by their code, nothing as empty text. */
function comparable(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return String(value ?? '');
}
