import assert from 'node:assert/strict';
import type { Edit } from '../../src/core/workbook/edit';
import { blankWorkbook } from '../../src/hosts/xlsx/write/blankWorkbook';
import { XlsxHost } from '../../src/hosts/xlsx/XlsxHost';
import { nationalWorkbook } from '../bench/nationalWorkbook';
import { accessibilityProblems } from './support/accessibility';
import { paneOf, Visit } from './support/page';

/** Sheets with four projects each, enough for a report that is not shown with all its links at once. */
const SHEETS = 25;

/** A generated workbook as a file. */
async function largeFile(): Promise<Uint8Array> {
  const edits = nationalWorkbook(SHEETS).sheets.flatMap(({ name, cells }): readonly Edit[] => [
    { kind: 'add-sheet', name },
    ...cells.map(({ row, column, value }): Edit => {
      const cell = { sheet: name, row, column };
      return typeof value === 'number'
        ? { kind: 'number', cell, value: String(value) }
        : { kind: 'text', cell, value: String(value) };
    }),
  ]);
  const host = XlsxHost.open(blankWorkbook('封面'), 'large.xlsx');
  await host.apply({ reason: 'test', edits });
  return host.toBytes();
}

describe('a report over a hundred projects', () => {
  let visit: Visit;

  before(async () => {
    visit = await Visit.start();
  });
  after(async () => {
    await visit.stop();
  });

  // Pending: the outline that such a workbook now gets tells a hundred projects in 22 paragraphs, too few to be drawn
  // without their links; a longer outline has to be chosen in the pane first.
  it.skip('has all its text at once and its links where it is looked at', async () => {
    const page = await visit.open('');
    await paneOf(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'large.xlsx', mimeType: '', buffer: Buffer.from(await largeFile()) });
    await page.getByText('large.xlsx').first().waitFor();
    await page.getByRole('tab', { name: `项目${SHEETS}`, exact: true }).waitFor({ state: 'attached' });
    const pane = await paneOf(page);
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '导出 Word' }).waitFor();
    const far = pane.locator('[id^=paragraph-]', { hasText: /^业务保障项目60.*执行数/ }).first();
    await far.waitFor({ state: 'attached' });
    assert.equal(await far.getByRole('button').count(), 0, 'far from view it is bare text');
    await far.scrollIntoViewIfNeeded();
    await far.getByRole('button').first().waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await pane.locator('#view').evaluate((view) => view.scrollTo(0, 0));
    await far.getByRole('button').first().waitFor({ state: 'detached' });
    assert.deepEqual(visit.complaints, []);
  });
});
