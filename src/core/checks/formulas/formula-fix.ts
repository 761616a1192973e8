import type { Fix } from '../../findings/finding';
import type { Decimal } from '../../quantity/decimal';
import type { Figure } from '../../quantity/figure';
import { writeFigure } from '../../formulas/print/edits';

/** Proposes a formula (with its `=`) for a cell; `value`, in the figure's unit, is what it will show, when known. */
export function formulaFix(figure: Figure, formula: string, value: Decimal | null): Fix {
  const { cell } = figure;
  const written = value && writeFigure(figure, value);
  const cached = written?.kind === 'number' ? Number(written.value) : null;
  return {
    title: { id: 'fix/formula', data: { cell, formula } },
    edits: [{ kind: 'formula', cell, formula, cached }],
  };
}
