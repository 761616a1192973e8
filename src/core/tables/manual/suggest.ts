import type { AmountUnit } from '../../quantity/unit';
import { rangeContains, type CellRange } from '../../workbook/address';
import type { Snapshot } from '../../workbook/snapshot';
import type { BoundColumn, ManualBinding } from './binding';
import { Lexicon } from '../vocabulary/lexicon';
import { isText, linesOf, tokenAt, type Line } from '../cells/lines';
import type { TableKind } from '../model';

/** What the officer says of a region; the anchors by which it is found again are taken from the sheet. */
export interface BindingChoice {
  readonly sheet: string;
  readonly range: CellRange;
  readonly kind: TableKind;
  readonly unit?: AmountUnit;
  readonly header: ManualBinding['header'];
  readonly columns: readonly Pick<BoundColumn, 'index' | 'field'>[];
}

/** Completes what the officer chose with the words of the sheet. A sheet that is not there leaves them empty. */
export function bindRegion(snapshot: Snapshot, choice: BindingChoice): ManualBinding {
  const lines = regionLines(snapshot, choice.sheet, choice.range);
  const { header } = choice;
  const heading = header ? lines.filter(({ row }) => row >= header.first && row <= header.last) : [];
  const last = lines.at(-1)?.tokens.find(isText);
  return {
    ...choice,
    columns: choice.columns.map(({ index, field }) => {
      const label = heading.map((line) => tokenAt(line, index)).findLast((token) => token?.word);
      return { index, field, label: label?.word?.text ?? '', labelRow: label?.row ?? null };
    }),
    lastLabel: last?.word?.text ?? '',
  };
}

/**
 * A first proposal for a region: its upper rows without figures are the header, and each column is what its lowest
 * known header word announces. Columns nobody knows are left out, for the officer to name.
 */
export function suggestColumns(
  snapshot: Snapshot,
  sheet: string,
  range: CellRange,
): Pick<BindingChoice, 'header' | 'columns'> {
  const lines = regionLines(snapshot, sheet, range);
  const body = lines.findIndex((line) => !line.wordy);
  const heading = lines.slice(0, body < 0 ? 1 : body);
  const first = heading[0]?.row;
  const last = heading.at(-1)?.row;
  const indicators = heading.some(
    (line) => line.indicatorWords >= 3 && line.amountWords < line.indicatorWords,
  );
  const columns = new Map<number, string>();
  for (const { tokens } of heading) {
    for (const { column, word } of tokens) {
      const named = word?.labelColumn ? (word.codeColumn ? 'code' : 'label') : null;
      const field = indicators ? word?.indicator : (word?.column?.field ?? named);
      if (field && field !== 'group') columns.set(column, field);
    }
  }
  return {
    header: first === undefined || last === undefined ? null : { first, last },
    columns: [...columns].sort(([a], [b]) => a - b).map(([index, field]) => ({ index, field })),
  };
}

/** The field that a column under these words would be; null for words that nobody knows. */
export function fieldOfWords(text: string): string | null {
  const word = new Lexicon().word(text);
  if (word.labelColumn) return word.codeColumn ? 'code' : 'label';
  return word.column?.field ?? word.indicator;
}

function regionLines(snapshot: Snapshot, name: string, range: CellRange): readonly Line[] {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) return [];
  const cells = sheet.cells.filter(({ row, column }) => rangeContains(range, row, column));
  return linesOf({ ...sheet, cells }, new Lexicon());
}
