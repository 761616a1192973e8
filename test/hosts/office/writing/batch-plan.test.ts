import assert from 'node:assert/strict';
import type { CellEdit, Edit } from '../../../../src/core/workbook/edit';
import { HostError } from '../../../../src/hosts/host';
import { planBatch, writeFor } from '../../../../src/hosts/office/writing/batch-plan';
import type { CellState } from '../../../../src/hosts/office/writing/cell-access';

const cell = { sheet: '自评表', row: 5, column: 6 };
const number: CellEdit = { kind: 'number', cell, value: '45.08' };
const text: CellEdit = { kind: 'text', cell, value: '说明' };
const formula: CellEdit = { kind: 'formula', cell, formula: '=E6/D6', cached: 0.5431 };

const inFormat = (numberFormat: string): CellState => ({
  value: '',
  numberFormat,
  locked: true,
  spilled: false,
});

/** The id of what a batch is refused for. */
function refusal(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    assert.ok(error instanceof HostError);
    return error.problem.id;
  }
}

const planned = (...edits: readonly Edit[]) => planBatch({ reason: 'fill', edits });
const added = (...names: readonly string[]) =>
  refusal(() => planned(...names.map((name): Edit => ({ kind: 'add-sheet', name }))));

describe('a batch', () => {
  it('is sorted out: sheets, cells, charts and pages', () => {
    const sheet: Edit = { kind: 'add-sheet', name: '校验结果' };
    const page: Edit = {
      kind: 'page-setup',
      sheet: '校验结果',
      setup: {
        orientation: 'portrait',
        area: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 3 },
        repeated: null,
        footer: '',
      },
    };
    assert.deepEqual(planned(page, text, sheet), {
      added: [sheet],
      edits: [text],
      cells: [cell],
      charts: [],
      pages: [page],
    });
  });

  it('takes names that Excel takes', () => assert.equal(added('校验结果', 'a'.repeat(31)), null));

  it('is refused for a name that Excel has no sheets of', () => {
    for (const name of ['', 'a'.repeat(32), '收入/支出', '表[1]', '是否?', "'表", "表'", 'History', 'a:b'])
      assert.equal(added(name), 'host/bad-sheet-name', name);
  });

  it('is refused for two sheets of one name, whatever its case', () =>
    assert.equal(added('Report', 'REPORT'), 'host/sheet-exists'));

  it('is refused for a text or a formula one character too long', () => {
    const long = (length: number) => refusal(() => planned({ ...text, value: 'x'.repeat(length) }));
    const longFormula = (length: number) =>
      refusal(() => planned({ ...formula, formula: `=${'1'.repeat(length - 1)}` }));
    assert.deepEqual([long(32_767), long(32_768)], [null, 'host/too-long']);
    assert.deepEqual([longFormula(8_192), longFormula(8_193)], [null, 'host/too-long']);
  });
});

describe('what is written for an edit', () => {
  it('keeps the format of the cell', () => {
    assert.deepEqual(writeFor(number, inFormat('0.00'), true), {
      cell,
      currentFormat: '0.00',
      input: { kind: 'constant', value: 45.08 },
    });
  });

  it('is written as into a new cell where nothing is known of it', () =>
    assert.equal(writeFor(formula, undefined, true).currentFormat, 'General'));

  it('takes the format that the edit brings, on a sheet that lets it', () => {
    const percent = { ...formula, numberFormat: '0.00%' } as const;
    assert.equal(writeFor(percent, inFormat('General'), true).numberFormat, '0.00%');
    assert.equal(writeFor(percent, inFormat('General'), false).numberFormat, undefined);
  });

  it('frees a cell of its text format, which would make text of a number', () => {
    assert.equal(writeFor(number, inFormat('@'), true).numberFormat, 'General');
    assert.equal(writeFor(text, inFormat('@'), true).numberFormat, undefined);
    assert.equal(
      refusal(() => writeFor(number, inFormat('@'), false)),
      'host/text-format',
    );
    assert.equal(
      refusal(() => writeFor(text, inFormat('@'), false)),
      null,
    );
  });

  it('has one kind of line break', () => {
    const lines = writeFor({ ...text, value: '一\r\n二\r三\n四' }, undefined, true);
    assert.deepEqual(lines.input, { kind: 'text', text: '一\n二\n三\n四' });
  });

  it('brings a look only where the sheet lets it', () => {
    const bold = { ...text, style: { bold: true } };
    assert.deepEqual(writeFor(bold, undefined, true).style, { bold: true });
    assert.equal(writeFor(bold, undefined, false).style, undefined);
    assert.equal('style' in writeFor(text, undefined, true), false);
  });

  it('is nothing where the cell is cleared', () =>
    assert.deepEqual(writeFor({ kind: 'clear', cell }, inFormat('0.00'), true).input, {
      kind: 'constant',
      value: '',
    }));
});
