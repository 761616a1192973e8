import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complaintAboutReport } from './every-command';
import { hostileReports } from './hostile-reports';

/** Kinds that are large rather than odd, left to `npm run fuzz`. */
const LARGE = /million letters|thousand commas|two thousand|three thousand|100 MB|hundred thousand/;

describe('A report as a stranger may send it costs one sentence', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-reports-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, ending, bytes } of hostileReports()) {
    if (LARGE.test(name)) continue;
    it(`${ending}: ${name}`, async () => {
      assert.equal(await complaintAboutReport({ ending, bytes }, folder), null);
    });
  }
});
