import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { narrate } from '../../src/core/narrative/narrate';
import { review } from '../../src/core/review/review';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/findings/settings';
import { SETTINGS_KEY, writeSettings } from '../../src/core/review/stored-settings';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { reportDocument } from '../../src/word/report';
import { projectForm } from '../support/project-form';
import { sheet, workbook } from '../support/sheet';

function parts(settings: Settings) {
  const snapshot = {
    ...workbook(projectForm('项目1'), sheet('备忘', [['电话', '12345']])),
    storage: { [SETTINGS_KEY]: writeSettings(settings) },
  };
  return partsOf(snapshot, settings);
}

async function partsOf(snapshot: Snapshot, settings = DEFAULT_SETTINGS) {
  const current = review(snapshot, settings);
  const files = unzipSync(await reportDocument(narrate(current, null), current));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { body: text('word/document.xml'), styles: text('word/styles.xml') };
}

describe('the Word file of a workbook', () => {
  it('annexes the tables the report was written from, and nothing else of the workbook', async () => {
    const { body } = await parts(DEFAULT_SETTINGS);
    assert.match(body, /附件/);
    assert.match(body, /办公用房维修/);
    assert.doesNotMatch(body, /12345|附表2/);
  });

  it('numbers the annexes as its list does, forms of one kind together', async () => {
    const path = new URL('../../samples/panzhihua-2022.xlsx', import.meta.url);
    const snapshot = readSnapshot(new Uint8Array(readFileSync(path)), 'panzhihua-2022.xlsx');
    const { body } = await partsOf(snapshot);
    const texts = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');
    assert.deepEqual(
      texts.filter((text) => /^附件\d/.test(text)),
      ['附件1', '附件2-1', '附件2-2', '附件2-3', '附件2-4'],
    );
    assert.ok(texts.some((text) => text.endsWith('2.项目支出绩效自评表（4份）')));
  });

  it('keeps the signature on a page with two lines of text above it', async () => {
    const { body } = await parts(DEFAULT_SETTINGS);
    const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
    const date = paragraphs.findIndex((paragraph) => paragraph.includes('成文日期'));
    assert(date > 3);
    const kept = paragraphs.slice(date - 3, date + 1).map((paragraph) => paragraph.includes('<w:keepNext/>'));
    assert.deepEqual(kept, [true, true, true, false]);
  });

  it('departs from the official format as the workbook’s settings say', async () => {
    const official = await parts(DEFAULT_SETTINGS);
    assert.match(official.styles, /w:line="560"/);
    assert.match(official.styles, /仿宋_GB2312/);
    const local = await parts({
      ...DEFAULT_SETTINGS,
      word: { lineSpacing: 30, centredHeadings: false, boldSecondLevel: false, fallbackFonts: true },
    });
    assert.match(local.styles, /w:line="600"/);
    assert.doesNotMatch(local.styles, /仿宋_GB2312/);
  });
});
