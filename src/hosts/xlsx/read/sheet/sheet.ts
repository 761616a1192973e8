import { parseRange, type CellRange } from '../../../../core/workbook/address';
import type { Cell } from '../../../../core/workbook/snapshot';
import { isTrue, scanXml, type Attributes, type XmlHandlers } from '../../xml/xml';
import { withoutEmptyCells } from './empty-cells';
import { SheetCells, type SheetContext } from './sheet-cells';
import { SheetParser } from './sheet-parser';
import { scanRows } from './sheet-scanner';
import { Surprise } from './surprise';

export interface SheetContent {
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly protected: boolean;
  /** Where formulas stand that fill several cells together (数组公式). */
  readonly arrays?: readonly CellRange[];
  /** How many formulas the file holds no result for, not even an empty text. */
  readonly lacking?: number;
}

/**
 * Reads the XML of one worksheet. Only filled cells are kept; styled empty ones are hardly looked at. Dates are serial
 * numbers of the 1900 system whatever the file uses. The rows are scanned where they are spelt as programs spell them,
 * and parsed otherwise, with the same result.
 */
export function readSheet(xml: string, context: SheetContext): SheetContent {
  const data = plainData(xml);
  if (!data) return parseSheet(xml, context);
  try {
    const cells = new SheetCells(context);
    const frame = new SheetFrame(new ScannedData(xml, data, cells));
    scanXml(xml.slice(0, data.start) + xml.slice(data.end), frame);
    return frame.contentWith(cells);
  } catch (error) {
    if (error instanceof Surprise) return parseSheet(xml, context);
    throw error;
  }
}

/** Reads a worksheet by the general XML parser alone. */
export function parseSheet(xml: string, context: SheetContext): SheetContent {
  const cells = new SheetCells(context);
  const frame = new SheetFrame(new SheetParser(cells));
  scanXml(withoutEmptyCells(xml), frame);
  return frame.contentWith(cells);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const DATA_START = '<sheetData>';
const DATA_END = '</sheetData>';

/** Where the rows stand, in XML 1.0 whose tags before them are tags indeed: no comments, CDATA sections or DTD. */
function plainData(xml: string): Stretch | null {
  const start = xml.indexOf(DATA_START);
  const end = xml.lastIndexOf(DATA_END);
  if (start < 0 || end < start) return null;
  const head = xml.slice(0, start);
  if (head.includes('<!') || head.indexOf('<?', 1) >= 0 || /^<\?xml[^>]*version\s*=\s*.1\.[^0]/.test(head))
    return null;
  return { start: start + DATA_START.length, end };
}

/** Scans the rows when the parser of everything around them comes to their place. */
class ScannedData implements XmlHandlers {
  private scanned = false;

  constructor(
    private readonly xml: string,
    private readonly data: Stretch,
    private readonly cells: SheetCells,
  ) {}

  readonly open = (name: string): void => {
    if (name === 'c' || name === 'row') throw new Surprise();
    if (name !== 'sheetData' || this.scanned) return;
    this.scanned = true;
    scanRows(this.xml, this.data.start, this.data.end, this.cells);
  };
}

/** What stands around the rows, and the root, which must be that of a sheet. */
class SheetFrame implements XmlHandlers {
  private readonly merges: CellRange[] = [];
  private protected = false;
  private rooted = false;

  constructor(private readonly rows: XmlHandlers) {}

  readonly open = (name: string, attributes: Attributes, empty: boolean): void => {
    if (!this.rooted) this.openRoot(name);
    else if (name === 'mergeCell') {
      const range = parseRange(attributes['ref'] ?? '');
      if (range) this.merges.push(range);
    } else if (name === 'sheetProtection') this.protected = isTrue(attributes['sheet']);
    else this.rows.open?.(name, attributes, empty);
  };

  readonly text = (text: string): void => this.rows.text?.(text);

  readonly close = (name: string): void => this.rows.close?.(name);

  contentWith(cells: SheetCells): SheetContent {
    const { filledTogether: arrays, lacking } = cells;
    return {
      cells: cells.finish(),
      merges: this.merges,
      protected: this.protected,
      ...(arrays.length === 0 ? {} : { arrays }),
      ...(lacking === 0 ? {} : { lacking }),
    };
  }

  /** A part that is something else (a page of a server's error) must not pass for an empty sheet. */
  private openRoot(name: string): void {
    if (name !== 'worksheet' && name !== 'macrosheet') throw new Error(`a sheet that is ${name}`);
    this.rooted = true;
  }
}
