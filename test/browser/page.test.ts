import { extractText, getDocumentProxy } from 'unpdf';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/workbench/load/open';
import { accessibilityProblems } from './support/accessibility';
import { cellShows, isAt, paneOf, type Visit, visitForAll } from './support/page';
import { keepScreenshot } from './support/screenshots';

/** A workbook of many sheets with a little on each; the first row of the first stays in view. */
function manySheets(count: number): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${numbers
      .map((n) => `<sheet name="项目${n}" sheetId="${n}" r:id="s${n}"${n === 2 ? ' state="hidden"' : ''}/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numbers
      .map(
        (n) => `<Relationship Id="s${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  for (const n of numbers) {
    const view =
      n === 1
        ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>'
        : '';
    const guard = n === 3 ? '<sheetProtection sheet="1"/>' : '';
    parts[`xl/worksheets/sheet${n}.xml`] =
      `<worksheet xmlns="${main}">${view}<sheetData><row r="1"><c r="A1"><v>${n}</v></c><c r="B1"><f>A1*2</f></c></row></sheetData>${guard}</worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

describe('the page', () => {
  let visit: Visit;

  visitForAll((started) => (visit = started));

  const choose = (page: Page, name: string, buffer: Uint8Array) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });

  it('is used with the keyboard as a spreadsheet is', async () => {
    const page = await visit.open('?sample=panzhihua-2022.xlsx');
    await paneOf(page);
    await page.locator('[data-cell="B15"]').click();
    await isAt(page, 'B15');
    await page.keyboard.type('甲');
    await page.keyboard.press('Tab');
    await isAt(page, 'C15');
    await page.keyboard.type('=1.005*1');
    await page.keyboard.press('Enter');
    await isAt(page, 'C16');
    await page.keyboard.type('=ROUND(C15,2)&B15');
    await page.keyboard.press('Enter');
    await cellShows(page, 'B15', '甲');
    await cellShows(page, 'C16', '1.01甲');
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.getByLabel('编辑栏').inputValue(), '=ROUND(C15,2)&B15');
    await page.keyboard.press('F2');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await cellShows(page, 'C16', '1.01甲');
    await page.keyboard.press('Delete');
    await cellShows(page, 'C16', '');
    await page.keyboard.press('Control+z');
    await cellShows(page, 'C16', '1.01甲');
    await page.keyboard.press('Control+Home');
    await isAt(page, 'A1');
    await page.getByLabel('编辑栏').fill('标题');
    await page.getByLabel('编辑栏').press('Enter');
    await cellShows(page, 'A1', '标题');
    await page.getByText('已改动，尚未下载').waitFor();
  });

  it('opens five hundred sheets, hides the hidden one and keeps a protected one as it is', async () => {
    const page = await visit.open('');
    await paneOf(page);
    await choose(page, '五百张.xlsx', manySheets(500));
    await page.getByRole('grid', { name: '工作表 项目1' }).waitFor();
    const tabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
    assert.equal(await tabs.count(), 499);
    await paneOf(page);
    await tabs.last().click();
    await page.getByRole('grid', { name: '工作表 项目500' }).waitFor();
    await cellShows(page, 'B1', '1000');
    await page
      .getByRole('tab', { name: '项目3', exact: false })
      .and(page.getByText('项目3', { exact: true }))
      .click();
    await page.locator('[data-cell="A1"]').click();
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.getByText('这张工作表受保护，不能修改锁定的单元格').waitFor();
    await cellShows(page, 'A1', '3');
  });

  it('keeps frozen rows in view, and renames, moves and deletes sheets', async () => {
    const page = await visit.open('');
    await paneOf(page);
    await choose(page, '四张.xlsx', manySheets(4));
    const grid = page.getByRole('grid', { name: '工作表 项目1' });
    await grid.waitFor();
    await grid.evaluate((element) => element.scrollTo(0, 400));
    await page.locator('[data-cell="A30"]').waitFor();
    await page.locator('[data-cell="B1"]').click();
    await isAt(page, 'B1');
    const chooseInMenu = async (item: string) => {
      await page.getByRole('button', { name: /^工作表“.*”的操作$/ }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    const tabsAre = (wanted: readonly string[]) =>
      page.waitForFunction(
        (names) =>
          [...document.querySelectorAll<HTMLElement>('[data-sheets] [role=tab]')]
            .map(({ innerText }) => innerText)
            .join() === names,
        wanted.join(),
      );
    await chooseInMenu('重命名');
    const name = page.getByRole('textbox', { name: '工作表名称' });
    await name.fill('项目4');
    await page.getByRole('button', { name: '重命名', exact: true }).click();
    await page.getByText('已有名为“项目4”的工作表。').waitFor();
    await name.fill('汇总');
    assert.deepEqual(await accessibilityProblems(page), []);
    await page.getByRole('button', { name: '重命名', exact: true }).click();
    await page.getByRole('tab', { name: '汇总', selected: true }).waitFor();
    await chooseInMenu('右移');
    await tabsAre(['项目3', '汇总', '项目4']);
    await page.getByRole('tab', { name: '汇总' }).press('Control+Shift+ArrowLeft');
    await tabsAre(['汇总', '项目3', '项目4']);
    await page.getByRole('tab', { name: '汇总' }).dragTo(page.getByRole('tab', { name: '项目4' }));
    await tabsAre(['项目3', '项目4', '汇总']);
    await chooseInMenu('删除');
    await page.getByText('删除后不能撤销。').waitFor();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await page.getByRole('tab', { name: '汇总' }).waitFor({ state: 'detached' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载' }).click(),
    ]);
    const saved = openWorkbook(new Uint8Array(readFileSync(await file.path())), 'a.xlsx').workbook;
    assert.deepEqual(
      saved.sheets.map((sheet) => sheet.name),
      ['项目2', '项目3', '项目4'],
    );
  });

  it('says in a sentence why a file cannot be opened, and keeps the workbook that is open', async () => {
    const page = await visit.open('');
    await page.getByRole('grid').waitFor();
    await choose(page, '坏.xlsx', new TextEncoder().encode('项目,金额\n甲,1'));
    await page.getByText('文件“坏.xlsx”').waitFor();
    await choose(page, '断.xlsx', manySheets(3).slice(0, 900));
    await page.getByText('文件“断.xlsx”不完整').waitFor();
    assert(await page.getByRole('grid').isVisible());
  });

  it('opens a workbook that is dropped on it', async () => {
    const page = await visit.open('');
    await paneOf(page);
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], '拖入.xlsx'));
        return transfer;
      },
      [...manySheets(3)],
    );
    await page.getByRole('grid').dispatchEvent('dragover', { dataTransfer: dropped });
    await page.getByText('松开鼠标').waitFor();
    await page.getByRole('grid').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('grid', { name: '工作表 项目1' }).waitFor();
    await page.getByText('拖入.xlsx').waitFor();
    await paneOf(page);
  });

  it('prints the sheet in view by its own page setup, and nothing of the pane', async () => {
    const page = await visit.open('');
    const pane = await paneOf(page);
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '写入自评报告' }).click();
    await page.getByRole('tab', { name: '自评报告', selected: true }).waitFor();
    await page.locator('[data-cell="B3"]', { hasText: '概况' }).waitFor();
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await extractText(paper, { mergePages: false });
    assert.ok(text.length >= 2, 'several pages');
    const pages = text.map((each) => each.replace(/\s/g, ''));
    for (const each of pages) assert.match(each, /部门整体支出绩效自评报告/, 'the title on each page');
    assert.doesNotMatch(pages.join(''), /任务窗格|写入自评报告|联动/);
    const [, , width = 0, height = 0] = (await paper.getPage(1)).view;
    assert.ok(height > width, 'upright');
  });

  it('asks before changes are lost', async () => {
    const page = await visit.open('');
    await paneOf(page);
    await page.locator('[data-cell="H20"]').click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '示例' }).click();
    await page.getByRole('menuitem', { name: /开远/ }).click();
    await page.getByRole('button', { name: '取消' }).click();
    await cellShows(page, 'H20', '1');
    await page.getByRole('button', { name: '示例' }).click();
    await page.getByRole('menuitem', { name: /开远/ }).click();
    await page.getByRole('button', { name: '不下载，直接打开' }).click();
    await page.getByText('kaiyuan-2022.xlsx').waitFor();
  });

  it('offers changes that were not downloaded after the page was closed', async () => {
    const page = await visit.open('');
    page.on('dialog', (dialog) => void dialog.accept());
    await paneOf(page);
    await page.locator('[data-cell="H20"]').click();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page.getByText('本机已留底').waitFor();
    await page.reload();
    await page.getByText('上次有改动没有下载').waitFor();
    await page.getByRole('button', { name: '恢复' }).click();
    await page.locator('[data-cell="H20"]', { hasText: '7' }).waitFor();
    await page.getByText('已改动，尚未下载').waitFor();
  });

  it('is left with Escape and Tab, finds with Ctrl+F, changes sheets with Ctrl+PageDown', async () => {
    const page = await visit.open('?sample=tour.xlsx');
    await paneOf(page);
    await page.locator('[data-cell="C5"]').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'tab');
    await page.locator('[data-cell="C5"]').click();
    await page.keyboard.press('Control+PageDown');
    await page.getByRole('grid', { name: '工作表 纪检监察专项工作' }).waitFor();
    await page.keyboard.press('Control+f');
    await page.getByRole('searchbox', { name: '查找' }).fill('基本支出');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: '工作表 部门整体' }).waitFor();
    await isAt(page, 'B6');
  });

  it('goes round its parts by F6 from a cold start, into the pane and out of it', async () => {
    const page = await visit.open('?sample=tour.xlsx');
    const pane = await paneOf(page);
    // The page follows the keys of the pane from the first news on that it has of it.
    await page.getByTitle('有错误').first().waitFor();
    const where = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest('header, [role], iframe')?.tagName ?? '');
    await page.keyboard.press('Shift+F6');
    assert.equal(await where(), 'IFRAME', 'the last part, where nothing had the focus');
    await pane.getByRole('tab', { name: '校验' }).focus();
    await page.keyboard.press('F6');
    assert.equal(await where(), 'HEADER');
    await page.keyboard.press('Shift+F6');
    assert.equal(await where(), 'IFRAME');
    await page.keyboard.press('F8');
    await pane.getByRole('article').first().waitFor();
  });

  it('takes back what was done last, the entry or the pane’s writing', async () => {
    const page = await visit.open('?sample=tour.xlsx');
    const pane = await paneOf(page);
    await page.locator('[data-cell="C7"]').click();
    await page.keyboard.type('121');
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: '填充' }).click();
    await pane.getByRole('button', { name: /^写入所选/ }).click();
    await pane.getByRole('button', { name: '撤销' }).waitFor();
    await page.locator('[data-cell="E6"]', { hasText: /\d/ }).waitFor();
    await page.locator('[data-cell="C7"]').click();
    await page.keyboard.press('Control+z');
    await pane.getByText('已撤销').first().waitFor();
    await cellShows(page, 'E6', '');
    await cellShows(page, 'C7', '121');
    await page.locator('[data-cell="C7"]').click();
    await page.keyboard.press('Control+z');
    await cellShows(page, 'C7', '120.4');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`is accessible, and so is the pane, in the ${scheme} theme`, async () => {
      const page = await visit.open('', { colorScheme: scheme });
      const pane = await paneOf(page);
      await pane.getByText('张表').first().waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      assert.deepEqual(await accessibilityProblems(pane), []);
      await pane.getByRole('button', { name: '一键校验' }).click();
      await pane.getByRole('article').first().getByRole('button').first().click();
      await pane.getByRole('table', { name: '用到的数' }).waitFor();
      assert.deepEqual(await accessibilityProblems(pane), []);
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, `page-${scheme}`);
    });
  }

  it('fits a window of 320 pixels, sheet and pane in turn', async () => {
    const page = await visit.open('', { viewport: { width: 320, height: 640 } });
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab', { name: '任务窗格' }).click();
    const pane = await paneOf(page);
    await pane.getByRole('button', { name: '一键校验' }).click();
    await pane.getByRole('article').first().waitFor();
    for (const where of [page, pane]) {
      const [wide, shown] = await where.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.equal(wide, shown);
    }
    await keepScreenshot(page, 'pane-320');
  });

  it('speaks English where English is asked for', async () => {
    const page = await visit.open('?lang=en-US', { locale: 'en-US' });
    await page.getByRole('button', { name: 'Open workbook' }).waitFor();
    await (await paneOf(page)).getByRole('tab').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en-US');
    await keepScreenshot(page, 'page-english');
  });

  it('states the same policy in its header as in the page', async () => {
    for (const name of ['', 'workbench-pane.html', 'taskpane.html']) {
      const answer = await fetch(new URL(name, visit.address));
      const html = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert(policy.includes("script-src 'self'"), name);
      assert(html.includes(policy), name);
    }
  });

  it('never sees an error, and no request leaves the origin', () => {
    assert.deepEqual(visit.complaints, []);
  });
});
