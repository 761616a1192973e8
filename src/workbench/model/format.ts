import { formatValue } from '../../calculation/number-format/format-value';
import type { Cell } from './cell';

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
  return show(code, value);
}

function show(code: string, value: number | string): string {
  try {
    return formatValue(code, value);
  } catch {
    return String(value);
  }
}
