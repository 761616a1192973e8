// Mutation testing of the rooms that are named: `npm run mutation -- core/quantity hosts/xlsx/read` (stryker.config.mjs).
// With `--record`, docs/quality.md gets their scores.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { recordMutation } from './record.mjs';

const rooms = process.argv.slice(2).filter((argument) => argument !== '--record');
if (rooms.length === 0 || !rooms.every((room) => existsSync(`src/${room}`) && existsSync(`test/${room}`))) {
  console.error('Name rooms that are under src/ and test/, such as core/quantity.');
  process.exit(2);
}
for (const room of rooms) {
  execFileSync('npx', ['stryker', 'run'], { stdio: 'inherit', env: { ...process.env, MUTATION_ROOM: room } });
  if (process.argv.includes('--record')) recordMutation(room);
}
