/**
 * What starting costs, and whether threads pay: the built program beside Node's own start, and a folder of workbooks by
 * one and by two threads, in turn. `npm run build` comes first. `--files N` sets how many workbooks (1,000).
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './phases';
import { record } from './record';

const STARTS = 11;
const SAMPLES = 'samples';
const FILES = Number(/--files (\d+)/.exec(process.argv.join(' '))?.[1] ?? 1000);

/** Wall-clock milliseconds of one run of Node. */
function run(...args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}

const pairs = Array.from({ length: STARTS }, () => {
  const node = run('-e', '0');
  const check = run('dist/cli.js', 'check', join(SAMPLES, 'beita-2022.xlsx'));
  return { node, check, ratio: check / node };
});
const lines = [
  `Node's own start ${median(pairs.map(({ node }) => node)).toFixed(0)} ms, check of a small file ${median(pairs.map(({ check }) => check)).toFixed(0)} ms, ratio ${median(pairs.map(({ ratio }) => ratio)).toFixed(2)} (bar 2)`,
];

const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
try {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
  for (let index = 0; index < FILES; index += 1)
    copyFileSync(join(SAMPLES, samples[index % samples.length] ?? ''), join(folder, `${index}.xlsx`));
  const batch = (jobs: number): number =>
    run('dist/cli.js', 'batch', folder, '--json', '--jobs', String(jobs));
  const [one, two] = [batch(1), batch(2)];
  lines.push(
    `${FILES} workbooks: one thread ${(one / FILES).toFixed(1)} ms each, two threads ${(two / FILES).toFixed(1)} ms each, ${(one / two).toFixed(2)} times the rate (bar 1.6)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
record('command-line', lines);
