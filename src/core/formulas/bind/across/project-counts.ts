import { decimal, decimalsOf, type Decimal } from '../../../quantity/decimal';
import { isCountOfProjects, PROJECT_UNITS } from '../../../words/phrases/projects/project-counts';
import { instantiate } from '../../evaluate/instantiate';
import type { FigureIndex } from '../../index/figure-index';
import type { NamedFigure } from '../../index/named-figures';
import type { Binding, RelationDeclaration } from '../../model';
import type { Scene } from '../scene';

/** Fewer forms than this are no list of projects. */
const SEVERAL = 2;

/**
 * “The number of projects that the workbook states is the number that it has”, by the first of the ways to count them
 * that agrees, or else the first there is.
 */
export function bindProjectCounts(
  { equations }: RelationDeclaration,
  { index, named }: Scene,
): readonly Binding[] {
  const [home] = index.tables;
  const counts = named().filter(isCount);
  if (!home || counts.length === 0) return [];
  const listed = listedProjects(index);
  const forms = formsIn(index);
  if (listed === null && forms < SEVERAL) return [];
  return counts.flatMap(({ figure }): readonly Binding[] => {
    const { table } = index.tables.find((each) => each.table.sheet === figure.cell.sheet) ?? home;
    const ways = equations.flatMap(({ is, comparison }): readonly Binding[] => {
      // Where a ledger lists all projects, so many forms are no limit.
      const expression = instantiate(is, (term) => {
        const count = term.kind !== 'projects' ? null : term.in === 'ledger' ? listed : forms;
        return count === null ? null : { kind: 'constant', value: number(count) };
      });
      if (!expression) return [];
      const binding: Binding = { table, subject: '', result: { ...figure, decimals: null }, expression };
      return [comparison && listed === null ? { ...binding, comparison } : binding];
    });
    const fitting = ways.find(
      ({ expression }) => expression.kind === 'constant' && expression.value.eq(figure.value),
    );
    return [fitting ?? ways[0]].filter((binding) => binding !== undefined);
  });
}

function number(count: number): Decimal {
  return decimal(String(count));
}

function isCount({ rowLabel, columnLabel, figure }: NamedFigure): boolean {
  const labels = [rowLabel, columnLabel].filter((label) => label !== null);
  const isPlain = figure.unit === null || PROJECT_UNITS.has(figure.unit);
  return isPlain && decimalsOf(figure.value) === 0 && labels.some(isCountOfProjects);
}

/** Projects of the workbook's only ledger; null where there is none, or several. */
function listedProjects(index: FigureIndex): number | null {
  const [ledger, another] = index.tablesOf({ kinds: ['project-ledger'] });
  if (!ledger || another || !ledger.row('total')) return null;
  return ledger.rows.filter(({ row, children }) => row.key !== 'total' && children.length === 0).length;
}

/** Projects that have a form of their own; two forms of one name are one project. */
function formsIn(index: FigureIndex): number {
  const forms = index.tablesOf({ kinds: ['project-self-evaluation'] });
  return new Set(forms.map(({ table }) => table.project ?? table.id)).size;
}
