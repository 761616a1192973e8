import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { blankWorkbook } from '../../src/hosts/xlsx/write/blank-workbook';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { paneOf, type Visit, visitForAll } from './support/page';

/** A list whose heads say nothing that the field knows. */
const ODD: readonly (readonly (string | number)[])[] = [
  ['事由', '甲数', '乙数'],
  ['护林', 120, 96],
  ['造林', 80, 80],
];

async function oddFile(): Promise<Buffer> {
  const host = XlsxHost.open(blankWorkbook('台账'), '台账.xlsx');
  const edits = ODD.flatMap((values, row) =>
    values.map((value, column) => {
      const cell = { sheet: '台账', row, column };
      return typeof value === 'number'
        ? ({ kind: 'number', cell, value: String(value) } as const)
        : ({ kind: 'text', cell, value } as const);
    }),
  );
  await host.apply({ reason: 'test', edits });
  return Buffer.from(host.toBytes());
}

/** More presses than any view of the pane has controls. */
const MOST = 80;

/** Two ways through the pane without a mouse: a table bound by hand, and a paragraph proof-read. */
describe('the keyboard alone', () => {
  let visit: Visit;
  let page: Page;
  let pane: Frame;

  visitForAll((started) => (visit = started));

  const button = (name: string | RegExp) => pane.getByRole('button', { name });

  async function start(): Promise<void> {
    page = await visit.open('?sample=tour.xlsx', { viewport: { width: 1366, height: 768 } });
    pane = await paneOf(page);
  }
  /** F6 goes round the parts of the page; the pane is one of them. */
  async function goToPane(): Promise<void> {
    for (let pressed = 0; pressed < MOST; pressed += 1) {
      if (await page.evaluate(() => document.activeElement?.tagName === 'IFRAME')) return;
      await page.keyboard.press('F6');
    }
    assert.fail('F6 never came to the pane');
  }
  /** Tab until the control has the focus. */
  async function reach(control: Locator): Promise<void> {
    await control.waitFor();
    for (let pressed = 0; pressed < MOST; pressed += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab never came to ${String(control)}`);
  }
  async function press(control: Locator): Promise<void> {
    await reach(control);
    await page.keyboard.press('Enter');
  }

  it('binds an unknown table by hand', async () => {
    await start();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'own.xlsx', mimeType: '', buffer: await oddFile() });
    await page.getByText('own.xlsx').first().waitFor();
    pane = await paneOf(page);
    await goToPane();
    await press(button('手动指定 台账 A1:C3'));
    for (const [column, words] of [
      ['B', '全年预算'],
      ['C', '花了'],
    ] as const) {
      await reach(pane.getByRole('combobox', { name: new RegExp(`^${column} 列`) }));
      // Text that is put in whole, as a method for Chinese does, opens no list by itself.
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.insertText(words);
      await pane.getByRole('option', { name: /^全年/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await pane.getByText('读出 4 个数').waitFor();
    await press(button('保存并核对'));
    await pane.getByText('已保存手动指定').first().waitFor();
  });

  it('proof-reads a paragraph and corrects it', async () => {
    await start();
    await goToPane();
    await reach(pane.getByRole('tab', { name: '概览' }));
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const box = pane.getByRole('textbox', { name: '把要核的文字粘贴在这里' });
    await reach(box);
    await page.keyboard.insertText(
      '2027年护林投入合计103.5万元，其中：巡护50.2万元，瞭望60.3万元，补给20万元。',
    );
    await press(button('核稿'));
    await pane.getByText('第 1 处，共 1 处').waitFor();
    await press(button(/^改为 130/));
    await pane.getByText(/个数都相符/).waitFor();
    await press(button('复制文字'));
    await button('已复制').waitFor();
  });
});
