import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { plain } from '../../../src/core/quantity/decimal';
import { isAmountUnit } from '../../../src/core/quantity/unit';
import { recognise } from '../../../src/core/tables/recognise';
import type { Field, Recognition } from '../../../src/core/tables/model';
import { review } from '../../../src/core/review/review';
import { renderMessage } from '../../../src/core/messages/render';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { NO_DEFINITIONS } from '../../../src/core/workbook/calculation/definitions';
import { calculatedSnapshot } from '../../../src/calculation/calculated-snapshot';
import { a1 } from '../../../src/core/workbook/address';
import { readFormFile, type Expectation } from '../../support/form-file';
import { workbook } from '../../support/sheet';

const FOLDER = new URL('./forms/', import.meta.url);

describe('tables as offices write them', () => {
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const { sheets, expected } = readFormFile(readFileSync(new URL(file, FOLDER), 'utf8'));
    const book = calculatedSnapshot(workbook(...sheets), NO_DEFINITIONS);
    const name = file
      .replace(/\.txt$/, '')
      .replaceAll('-', ' ')
      .replaceAll(/[\\/]/g, ': ');

    it(`${name}: is read as written beside it`, () => {
      assert.deepEqual(misread(recognise(book), expected), []);
    });

    it(`${name}: raises nothing else`, () => {
      const raised = review(book, DEFAULT_SETTINGS)
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ rule, primary, message }) => {
          const cell = primary ? a1(primary.row, primary.column) : '';
          return { told: `${rule} ${cell} ${renderMessage(message, 'zh-CN')}`, found: `${rule} ${cell}` };
        })
        .filter(({ found }) => !expected.finds.includes(found))
        .map(({ told }) => told);
      assert.deepEqual(raised, []);
    });
  }
});

/** What a recognition has otherwise than expected, one line each. */
function misread({ tables }: Recognition, expected: Expectation): readonly string[] {
  const wrong: string[] = [];
  const first = tables[0]?.sheet;
  const all = tables.flatMap((table) => table.fields);
  const fields = all.filter(({ cell }) => cell.sheet === first);
  const rows = tables.flatMap((table) => table.rows);
  const at = (place: string): readonly Field[] =>
    all.filter(({ cell: { sheet, row, column } }) => {
      const cell = a1(row, column);
      return place === `${sheet}!${cell}` || (sheet === first && place === cell);
    });
  const kinds = tables.map(({ kind }) => kind);
  if (expected.kinds && !expected.kinds.every((wanted, i) => wanted.includes(kinds[i] ?? '')))
    wrong.push(`kinds: ${kinds.join(' ')}`);
  for (const { cell, names, row } of expected.cells) {
    const found = at(cell);
    const fits = found.some(
      (field) => (names.includes('*') || names.includes(field.name)) && (row === null || field.row === row),
    );
    const got = found.map((field) => `${field.name}/${field.row}`).join(', ');
    if (!fits)
      wrong.push(`${cell}: ${names.join('|')}${row === null ? '' : `/${row}`}, got ${got || 'nothing'}`);
  }
  for (const { row, parent } of expected.rows) {
    if (parent === null) continue;
    const own = rows.find(({ labelCell }) => labelCell.row === row - 1);
    const owner = typeof parent === 'string' ? parent : rows.find((r) => r.labelCell.row === parent - 1)?.key;
    if (!own || own.parent !== (owner ?? ''))
      wrong.push(`row ${row}: in ${parent}, got ${own?.parent ?? 'none'}`);
  }
  for (const cell of expected.unread) if (at(cell).length > 0) wrong.push(`${cell} is read`);
  for (const [cell, value] of expected.values) {
    if (!at(cell).some(({ figure }) => figure.value && plain(figure.value) === value))
      wrong.push(`${cell} is no ${value}`);
  }
  for (const [cell, grounds] of expected.grounds) {
    if (!at(cell).some((field) => field.grounds === grounds)) wrong.push(`${cell} is not ${grounds}`);
  }
  for (const [cell, unit] of expected.units) {
    if (!at(cell).some(({ figure }) => figure.unit === unit)) wrong.push(`${cell} is not in ${unit}`);
  }
  for (const field of fields) {
    const [column = ''] = /^[A-Z]+/.exec(a1(field.cell.row, field.cell.column)) ?? [];
    if (expected.counts.includes(column) && isAmountUnit(field.figure.unit ?? ''))
      wrong.push(`${a1(field.cell.row, field.cell.column)} is money`);
  }
  const indicators = tables.flatMap((table) => table.indicators).length;
  if (expected.indicators !== null && indicators !== expected.indicators)
    wrong.push(`${indicators} indicators`);
  if (expected.project !== null && !tables.some(({ project }) => project === expected.project))
    wrong.push(`project: ${tables.map(({ project }) => project).join()}`);
  return wrong;
}
