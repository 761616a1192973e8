import { isKnown, type Figure } from '../../../quantity/figure';
import type { FieldName } from '../../../tables/model';
import { cleanLabel } from '../../../words/cleaner/clean-label';
import { instantiate, type Resolve } from '../../evaluate/instantiate';
import { figureOf } from '../../language/expression';
import type { FigureIndex } from '../../index/figure-index';
import type { TableIndex } from '../../index/table-index';
import { formOf } from '../../index/same-project';
import type { Binding, Equation } from '../../model';

/** “The project's own form gives what the ledger of projects does.” */
export function bindSameProject({ result, is }: Equation, index: FigureIndex): readonly Binding[] {
  const ledgers = index.tablesOf({ kinds: ['project-ledger'] });
  if (ledgers.length === 0) return [];
  const forms = index.tablesOf({ kinds: ['project-self-evaluation'] });
  return ledgers.flatMap(({ rows }) =>
    rows.flatMap((row): readonly Binding[] => {
      const form = formOf(row, rows, forms);
      const resolve: Resolve = (term) => {
        if (term.kind !== 'of-project') return null;
        const figure = term.in === 'ledger' ? row.fields.get(term.name)?.figure : inForm(form, term.name);
        return figure && isKnown(figure) ? figureOf(figure) : null;
      };
      const found = instantiate(result, resolve);
      const expression = found && instantiate(is, resolve);
      return form && found?.kind === 'figure' && expression
        ? [{ table: form.table, subject: cleanLabel(row.row.label), result: found.figure, expression }]
        : [];
    }),
  );
}

/** In the row of the whole of its funds; the score of the whole project stands below its indicators. */
function inForm(form: TableIndex | null, name: FieldName): Figure | null | undefined {
  if (name === 'total-score') return form?.table.totalScore;
  return form?.row('total')?.fields.get(name)?.figure;
}
