import type { Column } from '../../../tables/model';
import { withColumns } from '../../formula';
import type { TableIndex } from '../../index/table-index';
import type { Binding, Equation, RelationDeclaration } from '../../model';
import { isOtherwise } from '../agreeing';
import { eachRow, IN_ROWS } from '../rows/rows';

/** “In each row, what was done of the task is the rate” (任务数 | 完成数 | 完成率), where the words say which column is which. */
export function bindCounted(
  equation: Equation,
  index: TableIndex,
  declaration: RelationDeclaration,
): readonly Binding[] {
  const task = only(index, 'target');
  const done = only(index, 'actual');
  if (!task || !done || index.table.indicators.length > 0) return [];
  const way = { ...equation, is: withColumns(equation.is, done.field, task.field), over: IN_ROWS };
  const bindings = eachRow(way, IN_ROWS, index);
  return isOtherwise(bindings, declaration) ? [] : bindings;
}

/** The one column that says no more than that it is the task, or what was done of it. */
function only({ table }: TableIndex, measure: 'target' | 'actual'): Column | null {
  const [found, ...others] = table.columns.filter(
    ({ meaning }) => meaning.measure === measure && meaning.aspect === undefined,
  );
  const isOfThisYear = found?.meaning.period === undefined || found.meaning.period === 'this';
  return found && isOfThisYear && others.length === 0 ? found : null;
}
