import assert from 'node:assert/strict';
import { rowHeight } from '../../../../src/core/narrative/sheet/row-height';
import { narrate, narrativeEdits } from '../../../../src/core/narrative/narrate';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { review } from '../../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../../src/core/findings/settings';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

describe('the height of a wrapped paragraph', () => {
  it('is one line for a short one', () => {
    assert.equal(rowHeight('全年预算数83万元。', 96), 18);
  });

  it('counts a Chinese character as two, so that 200 of them need five lines of 96', () => {
    assert.equal(rowHeight('支'.repeat(200), 96), rowHeight('x'.repeat(400), 96));
    assert.equal(rowHeight('支'.repeat(200), 96), 5 * 15.4 + 2);
  });

  it('counts typed line breaks, and larger letters', () => {
    assert.ok(rowHeight('一\n二\n三', 96) > 3 * 15);
    assert.ok(rowHeight('支'.repeat(60), 96, 16) > rowHeight('支'.repeat(60), 96));
  });

  it('never passes what Excel allows', () => {
    assert.equal(rowHeight('支'.repeat(9000), 96), 409);
  });

  it('stands in the file, so that long paragraphs show in full', async () => {
    const path = new URL('../../../../samples/panzhihua-2022.xlsx', import.meta.url);
    const host = XlsxHost.open(new Uint8Array(readFileSync(path)), 'a.xlsx');
    const read = review(await host.readSnapshot(), DEFAULT_SETTINGS);
    await host.apply({ reason: 'narrate', edits: narrativeEdits(narrate(read, null), read) });
    const parts = unzipSync(host.toBytes());
    const xml = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
      .map(([, bytes]) => strFromU8(bytes))
      .find((text) => text.includes('生成公式'));
    const sheet =
      xml ??
      Object.values(parts)
        .map((bytes) => strFromU8(bytes))
        .find((text) => text.includes('customHeight'));
    assert.match(sheet ?? '', /<row r="\d+" ht="\d+(?:\.\d+)?" customHeight="1">/);
  });
});
