/**
 * `npm run fuzz [-- minutes]`: every hostile workbook through every command and every hostile report through the
 * proof-reader, then workbooks and reports changed at random until the time is up. Prints what went wrong and keeps the
 * file; ends with 1 if anything did.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COMMAND_NAMES, complaintAbout, complaintAboutReport } from './every-command';
import { hostileFiles } from './hostile-files';
import { hostileReports, type HostileReport } from './hostile-reports';

const MILLISECONDS_PER_MINUTE = 60_000;
const MICROSECONDS_PER_MILLISECOND = 1000;
/** Of computing, in milliseconds: what other jobs of the machine take does not count. */
const SLOW = 5000;
const minutes = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'jixiao-fuzz-'));
const kept = mkdtempSync(join(tmpdir(), 'jixiao-fuzz-kept-'));
let failures = 0;

/** What is attacked in what way, the ending of the file, and how it came out. */
interface Attack {
  readonly name: string;
  readonly ending: string;
  readonly bytes: Uint8Array;
  readonly complaint: () => Promise<string | null>;
}

const onWorkbook = (name: string, command: string, bytes: Uint8Array): Attack => ({
  name: `${command} ${name}`,
  ending: 'xlsx',
  bytes,
  complaint: () => complaintAbout(command, bytes, folder),
});
const onReport = (report: HostileReport): Attack => ({
  ...report,
  complaint: () => complaintAboutReport(report, folder),
});

async function attack({ name, ending, bytes, complaint }: Attack): Promise<void> {
  const start = process.cpuUsage();
  const complained = await complaint();
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / MICROSECONDS_PER_MILLISECOND;
  if (complained === null && milliseconds < SLOW) return;
  failures += 1;
  const file = join(kept, `${failures}.${ending}`);
  writeFileSync(file, bytes);
  console.log(`${name}: ${complained ?? `${(milliseconds / 1000).toFixed(1)} s`} (${file})`);
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

/** The file with a few places of one of its parts, or where it has none or at random of itself, changed. */
function mutated(bytes: Uint8Array): Uint8Array {
  const parts = Math.random() < 0.2 ? {} : partsOf(bytes);
  const names = Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each));
  if (names.length === 0) {
    const copy = bytes.slice();
    for (let change = 0; change < 4; change += 1)
      copy[Math.floor(Math.random() * copy.length)] = Math.floor(Math.random() * 256);
    return copy;
  }
  const name = pick(names);
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  for (let change = 0; change < 3; change += 1) {
    const at = Math.floor(Math.random() * xml.length);
    xml = xml.slice(0, at) + pick(PIECES) + xml.slice(at + Math.floor(Math.random() * 8));
  }
  return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
}

/** The parts of a package; none of what is no package. */
function partsOf(bytes: Uint8Array): ReturnType<typeof unzipSync> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}

const reports = hostileReports();
const workbooks = grounds();
for (const { name, bytes } of hostileFiles())
  for (const command of COMMAND_NAMES) await attack(onWorkbook(name, command, bytes));
for (const report of reports) await attack(onReport(report));
let runs = 0;
for (const end = performance.now() + minutes * MILLISECONDS_PER_MINUTE; performance.now() < end; runs += 1) {
  const report = pick(reports);
  await attack(onWorkbook('changed at random', pick(COMMAND_NAMES), mutated(pick(workbooks))));
  await attack(
    onReport({ ...report, name: `${report.name}, changed at random`, bytes: mutated(report.bytes) }),
  );
}
console.log(`${runs} workbooks and as many reports changed at random, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
