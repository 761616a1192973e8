import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { Archive } from '../../src/hosts/xlsx/package/zip';
import { openWorkbook } from '../../src/workbench/load/open';
import { keepScreenshot } from './support/screenshots';
import { cellShows, isAt, paneOf, scrollToText, Visit } from './support/page';

/** What a newcomer does on the page, with real clicks, on the sample with gaps and mistakes. */
describe('a newcomer at the page', () => {
  let visit: Visit;
  let page: Page;
  let pane: Frame;

  before(async () => {
    visit = await Visit.start();
    page = await visit.open('?sample=tour.xlsx');
    pane = await paneOf(page);
  });
  after(async () => {
    await visit.stop();
  });

  const inPane = (name: string | RegExp) => pane.getByRole('button', { name });
  const showTab = (name: string) => page.getByRole('tab', { name, exact: true }).click();

  async function downloaded(): Promise<Uint8Array> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载' }).click(),
    ]);
    return new Uint8Array(readFileSync(await file.path()));
  }
  async function served(): Promise<Uint8Array> {
    return new Uint8Array(await (await fetch(new URL('samples/tour.xlsx', visit.address))).arrayBuffer());
  }
  /** Names of the file's parts that differ from the sample as it came. */
  async function changedParts(): Promise<string[]> {
    const [before, after] = [Archive.read(await served()), Archive.read(await downloaded())];
    const bytes = (archive: Archive, name: string) => Buffer.from(archive.raw(name) ?? []).toString('base64');
    return [...new Set([...before.names, ...after.names])].filter(
      (name) => bytes(before, name) !== bytes(after, name),
    );
  }

  it('sees the sample on the left and the pane with what it recognised on the right', async () => {
    await page.getByRole('grid', { name: '工作表 部门整体' }).waitFor();
    await cellShows(page, 'C5', '815.86');
    await pane.getByText('张表').first().waitFor();
    await inPane('一键校验').waitFor();
    await keepScreenshot(page, 'page-start');
  });

  it('clicks 一键校验 and gets findings, and a finding leads to its cell', async () => {
    await inPane('一键校验').click();
    const findings = pane.getByRole('article');
    await findings.first().waitFor();
    assert((await findings.count()) > 0);
    await page.locator('[data-marked]').first().waitFor();
    const rate = findings.filter({ hasText: '54.31' }).first();
    await rate.getByRole('button').first().click();
    await page.getByRole('tab', { name: '政府业务经费', exact: true, selected: true }).waitFor();
    await isAt(page, 'H6');
    await cellShows(page, 'H6', '45.31%');
    await keepScreenshot(page, 'page-finding');
  });

  it('fills the gaps with formulas whose values appear, and takes them back exactly', async () => {
    await pane.getByRole('tab', { name: '填充' }).click();
    await inPane(/^写入/).click();
    await inPane('撤销').first().waitFor();
    await showTab('部门整体');
    const filled = page.locator('[data-cell="E6"]');
    await filled.click();
    const formula = await page.getByLabel('编辑栏').inputValue();
    assert.match(formula, /^=/);
    await cellShows(page, 'E6', '731.65');
    await keepScreenshot(page, 'page-filled');
    const workbook = openWorkbook(await downloaded(), 'filled.xlsx').workbook;
    assert.equal(workbook.sheet('部门整体')?.cell(5, 4)?.formula, formula);
    await inPane('撤销').first().click();
    await pane.getByText('已撤销').first().waitFor();
    await cellShows(page, 'E6', '');
    assert.deepEqual(await changedParts(), []);
  });

  it('writes the report into a linked sheet that follows the table, and takes it back exactly', async () => {
    await pane.getByRole('tab', { name: '报告' }).click();
    await inPane('写入自评报告').click();
    await inPane('撤销').first().waitFor();
    await page.getByRole('tab', { name: '自评报告' }).click();
    await page.getByRole('grid', { name: '工作表 自评报告' }).waitFor();
    await keepScreenshot(page, 'page-report');
    await scrollToText(page, '45.08万元，执行率54.31%');

    await showTab('政府业务经费');
    const executed = page.locator('[data-cell]', { hasText: /^45\.08$/ }).first();
    const before = (await executed.getAttribute('data-cell')) ?? '';
    await executed.click();
    await page.keyboard.type('50');
    await page.keyboard.press('Enter');
    await cellShows(page, before, '50');
    await page.getByRole('tab', { name: '自评报告' }).click();
    await page.getByRole('grid', { name: '工作表 自评报告' }).waitFor();
    await scrollToText(page, '50万元，执行率60.24%');

    await showTab('政府业务经费');
    await page.locator(`[data-cell="${before}"]`).click();
    await page.keyboard.press('Control+z');
    await cellShows(page, before, '45.08');
    await inPane('撤销').first().click();
    await pane.getByText('已撤销').first().waitFor();
    await page.getByRole('tab', { name: '自评报告' }).waitFor({ state: 'detached' });
    assert.deepEqual(await changedParts(), []);
  });

  it('never sees an error, and no request leaves the origin', () => {
    assert.deepEqual(visit.complaints, []);
  });
});
