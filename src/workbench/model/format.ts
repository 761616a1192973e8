import { format } from 'numfmt';
import type { Cell } from './cell';

/** Excel shows and compares a number by its first 15 digits, so that 0.1+0.2 reads 0.3. */
const SIGNIFICANT = 15;

/**
 * More than the distance between a 15-digit decimal and its nearest double, less than the distance to the next
 * 15-digit decimal: added to the size of a number, it makes every half round up as the decimal does.
 */
const HALF_UP = 1 + 4e-16;

/**
 * The text a cell shows (显示文本), as `Range.text`: the value under the number format, whatever the column
 * width. Halves round away from zero on the decimal the cell holds (1.005 shows 1.01), as in Excel. A format
 * that cannot be read shows the value as General.
 */
export function displayText(cell: Pick<Cell, 'value' | 'numberFormat'> | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = cell?.numberFormat ?? 'General';
  if (typeof value === 'string') return code === 'General' || code === '@' ? value : show(code, value);
  const decimal = Number(value.toPrecision(SIGNIFICANT));
  return show(code, code === 'General' ? decimal : decimal * HALF_UP);
}

function show(code: string, value: number | string): string {
  try {
    return format(escaped(code), value, { locale: 'zh-CN', ignoreTimezone: true });
  } catch {
    return String(value);
  }
}

/** Chinese Excel writes `0!.0,` for units of ten thousand: `!` escapes the next character, as `\` does. */
function escaped(code: string): string {
  return code.replace(/"[^"]*"|\\.|!(.)/g, (whole: string, next: string | undefined) =>
    next === undefined ? whole : `\\${next}`,
  );
}
