import assert from 'node:assert/strict';
import { cellText, editText } from '../../../../src/taskpane/parts/text/cell-text';

const cell = { sheet: '表', row: 0, column: 0 };
const place = { row: 0, column: 0 };

describe('what the pane shows of a cell', () => {
  it('shows a fraction in a percent cell as a percentage, exactly', () => {
    assert.equal(cellText({ ...place, value: 0.4531, numberFormat: '0.00%' }), '45.31%');
    assert.equal(cellText({ ...place, value: 0.1 + 0.2, numberFormat: '0%' }), '30%');
  });

  it('shows formulas, errors, text and blank cells as they are', () => {
    assert.equal(cellText({ ...place, value: 3, formula: '=1+2' }), '=1+2');
    assert.equal(cellText({ ...place, value: { error: '#DIV/0!' } }), '#DIV/0!');
    assert.equal(cellText({ ...place, value: '无' }), '无');
    assert.equal(cellText(undefined), '');
  });

  it('shows what an edit leaves in the cell’s own format, or in the one it brings', () => {
    const percentCell = { ...place, value: 0.4, numberFormat: '0.00%' };
    assert.equal(editText({ kind: 'number', cell, value: '0.5431' }, percentCell), '54.31%');
    assert.equal(editText({ kind: 'number', cell, value: '0.5', numberFormat: '0%' }, undefined), '50%');
    assert.equal(editText({ kind: 'number', cell, value: '5.43' }, undefined), '5.43');
    assert.equal(editText({ kind: 'clear', cell }, percentCell), '');
  });
});
