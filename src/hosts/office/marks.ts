import { rangeA1 } from '../../core/workbook/address';
import type { Severity } from '../../core/findings/finding';
import type { Mark } from '../host';
import { runInExcel } from './errors';
import { rectangles } from './rectangles';

/** Always true, and written by nobody else: by it our conditional formats are known again in a later session. */
export const MARK_FORMULA = '="jixiao"="jixiao"';

/** Fill of a marked cell, `#RRGGBB`: light red, yellow and blue, dark text readable on each. */
export const MARK_FILL: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  hint: '#DDEBF7',
};

/** Ranges in one address: Excel cuts addresses beyond 8,192 characters off without a word. */
const RANGES_PER_ADDRESS = 200;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/**
 * Our marks (标记): conditional formats of our own, a few for each sheet, so that a cell's own look stays as it is
 * and comes back untouched. Protected sheets take none and are passed over.
 */
export class Marks {
  /** Whether a conditional format, by id, is one of ours. Excel's ids last for the session. */
  private readonly known = new Map<string, boolean>();

  /**
   * Shows exactly these marks. Two round trips; one more when the workbook has conditional formats not seen yet.
   * @param sheets names of the sheets to look for earlier marks on; those that are gone are passed over.
   */
  async show(marks: readonly Mark[], sheets: readonly string[]): Promise<void> {
    await runInExcel(async (context) => {
      const names = new Set([...sheets, ...marks.map(({ cell }) => cell.sheet)]);
      const looked = [...names].map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('name,protection/protected');
        const formats = sheet.getRange().conditionalFormats;
        formats.load('items/id,items/type');
        return { name, sheet, formats };
      });
      await context.sync();

      const open = looked.filter(({ sheet }) => !sheet.isNullObject && !sheet.protection.protected);
      const found = open.flatMap(({ sheet, formats }) =>
        formats.items.map(({ id, type }) => ({ sheet, id, type })),
      );
      await this.recognise(context, found);
      for (const { sheet, id } of found) if (this.known.get(id)) formatOf(sheet, id).delete();
      const added = open.flatMap(({ name, sheet }) =>
        queueMarks(
          sheet,
          marks.filter(({ cell }) => cell.sheet === name),
        ),
      );
      for (const format of added) format.load('id');
      await context.sync();
      for (const { id } of added) this.known.set(id, true);
    });
  }

  /** Learns which of these formats are ours. */
  private async recognise(context: Excel.RequestContext, found: readonly FoundFormat[]): Promise<void> {
    const unknown = found.filter(({ id }) => !this.known.has(id));
    for (const { id, type } of unknown) {
      if (type !== Excel.ConditionalFormatType.custom) this.known.set(id, false);
    }
    const rules = unknown
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map(({ sheet, id }) => ({ id, rule: formatOf(sheet, id).custom.rule }));
    if (rules.length === 0) return;
    for (const { rule } of rules) rule.load('formula');
    await context.sync();
    for (const { id, rule } of rules) this.known.set(id, rule.formula === MARK_FORMULA);
  }
}

interface FoundFormat {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly type: string;
}

/** Reached anew in each batch: objects that hang from a range do not outlive theirs. */
function formatOf(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return sheet.getRange().conditionalFormats.getItem(id);
}

function queueMarks(sheet: Excel.Worksheet, marks: readonly Mark[]): Excel.ConditionalFormat[] {
  return SEVERITIES.flatMap((severity) => {
    const ranges = rectangles(marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell)).map(
      rangeA1,
    );
    const formats: Excel.ConditionalFormat[] = [];
    for (let from = 0; from < ranges.length; from += RANGES_PER_ADDRESS) {
      const areas = sheet.getRanges(ranges.slice(from, from + RANGES_PER_ADDRESS).join(','));
      const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = MARK_FORMULA;
      format.custom.format.fill.color = MARK_FILL[severity];
      format.stopIfTrue = false;
      formats.push(format);
    }
    return formats;
  });
}
