import { decimal, decimalsOf } from '../../quantity/decimal';
import type { NamedFigure } from '../../scoring/binding/named-figures';
import { normalise } from '../../words/cleaner/normalise';
import type { Binding, RelationDeclaration } from '../model';
import type { TableIndex } from '../table-index';

const COUNT_LABEL =
  /^(?:部门|单位|预算|纳入|开展|本年度?|\d{4}年度?)*(?:绩效)?(?:自评|评价)?(?:的)?项目(?:总)?(?:个数|数量|总数|数)(?:\([个项]\))?$/u;

/** Whether a label announces how many projects a department has (项目个数). */
export function isProjectCount(label: string): boolean {
  return label.includes('项目') && COUNT_LABEL.test(normalise(label).text);
}

/**
 * The number of projects that a department states, against the projects of the workbook: the rows of its 收支明细表, which
 * lists them all, or else its project forms, of which a workbook may hold only some.
 */
export const projectCount: RelationDeclaration = {
  rule: 'consistency/project-count',
  title: '项目个数',
  formula: '填报的项目个数 ＝ 项目收支明细表的项目数（没有明细表时，不小于项目自评表的张数）',
  source: ['practice:published'],
  severity: 'warning',
  unit: null,
  decimals: 0,
  fills: false,
  across: true,
  bind: (tables, named) => {
    const [home] = tables;
    const counts = named().filter(isCount);
    if (!home || counts.length === 0) return [];
    const listed = listedProjects(tables);
    const forms = formsIn(tables);
    if (listed === null && forms < 2) return [];
    return counts.map(({ figure }): Binding => {
      const table = tables.find((index) => index.table.sheet === figure.cell.sheet) ?? home;
      const fitting = [listed, forms].find(
        (count) => count !== null && figure.value.eq(decimal(String(count))),
      );
      const count = fitting ?? listed ?? forms;
      const binding: Binding = {
        table: table.table,
        subject: '',
        result: { ...figure, decimals: null },
        expression: { kind: 'constant', value: decimal(String(count)) },
      };
      return listed === null ? { ...binding, comparison: 'at-least' } : binding;
    });
  },
};

function isCount({ rowLabel, columnLabel, figure }: NamedFigure): boolean {
  const labels = [rowLabel, columnLabel].filter((label) => label !== null);
  const isPlain = figure.unit === null || /^[个项]$/u.test(figure.unit);
  return isPlain && decimalsOf(figure.value) === 0 && labels.some(isProjectCount);
}

/** Projects of the workbook's only ledger; null where there is none, or several. */
function listedProjects(tables: readonly TableIndex[]): number | null {
  const [ledger, another] = tables.filter(({ table }) => table.kind === 'project-ledger');
  if (!ledger || another || !ledger.row('total')) return null;
  return ledger.rows.filter(({ row, children }) => row.key !== 'total' && children.length === 0).length;
}

/** Projects that have a form of their own; two forms of one name are one project. */
function formsIn(tables: readonly TableIndex[]): number {
  const forms = tables.filter(({ table }) => table.kind === 'project-self-evaluation');
  return new Set(forms.map(({ table }) => table.project ?? table.id)).size;
}
