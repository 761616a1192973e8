import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { tablePages } from '../../scripts/table-pages';

const folder = new URL('../../docs/tables/', import.meta.url);

describe('the pages of the families of tables', () => {
  for (const { file, text } of tablePages()) {
    it(`${file} shows what is recognised today (otherwise run npx tsx scripts/build-table-pictures.ts)`, () => {
      assert.equal(readFileSync(new URL(file, folder), 'utf8'), text);
    });
  }

  it('are all listed in the overview', () => {
    const overview = readFileSync(new URL('README.md', folder), 'utf8');
    const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
    assert.deepEqual(
      pages.filter((name) => !overview.includes(`(${name})`)),
      [],
    );
  });
});
