import assert from 'node:assert/strict';
import { blankWorkbook } from '../../src/hosts/xlsx/write/blank-workbook';
import { XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { cellText, paneOf, type Visit, visitForAll } from './support/page';

/** 5 in A1 and, by a macro of the office’s own, its double in B1, which nothing but its Excel can compute. */
async function fileWithMacroFunction(): Promise<Buffer> {
  const host = XlsxHost.open(blankWorkbook('经费'), '经费.xlsx');
  const cell = (column: number) => ({ sheet: '经费', row: 0, column });
  await host.apply({
    reason: 'test',
    edits: [
      { kind: 'number', cell: cell(0), value: '5' },
      { kind: 'formula', cell: cell(1), formula: '=DOUBLED(A1)', cached: 10 },
    ],
  });
  return Buffer.from(host.toBytes());
}

describe('what the page says of its own work', () => {
  let visit: Visit;

  visitForAll((started) => (visit = started));

  it('tries everything out in the self-test, says that all of it works, and leaves no trial sheet', async () => {
    const page = await visit.open('');
    await paneOf(page);
    const sheets = await page.getByRole('tab').allInnerTexts();
    const ribbon = page.getByRole('toolbar', { name: '绩效自评' });
    await ribbon.getByRole('button', { name: '自检' }).click();
    await page.getByRole('tab', { name: '自检结果', exact: true, selected: true }).waitFor();
    assert.match(await cellText(page, 'A2'), /^全部通过/);
    assert.match(await cellText(page, 'A9'), /^(\d+) \/ \1$/);
    assert.deepEqual(await page.getByRole('tab').allInnerTexts(), [...sheets, '自检结果']);
  });

  it('names the formula that it cannot compute when a figure under it changes, and leaves Excel’s result', async () => {
    const page = await visit.open('');
    const buffer = await fileWithMacroFunction();
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '经费.xlsx', mimeType: type, buffer });
    await page.getByRole('tab', { name: '经费', selected: true }).waitFor();
    await page.locator('[data-cell="A1"]').click();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await page
      .getByText(/经费!B1/)
      .first()
      .waitFor();
    assert.equal(await cellText(page, 'A1'), '7');
    assert.equal(await cellText(page, 'B1'), '10');
  });

  it('never sees an error, and no request leaves the origin', () => {
    assert.deepEqual(visit.complaints, []);
  });
});
