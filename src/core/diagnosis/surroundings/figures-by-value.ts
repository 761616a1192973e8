import { plain } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import type { Table } from '../../tables/model';
import { grouped } from '../../workbook/grouped';
import { distinctFigures } from '../../formulas/index/distinct-figures';

/** All figures of these tables by value and unit. */
export function figuresByValue(tables: readonly Table[]): ReadonlyMap<string, readonly KnownFigure[]> {
  return grouped(tables.flatMap(distinctFigures).filter(isKnown), figureKey);
}

/** What equal figures of one unit share. */
export function figureKey({ value, unit }: KnownFigure): string {
  return `${plain(value)} ${unit ?? ''}`;
}
