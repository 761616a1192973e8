import assert from 'node:assert/strict';
import type { CellEdit } from '../../../../src/core/workbook/edit';
import { HostError } from '../../../../src/hosts/host';
import { cellXml } from '../../../../src/hosts/xlsx/write/cell-xml';
import { at } from './support';

const cell = at('C3');
const formula = (text: string, cached: string | number | null): CellEdit => ({
  kind: 'formula',
  cell,
  formula: text,
  cached,
});

describe('A cell as it is written', () => {
  const table: readonly (readonly [what: string, edit: CellEdit, style: number, xml: string])[] = [
    ['cleared', { kind: 'clear', cell }, 0, ''],
    ['cleared, with a look to keep', { kind: 'clear', cell }, 4, '<c r="C3" s="4"/>'],
    ['an empty text', { kind: 'text', cell, value: '' }, 0, ''],
    ['an empty text with a look', { kind: 'text', cell, value: '' }, 4, '<c r="C3" s="4"/>'],
    ['a number', { kind: 'number', cell, value: ' 45.08 ' }, 4, '<c r="C3" s="4"><v>45.08</v></c>'],
    [
      'a text',
      { kind: 'text', cell, value: '收入<支出' },
      0,
      '<c r="C3" t="inlineStr"><is><t xml:space="preserve">收入&lt;支出</t></is></c>',
    ],
    ['a formula without a result', formula('=A1=B1', null), 0, '<c r="C3"><f>A1=B1</f></c>'],
    ['a formula with a number', formula('=A1', 2.5), 0, '<c r="C3"><f>A1</f><v>2.5</v></c>'],
    ['one without its sign', formula('A1=B1', 1), 0, '<c r="C3"><f>A1=B1</f><v>1</v></c>'],
    ['a formula with a text', formula('=A1', '甲&乙'), 0, '<c r="C3" t="str"><f>A1</f><v>甲&amp;乙</v></c>'],
    ['a formula with an empty text', formula('=A1', ''), 0, '<c r="C3" t="str"><f>A1</f><v></v></c>'],
  ];
  for (const [what, edit, style, xml] of table) {
    it(`is right when it is ${what}`, () => assert.equal(cellXml(edit, style, ''), xml));
  }

  it('has the prefix of its sheet', () => {
    assert.equal(cellXml(formula('=A1', 1), 0, 'x:'), '<x:c r="C3"><x:f>A1</x:f><x:v>1</x:v></x:c>');
  });

  it('holds as much text as Excel does and no more', () => {
    const text = (length: number): CellEdit => ({ kind: 'text', cell, value: '字'.repeat(length) });
    assert.ok(cellXml(text(32_767), 0, '').length > 32_767);
    assert.throws(
      () => cellXml(text(32_768), 0, ''),
      (error) => {
        assert.ok(error instanceof HostError);
        assert.deepEqual(error.problem, { id: 'host/too-long', data: { cell: '自评表!C3', limit: 32_767 } });
        return true;
      },
    );
    assert.throws(() => cellXml(formula(`=${'A'.repeat(8_192)}`, null), 0, ''), HostError);
    assert.ok(cellXml(formula(`=${'A'.repeat(8_191)}`, null), 0, ''));
  });

  it('holds no number that is none', () => {
    for (const value of ['', ' ', '四', 'Infinity', 'NaN']) {
      assert.throws(() => cellXml({ kind: 'number', cell, value }, 0, ''), /not a number/, value);
    }
  });
});
