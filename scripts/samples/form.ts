import type { CellObject, SheetOptions } from 'write-excel-file/universal';

/** What a form's cell may hold. Null keeps the cell empty but framed. */
export type Content = string | number | null;

/** How a cell looks and how far it reaches. */
export interface Look {
  /** Columns and rows it covers, itself included. */
  readonly across?: number;
  readonly down?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly size?: number;
  readonly frame?: boolean;
  readonly fill?: string;
  /** Excel number format. */
  readonly format?: string;
}

/** A title line: centred over the whole form, large, without a frame. */
export const TITLE: Look = { bold: true, size: 16, frame: false };
/** A line under the title, or a note above the frame. */
export const CAPTION: Look = { frame: false };
/** A printed label of the form. */
export const LABEL: Look = { bold: true, fill: '#EEF3F8' };
/** Running text. */
export const TEXT: Look = { align: 'left' };
/** A figure; written with as many decimals as it has. */
export const FIGURE: Look = { align: 'right' };
/** A ratio, held as a fraction of 1. */
export const PERCENT: Look = { align: 'right', format: '0.00%' };

/** A worksheet as the writer takes it. */
export interface SampleSheet extends SheetOptions<never> {
  readonly data: (CellObject | null)[][];
}

/** One worksheet of a sample, filled cell by cell like the printed form it stands for. */
export class Form {
  private readonly rows: (CellObject | null)[][] = [];
  private readonly heights = new Map<number, number>();

  /** `widths` in characters, one per column; the form is that many columns wide. */
  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  get width(): number {
    return this.widths.length;
  }

  /** Puts content at a 0-based place. */
  put(row: number, column: number, content: Content, look: Look = {}): this {
    while (this.rows.length < row + (look.down ?? 1)) this.rows.push(this.widths.map(() => null));
    const cells = this.rows[row];
    if (cells) cells[column] = cellOf(content, look);
    return this;
  }

  /** Puts contents side by side from a column on. */
  line(row: number, column: number, contents: readonly Content[], look: Look = {}): this {
    contents.forEach((content, index) => this.put(row, column + index, content, look));
    return this;
  }

  /** Sets a row's height in points, for rows of wrapped text. */
  height(row: number, points: number): this {
    this.heights.set(row, points);
    return this;
  }

  /** As the writer wants it. Rows without a height of their own get one line of text. */
  toSheet(): SampleSheet {
    return {
      sheet: this.name,
      data: this.rows.map((cells, row) => {
        const height = this.heights.get(row) ?? 24;
        return cells.map((cell) => (cell === null ? null : { ...cell, height }));
      }),
      columns: this.widths.map((width) => ({ width })),
      showGridLines: false,
      orientation: 'landscape',
    };
  }
}

function cellOf(content: Content, look: Look): CellObject {
  const frame = look.frame ?? true;
  return {
    ...(content === null ? {} : { value: content, type: typeof content === 'number' ? Number : String }),
    ...(look.format === undefined || typeof content !== 'number' ? {} : { format: look.format }),
    ...(look.across === undefined ? {} : { columnSpan: look.across }),
    ...(look.down === undefined ? {} : { rowSpan: look.down }),
    ...(look.bold ? { fontWeight: 'bold' as const } : {}),
    ...(look.size === undefined ? {} : { fontSize: look.size }),
    ...(look.fill === undefined ? {} : { backgroundColor: look.fill }),
    ...(frame ? { borderStyle: 'thin' as const, borderColor: '#000000' } : {}),
    align: look.align ?? 'center',
    alignVertical: 'center',
    wrap: true,
  };
}
