import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { columnOf } from '../../../src/core/narrative/sheet/linked-sheet';
import { OUTLINE_IDS, type Paragraph } from '../../../src/core/narrative/model';
import { narrate, NARRATIVE_SHEET, narrativeEdits } from '../../../src/core/narrative/narrate';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { formatAddress, type CellAddress } from '../../../src/core/workbook/address';
import { SnapshotIndex } from '../../../src/core/workbook/snapshot-index';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { allThroughLibreOffice, libreOfficeMissing, throughLibreOffice } from '../../support/libre-office';
import { workbookFile } from '../../support/workbook-file';
import { changes, COMES_AND_GOES, rendered, written } from './every-cell';

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../samples/${name}`, import.meta.url)));
}

/** The sample with its report written, and the paragraphs the core rendered. */
async function narrated(name: string): Promise<{ host: XlsxHost; paragraphs: readonly Paragraph[] }> {
  const host = XlsxHost.open(sample(name), name);
  const read = review(await host.readSnapshot(), DEFAULT_SETTINGS);
  const narrative = narrate(read, null);
  await host.apply({ reason: 'narrate', edits: narrativeEdits(narrative, read) });
  return { host, paragraphs: narrative.paragraphs };
}

/** The report's paragraphs after LibreOffice has calculated the workbook anew. */
function calculatedTexts(bytes: Uint8Array): readonly string[] {
  const calculated = readSnapshot(throughLibreOffice(bytes, 'always'), 'out.xlsx');
  const index = new SnapshotIndex(calculated).sheet(NARRATIVE_SHEET);
  const texts: string[] = [];
  for (let row = 1; index?.at(row, 4); row += 1) texts.push(String(index.at(row, 1)?.value ?? ''));
  return texts;
}

/** What stands in each row of the report after LibreOffice has calculated a workbook. */
function rowsOf(bytes: Uint8Array): readonly string[] {
  const sheet = new SnapshotIndex(readSnapshot(bytes, 'out.xlsx')).sheet(NARRATIVE_SHEET);
  const rows: string[] = [];
  for (let row = 1; sheet?.at(row, columnOf('id')); row += 1)
    rows.push(String(sheet.at(row, columnOf('content'))?.value ?? ''));
  return rows;
}

/** What the core would say of the workbook as it is now. */
/** What the core says of the cells as they are; doubts come with a refresh, not by recalculation. */
async function renderedTexts(host: XlsxHost): Promise<readonly string[]> {
  const read = review(await host.readSnapshot(), DEFAULT_SETTINGS);
  const narrative = narrate({ ...read, findings: [] }, null);
  return narrative.paragraphs.map(({ text }) => text);
}

async function type(host: XlsxHost, cell: CellAddress, value: string): Promise<void> {
  await host.apply({ reason: 'typing', edits: [{ kind: 'number', cell, value }] });
}

/**
 * Which of the source cells are changed, one workbook each: all of them with `EVERY_CELL=1`, which takes some minutes. Our
 * own calculation goes through all of them each time (every-cell.test.ts).
 */
const STEP = process.env['EVERY_CELL'] === '1' ? 1 : 5;

describe('the report recalculated by a spreadsheet', function () {
  this.timeout(600_000);

  before(function () {
    if (libreOfficeMissing === null) return;
    console.log(`    skipped: ${libreOfficeMissing}`);
    this.skip();
  });

  for (const name of ['panzhihua-2022.xlsx', 'kaiyuan-2022.xlsx', 'beita-2022.xlsx']) {
    it(`${name}: every formula gives exactly the text the core rendered`, async () => {
      const { host, paragraphs } = await narrated(name);
      assert.ok(paragraphs.some(({ formula }) => formula !== null));
      assert.deepEqual(
        calculatedTexts(host.toBytes()),
        paragraphs.map(({ text }) => text),
      );
    });
  }

  it('follows a changed amount: 45.08 to 50 of 83 turns 54.31% into 60.24%', async () => {
    const { host, paragraphs } = await narrated('panzhihua-2022.xlsx');
    const before = paragraphs.map(({ text }) => text);
    assert.ok(before.some((text) => text.includes('预算83万元，支出45.08万元，执行率54.31%')));
    await type(host, { sheet: '政府业务经费', row: 5, column: 5 }, '50');
    const after = calculatedTexts(host.toBytes());
    assert.ok(after.some((text) => text.includes('预算83万元，支出50万元，执行率60.24%')));
    assert.deepEqual(after, await renderedTexts(host));
    const users = paragraphs.filter(({ sources }) =>
      sources.some(({ sheet, row, column }) => sheet === '政府业务经费' && row === 5 && column === 5),
    );
    paragraphs.forEach((paragraph, index) => {
      if (after[index] !== before[index]) assert.ok(users.includes(paragraph), paragraph.id);
    });
    const changed = after.filter((text, index) => text !== before[index]);
    // The sum, the project, and its indicator of cost, which no longer is what was spent.
    assert.equal(changed.length, 3, changed.join('\n'));
  });

  for (const outline of OUTLINE_IDS) {
    it(`${outline}: any changed source cell changes the sentences that read it, to what the core says`, () => {
      const report = written(outline);
      const all = changes(report).filter((_, at) => at % STEP === 0);
      const calculated = allThroughLibreOffice(
        all.map(({ after }) => workbookFile(after)),
        'always',
      );
      for (const [at, change] of all.entries()) {
        const address = formatAddress(change.cell);
        const expected = rendered(outline, report, change);
        const shown = rowsOf(calculated[at] ?? new Uint8Array());
        report.paragraphs.forEach(({ id, text, sources }, row) => {
          const reads = sources.some((source) => formatAddress(source) === address);
          if (!reads) assert.equal(shown[row], text, `${id} does not read ${address}`);
          const fresh = expected[row] ?? null;
          if (fresh === null) assert.match(id, COMES_AND_GOES);
          else assert.equal(shown[row], fresh, `${id} after ${address} changed`);
        });
      }
    });
  }

  it('words a zero budget and a full one without error after the cells change', async () => {
    const { host } = await narrated('panzhihua-2022.xlsx');
    await type(host, { sheet: '政府业务经费', row: 5, column: 4 }, '0');
    const after = calculatedTexts(host.toBytes());
    assert.ok(after.some((text) => text.includes('支出45.08万元') && text.includes('没有安排预算')));
    assert.ok(after.every((text) => !text.includes('#')));
  });
});
