import { HostError } from '../../../host';
import type { SheetOf } from '../cell-access';

/** A sheet as it was looked at before anything is written to it (工作表概况). */
export interface SheetSight {
  /** Excel's id, which stays when somebody renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** Whether number formats and looks may be set: always, but on a protected sheet that does not allow it. */
  readonly mayFormat: boolean;
  /** Names of its Excel tables. */
  readonly tables: readonly string[];
}

/** Queues looking at a sheet; ask `sightOf` after the sync. */
export function queueSight(sheet: Excel.Worksheet): void {
  sheet.load('id,name,protection/protected,protection/options');
  sheet.tables.load('items/name');
}

/** Null when there is no such sheet. */
export function sightOf(sheet: Excel.Worksheet): SheetSight | null {
  if (sheet.isNullObject) return null;
  const { id, name, protection, tables } = sheet;
  // Excel gives no options where nothing is protected (office-js #1931).
  const options: Partial<Excel.WorksheetProtectionOptions> | null = protection.options;
  return {
    id,
    name,
    protected: protection.protected,
    mayFormat: !protection.protected || options?.allowFormatCells === true,
    tables: tables.items.map((table) => table.name),
  };
}

/** The sheets that a batch is about, by the names its edits give. */
export class SheetSights {
  private readonly byName = new Map<string, SheetSight>();

  constructor(seen: Iterable<readonly [name: string, sight: SheetSight]>) {
    for (const [name, sight] of seen) this.byName.set(name.toLowerCase(), sight);
  }

  /** @throws HostError when the sheet was not there. */
  at(name: string): SheetSight {
    const sight = this.byName.get(name.toLowerCase());
    if (!sight) throw new HostError({ id: 'host/no-such-sheet', data: { sheet: name } });
    return sight;
  }

  has(name: string): boolean {
    return this.byName.has(name.toLowerCase());
  }

  /** Reaches the sheets within a batch by their ids, so that a sheet renamed meanwhile is still the same. */
  reach(context: Excel.RequestContext): SheetOf {
    return (name) => context.workbook.worksheets.getItem(this.at(name).id);
  }
}
