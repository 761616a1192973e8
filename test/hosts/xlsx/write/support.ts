import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseAddress, type CellAddress } from '../../../../src/core/workbook/address';
import type { ChartDefinition } from '../../../../src/core/workbook/chart';
import type { Edit } from '../../../../src/core/workbook/edit';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { sheet, workbook } from '../../../support/sheet';

/**
 * Styles, merges, widths, a comment, an image, charts, a chart sheet, a sparkline, data validation, conditional
 * formats, a table, print settings, properties, a calculation chain, shared and array formulas, a printer's binary.
 */
export const EVERYTHING = new Uint8Array(
  readFileSync(new URL('../../../fixtures/everything.xlsx', import.meta.url)),
);

/** A cell of 自评表 by its place there, or of another sheet by its whole address. */
export function at(place: string): CellAddress {
  const address = parseAddress(place.includes('!') ? place : `自评表!${place}`);
  assert.ok(address);
  return address;
}

/** Numbers, texts and formulas on a sheet and on one that is added. */
export const MANY: readonly Edit[] = [
  { kind: 'formula', cell: at('E5'), formula: '=D5/C5', cached: 0.526, numberFormat: '0.0%' },
  { kind: 'clear', cell: at('A12') },
  { kind: 'number', cell: at('E4'), value: '0.5431' },
  { kind: 'text', cell: at('C30'), value: '新行' },
  { kind: 'add-sheet', name: '自评 报告', columnWidths: [80] },
  {
    kind: 'formula',
    cell: at("'自评 报告'!A1"),
    formula: '=自评表!A4&"：执行"&TEXT(自评表!D4,"0.00")&"万元"',
    cached: '年度资金总额：执行45.08万元',
    style: { wrap: true, bold: true, size: 16, color: '#1F4E79', fill: '#FFFFCC' },
  },
  { kind: 'text', cell: at("'自评 报告'!A2"), value: '=1+1', style: { wrap: true } },
];

/** The host of a file after one batch of edits. */
export async function edited(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<XlsxHost> {
  const host = XlsxHost.open(bytes, 'edited.xlsx');
  await host.apply({ reason: 'test', edits });
  return host;
}

/** A part of an .xlsx file as text; fails where there is none. */
export function textOf(file: Uint8Array, part: string): string {
  const bytes = unzipSync(file)[part];
  assert.ok(bytes, part);
  return strFromU8(bytes);
}

/** A sheet of figures, and a chart of them. */
export const FIGURES = workbook(
  sheet('报告 1', [
    ['项目', '2021年', '2022年'],
    ['收入', 134.04, 143.26],
    ['支出', 134.04, 143.26],
  ]),
);

export const CHART: ChartDefinition = {
  name: '绩效自评图表-试',
  type: 'column',
  title: '收支 <对比> & “上年”',
  anchor: { row: 1, column: 9 },
  size: { width: 480, height: 240 },
  data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
  cached: [
    ['项目', '2021年', '2022年'],
    ['收入', '134.04', '143.26'],
    ['支出', '', '143.26'],
  ],
  numberFormat: '0.00',
  unit: '万元',
};

export function drawing(chart: ChartDefinition, on: string): Edit {
  return { kind: 'chart', sheet: on, chart, replaces: null };
}
