import type { Narrative } from '../core/narrative/model';
import type { Review } from '../core/review';
import { readSettings } from '../core/storedSettings';
import { annexOf } from './annex';
import { exportWord } from './document';
import { OFFICIAL_PROFILE, withDeviations } from './profile';

/**
 * The report as a .docx file, with the tables it was written from as annex, in the official format as far as the
 * workbook's own settings leave it unchanged.
 */
export function reportDocument(narrative: Narrative, { tables, snapshot }: Review): Promise<Uint8Array> {
  const annexes = tables.flatMap((table) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return sheet && !table.blank && table.kind !== 'narrative' ? [annexOf(table, sheet)] : [];
  });
  const { word } = readSettings(snapshot.storage);
  return exportWord(narrative, annexes, withDeviations(OFFICIAL_PROFILE, word));
}
