import { isBlank, contentAt } from '../../content';
import { isOfficeFailure, runInExcel } from '../../errors';
import type { AddSheet } from '../batch-plan';
import type { CellWrite } from '../cell-access';
import { holds } from '../transaction';

/** Points for a column of so many characters of the standard font, as `columnWidth` counts. */
const POINTS = { character: 5.25, margin: 3.75 };

/** The sheets that a batch adds (新增工作表), each named in the call that makes it. */
export class AddedSheets {
  private queued = new Map<string, Excel.Worksheet>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly wanted: readonly AddSheet[],
  ) {}

  has(name: string): boolean {
    return this.wanted.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet of that name, from `queue` on. */
  find(name: string): Excel.Worksheet | undefined {
    return this.queued.get(name.toLowerCase());
  }

  /** Queues adding the sheets. */
  queue(): void {
    this.queued = new Map(
      this.wanted.map(({ name, columnWidths = [] }) => {
        const sheet = this.context.workbook.worksheets.add(name);
        sheet.load('id,name');
        columnWidths.forEach((width, column) => {
          const points = width === 0 ? 0 : width * POINTS.character + POINTS.margin;
          sheet.getCell(0, column).format.columnWidth = points;
        });
        return [name.toLowerCase(), sheet];
      }),
    );
  }

  /** The sheets that are there now, as Excel knows them. */
  made(): readonly { readonly id: string; readonly name: string }[] {
    return [...this.queued.values()].flatMap((sheet) => {
      try {
        return [{ id: sheet.id, name: sheet.name }];
      } catch {
        return []; // Excel stopped before it had added this one.
      }
    });
  }

  /**
   * Removes the sheets again after a failure, while they hold nothing but what was written. A sheet that somebody else
   * has added under that name meanwhile, so that ours could not be, is not ours.
   */
  async remove(writes: readonly CellWrite[], failure: unknown): Promise<void> {
    const made = this.made();
    const known = new Set(made.map(({ name }) => name));
    const unsure = isOfficeFailure(failure, 'ItemAlreadyExists')
      ? []
      : this.wanted.filter(({ name }) => !known.has(name)).map(({ name }) => ({ id: name, name }));
    const candidates = [...made, ...unsure];
    if (candidates.length === 0) return;
    await runInExcel(async (context) => {
      const found = await contentsOf(candidates, context);
      for (const { name, sheet, used } of found) {
        if (!sheet.isNullObject && holdsOnly(used, writesOn(name, writes))) sheet.delete();
      }
      await context.sync();
    }).catch(() => undefined);
  }
}

/** The sheets as they are now, each with all it holds; one that is gone is a null object. One round trip. */
export async function contentsOf(
  sheets: readonly { readonly id: string; readonly name: string }[],
  context: Excel.RequestContext,
): Promise<
  readonly { readonly name: string; readonly sheet: Excel.Worksheet; readonly used: Excel.Range }[]
> {
  const found = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,values,formulas,numberFormat');
    return { name, sheet, used };
  });
  await context.sync();
  return found;
}

function writesOn(name: string, writes: readonly CellWrite[]): ReadonlyMap<string, CellWrite> {
  return new Map(
    writes
      .filter(({ cell }) => cell.sheet.toLowerCase() === name.toLowerCase())
      .map((write) => [`${write.cell.row},${write.cell.column}`, write]),
  );
}

function holdsOnly(used: Excel.Range, writes: ReadonlyMap<string, CellWrite>): boolean {
  if (used.isNullObject) return true;
  return used.values.every((line, row) =>
    line.every((_value, column) => {
      const now = contentAt(used, row, column);
      const write = writes.get(`${used.rowIndex + row},${used.columnIndex + column}`);
      return isBlank(now) || (write !== undefined && holds(now, { ...write, restores: true }));
    }),
  );
}
