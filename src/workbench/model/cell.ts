import type { CellError, CellValue } from '../../core/workbook/snapshot';

/** A line along one edge of a cell. */
export interface Border {
  readonly weight: 'hair' | 'thin' | 'medium' | 'thick';
  /** `#RRGGBB` */
  readonly color?: string;
}

/** How a cell looks. Absent members mean Excel's default. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB` */
  readonly color?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'distributed';
  readonly verticalAlign?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  /** Columns of three spaces. */
  readonly indent?: number;
  /** Degrees anticlockwise, −90…90; `255` is letters stacked upright. */
  readonly rotation?: number;
  readonly borders?: {
    readonly top?: Border;
    readonly right?: Border;
    readonly bottom?: Border;
    readonly left?: Border;
  };
}

/**
 * One cell of the model. Cells are values: writing puts a new one in its place. A blank cell that carries only a
 * look or a number format has the value null.
 */
export interface Cell {
  readonly value: CellValue | null;
  /** With its leading `=`; `value` is then its result. */
  readonly formula?: string;
  /** Excel's number format code, absent for General. */
  readonly numberFormat?: string;
  readonly style?: CellStyle;
  /** The text was entered with a leading apostrophe (文本前缀). */
  readonly textPrefix?: boolean;
  /** False when the cell may be written on a protected sheet; cells are locked by default. */
  readonly locked?: boolean;
}

/** The content of a cell without its look. */
export type Content = Pick<Cell, 'value' | 'formula' | 'textPrefix'>;

export const BLANK: Cell = { value: null };

/** Whether two values are the same to a person: same type and same content. */
export function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  return a === b;
}

/** Whether the cell holds something: a value or a formula. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && ((cell.value !== null && cell.value !== '') || cell.formula !== undefined);
}

/** The cell with other content and the same look. */
export function withContent(cell: Cell, content: Content): Cell {
  return pack({ ...cell, formula: undefined, textPrefix: undefined, ...content });
}

/** The cell with another number format; `General` removes it. */
export function withNumberFormat(cell: Cell, numberFormat: string): Cell {
  return pack({ ...cell, numberFormat: numberFormat === 'General' ? undefined : numberFormat });
}

/** Leaves absent what is undefined, so that two equal cells are equal objects. */
function pack(cell: { [Member in keyof Cell]: Cell[Member] | undefined }): Cell {
  const { value, formula, textPrefix, numberFormat, style, locked } = cell;
  return {
    value: value ?? null,
    ...(formula === undefined ? {} : { formula }),
    ...(textPrefix ? { textPrefix } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(style === undefined ? {} : { style }),
    ...(locked === undefined ? {} : { locked }),
  };
}

function isError(value: CellValue | null): value is CellError {
  return typeof value === 'object' && value !== null;
}
