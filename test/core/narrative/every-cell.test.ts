import assert from 'node:assert/strict';
import { OUTLINE_IDS } from '../../../src/core/narrative/model';
import { columnOf } from '../../../src/core/narrative/sheet/linked-sheet';
import { NARRATIVE_SHEET } from '../../../src/core/narrative/narrate';
import { formatAddress } from '../../../src/core/workbook/address';
import { changes, COMES_AND_GOES, rendered, written } from './every-cell';
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
