import { decimal, plain } from '../../../src/core/quantity/decimal';
import type { KnownFigure } from '../../../src/core/quantity/figure';
import type { Edit } from '../../../src/core/workbook/edit';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { afterEdits } from '../../support/edits';
import type { Fault } from './fault';

/** The workbook with the mistake in it; everything else is as it was. */
export function plant(snapshot: Snapshot, { figure, wrong, swappedWith }: Fault): Snapshot {
  const edits = [written(figure, wrong)];
  if (swappedWith) edits.push(written(swappedWith, plain(figure.value)));
  return afterEdits(snapshot, edits);
}

/** The number in the cell's own encoding: a fraction under a percent format, digits inside a text. */
function written(figure: KnownFigure, value: string): Edit {
  const { cell, encoding, unit } = figure;
  if (figure.written === '' && unit === '%') return { kind: 'text', cell, value: `${value}%` };
  if (encoding === 'text') {
    return { kind: 'text', cell, value: figure.written.replace(/-?[\d,]+(\.\d+)?/, value) };
  }
  return {
    kind: 'number',
    cell,
    value: encoding === 'percent' ? plain(decimal(value).div(decimal('100'))) : value,
  };
}
