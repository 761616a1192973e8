import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { excelUses, memberTable } from '../../scripts/office-members';
import { REQUIRED_API } from '../../src/taskpane/environment';

const minor = (level: string) => Number(/^1\.(\d+)$/.exec(level)?.[1] ?? Infinity);

describe('the required API level', () => {
  it('covers every Excel member that is used', function () {
    this.timeout(60_000);
    const uses = excelUses();
    assert.ok(uses.length > 20, `only ${uses.length} uses were seen`);
    assert.deepEqual(
      uses.filter(({ level }) => minor(level) > minor(REQUIRED_API)),
      [],
    );
  });

  it('is written down for every member, with where it is used', function () {
    this.timeout(120_000);
    const page = readFileSync(
      new URL('../../docs/decisions/0014-office-members.md', import.meta.url),
      'utf8',
    );
    assert.ok(page.includes(memberTable(excelUses())), 'run npx tsx scripts/build-office-members.ts');
  });
});
