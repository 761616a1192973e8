/**
 * `npm run bench:recalculated [-- FILE…]`: ten random changes in each workbook whose report is written, calculated anew by
 * LibreOffice, must give what the core says of the changed cells, and never an error. Without files, the samples. Ends with 1
 * and the paragraphs that differ.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import type { OutlineId } from '../../src/core/narrative/model';
import { columnOf } from '../../src/core/narrative/sheet/linked-sheet';
import { narrate, NARRATIVE_SHEET, narrativeEdits } from '../../src/core/narrative/narrate';
import { review } from '../../src/core/review/review';
import { formatAddress, type CellAddress } from '../../src/core/workbook/address';
import { SnapshotIndex } from '../../src/core/workbook/snapshot-index';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { allThroughLibreOffice } from '../support/libre-office';

const CHANGES = 10;

/** Paragraphs that come and go only when the report is written anew. */
const COMES_AND_GOES = /\/to-write$|\/item\/|proposed|written|problems|measures/;

/** Names chosen from very many when the report is written, and the sheet says that they are to be chosen anew. */
const SAYS_SO = /请重新生成本段|的原因】$/;

/** The same numbers each time (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Changed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: ReadonlyMap<string, string>;
  readonly cells: readonly string[];
}

/** The workbook with its report and ten of the report's sources changed: to nothing, zero, a text, or another number. */
async function changed(path: string, seed: number): Promise<Changed | null> {
  const name = basename(path);
  const host = XlsxHost.open(new Uint8Array(readFileSync(path)), name);
  const read = review(await host.readSnapshot(), DEFAULT_SETTINGS);
  const narrative = narrate({ ...read, findings: [] }, null);
  if (narrative.refused) return null;
  await host.apply({ reason: 'narrate', edits: narrativeEdits(narrative, read) });
  const random = randomFrom(seed);
  const index = new SnapshotIndex(read.snapshot);
  const sources = new Map<string, CellAddress>();
  for (const cell of narrative.paragraphs.flatMap((one) => one.sources))
    if (typeof index.at(cell)?.value === 'number' && index.at(cell)?.formula === undefined)
      sources.set(formatAddress(cell), cell);
  const left = [...sources.values()];
  const cells: string[] = [];
  for (let at = 0; at < CHANGES && left.length > 0; at += 1) {
    const [cell] = left.splice(Math.floor(random() * left.length), 1);
    if (!cell) continue;
    const value = Number(index.at(cell)?.value ?? 0);
    const factor = [0, 0.5, 0.97, 1.02, 1.6][Math.floor(random() * 5)] ?? 1;
    await host.apply({
      reason: 'typing',
      edits: [{ kind: 'number', cell, value: String(Math.round(value * factor * 100) / 100) }],
    });
    cells.push(formatAddress(cell));
  }
  return { name, bytes: host.toBytes(), expected: await said(host, narrative.outline), cells };
}

/** What the core says of the cells as they are, by paragraph. */
async function said(host: XlsxHost, outline: OutlineId): Promise<ReadonlyMap<string, string>> {
  const read = review(await host.readSnapshot(), DEFAULT_SETTINGS);
  const { paragraphs } = narrate({ ...read, findings: [] }, outline);
  return new Map(paragraphs.map(({ id, generated }) => [id, generated.text]));
}

/** What stands on the report sheet, by paragraph. */
function shown(bytes: Uint8Array): ReadonlyMap<string, string> {
  const sheet = new SnapshotIndex(readSnapshot(bytes, 'out.xlsx')).sheet(NARRATIVE_SHEET);
  const rows = new Map<string, string>();
  for (let row = 1; sheet?.at(row, columnOf('id')); row += 1)
    rows.set(
      String(sheet.at(row, columnOf('id'))?.value),
      String(sheet.at(row, columnOf('content'))?.value ?? ''),
    );
  return rows;
}

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : readdirSync(samples)
        .filter((name) => name.endsWith('.xlsx'))
        .map((name) => samples + name);
const books = (await Promise.all(paths.map((path, at) => changed(path, 1000 + at)))).filter(
  (one) => one !== null,
);
const calculated = allThroughLibreOffice(
  books.map(({ bytes }) => bytes),
  'always',
);
let different = 0;
let compared = 0;
books.forEach(({ name, expected, cells }, at) => {
  for (const [id, text] of shown(calculated[at] ?? new Uint8Array())) {
    const fresh = expected.get(id);
    compared += 1;
    const isError = /#(?:VALUE|REF|NAME|DIV|N\/A|NUM)/.test(text);
    const isFit = fresh === undefined || fresh === text || COMES_AND_GOES.test(id) || SAYS_SO.test(text);
    if (!isError && isFit) continue;
    different += 1;
    console.log(`${name} ${id} after ${cells.join(' ')}\n  sheet ${text}\n  core  ${fresh ?? '—'}`);
  }
});
console.log(`${books.length} workbooks, ${compared} paragraphs compared, ${different} different`);
process.exitCode = different === 0 ? 0 : 1;
