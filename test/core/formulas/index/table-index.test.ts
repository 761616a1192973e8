import assert from 'node:assert/strict';
import { TableIndex } from '../../../../src/core/formulas/index/table-index';
import { recognise } from '../../../../src/core/tables/recognise';
import { familyWorkbook } from '../../../support/families/workbooks';

describe('a table with its rows at hand', () => {
  const [table] = recognise(familyWorkbook('national', 1)).tables;
  assert.ok(table);
  const index = new TableIndex(table);

  it('answers a question once, whatever the answer is', () => {
    let asked = 0;
    const nothing = (): null => {
      asked += 1;
      return null;
    };
    assert.equal(index.once(nothing), null);
    assert.equal(index.once(nothing), null);
    assert.equal(asked, 1);
  });

  it('keeps the answers to different questions apart', () => {
    const rows = ({ rows: all }: TableIndex): number => all.length;
    const fields = (own: TableIndex): number => own.table.fields.length;
    assert.notEqual(index.once(rows), index.once(fields));
    assert.equal(index.once(rows), index.rows.length);
  });

  it('knows the fields of its rows and no others', () => {
    const names = new Set(index.rows.flatMap((row) => [...row.fields.keys()]));
    assert.ok(names.size > 3);
    for (const name of names) assert.ok(index.has(name), name);
    assert.ok(!index.has('coordinated'));
  });
});
