import type { DefinedName, NamedTable } from '../../core/workbook/calculation/definitions';

/** Where a formula stands, and what its words may mean there. */
export interface Surroundings {
  /** The place of its sheet in the workbook's order. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** Whether it fills several cells or was entered as an array formula. */
  readonly isArray: boolean;
  readonly sheetNamed: (name: string) => number | null;
  readonly engineName: (sheet: number) => string;
  /** The name as it is known on this sheet. */
  readonly definedName: (name: string) => DefinedName | null;
  readonly table: (name: string) => NamedTable | null;
  /** The table that the formula stands in, whose columns it may name without the table. */
  readonly ownTable: () => NamedTable | null;
  /** The last row and column that hold anything on any sheet. */
  readonly filled: () => { readonly rows: number; readonly columns: number };
}
