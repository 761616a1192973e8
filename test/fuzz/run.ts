/**
 * `npm run fuzz [-- minutes]`: every hostile kind through every command, then workbooks changed at random through
 * commands at random until the time is up. Prints what went wrong and keeps the file; ends with 1 if anything did.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COMMAND_NAMES, complaintAbout } from './every-command';
import { hostileFiles } from './hostile-files';

const MILLISECONDS_PER_MINUTE = 60_000;
const SLOW = 5000;
const minutes = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'jixiao-fuzz-'));
const kept = mkdtempSync(join(tmpdir(), 'jixiao-fuzz-kept-'));
let failures = 0;

async function attack(name: string, command: string, bytes: Uint8Array): Promise<void> {
  const start = performance.now();
  const complaint = await complaintAbout(command, bytes, folder);
  const milliseconds = performance.now() - start;
  if (complaint === null && milliseconds < SLOW) return;
  failures += 1;
  const file = join(kept, `${failures}.xlsx`);
  writeFileSync(file, bytes);
  console.log(`${command} ${name}: ${complaint ?? `${(milliseconds / 1000).toFixed(1)} s`} (${file})`);
}

/** Workbooks to change: our own fixture and samples, and real tables where they are at hand. */
function grounds(): readonly Uint8Array[] {
  const folders = ['test/fixtures', 'samples', '../shared/corpus', '../shared/workbooks'];
  return folders.filter(existsSync).flatMap((each) =>
    readdirSync(each)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => readFileSync(join(each, name))),
  );
}

const PIECES = [
  '',
  '"',
  '<',
  '>',
  '/>',
  '&',
  '&#0;',
  '0',
  '-1',
  '1e999',
  '\u0007',
  '<c/>',
  '<v>',
  '</row>',
  ' t="s"',
  ' r="XFD1048576"',
  '）',
  '%',
];
const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** The workbook with a few places of one part, or of the file itself, changed. */
function mutated(bytes: Uint8Array): Uint8Array {
  if (Math.random() < 0.2) {
    const copy = bytes.slice();
    for (let change = 0; change < 4; change += 1)
      copy[Math.floor(Math.random() * copy.length)] = Math.floor(Math.random() * 256);
    return copy;
  }
  const parts = unzipSync(bytes);
  const name = pick(Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)));
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (let change = 0; change < 3; change += 1) {
    const at = Math.floor(Math.random() * xml.length);
    xml = xml.slice(0, at) + pick(PIECES) + xml.slice(at + Math.floor(Math.random() * 8));
  }
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}

for (const { name, bytes } of hostileFiles())
  for (const command of COMMAND_NAMES) await attack(name, command, bytes);
const workbooks = grounds();
let runs = 0;
for (const end = performance.now() + minutes * MILLISECONDS_PER_MINUTE; performance.now() < end; runs += 1) {
  await attack('changed at random', pick(COMMAND_NAMES), mutated(pick(workbooks)));
}
console.log(`${runs} workbooks changed at random, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
