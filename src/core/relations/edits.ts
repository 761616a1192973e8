import { HUNDRED, plain, type Decimal } from '../quantity/decimal';
import type { Figure } from '../quantity/figure';
import type { Edit } from '../workbook/edit';

/**
 * Writes a value (in the figure's unit) the way the cell holds numbers: 0.5431 in a percent cell, `54.31%` in a
 * text cell that says so, a plain number elsewhere.
 */
export function writeFigure(figure: Figure, value: Decimal): Edit {
  const { cell, encoding } = figure;
  if (encoding === 'percent') return { kind: 'number', cell, value: plain(value.div(HUNDRED)) };
  if (encoding === 'text' && figure.written !== '') {
    return { kind: 'text', cell, value: rewritten(figure.written, shownDigits(figure, value)) };
  }
  return { kind: 'number', cell, value: plain(value) };
}

/** The value as a person reads it in that cell: `54.31%`, `45.08`. */
export function shownValue(figure: Figure, value: Decimal): string {
  const digits = plain(value);
  return figure.unit === '%' ? `${digits}%` : digits;
}

/** The first number of the text replaced; signs and units around it stay. */
function rewritten(written: string, digits: string): string {
  const number = /[-－−]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/;
  return number.test(written) ? written.replace(number, digits) : digits;
}

/** As many decimals as the text showed before. */
function shownDigits({ written }: Figure, value: Decimal): string {
  const decimals = /[.．]([\d０-９]+)/.exec(written)?.[1]?.length ?? 0;
  const digits = plain(value);
  const own = digits.split('.')[1]?.length ?? 0;
  return own < decimals ? value.toFixed(decimals) : digits;
}
