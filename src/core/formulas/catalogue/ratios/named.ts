import type { NamedFigure } from '../../../scoring/binding/named-figures';
import type { Table } from '../../../tables/model';
import { isResultSheet } from '../../../workbook/resultSheet';
import type { Sheet, Snapshot } from '../../../workbook/snapshot';
import { isDepartmentRatio, isRatioName } from './named-ratios';
import { isProjectCount } from '../project-counts';

/**
 * The labelled numbers of a workbook for relations that need them, found when first asked for; none where no label
 * and no indicator names one of the ratios or counts they serve. Sheets that hold project forms are not searched for labels.
 */
export function figuresForRatios(
  snapshot: Snapshot,
  tables: readonly Table[],
  named: () => readonly NamedFigure[],
  indicatorsAsk: () => boolean,
): () => readonly NamedFigure[] {
  let found: readonly NamedFigure[] | null = null;
  return () => {
    found ??= indicatorsAsk() || labelsAsk(snapshot, tables) ? named() : [];
    return found;
  };
}

/** Whether one of the table's indicators is such a ratio. */
export function asksForRatio({ indicators }: Table): boolean {
  return indicators.some(({ level3 }) => isDepartmentRatio(level3));
}

function labelsAsk({ sheets }: Snapshot, tables: readonly Table[]): boolean {
  const forms = new Set(tables.flatMap(({ sheet, indicators }) => (indicators.length > 0 ? [sheet] : [])));
  return sheets.some((sheet) => !forms.has(sheet.name) && !isResultSheet(sheet) && hasRatioLabel(sheet));
}

function hasRatioLabel({ cells }: Sheet): boolean {
  return cells.some(
    ({ value }) =>
      typeof value === 'string' && value.length <= 30 && (isRatioName(value) || isProjectCount(value)),
  );
}
