import type { CellRange } from '../../core/workbook/address';
import type { Border, Cell, CellStyle } from '../model/cell';
import { Failure } from '../model/failure';
import { forEachCell } from '../model/sheet';
import { remoteClass, type Area, type Argument, type Scalar } from '../protocol/remote';

/** Width of one character of the standard font in points, as Excel counts `columnWidth`. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_POINTS = 3.75;
const STANDARD_ROW_HEIGHT = 14.25;

/** Excel's bounds of sizes: points of a font and of a row, characters of a column. */
const BOUNDS = { font: [1, 409], row: [0, 409.5], column: [0, 255] } as const;

/** Office.js's names of the horizontal alignments, and the model's. */
const ALIGNMENTS: Readonly<Record<string, NonNullable<CellStyle['align']>>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  Distributed: 'distributed',
};

const VERTICAL: Readonly<Record<string, NonNullable<CellStyle['verticalAlign']>>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

/** `Excel.RangeFormat`: the look of a range, its column widths and row heights. */
export const rangeFormat = remoteClass<Area>({
  kind: 'RangeFormat',
  scalars: {
    wrapText: style('wrap', false, (value) => value.boolean()),
    horizontalAlignment: {
      get: (area) => common(area, alignmentName),
      set: ({ sheet, range }, value) => {
        const align = ALIGNMENTS[value.text()];
        sheet.restyle(range, (cell) => restyled(cell, 'align', align));
      },
    },
    verticalAlignment: {
      get: (area) => common(area, verticalName),
      set: ({ sheet, range }, value) => {
        const wanted = VERTICAL[value.text()] ?? value.refuse();
        sheet.restyle(range, (cell) => restyled(cell, 'verticalAlign', wanted));
      },
    },
    columnWidth: {
      get: ({ sheet, range }) =>
        (sheet.columnWidths.get(range.firstColumn) ?? sheet.defaultColumnWidth) * POINTS_PER_CHARACTER +
        MARGIN_POINTS,
      set: ({ sheet, range }, value) => {
        if (sheet.protected && !sheet.protectionOptions.allowFormatColumns) denied('columnWidth');
        within(value, [0, BOUNDS.column[1] * POINTS_PER_CHARACTER + MARGIN_POINTS]);
        const width = Math.max(0, (value.number() - MARGIN_POINTS) / POINTS_PER_CHARACTER);
        for (let at = range.firstColumn; at <= range.lastColumn; at += 1) sheet.columnWidths.set(at, width);
        sheet.lookChanged();
      },
    },
    rowHeight: {
      get: ({ sheet, range }) => sheet.rowHeights.get(range.firstRow) ?? STANDARD_ROW_HEIGHT,
      set: ({ sheet, range }, value) => {
        if (sheet.protected && !sheet.protectionOptions.allowFormatRows) denied('rowHeight');
        const height = within(value, BOUNDS.row);
        for (let at = range.firstRow; at <= range.lastRow; at += 1) sheet.rowHeights.set(at, height);
        sheet.lookChanged();
      },
    },
  },
  objects: {
    borders: (area) => rangeBorders(area),
    fill: (area) => rangeFill(area),
    font: (area) => rangeFont(area),
    protection: (area) => formatProtection(area),
  },
  methods: {
    autofitRows: ({ sheet, range }) => {
      for (let at = range.firstRow; at <= range.lastRow; at += 1) sheet.rowHeights.delete(at);
      sheet.lookChanged();
    },
  },
});

/** `Excel.RangeBorderCollection`: the lines around a range and between its cells, by their names. */
const rangeBorders = remoteClass<Area>({
  kind: 'RangeBorderCollection',
  items: (area) => Object.keys(EDGES).map((edge) => rangeBorder({ area, edge })),
  item: (area, key) => {
    const edge = key.text();
    return edge in EDGES ? rangeBorder({ area, edge }) : key.refuse();
  },
});

/** One of the lines; of a range, all that bear its name. */
interface Edge {
  readonly area: Area;
  readonly edge: string;
}

type Side = keyof NonNullable<CellStyle['borders']>;

/** Which lines of which cells a name means: those along an edge of the range, or those between its cells. */
const EDGES: Readonly<Record<string, (range: CellRange, row: number, column: number) => readonly Side[]>> = {
  EdgeTop: ({ firstRow }, row) => (row === firstRow ? ['top'] : []),
  EdgeBottom: ({ lastRow }, row) => (row === lastRow ? ['bottom'] : []),
  EdgeLeft: ({ firstColumn }, _row, column) => (column === firstColumn ? ['left'] : []),
  EdgeRight: ({ lastColumn }, _row, column) => (column === lastColumn ? ['right'] : []),
  InsideHorizontal: ({ firstRow, lastRow }, row) => [
    ...(row > firstRow ? (['top'] as const) : []),
    ...(row < lastRow ? (['bottom'] as const) : []),
  ],
  InsideVertical: ({ firstColumn, lastColumn }, _row, column) => [
    ...(column > firstColumn ? (['left'] as const) : []),
    ...(column < lastColumn ? (['right'] as const) : []),
  ],
};

/** `Excel.RangeBorder`, whose lines are thin and continuous here, or none. */
export const rangeBorder = remoteClass<Edge>({
  kind: 'RangeBorder',
  scalars: {
    style: {
      get: ({ area, edge }) => {
        const seen = new Set<string>();
        forEachCell(area.range, (row, column) => {
          for (const side of sidesOf(edge, area, row, column))
            seen.add(area.sheet.cell(row, column)?.style?.borders?.[side] ? 'Continuous' : 'None');
        });
        return seen.size === 1 ? [...seen][0] : null;
      },
      set: ({ area, edge }, value) => {
        const wanted = value.text();
        if (wanted !== 'Continuous' && wanted !== 'None') value.refuse();
        const line: Border | undefined = wanted === 'None' ? undefined : { weight: 'thin' };
        area.sheet.restyle(area.range, (cell, row, column) => {
          const sides = sidesOf(edge, area, row, column);
          if (sides.length === 0) return cell;
          const drawn = Object.fromEntries(sides.map((side) => [side, line]));
          return { ...cell, style: { ...cell.style, borders: { ...cell.style?.borders, ...drawn } } };
        });
      },
    },
  },
});

function sidesOf(edge: string, { range }: Area, row: number, column: number): readonly Side[] {
  return EDGES[edge]?.(range, row, column) ?? [];
}

const rangeFill = remoteClass<Area>({
  kind: 'RangeFill',
  scalars: { color: style('fill', '#FFFFFF', colour) },
  methods: {
    clear: ({ sheet, range }) => sheet.restyle(range, (cell) => restyled(cell, 'fill', undefined)),
  },
});

const rangeFont = remoteClass<Area>({
  kind: 'RangeFont',
  scalars: {
    bold: style('bold', false, (value) => value.boolean()),
    italic: style('italic', false, (value) => value.boolean()),
    color: style('color', '#000000', colour),
    size: style('size', 11, (value) => within(value, BOUNDS.font)),
    name: style('font', '宋体', (value) => value.text()),
  },
});

const formatProtection = remoteClass<Area>({
  kind: 'FormatProtection',
  scalars: { locked: { get: (area) => common(area, (cell) => cell?.locked ?? true) } },
});

/** The classes of a range's look, for the contract test. */
export const formatParts = { rangeBorders, rangeFill, rangeFont, formatProtection };

/** A size within Excel's bounds. @throws Failure InvalidArgument */
function within(value: Argument, [least, most]: readonly [number, number]): number {
  const size = value.number();
  return size >= least && size <= most ? size : value.refuse();
}

function denied(member: string): never {
  throw new Failure('AccessDenied', `RangeFormat.${member}`);
}

type Member = 'wrap' | 'bold' | 'italic' | 'color' | 'fill' | 'size' | 'font';

function style(
  member: Member,
  standard: string | number | boolean,
  read: (value: Argument) => string | number | boolean,
): Scalar<Area> {
  return {
    get: (area) => common(area, (cell) => cell?.style?.[member] ?? standard),
    set: ({ sheet, range }, value) => {
      const wanted = read(value);
      sheet.restyle(range, (cell) => restyled(cell, member, wanted));
    },
  };
}

function restyled(
  cell: Cell,
  member: Member | 'align' | 'verticalAlign',
  value: string | number | boolean | undefined,
): Cell {
  const others = Object.entries(cell.style ?? {}).filter(([name]) => name !== member);
  return { ...cell, style: Object.fromEntries(value === undefined ? others : [...others, [member, value]]) };
}

/** What all cells have in common; null when they differ, as Excel answers. */
function common(area: Area, show: (cell: Cell | undefined) => string | number | boolean): unknown {
  const seen = new Set<unknown>();
  forEachCell(area.range, (row, column) => seen.add(show(area.sheet.cell(row, column))));
  return seen.size === 1 ? [...seen][0] : null;
}

function alignmentName(cell: Cell | undefined): string {
  const align = cell?.style?.align;
  return Object.keys(ALIGNMENTS).find((name) => ALIGNMENTS[name] === align) ?? 'General';
}

function verticalName(cell: Cell | undefined): string {
  const align = cell?.style?.verticalAlign;
  return Object.keys(VERTICAL).find((name) => VERTICAL[name] === align) ?? 'Bottom';
}

function colour(value: Argument): string {
  const text = value.text().toUpperCase();
  return /^#[0-9A-F]{6}$/.test(text) ? text : value.refuse();
}
