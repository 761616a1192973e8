import assert from 'node:assert/strict';
import type { Edit, EditBatch } from '../../../src/core/workbook/edit';
import type { Sheet } from '../../../src/core/workbook/snapshot';
import { HostError } from '../../../src/hosts/host';
import { OfficeHost } from '../../../src/hosts/office/office-host';
import type { Workbook } from '../../../src/workbench/model/workbook';
import { sheet, workbook as snapshotOf } from '../../support/sheet';
import { modelOf } from '../../workbench/support/model';
import { connect, type ConnectOptions } from '../../workbench/support/office-js';

/** A cell of 自评表, or of another sheet. */
export const at = (row: number, column: number, name = '自评表') => ({ sheet: name, row, column });
export const number = (row: number, column: number, value: string, name?: string): Edit => ({
  kind: 'number',
  cell: at(row, column, name),
  value,
});
export const text = (row: number, column: number, value: string, name?: string): Edit => ({
  kind: 'text',
  cell: at(row, column, name),
  value,
});
export const batch = (...edits: readonly Edit[]): EditBatch => ({ reason: 'test', edits });

export const failsWith = (id: string) => (error: unknown) =>
  error instanceof HostError && error.problem.id === id;

/** The genuine Office.js connected to a workbook in memory that holds these sheets. */
export function open(...contents: readonly Sheet[]) {
  return openWith({}, ...contents);
}

/** The same with other manners of Excel: limits, edit mode, silence. */
export function openWith(options: ConnectOptions, ...contents: readonly Sheet[]) {
  const book = modelOf(snapshotOf(...contents));
  const trips = connect(book, options);
  return { book, trips, host: new OfficeHost(), first: firstSheet(book) };
}

export function firstSheet(book: Workbook) {
  const [first] = book.sheets;
  assert.ok(first);
  return first;
}

export const FORM = sheet('自评表', [
  ['项目名称', '公共服务'],
  ['全年预算数', 83],
  ['全年执行数', 45.08],
]);
