import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_NAMES, complaintAbout } from './every-command';
import { smallHostileFiles } from './hostile-files';

describe('A file as a stranger may send it costs one sentence', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'jixiao-hostile-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  // Each kind by one command, the next kind by the next; `npm run fuzz` gives every kind to every command.
  let turn = 0;
  for (const { name, bytes } of smallHostileFiles()) {
    const command = COMMAND_NAMES[turn % COMMAND_NAMES.length] ?? '';
    turn += 1;
    it(`${command}: ${name}`, async () => {
      assert.equal(await complaintAbout(command, bytes, folder), null);
    });
  }
});
