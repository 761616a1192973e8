import assert from 'node:assert/strict';
import type { Edit } from '../../src/core/workbook/edit';
import { blankWorkbook } from '../../src/hosts/xlsx/write/blank-workbook';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import type { Frame } from 'playwright-core';
import { nationalWorkbook } from '../bench/national-workbook';
import { accessibilityProblems } from './support/accessibility';
import { paneOf, Visit } from './support/page';

/** Sheets with four projects each. */
const SHEETS = 25;

/**
 * No task may take longer while nothing is computed (milliseconds). The bar is 50 on an ordinary computer
 * (docs/quality-pane.md); machines that run tests are shared, and slow.
 */
const LONGEST = 250;

/** The report of so many projects has more paragraphs than this. */
const LEAST_PARAGRAPHS = 15;

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

  it('is shown with its links, and nothing that is done with it holds the pane up', async () => {
    const page = await visit.open('');
    await paneOf(page);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'large.xlsx', mimeType: '', buffer: Buffer.from(await largeFile()) });
    await page.getByText('large.xlsx').first().waitFor();
    await page.getByRole('tab', { name: `项目${SHEETS}`, exact: true }).waitFor({ state: 'attached' });
    const pane = await paneOf(page);
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByLabel('报告提纲').selectOption('yunnan');
    await pane.getByText(/^提纲：云南/).waitFor();
    const paragraphs = pane.locator('[id^=paragraph-]');
    await paragraphs.nth(LEAST_PARAGRAPHS - 1).waitFor({ state: 'attached' });
    await paragraphs.last().scrollIntoViewIfNeeded();
    await paragraphs
      .filter({ has: pane.getByText(/^来源 /) })
      .last()
      .waitFor();
    await longTasks(pane);
    await pane.locator('#view').evaluate(async (view) => {
      for (let top = view.scrollHeight; top > 0; top -= 400) {
        view.scrollTo(0, top);
        await new Promise(requestAnimationFrame);
      }
    });
    await pane.getByRole('tab', { name: '概览' }).click();
    await pane.locator('#view').evaluate((view) => view.scrollTo(0, 9000));
    await pane.getByRole('tab', { name: '填充' }).click();
    await pane.getByRole('tab', { name: '概览' }).click();
    // The browser tells of a task a little after it.
    await page.waitForTimeout(300);
    const worst = Math.max(0, ...(await longTasks(pane)));
    console.log(`      longest task while scrolling and changing tabs: ${worst} ms`);
    assert.ok(worst < LONGEST, `${worst} ms`);
    assert.deepEqual(await accessibilityProblems(pane), []);
    assert.deepEqual(visit.complaints, []);
  });
});

/** The tasks of more than 50 ms since this was last asked, in milliseconds. */
function longTasks(pane: Frame): Promise<readonly number[]> {
  return pane.evaluate(() => {
    const seen = window as unknown as { longTasks?: number[] };
    const tasks = seen.longTasks ?? [];
    if (!seen.longTasks) {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.longTasks?.push(Math.round(duration));
      }).observe({ type: 'longtask' });
    }
    seen.longTasks = [];
    return tasks;
  });
}
