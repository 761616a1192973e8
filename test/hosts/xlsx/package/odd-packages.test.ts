import assert from 'node:assert/strict';
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { HostError } from '../../../../src/hosts/host';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { crc32 } from '../../../../src/hosts/xlsx/package/crc32';
import { sheet, workbook } from '../../../support/sheet';
import { workbookFile } from '../../../support/workbook-file';

const SHEET = 'xl/worksheets/sheet1.xml';
const GOOD = workbookFile(workbook(sheet('表', [['项目', 1, 2.5]])));

/** The parts of the good workbook, some of them replaced, renamed or (null) left out. */
function parts(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Record<string, Uint8Array> {
  const changed = Object.entries({ ...unzipSync(GOOD), ...changes });
  return Object.fromEntries(
    changed.flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
    ),
  );
}

function textOf(name: string): string {
  return strFromU8(parts()[name] ?? new Uint8Array());
}

const renamed = (all: Readonly<Record<string, Uint8Array>>, from: string, to: string) =>
  Object.fromEntries(Object.entries(all).map(([name, content]) => [name === from ? to : name, content]));

/** The values of a sheet with these cells written as XML. */
function valuesOf(cells: string): readonly CellValue[] {
  const xml = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  return (
    readSnapshot(zipSync(parts({ [SHEET]: xml })), '甲.xlsx').sheets[0]?.cells.map(({ value }) => value) ?? []
  );
}

/** The parts as a zip in which one entry, listed as often as it is given, says what size it likes. */
function rawZip(
  entries: readonly (readonly [name: string, content: Uint8Array, claimed?: number])[],
): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content, claimed = content.length] of entries) {
    const [nameBytes, data] = [strToU8(name), deflateSync(content)];
    const common = (record: Uint8Array, offset: number) => {
      const view = new DataView(record.buffer);
      view.setUint16(offset, 20, true);
      view.setUint16(offset + 4, 8, true);
      view.setUint32(offset + 10, crc32(content), true);
      view.setUint32(offset + 14, data.length, true);
      view.setUint32(offset + 18, claimed, true);
      view.setUint16(offset + 22, nameBytes.length, true);
    };
    const local = new Uint8Array(30);
    new DataView(local.buffer).setUint32(0, 0x04034b50, true);
    common(local, 4);
    const central = new Uint8Array(46);
    new DataView(central.buffer).setUint32(0, 0x02014b50, true);
    common(central, 6);
    new DataView(central.buffer).setUint32(42, at, true);
    files.push(local, nameBytes, data);
    directory.push(central, nameBytes);
    at += 30 + nameBytes.length + data.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof HostError, String(error));
    return error.problem.id;
  }
  throw new Error('was accepted');
}

async function withSheetAdded(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const host = XlsxHost.open(bytes, '甲.xlsx');
  await host.apply({
    reason: 'test',
    edits: [
      { kind: 'add-sheet', name: '新表' },
      { kind: 'text', cell: { sheet: '新表', row: 0, column: 0 }, value: '字', style: { bold: true } },
    ],
  });
  return unzipSync(host.toBytes());
}

describe('A package whose parts are named oddly', () => {
  it('is read when names differ from their relationships in case, or are percent-encoded there', () => {
    const upper = zipSync(renamed(parts(), SHEET, 'xl/Worksheets/SHEET1.XML'));
    assert.equal(readSnapshot(upper, '甲.xlsx').sheets[0]?.cells.length, 3);
    const rels = 'xl/_rels/workbook.xml.rels';
    const encoded = parts({ [rels]: textOf(rels).replace('sheet1.xml', '%73heet1.xml') });
    assert.equal(readSnapshot(zipSync(encoded), '甲.xlsx').sheets[0]?.cells.length, 3);
  });

  it('gets a new sheet under a name that no other part has, letter case apart', async () => {
    const names = Object.keys(
      await withSheetAdded(zipSync(renamed(parts(), SHEET, 'xl/worksheets/Sheet1.xml'))),
    );
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  });

  it('is refused when two entries have one name', () => {
    const entries = Object.entries(parts());
    const twice = [...entries, [SHEET.toUpperCase(), strToU8('<worksheet/>')] as const];
    assert.equal(
      refusal(() => readSnapshot(rawZip(twice), '甲.xlsx')),
      'host/damaged',
    );
    assert.equal(readSnapshot(rawZip(entries), '甲.xlsx').sheets.length, 1);
  });
});

describe('The list of content types', () => {
  const TYPES = '[Content_Types].xml';

  it('names no part twice, even one that was listed without being there', async () => {
    const stale = '<Override PartName="/xl/worksheets/Sheet2.xml" ContentType="x"/></Types>';
    const bytes = zipSync(parts({ [TYPES]: textOf(TYPES).replace('</Types>', stale) }));
    const written = strFromU8((await withSheetAdded(bytes))[TYPES] ?? new Uint8Array());
    const names = [...written.matchAll(/PartName="([^"]*)"/g)].map(([, name]) => name?.toLowerCase());
    assert.equal(new Set(names).size, names.length);
  });

  it('is named as the damaged part when a sheet cannot be added for its sake', async () => {
    for (const [content, problem] of [
      ['<Types', 'host/damaged'],
      [null, 'host/missing-part'],
    ] as const) {
      const bytes = zipSync(parts({ [TYPES]: content }));
      await assert.rejects(
        withSheetAdded(bytes),
        (error) => error instanceof HostError && error.problem.id === problem,
      );
    }
  });
});

describe('An entry that unpacks to more than it claims', () => {
  it('is refused without being unpacked to its end', () => {
    const bomb = new Uint8Array(64 * 2 ** 20);
    const entries = Object.entries(parts()).map(
      ([name, content]) =>
        (name === SHEET ? [name, bomb, 1000] : [name, content]) as [string, Uint8Array, number?],
    );
    assert.equal(
      refusal(() => readSnapshot(rawZip(entries), '甲.xlsx')),
      'host/damaged',
    );
  });
});

describe('A bare style sheet', () => {
  it('is completed when a style is needed', async () => {
    const bare = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const written = await withSheetAdded(zipSync(parts({ 'xl/styles.xml': bare })));
    const styles = strFromU8(written['xl/styles.xml'] ?? new Uint8Array());
    const lists = [...styles.matchAll(/<(\w+) count|<(fonts|fills|borders|cellStyleXfs|cellXfs)>/g)];
    assert.equal(lists.length, 5);
    assert.match(styles, /<b\/>/);
  });
});

describe('A sheet part', () => {
  it('is no empty sheet when it is a page of a server', () => {
    const bytes = zipSync(parts({ [SHEET]: '<html><body>404</body></html>' }));
    assert.equal(
      refusal(() => readSnapshot(bytes, '甲.xlsx')),
      'host/damaged',
    );
  });

  it('is read in the encoding that it declares', () => {
    const head =
      '<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>';
    const bytes = new Uint8Array([
      ...strToU8(head),
      0xcf,
      0xee,
      0xc4,
      0xbf,
      ...strToU8('</t></is></c></row></sheetData></worksheet>'),
    ]);
    assert.equal(
      readSnapshot(zipSync(parts({ [SHEET]: bytes })), '甲.xlsx').sheets[0]?.cells[0]?.value,
      '项目',
    );
  });

  it('keeps as words what no number can hold, and numbers at the ends of their range', () => {
    const numbers = ['1e400', 'Infinity', 'abc', '5e-324', '1e308'];
    assert.deepEqual(valuesOf(numbers.map((text) => `<c><v>${text}</v></c>`).join('')), [
      '1e400',
      'Infinity',
      'abc',
      5e-324,
      1e308,
    ]);
  });

  it('has times of day and durations as parts of a day', () => {
    const cells = ['10:30:00', 'PT1H30M', '2024-01-01', 'T06:00'].map(
      (text) => `<c t="d"><v>${text}</v></c>`,
    );
    assert.deepEqual(valuesOf(cells.join('')), [0.4375, 0.0625, 45292, 0.25]);
  });

  it('has formulas without the sign that some programs write before them', () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1"><f>=SUM(B1:C1)</f><v>3</v></c></row></sheetData></worksheet>';
    assert.equal(
      readSnapshot(zipSync(parts({ [SHEET]: xml })), '甲.xlsx').sheets[0]?.cells[0]?.formula,
      '=SUM(B1:C1)',
    );
  });
});
