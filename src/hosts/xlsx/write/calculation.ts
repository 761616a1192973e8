import type { Draft } from '../package/draft';
import { prefixOf, scanPlaces, setAttribute, splice, type ElementPlace, type Splice } from '../xml/splice';

/** Elements of a workbook that stand before `calcPr` (ECMA-376 part 1, 18.2.27). */
const BEFORE = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** Lets the application that opens the file next calculate every formula: cached results may be out of date. */
export function requestCalculation(draft: Draft): void {
  const path = draft.workbook.workbookPath;
  const xml = draft.text(path);
  let change: Splice | null = null;
  let after: { place: ElementPlace; end: number } | null = null;
  scanPlaces(xml, {
    close(place, end) {
      if (place.depth !== 1) return;
      if (place.name === 'calcPr') change = setAttribute(xml, place, 'fullCalcOnLoad', '1');
      else if (BEFORE.has(place.name)) after = { place, end };
    },
  });
  draft.set(path, splice(xml, [change ?? insertion(after)]));
}

function insertion(after: { place: ElementPlace; end: number } | null): Splice {
  if (!after) throw new Error('no sheets');
  const { place, end } = after;
  return { start: end, end, text: `<${prefixOf(place.tag)}calcPr fullCalcOnLoad="1"/>` };
}

/**
 * Drops the calculation chain, which lists the formula cells and must not list a cell that has none any more.
 * Applications build it anew.
 */
export function dropCalculationChain(draft: Draft): void {
  const path = draft.workbook.partOf('calcChain');
  if (path !== undefined && draft.has(path)) draft.removePart(path);
}
