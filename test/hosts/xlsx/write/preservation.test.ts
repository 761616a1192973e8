import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { Edit } from '../../../../src/core/workbook/edit';
import { HostError } from '../../../../src/hosts/host';
import { readSnapshot } from '../../../../src/hosts/xlsx/read/read';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { contentOf } from '../../../contract/host.contract';
import { at, edited, EVERYTHING, MANY, textOf } from './support';

const FORM = 'xl/worksheets/sheet1.xml';

describe('Writing into a workbook that has everything', () => {
  it('gives the same parts when nothing is written', () => {
    const host = XlsxHost.open(EVERYTHING, 'everything.xlsx');
    assert.deepEqual(changedParts(host.toBytes()), []);
  });

  it('changes one cell of the sheet and the request to calculate, and no other byte', async () => {
    const host = await edited(EVERYTHING, {
      kind: 'formula',
      cell: at('E5'),
      formula: '=D5/C5',
      cached: 0.526,
    });
    assert.deepEqual(changedParts(host.toBytes()), ['xl/workbook.xml', FORM]);
    const before = textOf(EVERYTHING, FORM);
    assert.equal(
      textOf(host.toBytes(), FORM),
      before.replace('<c r="E5" s="4"/>', '<c r="E5" s="4"><f>D5/C5</f><v>0.526</v></c>'),
    );
    assert.equal(
      textOf(host.toBytes(), 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', ''),
      textOf(EVERYTHING, 'xl/workbook.xml'),
    );
  });

  it('keeps order, names, times and packed bytes of the untouched parts', async () => {
    const host = await edited(EVERYTHING, { kind: 'number', cell: at('D4'), value: '50' });
    const central = (bytes: Uint8Array) =>
      directoryOf(bytes).filter(({ name }) => !/workbook.xml$|sheet1.xml$/.test(name));
    assert.deepEqual(central(host.toBytes()), central(EVERYTHING));
  });

  it('gives a new cell the look of its row, or else of its column', async () => {
    const host = await edited(
      EVERYTHING,
      { kind: 'text', cell: at('E8'), value: '行' },
      { kind: 'number', cell: at('D7'), value: '1' },
      { kind: 'number', cell: at('E7'), value: '2' },
      { kind: 'number', cell: at('J40'), value: '3' },
    );
    const xml = textOf(host.toBytes(), FORM);
    assert.match(xml, /<row r="8"[^>]*><c r="E8" s="3" t="inlineStr">/);
    assert.match(xml, /<row r="7"><c r="D7" s="1"><v>1<\/v><\/c><c r="E7"><v>2<\/v><\/c><\/row><row r="8"/);
    assert.match(xml, /<row r="40"><c r="J40"><v>3<\/v><\/c><\/row><\/sheetData>/);
    assert.match(xml, /<dimension ref="A1:J40"\/>/);
    assert.deepEqual(changedParts(host.toBytes()), ['xl/workbook.xml', FORM]);
  });

  it('tells other programs to keep the spaces around a text', async () => {
    const host = await edited(EVERYTHING, { kind: 'text', cell: at('E5'), value: '  两边  ' });
    assert.match(
      textOf(host.toBytes(), FORM),
      /<c r="E5" s="4" t="inlineStr"><is><t xml:space="preserve"> {2}两边 {2}</,
    );
  });

  it('appends a number format to the styles without touching the others', async () => {
    const edit: Edit = { kind: 'number', cell: at('D4'), value: '0.5', numberFormat: '0.000"%"' };
    const host = await edited(EVERYTHING, edit, { ...edit, cell: at('D5') });
    const before = textOf(EVERYTHING, 'xl/styles.xml');
    const after = textOf(host.toBytes(), 'xl/styles.xml');
    const formats = (xml: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? '';
    assert.ok(formats(after).startsWith(formats(before)));
    assert.equal(formats(after).match(/<xf /g)?.length, (formats(before).match(/<xf /g)?.length ?? 0) + 1);
    assert.match(formats(after), /borderId="1"[^>]*applyBorder="1"[^>]*><protection locked="0"\/><\/xf>$/);
    assert.equal(contentOf(snapshotOf(host))['自评表!D5']?.numberFormat, '0.000"%"');
  });

  it('lets a text that begins with = stay a text when somebody edits it', async () => {
    const host = XlsxHost.open(EVERYTHING, 'a.xlsx');
    const cell = { sheet: '自评表', row: 40, column: 1 };
    await host.apply({ reason: 'test', edits: [{ kind: 'text', cell, value: '=1+1' }] });
    const styles = strFromU8(unzipSync(host.toBytes())['xl/styles.xml'] ?? new Uint8Array());
    assert.match(styles, /<xf [^>]*quotePrefix="1"/);
  });

  it('takes the fill of a cell away again', async () => {
    const filled: Edit = { kind: 'text', cell: at('C30'), value: '待填写', style: { fill: '#FFF2CC' } };
    const host = await edited(EVERYTHING, filled);
    const styleOf = () => {
      const number = /<c r="C30" s="(\d+)"/.exec(textOf(host.toBytes(), FORM))?.[1];
      const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(textOf(host.toBytes(), 'xl/styles.xml'))?.[1] ?? '';
      return list.match(/<xf .*?(?:\/>|<\/xf>)/gs)?.[Number(number)] ?? '';
    };
    assert.doesNotMatch(styleOf(), /fillId="0"/);
    await host.apply({ reason: 'test', edits: [{ ...filled, style: { fill: null } }] });
    assert.match(styleOf(), /fillId="0"/);
  });

  it('drops the calculation chain when a formula goes, and everything that names it', async () => {
    const host = await edited(EVERYTHING, { kind: 'number', cell: at('E4'), value: '0.54' });
    const parts = unzipSync(host.toBytes());
    assert.equal(parts['xl/calcChain.xml'], undefined);
    assert.ok(!textOf(host.toBytes(), '[Content_Types].xml').includes('calcChain'));
    assert.ok(!textOf(host.toBytes(), 'xl/_rels/workbook.xml.rels').includes('calcChain'));
  });

  it('gives the others of a shared formula their own when its first cell is overwritten', async () => {
    const host = await edited(EVERYTHING, { kind: 'number', cell: at('G20'), value: '1' });
    const content = contentOf(snapshotOf(host));
    assert.deepEqual(content['自评表!G21'], { value: 160, formula: '=C5*2' });
    assert.deepEqual(content['自评表!G22'], { value: 6, formula: '=C6*2' });
    assert.match(textOf(host.toBytes(), FORM), /<c r="G21"><f>C5\*2<\/f><v>160<\/v><\/c>/);
  });

  it('refuses to write into an array formula, a table of values it spills, and a locked cell', async () => {
    for (const cell of [at('G25'), at("'明细'!H2"), at("'附表(锁定)'!A1")]) {
      await assert.rejects(edited(EVERYTHING, { kind: 'number', cell, value: '1' }), HostError);
    }
    const host = await edited(EVERYTHING, { kind: 'number', cell: at("'附表(锁定)'!B1"), value: '2' });
    assert.equal(contentOf(snapshotOf(host))["'附表(锁定)'!B1"]?.value, 2);
  });

  it('does not give a new sheet the name of a chart sheet', async () => {
    await assert.rejects(edited(EVERYTHING, { kind: 'add-sheet', name: '图' }), HostError);
  });

  it('takes a batch back byte for byte', async () => {
    const host = XlsxHost.open(EVERYTHING, 'everything.xlsx');
    const untouched = host.toBytes();
    const receipt = await host.apply({ reason: 'fill', edits: MANY });
    assert.notDeepEqual(host.toBytes(), untouched);
    await host.undo(receipt);
    assert.deepEqual(host.toBytes(), untouched);
  });

  it('takes a batch back beneath something that was stored since', async () => {
    const host = XlsxHost.open(EVERYTHING, 'everything.xlsx');
    const before = snapshotOf(host);
    const receipt = await host.apply({ reason: 'fill', edits: MANY });
    await host.store('settings', '{}');
    const outcome = await host.undo(receipt);
    assert.deepEqual(outcome.kept, []);
    assert.deepEqual(snapshotOf(host), { ...before, storage: { settings: '{}' } });
    assert.equal(textOf(host.toBytes(), FORM).includes('E5" s="4"/>'), true);
  });

  it('keeps what another program stored', async () => {
    const host = XlsxHost.open(EVERYTHING, 'everything.xlsx');
    await host.store('waivers', '[]');
    assert.deepEqual(snapshotOf(host).storage, { waivers: '[]' });
    assert.equal(textOf(host.toBytes(), 'customXml/item1.xml'), textOf(EVERYTHING, 'customXml/item1.xml'));
    await host.store('waivers', null);
    assert.deepEqual(changedParts(host.toBytes()), []);
  });
});

function snapshotOf(host: XlsxHost) {
  return readSnapshot(host.toBytes(), 'everything.xlsx');
}

/** The parts that differ from the fixture, read by another program than ours. */
function changedParts(workbook: Uint8Array): readonly string[] {
  const before = unzipSync(EVERYTHING);
  const after = unzipSync(workbook);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array()))
    .sort();
}

/** Names, times, methods, checksums and packed bytes, in the archive's order. */
function directoryOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const entries: { name: string; time: number; method: number; crc: number; packed: string }[] = [];
  let place = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(place + 28, true);
    const local = view.getUint32(place + 42, true);
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: strFromU8(bytes.subarray(place + 46, place + 46 + nameLength)),
      time: view.getUint32(place + 12, true),
      method: view.getUint16(place + 10, true),
      crc: view.getUint32(place + 16, true),
      packed: Buffer.from(bytes.subarray(data, data + view.getUint32(place + 20, true))).toString('base64'),
    });
    place += 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return entries;
}
