import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { narrate, NARRATIVE_SHEET, narrativeEdits } from '../../../src/core/narrative/narrate';
import { columnOf } from '../../../src/core/narrative/sheet/linked-sheet';
import { PLACEHOLDER_MARK } from '../../../src/core/narrative/model';
import { review } from '../../../src/core/review/review';
import { DEFAULT_SETTINGS } from '../../../src/core/findings/settings';
import { readSnapshot } from '../../../src/hosts/xlsx/read/read';
import { edited, shownOn } from './support';

const FOLDER = new URL('../../../../shared/corpus/', import.meta.url);

describe('reports of published tables', () => {
  if (!existsSync(FOLDER)) {
    it('are left out: ../shared/corpus is not here');
    return;
  }
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'))) {
    it(`${file}: every formula gives the text, and nothing in it is broken`, () => {
      const snapshot = readSnapshot(new Uint8Array(readFileSync(new URL(file, FOLDER))), file);
      const read = review(snapshot, DEFAULT_SETTINGS);
      const narrative = narrate(read, null);
      const shown = shownOn(
        edited(snapshot, narrativeEdits(narrative, read)),
        NARRATIVE_SHEET,
        columnOf('content'),
      );
      narrative.paragraphs.forEach(({ text, formula }, at) => {
        assert.doesNotMatch(text.replaceAll(PLACEHOLDER_MARK, ''), /NaN|undefined|null|，，|。。|，。|：。/);
        if (formula) assert.equal(shown[at + 1], text);
      });
    });
  }
});
