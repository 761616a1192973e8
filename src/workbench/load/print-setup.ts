import type { DefinedName } from '../../core/workbook/calculation/definitions';
import { isTrue, type Attributes, type XmlHandlers } from '../../hosts/xlsx/xml/xml';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { parseRange } from '../objects/area';

const POINTS_PER_INCH = 72;

/** The numbers of the format for paper, by the names of `Excel.PaperType`. */
const PAPERS: Readonly<Record<string, string>> = {
  1: 'Letter',
  5: 'Legal',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
};

/** Where a part of a header or footer stands, by its code. */
const PLACES: Readonly<Record<string, string>> = { L: 'left', C: 'center', R: 'right' };

/**
 * Takes how a sheet prints (页面设置) into `sheet.page`, by the names that Excel gives its properties, from a scan of its XML
 * that somebody makes anyway: cells are most of a sheet and are scanned once.
 */
export function printSetupReader(sheet: Sheet): Required<XmlHandlers> {
  const { page } = sheet;
  const breaks: number[] = [];
  let fits = false;
  let inRows = false;
  let running: string | null = null;
  let text = '';
  return {
    open(name, attributes) {
      if (name === 'pageSetUpPr') fits = isTrue(attributes['fitToPage']);
      else if (name === 'printOptions' && isTrue(attributes['horizontalCentered']))
        page.set('centerHorizontally', true);
      else if (name === 'pageMargins') readMargins(attributes, sheet);
      else if (name === 'pageSetup') readPage(attributes, fits, sheet);
      else if (name === 'rowBreaks') inRows = true;
      else if (name === 'brk' && inRows) {
        breaks.push(Number(attributes['id']));
        page.set('horizontalPageBreaks', breaks);
      } else if (name === 'oddHeader' || name === 'oddFooter') {
        running = name.slice('odd'.length);
        text = '';
      }
    },
    text(part) {
      if (running !== null) text += part;
    },
    close(name) {
      if (name === 'rowBreaks') inRows = false;
      if (running === null || name !== `odd${running}`) return;
      readRunning(text, running, sheet);
      running = null;
    },
  };
}

/** Reads the print areas and repeated rows of all sheets from the names that hold them. */
export function readPrintNames(names: readonly DefinedName[], workbook: Workbook): void {
  for (const { name, sheet, text } of names) {
    const page = sheet === null ? undefined : workbook.sheet(sheet)?.page;
    if (!page) continue;
    // Several areas print on pages of their own; the first is what the page of ours shows.
    const areas = text.split(',').flatMap((part) => parseRange(part) ?? []);
    if (name === '_xlnm.Print_Area' && areas[0]) page.set('printArea', areas[0]);
    // Repeated columns are whole columns; the rows are what reaches over a page.
    const rows = areas.find(({ firstColumn, lastRow }) => firstColumn === 0 && lastRow < LAST_ROW);
    if (name === '_xlnm.Print_Titles' && rows) page.set('printTitleRows', rows);
  }
}

/** The last row of a whole column. */
const LAST_ROW = 1_048_575;

function readMargins(attributes: Attributes, { page }: Sheet): void {
  for (const side of ['top', 'bottom', 'left', 'right']) {
    const inches = Number(attributes[side]);
    if (attributes[side] !== undefined && Number.isFinite(inches))
      page.set(`${side}Margin`, inches * POINTS_PER_INCH);
  }
}

function readPage(attributes: Attributes, fits: boolean, { page }: Sheet): void {
  if (attributes['orientation'] === 'landscape') page.set('orientation', 'Landscape');
  const paper = PAPERS[attributes['paperSize'] ?? ''];
  if (paper !== undefined) page.set('paperSize', paper);
  if (fits) {
    page.set('zoom', {
      horizontalFitToPages: Number(attributes['fitToWidth'] ?? 1),
      verticalFitToPages: Number(attributes['fitToHeight'] ?? 1),
    });
  } else if (attributes['scale'] !== undefined) page.set('zoom', { scale: Number(attributes['scale']) });
}

/** What stands before the first code of a place is in the middle. */
function readRunning(text: string, kind: string, { page }: Sheet): void {
  let place = 'C';
  for (const part of text.split(/(&[LCR])/)) {
    const named = /^&([LCR])$/.exec(part)?.[1];
    if (named !== undefined) place = named;
    else if (part !== '') page.set(`${PLACES[place] ?? ''}${kind}`, part);
  }
}
