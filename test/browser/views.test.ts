import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { blankWorkbook } from '../../src/hosts/xlsx/write/blank-workbook';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { pdf } from '../support/pdf-file';
import { accessibilityProblems } from './support/accessibility';
import { paneOf, type Visit, visitForAll } from './support/page';
import { keepScreenshot } from './support/screenshots';

/** A ledger with a column whose words nobody knows. */
async function ledger(): Promise<Uint8Array> {
  const rows = [
    ['项目名称', '盘子', '全年执行数'],
    ['河道清淤', '50', '48'],
    ['堤防加固', '60', '51'],
    ['合计', '110', '99'],
  ];
  const host = XlsxHost.open(blankWorkbook('台账'), 'own.xlsx');
  const edits = rows.flatMap((values, row) =>
    values.map((value, column) => {
      const cell = { sheet: '台账', row, column };
      return /^\d+$/.test(value)
        ? ({ kind: 'number', cell, value } as const)
        : ({ kind: 'text', cell, value } as const);
    }),
  );
  await host.apply({ reason: 'test', edits });
  return host.toBytes();
}

/** A Word document of one paragraph. */
function document(text: string): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
}

describe('the pane’s further views', () => {
  let visit: Visit;

  visitForAll((started) => (visit = started));

  async function open(path = ''): Promise<{ page: Page; pane: Frame }> {
    const page = await visit.open(path);
    return { page, pane: await paneOf(page) };
  }

  async function openReport(pane: Frame): Promise<void> {
    await pane.getByRole('tab', { name: '报告' }).click();
    await pane.getByRole('button', { name: '导出 Word' }).waitFor();
  }

  async function openPage(pane: Frame, name: string): Promise<void> {
    await pane.getByRole('button', { name: '更多' }).click();
    await pane.getByRole('menuitem', { name }).click();
  }

  it('keeps settings in the workbook and shows what each table is scored by', async () => {
    const { pane } = await open();
    await openPage(pane, '设置');
    await pane.getByText('四川口径').first().waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await pane.getByRole('radio', { name: '95%' }).check();
    await pane.getByText('有未保存的改动').waitFor();
    await pane.getByRole('button', { name: '保存' }).click();
    await pane.getByText('设置已保存').first().waitFor();
    await pane.getByRole('tab', { name: '概览' }).click();
    await openPage(pane, '设置');
    assert.equal(await pane.getByRole('radio', { name: '95%' }).isChecked(), true);
  });

  it('tries a rule out, and underlines it as far as it was understood', async () => {
    const { pane } = await open();
    await openPage(pane, '试算评分标准');
    await pane.getByLabel('评价标准').fill('达标率≥90%得4分；80%（含）-90%得3分；低于80%不得分。');
    await pane.getByLabel('分值').fill('4');
    await pane.getByLabel('完成值').fill('85%');
    await pane.getByText('3 分', { exact: true }).waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await pane.getByLabel('评价标准').fill('达标率≥90%得4分；发现虚报数据情节严重者扣减相应分数若干。');
    assert.equal(await pane.locator('p u').first().innerText(), '达标率≥90%得4分；');
    assert.match(await pane.locator('mark').innerText(), /^发现虚报数据/);
    await pane
      .getByLabel('评价标准')
      .fill('≥90%得4分，每低1%扣1分；遇特殊情形的得分另议；涉密部分得分另行核定。');
    await pane.getByLabel('完成值').fill('88.5%');
    await pane.getByText('3 分', { exact: true }).waitFor();
    assert.deepEqual(await pane.locator('mark').allInnerTexts(), [
      '遇特殊情形的得分另议',
      '涉密部分得分另行核定',
    ]);
    await pane.getByLabel('不足一档的部分').selectOption('begun');
    await pane.getByText('2 分', { exact: true }).waitFor();
    await pane.getByText('不足一档的按一档计').waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await pane.getByRole('button', { name: '返回' }).click();
    await pane.getByRole('list', { name: '进度' }).waitFor();
  });

  it('saves the report as a Word file', async () => {
    const { page, pane } = await open();
    await openReport(pane);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await pane.getByRole('button', { name: '导出 Word…' }).click();
        await pane.getByRole('button', { name: '导出', exact: true }).click();
      })(),
    ]);
    assert.match(download.suggestedFilename(), /自评报告\.docx$/);
    const parts = unzipSync(readFileSync(await download.path()));
    assert.match(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), /附件1/);
    assert.ok(
      Object.keys(parts).some((name) => name.startsWith('word/charts/')),
      'the charts of the report are in the file',
    );
    await pane.getByText('没有出现下载？').waitFor();
  });

  it('says for each table which figures nothing has checked', async () => {
    const { pane } = await open();
    await pane.getByRole('tab', { name: '校验' }).click();
    await pane.getByRole('button', { name: /^已核对 \d+ 个数/ }).click();
    await pane.locator('summary').first().click();
    await pane.getByRole('heading', { name: /^已核对/ }).waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
  });

  it('asks what a column is, reads it by the answer, and proof-reads a Word document against it', async () => {
    const { page } = await open();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'own.xlsx', mimeType: '', buffer: Buffer.from(await ledger()) });
    await page.getByRole('tab', { name: '台账' }).waitFor();
    const pane = await paneOf(page);
    const question = pane.getByRole('group', { name: '“盘子”这一列是什么数？' });
    await question.waitFor();
    assert.deepEqual(await accessibilityProblems(pane), []);
    await keepScreenshot(page, 'page-question');
    await question.getByRole('button', { name: /^全年预算数/ }).click();
    await pane.getByText('已记住：全年预算数').first().waitFor();
    await question.waitFor({ state: 'detached' });

    await pane.getByRole('tab', { name: '核稿' }).click();
    await pane.locator('input[type=file]').setInputFiles({
      name: '报告.docx',
      mimeType: '',
      buffer: Buffer.from(
        document('2024年森林防火投入合计120万元，其中：巡护50万元，瞭望60万元，补给20万元。'),
      ),
    });
    const wrong = pane.getByRole('button', { name: /^不符：/ }).first();
    await wrong.waitFor();
    assert.match((await wrong.getAttribute('title')) ?? '', /^说的是：/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: '导出批注稿' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), '报告（批注）.docx');
    const parts = unzipSync(readFileSync(await download.path()));
    assert.match(strFromU8(parts['word/comments.xml'] ?? new Uint8Array()), /130/);

    await pane.locator('input[type=file]').setInputFiles({
      name: '报告.pdf',
      mimeType: '',
      buffer: Buffer.from(pdf('nothing in here can be counted')),
    });
    await pane.getByText('这段文字里没有可核的数。').waitFor();
  });

  it('never sees an error, and no request leaves the origin', () => {
    assert.deepEqual(visit.complaints, []);
  });
});
