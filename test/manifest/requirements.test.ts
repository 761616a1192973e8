import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { excelUses, memberTable } from '../../scripts/office-members';
import { exercisedBySelfTest } from '../hosts/self-test/exercised';
import { REQUIRED_API } from '../../src/taskpane/session/environment';

const minor = (level: string) => Number(/^1\.(\d+)$/.exec(level)?.[1] ?? Infinity);

describe('the required API level', function () {
  this.timeout(120_000);
  let uses: ReturnType<typeof excelUses> = [];
  before(() => {
    uses = excelUses();
  });

  it('covers every Excel member that is used', () => {
    assert.ok(uses.length > 20, `only ${uses.length} uses were seen`);
    assert.deepEqual(
      uses.filter(({ level }) => minor(level) > minor(REQUIRED_API)),
      [],
    );
  });

  it('is written down for every member, with whether the self-test reaches it and where it is used', async () => {
    const page = readFileSync(
      new URL('../../docs/decisions/0014-office-members.md', import.meta.url),
      'utf8',
    );
    assert.ok(
      page.includes(memberTable(uses, await exercisedBySelfTest())),
      'run npx tsx scripts/build-office-members.ts',
    );
  });
});
