import { a1, quoteSheet } from '../../../core/workbook/address';
import type { PageEdit } from '../../../core/workbook/edit';
import { PAGE_MARGINS, type PageSetup } from '../../../core/workbook/page-setup';
import type { Draft } from '../package/draft';
import { appendTo, prefixOf, removeElements, scanPlaces, splice, type Splice } from '../xml/splice';
import { escapeXml } from '../xml/xml';

/** What says how a sheet prints, in the order of the format; all of it comes after the elements of `BEFORE`. */
const OURS: ReadonlySet<string> = new Set(['printOptions', 'pageMargins', 'pageSetup', 'headerFooter']);
const BEFORE: ReadonlySet<string> = new Set([
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
]);

const MILLIMETRES_PER_INCH = 25.4;
const A4 = 9;

/** Sets how the sheet at `path` prints: its page, and the names that hold its print area and repeated rows. */
export function applyPageSetup(draft: Draft, path: string, { sheet, setup }: PageEdit): void {
  draft.workbook.within(path, () => {
    draft.set(path, withPage(draft.text(path), setup));
  });
  setNames(draft, sheet, setup);
}

function withPage(xml: string, setup: PageSetup): string {
  const bare = removeElements(xml, ({ name, depth }) => depth === 1 && OURS.has(name));
  const splices: Splice[] = [];
  let after = 0;
  let prefix = '';
  let fits = false;
  scanPlaces(bare, {
    open(place) {
      if (place.depth === 0) {
        prefix = prefixOf(place.tag);
        splices.push({ start: place.openEnd, end: place.openEnd, text: '' });
      }
      if (place.name === 'pageSetUpPr') fits = true;
    },
    close(place, end) {
      if (place.depth !== 1) return;
      if (BEFORE.has(place.name)) after = end;
      if (place.name === 'sheetPr' && !fits) {
        fits = true;
        splices.push(appendTo(bare, place, end, `<${prefix}pageSetUpPr fitToPage="1"/>`));
      }
    },
  });
  const [top] = splices;
  if (top && !fits) {
    splices[0] = {
      ...top,
      text: `<${prefix}sheetPr><${prefix}pageSetUpPr fitToPage="1"/></${prefix}sheetPr>`,
    };
  }
  return splice(bare, [...splices, { start: after, end: after, text: pageXml(setup, prefix) }]);
}

function pageXml({ orientation, footer }: PageSetup, prefix: string): string {
  const inches = (millimetres: number): string => (millimetres / MILLIMETRES_PER_INCH).toFixed(3);
  const { top, bottom, left, right, edge } = PAGE_MARGINS;
  const margins =
    `left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" ` +
    `header="${inches(edge)}" footer="${inches(edge)}"`;
  return (
    `<${prefix}printOptions horizontalCentered="1"/><${prefix}pageMargins ${margins}/>` +
    `<${prefix}pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<${prefix}headerFooter><${prefix}oddFooter>${escapeXml(`&C${footer}`)}</${prefix}oddFooter></${prefix}headerFooter>`
  );
}

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

/** Elements of a workbook that come before its names. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['sheets', 'functionGroups', 'externalReferences']);

function setNames(draft: Draft, sheet: string, { area, repeated }: PageSetup): void {
  const path = draft.workbook.workbookPath;
  const index = sheetIndex(draft, sheet);
  removeNamesOf(draft, index);
  const quoted = quoteSheet(sheet);
  const range = `${absolute(area.firstRow, area.firstColumn)}:${absolute(area.lastRow, area.lastColumn)}`;
  const named = (prefix: string): string => {
    const one = (name: string, value: string): string =>
      `<${prefix}definedName name="${name}" localSheetId="${index}">${escapeXml(`${quoted}!${value}`)}</${prefix}definedName>`;
    const titles = repeated ? one(TITLES, `$${repeated.first + 1}:$${repeated.last + 1}`) : '';
    return one(AREA, range) + titles;
  };
  const xml = draft.text(path);
  const places: Splice[] = [];
  let before: Splice | null = null;
  scanPlaces(xml, {
    close(place, end) {
      if (place.depth !== 1) return;
      const prefix = prefixOf(place.tag);
      if (place.name === 'definedNames') places.push(appendTo(xml, place, end, named(prefix)));
      if (BEFORE_NAMES.has(place.name)) {
        before = { start: end, end, text: `<${prefix}definedNames>${named(prefix)}</${prefix}definedNames>` };
      }
    },
  });
  const done = places[0] ?? before;
  if (done) draft.set(path, splice(xml, [done]));
}

function absolute(row: number, column: number): string {
  return a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** The 0-based place of a sheet in the workbook; -1 where there is none of that name. */
function sheetIndex(draft: Draft, sheet: string): number {
  const names: string[] = [];
  scanPlaces(draft.text(draft.workbook.workbookPath), {
    open({ name, attributes, depth }) {
      if (name === 'sheet' && depth === 2) names.push(attributes['name'] ?? '');
    },
  });
  return names.indexOf(sheet);
}

/** Takes away the names that hold how the sheet at that place prints. */
export function removeNamesOf(draft: Draft, index: number): void {
  const path = draft.workbook.workbookPath;
  const isOurs = (name: string | undefined): boolean => name === AREA || name === TITLES;
  const bare = removeElements(
    draft.text(path),
    ({ name, attributes }) =>
      name === 'definedName' && isOurs(attributes['name']) && attributes['localSheetId'] === String(index),
  );
  // A list of names without any is not allowed.
  draft.set(path, bare.replace(/<((?:\w+:)?)definedNames\s*>\s*<\/\1definedNames>/, ''));
}
