import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readXlsx } from 'hucre/xlsx';
import { read, version as sheetJsVersion } from 'xlsx';
import { nativeInflate } from '../../src/cli/input/native-inflate';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import { review } from '../../src/core/review/review';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { median } from './phases';
import { batches, type Batch } from './workbooks';

const ROUNDS = 7;

/** What reading and reviewing cost beside what two other libraries take to read the same files, in one run. */
export async function besideReaders(): Promise<readonly string[]> {
  const lines = [
    `CPU time in µs per cell, median of ${ROUNDS} rounds; SheetJS ${sheetJsVersion} (the newest on the npm registry, of 2022), hucre 1.0.0`,
    columns([
      'workbooks',
      'cells',
      'read',
      'review',
      'cold review',
      'SheetJS',
      'hucre',
      'ours/SheetJS',
      'held B/cell',
    ]),
  ];
  for (const batch of batches()) lines.push(await lineOf(batch));
  return lines;
}

async function lineOf({ name, files }: Batch): Promise<string> {
  const cold = snapshotsOf(files);
  const cells = cold.reduce(
    (sum, { sheets }) => sum + sheets.reduce((all, one) => all + one.cells.length, 0),
    0,
  );
  const coldReview = await costOf(() => cold.forEach((snapshot) => review(snapshot, DEFAULT_SETTINGS)));
  const rounds = {
    read: [] as number[],
    review: [] as number[],
    sheetJs: [] as number[],
    hucre: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let snapshots: readonly Snapshot[] = [];
    rounds.read.push(await costOf(() => (snapshots = snapshotsOf(files))));
    rounds.review.push(await costOf(() => snapshots.forEach((one) => review(one, DEFAULT_SETTINGS))));
    rounds.sheetJs.push(await costOf(() => files.forEach((file) => read(file, { type: 'array' }))));
    rounds.hucre.push(
      await costOf(async () => {
        for (const file of files) await readXlsx(file);
      }),
    );
  }
  const perCell = (milliseconds: number): number => (milliseconds * 1000) / cells;
  const cost = {
    read: perCell(median(rounds.read)),
    review: perCell(median(rounds.review)),
    sheetJs: perCell(median(rounds.sheetJs)),
    hucre: perCell(median(rounds.hucre)),
  };
  return columns([
    name,
    String(cells),
    cost.read.toFixed(2),
    cost.review.toFixed(2),
    perCell(coldReview).toFixed(2),
    cost.sheetJs.toFixed(2),
    cost.hucre.toFixed(2),
    ((cost.read + cost.review) / cost.sheetJs).toFixed(2),
    (heldBy(files) / cells).toFixed(0),
  ]);
}

function snapshotsOf(files: readonly Uint8Array[]): readonly Snapshot[] {
  return files.map((file) => readSnapshot(file, 'bench.xlsx', nativeInflate));
}

/** CPU time of this process in milliseconds, that of its helping threads included. */
async function costOf(action: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Bytes that stay on the heap while the workbooks are held as they were read. */
function heldBy(files: readonly Uint8Array[]): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const held = snapshotsOf(files);
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  return held.length > 0 ? bytes : 0;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const WIDTH = 14;

function columns([name = '', ...figures]: readonly string[]): string {
  return name.padEnd(24) + figures.map((figure) => figure.padStart(WIDTH)).join('');
}
