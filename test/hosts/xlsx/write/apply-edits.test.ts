import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { parseAddress } from '../../../../src/core/workbook/address';
import type { Edit } from '../../../../src/core/workbook/edit';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { attachCalculator } from '../../../../src/workbench/calculation/attach';
import { openWorkbook } from '../../../../src/workbench/load/open';
import { saveWorkbook } from '../../../../src/workbench/load/save';
import { archiveOf } from '../../../support/workbook-file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DAY = 1;
const HOURS = 2;

/** 2022-12-31 in A1, the same day again in B1 by a formula, 36 hours in C1, an amount in D1. */
const ROW =
  `<row r="1"><c r="A1" s="${DAY}"><v>43464</v></c><c r="B1" s="${DAY}"><f>A1</f><v>43464</v></c>` +
  `<c r="C1" s="${HOURS}"><v>1.5</v></c><c r="D1"><v>100</v></c></row>`;

/** A workbook whose days count from 1904, as Excel for Mac once made them. */
const FROM_1904 = archiveOf({
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="[h]:mm"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${ROW}</sheetData></worksheet>`,
});

const at = (address: string) => {
  const cell = parseAddress(address);
  assert.ok(cell);
  return cell;
};

describe('Writing days into a workbook that counts from 1904', () => {
  it('reads days as we count them, and no days into hours', () => {
    assert.deepEqual(valuesOf(FROM_1904), [44926, 44926, 1.5, 100]);
  });

  it('writes a day as the file counts it, and what is none as it is', async () => {
    const written = await edited(
      { kind: 'number', cell: at('表!A1'), value: '44927' },
      { kind: 'formula', cell: at('表!B1'), formula: '=A1+1', cached: 44928 },
      { kind: 'number', cell: at('表!C1'), value: '2.25' },
      { kind: 'number', cell: at('表!D1'), value: '45000' },
    );
    assert.match(sheetOf(written), /<v>43465<\/v>.*<v>43466<\/v>.*<v>2\.25<\/v>.*<v>45000<\/v>/);
    assert.deepEqual(valuesOf(written), [44927, 44928, 2.25, 45000]);
  });

  it('goes by the format that comes with the number', async () => {
    const written = await edited(
      { kind: 'number', cell: at('表!D1'), value: '44927', numberFormat: 'yyyy/m/d' },
      { kind: 'number', cell: at('表!A1'), value: '45.08', numberFormat: '0.00' },
    );
    assert.match(sheetOf(written), /<v>45\.08<\/v>.*<v>43465<\/v>/);
  });

  it('saves from the page the day that was typed and the day that follows from it', () => {
    const opened = openWorkbook(FROM_1904, 'mac.xlsx');
    attachCalculator(opened.workbook, opened.definitions);
    const [sheet] = opened.workbook.sheets;
    assert.ok(sheet);
    sheet.enterCell(0, 0, 44927, 'user');
    assert.deepEqual(valuesOf(saveWorkbook(opened)).slice(0, 2), [44927, 44927]);
  });
});

async function edited(...edits: readonly Edit[]): Promise<Uint8Array> {
  const host = XlsxHost.open(FROM_1904, 'mac.xlsx');
  await host.apply({ reason: 'fill', edits });
  return host.toBytes();
}

function sheetOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

function valuesOf(bytes: Uint8Array): readonly unknown[] {
  return readSnapshot(bytes, 'mac.xlsx').sheets[0]?.cells.map(({ value }) => value) ?? [];
}
