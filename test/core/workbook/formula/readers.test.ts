import assert from 'node:assert/strict';
import { formatAddress, parseAddress, type CellAddress } from '../../../../src/core/workbook/address';
import { Readers } from '../../../../src/core/workbook/formula/readers';
import { read } from './read';

function at(text: string): CellAddress {
  const cell = parseAddress(text);
  assert.ok(cell, text);
  return cell;
}

/** Formulas by the cells that they stand in. */
function readersOf(formulas: Readonly<Record<string, string>>): Readers {
  const readers = new Readers();
  for (const [cell, text] of Object.entries(formulas))
    readers.add({ cell: at(cell), text, tokens: read(text) });
  return readers;
}

const told = (readers: Readers, cell: string): readonly string[] =>
  [...readers.of(at(cell))].map((formula) => formatAddress(formula.cell));

describe('the formulas that read a cell', () => {
  const readers = readersOf({
    '明细!D2': '=C2/B2',
    '明细!D9': '=SUM(D2:D8)',
    '汇总!B2': '=SUM(明细!C2:C500)',
    '汇总!B3': '=明细!D9',
  });

  it('are those that name it, and those that read an area around it, small or large', () => {
    assert.deepEqual(told(readers, '明细!C2'), ['明细!D2', '汇总!B2']);
    assert.deepEqual(told(readers, '明细!D8'), ['明细!D9']);
    assert.deepEqual(told(readers, '明细!C500'), ['汇总!B2']);
  });

  it('are none where the areas end', () => {
    assert.deepEqual(told(readers, '明细!D10'), []);
    assert.deepEqual(told(readers, '明细!C501'), []);
  });

  it('are told by the sheet that they read, their own where they name none', () => {
    assert.deepEqual(told(readers, '明细!D9'), ['汇总!B3']);
    assert.deepEqual(told(readers, '汇总!D9'), []);
    assert.deepEqual([...readers.sheets], ['明细']);
  });

  it('are not those that cannot be read', () => {
    const none = new Readers();
    none.add({ cell: at('明细!D2'), text: '=1§2', tokens: null });
    assert.deepEqual([...none.sheets], []);
  });
});
