import type { PlannedFormula } from '../../../core/fill/planned';
import type { Message } from '../../../core/messages/message';
import type { CellNames } from '../../../core/formulas/print/cell-names';

/** A blank that a formula can fill; a doubtful one (存疑) says why it should be looked at first. */
export type Planned = PlannedFormula & { readonly doubtful?: Message | null };

/** The blanks of one table. */
export interface PlannedTable {
  readonly key: string;
  readonly title: string;
  readonly planned: readonly Planned[];
}

/** The planned cells table by table, in the order of the plan. */
export function byTable(planned: readonly Planned[], names: CellNames): readonly PlannedTable[] {
  const groups = new Map<string, { title: string; planned: Planned[] }>();
  for (const each of planned) {
    const table = names.tableOf(each.cell);
    const key = table?.id ?? each.cell.sheet;
    const group = groups.get(key) ?? {
      title: table?.project ?? table?.title ?? each.cell.sheet,
      planned: [],
    };
    groups.set(key, group);
    group.planned.push(each);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Why a planned cell should be looked at before it is written; null where nothing speaks against it. */
export function doubtOf({ doubtful }: Planned): Message | null {
  return doubtful ?? null;
}
