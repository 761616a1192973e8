import type { TableKind } from '../../../src/core/tables/model';
import type { GridCell } from '../sheet';

/** A figure that a generated table contains, and where. */
export interface Planted {
  /** `E9` */
  readonly cell: string;
  readonly name: string;
  /** The row's key or, where the table names its rows, the label. */
  readonly row: string;
  readonly value: string;
}

/** A consistent table with random data: what a careful officer would have filled in. */
export interface Generated {
  readonly family: string;
  readonly kind: TableKind;
  readonly rows: GridCell[][];
  readonly fields: Planted[];
  readonly indicators: number;
}
