import { rangeA1 } from '../../core/workbook/address';
import type { Severity } from '../../core/findings/finding';
import type { Mark, MarkOutcome } from '../host';
import { runInExcel } from './errors';
import { isolated } from './isolated';
import { slicesByWeight } from './payload';
import { rectangles } from './rectangles';
import { grouped } from '../../core/workbook/grouped';

/** Always true, and written by nobody else: by it our conditional formats are known again, whatever their ids. */
export const MARK_FORMULA = '="jixiao"="jixiao"';

/** Fill of a marked cell, `#RRGGBB`: light red, yellow and blue, dark text readable on each. */
export const MARK_FILL: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  hint: '#DDEBF7',
};

/** Ranges in one address: Excel cuts addresses beyond 8,192 characters off without a word. */
const RANGES_PER_ADDRESS = 200;

/** Characters of a request that a sheet takes, and replacing one of our formats there; measured (marks.test.ts). */
const WEIGHT = { sheet: 750, format: 2_400 };

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What is to be marked on one sheet. */
interface SheetMarks {
  readonly sheet: string;
  readonly areas: readonly { readonly severity: Severity; readonly address: string }[];
}

/** A conditional format as Excel lists it. Its id is its priority on the sheet at this moment, and no more. */
interface Listed {
  readonly sheet: string;
  readonly id: string;
  readonly type: string;
}

/**
 * Shows exactly these marks (标记): conditional formats of our own, a few for each sheet, so that a cell's own look
 * stays as it is and comes back untouched. Two round trips, one more where there are conditional formats already,
 * more where a request would grow too heavy. Marks are a help and no result: a sheet that Excel refuses to mark is
 * passed over and named, and only what is known to be ours, read anew just before, is ever removed.
 * @param sheets names of the sheets to look for earlier marks on; those that are gone are passed over.
 */
export async function showMarks(marks: readonly Mark[], sheets: readonly string[]): Promise<MarkOutcome> {
  const bySheet = grouped(marks, ({ cell }) => cell.sheet);
  const wanted = [...new Set([...sheets, ...bySheet.keys()])].map((sheet): SheetMarks => ({
    sheet,
    areas: areasOf(bySheet.get(sheet) ?? []),
  }));
  const unmarked = new Set<string>();
  for (const slice of slicesByWeight(wanted, weightOf)) {
    const { results, failed } = await isolated(slice, showOn);
    for (const sheet of [...results, ...failed.map((each) => each.sheet)]) unmarked.add(sheet);
  }
  return {
    unmarked: wanted
      .filter((each) => each.areas.length > 0 && unmarked.has(each.sheet))
      .map(({ sheet }) => sheet),
  };
}

/** Replaces the marks of some sheets. Gives the sheets that take none: protected ones, and those that are gone. */
async function showOn(wanted: readonly SheetMarks[]): Promise<readonly string[]> {
  const { closed, listed } = await list(wanted.map(({ sheet }) => sheet));
  const ours = await recognise(listed);
  await replace(
    wanted.filter(({ sheet }) => !closed.includes(sheet)),
    ours,
  );
  return closed;
}

/** What conditional formats there are on sheets that may be marked. */
function list(names: readonly string[]): Promise<{ closed: readonly string[]; listed: readonly Listed[] }> {
  return runInExcel(async (context) => {
    const looked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name,protection/protected');
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id,items/type');
      return { name, sheet, formats };
    });
    await context.sync();
    const isClosed = ({ sheet }: { sheet: Excel.Worksheet }) =>
      sheet.isNullObject || sheet.protection.protected;
    return {
      closed: looked.filter(isClosed).map(({ name }) => name),
      listed: looked
        .filter((each) => !isClosed(each))
        .flatMap(({ name, formats }) => formats.items.map(({ id, type }) => ({ sheet: name, id, type }))),
    };
  });
}

/** Those of the listed formats that are ours. One that Excel cannot hand over is taken for somebody else's. */
async function recognise(listed: readonly Listed[]): Promise<readonly Listed[]> {
  const custom = listed.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  const { results } = await isolated(custom, (some) =>
    runInExcel(async (context) => {
      const rules = some.map((each) => ({ each, rule: formatOf(context, each).custom.rule }));
      for (const { rule } of rules) rule.load('formula');
      await context.sync();
      return rules.filter(({ rule }) => isOurs(rule.formula)).map(({ each }) => each);
    }),
  );
  return results;
}

/** Excel may hand a rule back in its own spelling: without the `=`, with spaces, in brackets. */
function isOurs(formula: string): boolean {
  const bare = (text: string) => text.replace(/[\s()]|^\s*=/g, '').toLowerCase();
  return bare(formula) === bare(MARK_FORMULA);
}

/** Removes the old marks, from the last of a sheet to the first since every removal moves those after it. */
function replace(wanted: readonly SheetMarks[], old: readonly Listed[]): Promise<void> {
  return runInExcel(async (context) => {
    for (const each of [...old].reverse()) formatOf(context, each).delete();
    for (const { sheet, areas } of wanted) {
      for (const { severity, address } of areas) {
        const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRanges(address);
        const format = conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = MARK_FORMULA;
        format.custom.format.fill.color = MARK_FILL[severity];
        format.stopIfTrue = false;
      }
    }
    await context.sync();
  });
}

function formatOf(context: Excel.RequestContext, { sheet, id }: Listed): Excel.ConditionalFormat {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);
}

/** The addresses to mark on one sheet, none longer than Excel reads. */
function areasOf(marks: readonly Mark[]): SheetMarks['areas'] {
  return SEVERITIES.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity);
    const ranges = rectangles(cells.map(({ cell }) => cell)).map(rangeA1);
    const addresses: { severity: Severity; address: string }[] = [];
    for (let from = 0; from < ranges.length; from += RANGES_PER_ADDRESS) {
      addresses.push({ severity, address: ranges.slice(from, from + RANGES_PER_ADDRESS).join(',') });
    }
    return addresses;
  });
}

function weightOf({ areas }: SheetMarks): number {
  return areas.reduce((sum, { address }) => sum + WEIGHT.format + address.length, WEIGHT.sheet);
}
