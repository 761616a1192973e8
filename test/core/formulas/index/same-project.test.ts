import assert from 'node:assert/strict';
import { formOf } from '../../../../src/core/formulas/index/same-project';
import { TableIndex } from '../../../../src/core/formulas/index/table-index';
import { table, type Entry } from '../../../support/table';

const form = (project: string | null, budget: Entry = '100', unit: '万元' | '元' = '万元'): TableIndex =>
  new TableIndex({
    ...table({
      columns: ['full-year-budget', 'executed'],
      rows: [['total', budget, '90']],
      unit,
    }),
    project,
  });

/** Which form the row of a ledger names, by its place; the ledger lists these projects, each with a budget of 100. */
function found(name: string, listed: readonly string[], ...forms: readonly TableIndex[]): number | null {
  const rows = new TableIndex(
    table({
      kind: 'project-ledger',
      columns: ['full-year-budget', 'executed'],
      rows: listed.map((label) => [label, '100', '90'] as const),
    }),
  ).rows;
  const row = rows[listed.indexOf(name)];
  assert.ok(row);
  const own = formOf(row, rows, forms);
  return own && forms.indexOf(own);
}

describe('the form of a project that a ledger lists', () => {
  it('is the one of its very name', () => {
    assert.equal(found('河道清淤', ['河道清淤', '护岸加固'], form('护岸加固'), form('河道清淤')), 1);
    assert.equal(found('河道清淤', ['河道清淤'], form('河道清淤', '80')), 0);
  });

  it('is the one of nearly its name where no other comes as near', () => {
    assert.equal(found('河道清淤经费', ['河道清淤经费', '护岸加固'], form('河道清淤项目经费')), 0);
  });

  it('is none where two forms have its name, or nearly so', () => {
    assert.equal(found('河道清淤', ['河道清淤'], form('河道清淤'), form('河道清淤')), null);
    const near = [form('河道清淤项目经费'), form('河道清淤项目')];
    assert.equal(found('河道清淤经费', ['河道清淤经费'], ...near), null);
  });

  it('is none where another row comes as near', () => {
    assert.equal(found('河道清淤经费', ['河道清淤经费', '河道清淤项目经费'], form('河道清淤项目经费')), null);
  });

  it('is none of nearly its name with another budget, but for one in another unit or none at all', () => {
    const near = '河道清淤项目经费';
    assert.equal(found('河道清淤经费', ['河道清淤经费'], form(near, '80')), null);
    assert.equal(found('河道清淤经费', ['河道清淤经费'], form(near, null)), 0);
    assert.equal(found('河道清淤经费', ['河道清淤经费'], form(near, '1000000', '元')), 0);
  });

  it('is none of another name, and none that names no project', () => {
    assert.equal(found('河道清淤', ['河道清淤'], form('绿化养护'), form(null)), null);
  });
});
