import type { CellRange } from '../workbook/address';
import { rangeOf, type Form } from './forms';
import type { Line } from './cells/lines';
import type { Unrecognised } from './model';

/** A grid whose header has none of the known words: a list of units, of staff … */
export function unknownGrid(sheet: string, form: Form): Unrecognised {
  const words = form.lines[0]?.tokens.map((token) => String(token.cell.value)).join('、') ?? '';
  return {
    sheet,
    range: rangeOf(form),
    reason: { id: 'table/unknown-grid', data: { header: words.slice(0, 40) } },
  };
}

/** A form without any known header. `first`: its first line. */
export function unreadable(sheet: string, range: CellRange, first: Line | undefined): Unrecognised {
  const token = first?.tokens[0];
  return {
    sheet,
    range,
    reason: {
      id: 'table/no-known-header',
      data: { text: token ? String(token.cell.value).slice(0, 20) : '' },
    },
  };
}
