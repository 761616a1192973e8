import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run';
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
      const file = join(folder, `in.${ending}`);
      writeFileSync(file, bytes);
      let said = '';
      const say = (text: string) => void (said += text);
      const written = ending === 'docx' ? ['--docx', join(folder, 'out.docx')] : [];
      const code = await runCli(['proofread', file, ...written], { out: say, err: say }, false);
      assert.ok([0, 1, 2].includes(code), `code ${code}`);
      assert.doesNotMatch(said, /程序内部出错/);
      // eslint-disable-next-line no-control-regex -- control characters are the point
      assert.doesNotMatch(said, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      rmSync(join(folder, 'out.docx'), { force: true });
      rmSync(file);
      assert.deepEqual(readdirSync(folder), []);
    });
  }
});
