import { paragraphFor, reportCharts } from '../core/narrative/charts/charts';
import type { Narrative } from '../core/narrative/model';
import type { Review } from '../core/checks/review-model';
import { readSettings } from '../core/review/stored-settings';
import { Facts } from '../core/narrative/facts/facts';
import { annexGroups } from '../core/narrative/sentences/closing';
import { findLinkedSheet } from '../core/narrative/sheet/linked-sheet';
import { annexOf } from './annex/annex';
import { saysSomething } from './chart';
import { exportWord } from './document';
import { OFFICIAL_PROFILE, withDeviations, type Deviations } from './profile';

/**
 * The report as a .docx file, with its charts and, as annex, the tables it was written from; in the official format
 * as far as the workbook's own settings, and `deviations` over them, leave it unchanged.
 */
export function reportDocument(
  narrative: Narrative,
  review: Review,
  deviations: Deviations = {},
): Promise<Uint8Array> {
  const { snapshot } = review;
  const facts = new Facts(review, findLinkedSheet(snapshot).name);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const groups = annexGroups(facts);
  const annexes = groups.flatMap(({ tables }, at) =>
    tables.flatMap((table, member) => {
      const sheet = sheets.get(table.sheet);
      const places = [...(groups.length > 1 ? [at + 1] : []), ...(tables.length > 1 ? [member + 1] : [])];
      return sheet ? [annexOf(table, sheet, `附件${places.join('-')}`)] : [];
    }),
  );
  const { word } = readSettings(snapshot.storage);
  const charts = reportCharts(review)
    .filter(saysSomething)
    .map((chart) => ({
      chart,
      after: paragraphFor(chart, narrative.paragraphs),
    }));
  return exportWord(narrative, annexes, withDeviations(OFFICIAL_PROFILE, { ...word, ...deviations }), charts);
}
