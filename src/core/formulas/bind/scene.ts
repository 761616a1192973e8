import type { FigureIndex } from '../index/figure-index';
import type { Table } from '../../tables/model';
import type { NamedFigure } from '../index/named-figures';

/** What a workbook has for relations between its tables, each searched once. */
export interface Scene {
  /** The figures of its tables by meaning. */
  readonly index: FigureIndex;
  /** The labelled numbers of the whole workbook, in tables or not; found when first asked for. */
  readonly named: () => readonly NamedFigure[];
  /** Columns that a relation of the catalogue has computed already, so that their own rows need not be asked. */
  readonly computed: Map<Table, Set<number>>;
}
