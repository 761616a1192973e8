import { rangeA1 } from '../../core/workbook/address';
import type { Severity } from '../../core/finding';
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
      await this.recognise(
        context,
        open.flatMap(({ formats }) => formats.items),
      );
      const added = open.flatMap(({ name, sheet, formats }) => {
        for (const format of formats.items) if (this.known.get(format.id)) format.delete();
        return queueMarks(
          sheet,
          marks.filter(({ cell }) => cell.sheet === name),
        );
      });
      for (const format of added) format.load('id');
      await context.sync();
      for (const { id } of added) this.known.set(id, true);
    });
  }

  /** Learns which of these formats are ours. */
  private async recognise(
    context: Excel.RequestContext,
    formats: readonly Excel.ConditionalFormat[],
  ): Promise<void> {
    const unknown = formats.filter(({ id }) => !this.known.has(id));
    const custom = unknown.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
    if (custom.length > 0) {
      for (const format of custom) format.custom.rule.load('formula');
      await context.sync();
    }
    for (const format of unknown) {
      this.known.set(format.id, custom.includes(format) && format.custom.rule.formula === MARK_FORMULA);
    }
  }
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
