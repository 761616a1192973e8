import assert from 'node:assert/strict';
import { OUTLINE_IDS } from '../../../src/core/narrative/model';
import { columnOf } from '../../../src/core/narrative/sheet/linked-sheet';
import { NARRATIVE_SHEET } from '../../../src/core/narrative/narrate';
import { formatAddress } from '../../../src/core/workbook/address';
import { changes, COMES_AND_GOES, rendered, spoilt, written } from './every-cell';
import { shownOn } from './support';

/** Every third source cell is changed; all of them with `EVERY_CELL=1`, which takes some minutes. */
const STEP = process.env['EVERY_CELL'] === '1' ? 1 : 3;

describe('the linked sheet, calculated anew after any of its source cells has changed', function () {
  this.timeout(120_000);

  for (const outline of OUTLINE_IDS) {
    it(`${outline}: shows what the core says, and changes only where that cell is read`, () => {
      const report = written(outline);
      const all = changes(report);
      assert.ok(all.length > 5, 'hardly anything is read');
      for (const change of all.filter((_, at) => at % STEP === 0)) {
        const at = formatAddress(change.cell);
        const expected = rendered(outline, report, change);
        const shown = shownOn(change.after, NARRATIVE_SHEET, columnOf('content'));
        report.paragraphs.forEach(({ id, text, sources }, index) => {
          const now = shown[index + 1] ?? '';
          const reads = sources.some((source) => formatAddress(source) === at);
          if (!reads) assert.equal(now, text, `${id} does not read ${at}`);
          const fresh = expected[index] ?? null;
          if (fresh === null) assert.match(id, COMES_AND_GOES, `${id} is gone after ${at} changed`);
          else assert.equal(now, fresh, `${id} after ${at} changed`);
        });
      }
    });
  }
});

/** Of the cells that hold numbers, every so manieth is spoilt; all of them with `EVERY_CELL=1`. */
const SPOILT_STEP = process.env['EVERY_CELL'] === '1' ? 1 : 10;

/** What no sentence may come to: errors, a zero that nobody wrote, marks that close nothing. */
const BROKEN = /#(?:VALUE|DIV|REF|N\/A|NAME|NUM)|，，|，。|。。|：。|（）|^，/;

describe('the linked sheet, after a source cell was emptied or has come to hold words or an error', function () {
  this.timeout(120_000);

  for (const outline of OUTLINE_IDS) {
    it(`${outline}: has whole sentences, and tells of no zero`, () => {
      const report = written(outline);
      for (const after of spoilt(report).filter((_, at) => at % SPOILT_STEP === 0)) {
        const shown = shownOn(after, NARRATIVE_SHEET, columnOf('content'));
        report.paragraphs.forEach(({ id, text }, index) => {
          const now = shown[index + 1] ?? '';
          assert.doesNotMatch(now, BROKEN, `${id} was ${text}`);
          const zeros = (words: string): number =>
            words.match(/未安排|未发生|(?<![\d.])0(?:%|万元)/g)?.length ?? 0;
          assert.ok(zeros(now) <= zeros(text), `${id} was ${text}, is ${now}`);
        });
      }
    });
  }
});
