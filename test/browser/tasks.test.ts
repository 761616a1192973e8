import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { blankWorkbook } from '../../src/hosts/xlsx/write/blank-workbook';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { accessibilityProblems } from './support/accessibility';
import { isAt, paneOf, type Visit, visitForAll } from './support/page';
import { keepScreenshot } from './support/screenshots';

/** A table whose header says nothing that the field knows, some of it as text. */
const ODD = [
  ['事由', '甲数', '乙数'],
  ['修路', '120', '96'],
  ['架桥', '80', '80'],
];

/** A table as offices send it round: a title, a unit, a total and a rate that are wrong. */
const OWN = [
  ['某县水务局2024年度项目支出绩效自评汇总表'],
  ['单位：万元'],
  ['序号', '项目名称', '年初预算数', '全年预算数', '全年执行数', '执行率'],
  ['1', '河道清淤', '200', '200', '180', '90%'],
  ['2', '堤防加固', '300', '300', '150', '50%'],
  ['3', '水质监测', '100', '100', '95', '59%'],
  ['', '合计', '600', '600', '452', '70.83%'],
];

async function fileOf(name: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const host = XlsxHost.open(blankWorkbook(name), `${name}.xlsx`);
  const edits = rows.flatMap((values, row) =>
    values.map((value, column) => {
      const cell = { sheet: name, row, column };
      return /^\d+$/.test(value)
        ? ({ kind: 'number', cell, value } as const)
        : ({ kind: 'text', cell, value } as const);
    }),
  );
  await host.apply({ reason: 'test', edits });
  return Buffer.from(host.toBytes());
}

/**
 * Six tasks as a new user does them, from a cold start, counted in presses on a control; typing, keys and the system's
 * file window do not count. docs/quality-pane.md has the table.
 */
describe('the clicks that a task takes', () => {
  let visit: Visit;
  let page: Page;
  let pane: Frame;
  let clicks = 0;

  visitForAll((started) => (visit = started));

  async function start(path = '?sample=tour.xlsx'): Promise<void> {
    page = await visit.open(path, { viewport: { width: 1366, height: 768 } });
    pane = await paneOf(page);
    clicks = 0;
  }
  async function choose(file: Buffer): Promise<void> {
    await page.locator('input[type=file]').setInputFiles({ name: 'own.xlsx', mimeType: '', buffer: file });
    await page.getByText('own.xlsx').first().waitFor();
    pane = await paneOf(page);
  }
  async function press(what: Locator): Promise<void> {
    await what.click();
    clicks += 1;
  }
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const tab = (name: string) => pane.getByRole('tab', { name });
  /** Types into whatever has the focus in the pane. */
  const type = (text: string) => page.keyboard.insertText(text);

  it('to find and correct the mistakes of the sample: 6', async () => {
    await start();
    await press(button('一键校验'));
    await press(button(/^一并改正 4 处/));
    await press(button('写入 4 处'));
    await pane.getByText('已改正 4 处').first().waitFor();
    // One after the other comes up by itself; the last comes of a correction.
    for (const cell of ['H15', 'G17', 'H17']) {
      await pane.locator('button[aria-expanded=true]', { hasText: cell }).waitFor();
      await press(pane.locator('button[data-first-action]:not([aria-disabled=true])'));
    }
    await pane.getByRole('article').first().waitFor({ state: 'detached' });
    assert.equal(clicks, 6);
  });

  it('to fill the blanks and take that back: 3', async () => {
    await start();
    await press(tab('填充'));
    await press(button(/^写入所选/));
    await press(button('撤销').first());
    await pane.getByText('已撤销').first().waitFor();
    assert.equal(clicks, 3);
  });

  it('to rewrite one paragraph of the report and have it in Word: 5', async () => {
    await start();
    await press(tab('报告'));
    await press(button(/^改写 2022年部门整体支出/).first());
    const box = pane.getByRole('textbox', { name: '这一段的文字' });
    await box.getByText('94.61%').waitFor();
    await type('我办落实过紧日子要求。');
    assert.deepEqual(await accessibilityProblems(pane), []);
    await keepScreenshot(page, 'page-rewrite');
    await press(button('保存'));
    await pane.getByText('您改过').first().waitFor();
    await press(button('导出 Word…'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(button('导出').and(pane.getByText('导出', { exact: true }))),
    ]);
    assert.match(download.suggestedFilename(), /\.docx$/);
    assert.equal(clicks, 5);
  });

  it('to bind an unknown table by hand: 4', async () => {
    await start('');
    await choose(await fileOf('台账', ODD));
    await press(button('手动指定 台账 A1:C3'));
    await pane.getByRole('combobox', { name: /^A 列/ }).and(pane.locator('[value="行的名称"]')).waitFor();
    for (const [column, words] of [
      ['B', '全年预算'],
      ['C', '花了'],
    ] as const) {
      await press(pane.getByRole('combobox', { name: new RegExp(`^${column} 列`) }));
      await type(words);
      await pane.getByRole('option', { name: /^全年/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await pane.getByText('读出 4 个数').waitFor();
    await page.locator('[data-block="A1:C3"]').waitFor();
    await isAt(page, 'C1:C3');
    assert.deepEqual(await accessibilityProblems(pane), []);
    await keepScreenshot(page, 'page-binding');
    await press(button('保存并核对'));
    await pane.getByText('已保存手动指定').first().waitFor();
    await pane.getByText('1 张表').first().waitFor();
    assert.equal(clicks, 4);
  });

  it('to bring an own file in order and save it: 5', async () => {
    await start('');
    clicks += 1; // 打开工作簿; the system's window is not counted
    await choose(await fileOf('汇总', OWN));
    await press(button('一键校验'));
    await press(button(/^一并改正/));
    await press(button(/^写入 \d+ 处/));
    await pane
      .getByText(/已改正 \d+ 处/)
      .first()
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: '下载' })),
    ]);
    assert.equal(download.suggestedFilename(), 'own.xlsx');
    assert.equal(clicks, 5);
  });

  it('to proof-read and correct a pasted paragraph: 4', async () => {
    await start();
    await press(tab('核稿'));
    await pane.getByRole('textbox', { name: '把要核的文字粘贴在这里' }).and(pane.locator(':focus')).waitFor();
    await type('2022年森林防火投入合计103.5万元，其中：巡护50.2万元，瞭望60.3万元，补给20万元。');
    await press(button('核稿'));
    await pane.getByText('第 1 处，共 1 处').waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await keepScreenshot(page, 'page-proof');
    await press(button(/^改为 130/));
    await pane.getByText(/个数都相符/).waitFor();
    await press(button('复制文字'));
    await button('已复制').waitFor();
    assert.equal(clicks, 4);
  });

  it('never sees an error, and no request leaves the origin', () => {
    assert.deepEqual(visit.complaints, []);
  });
});
