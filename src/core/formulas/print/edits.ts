import { decimal, HUNDRED, plain, type Decimal } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { POINTS } from '../../quantity/unit';
import { halfWidth } from '../../words/cleaner/half-width';
import type { Edit } from '../../workbook/edit';

/**
 * Writes a value (in the figure's unit) the way the cell holds numbers: 0.5431 in a percent cell, `54.31%` in a
 * text cell that says so, a plain number elsewhere.
 */
export function writeFigure(figure: Figure, value: Decimal): Edit {
  const { cell, encoding } = figure;
  if (encoding === 'percent') return { kind: 'number', cell, value: plain(value.div(HUNDRED)) };
  if (encoding === 'text' && figure.written !== '') {
    return { kind: 'text', cell, value: rewritten(figure, value) };
  }
  return { kind: 'number', cell, value: plain(value) };
}

/** The value as a person reads it in that cell: `54.31%`, `45.08`. */
export function shownValue(figure: Figure, value: Decimal): string {
  const digits = plain(value);
  return figure.unit === '%' ? `${digits}%` : digits;
}

/** The text with the figure's number replaced; signs, words and units around it stay. */
function rewritten(figure: Figure, value: Decimal): string {
  const { written } = figure;
  const number = numberIn(figure);
  if (!number) return plain(value);
  const after = written.slice(number.index + number[0].length);
  return `${written.slice(0, number.index)}${shownDigits(number[0], value)}${after}`;
}

const NUMBERS = /[-－−]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/g;

/** Where the figure's number stands: in `2.产出指标（50分）` it is not the first; points have their 分 behind them. */
function numberIn({ written, value, unit }: Figure): RegExpExecArray | undefined {
  const all = [...written.matchAll(NUMBERS)];
  const own = all.filter(([digits]) => value !== null && isWritten(digits, value));
  const points = own.find(({ index, 0: digits }) =>
    written
      .slice(index + digits.length)
      .trimStart()
      .startsWith(POINTS),
  );
  return (unit === POINTS ? points : undefined) ?? own[0] ?? all[0];
}

function isWritten(digits: string, value: Decimal): boolean {
  const bare = halfWidth(digits).replace(/,/g, '').replace('−', '-');
  return decimal(bare).eq(value);
}

/** As many decimals as the text showed before. */
function shownDigits(before: string, value: Decimal): string {
  const decimals = /[.．]([\d０-９]+)/.exec(before)?.[1]?.length ?? 0;
  const digits = plain(value);
  const own = digits.split('.')[1]?.length ?? 0;
  return own < decimals ? value.toFixed(decimals) : digits;
}
