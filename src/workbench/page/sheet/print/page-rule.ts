import { FALLBACK_FONTS } from '../grid/appearance';
import type { PrintSetup, Running } from '../../../model/print-setup';

/** Width and height of upright paper in millimetres, by the names of `Excel.PaperType` (B4 and B5 of JIS, as in Excel). */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  B4: [257, 364],
  B5: [182, 257],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
};
/** Excel prints headers and footers in the standard font at 10 points. */
const FONT = `10pt ${FALLBACK_FONTS}`;

const MILLIMETRES_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;

/** What the codes of headers and footers stand for besides the numbers of pages. */
export interface PageNames {
  readonly sheet: string;
  readonly file: string;
  /** As the officer's own settings write it. */
  readonly date: string;
}

/** The size of the sheet of paper as it lies, in millimetres. Paper of an unknown name is A4. */
function paperSize({ paper, landscape }: PrintSetup): readonly [number, number] {
  const [width, height] = PAPERS[paper] ?? [210, 297];
  return landscape ? [height, width] : [width, height];
}

/** The part of a page that is printed on, in pixels. */
export function printable(setup: PrintSetup): { readonly width: number; readonly height: number } {
  const { top, bottom, left, right } = setup.margins;
  const [width, height] = paperSize(setup);
  const pixels = (millimetres: number, points: number): number =>
    (millimetres / MILLIMETRES_PER_INCH - points / POINTS_PER_INCH) * PIXELS_PER_INCH;
  return { width: pixels(width, left + right), height: pixels(height, top + bottom) };
}

/** The CSS that gives the paper its size, margins, headers and footers. */
export function pageRule(setup: PrintSetup, names: PageNames): string {
  const [width, height] = paperSize(setup);
  const { top, right, bottom, left } = setup.margins;
  const boxes = [...boxesOf('top', setup.header, names), ...boxesOf('bottom', setup.footer, names)];
  return `@page { size: ${width}mm ${height}mm; margin: ${top}pt ${right}pt ${bottom}pt ${left}pt; ${boxes.join(' ')} }`;
}

function boxesOf(edge: 'top' | 'bottom', running: Running, names: PageNames): readonly string[] {
  return (['left', 'center', 'right'] as const).flatMap((place) =>
    running[place] === ''
      ? []
      : `@${edge}-${place} { content: ${contentOf(running[place], names)}; font: ${FONT}; }`,
  );
}

/** A header or footer in Excel's codes as the value of CSS `content`; codes of fonts and pictures print nothing. */
function contentOf(codes: string, { sheet, file, date }: PageNames): string {
  const words: Readonly<Record<string, string>> = {
    '&P': 'counter(page)',
    '&N': 'counter(pages)',
    '&A': quoted(sheet),
    '&F': quoted(file),
    '&D': quoted(date),
    '&&': quoted('&'),
  };
  const parts = codes.split(/(&"[^"]*"|&\d+|&K[0-9A-Fa-f]{6}|&.)/).filter((part) => part !== '');
  const content = parts.flatMap((part) =>
    part.startsWith('&') && part.length > 1 ? (words[part.toUpperCase()] ?? []) : quoted(part),
  );
  return content.length === 0 ? '""' : content.join(' ');
}

/** A CSS string: quotes, backslashes and ends of lines are escaped. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\r?\n/g, '\\a ')}"`;
}
