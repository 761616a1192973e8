import type { Table } from '../tables/model';
import { isCountOfProjects } from '../words/phrases/projects/project-counts';
import { isRatioOf, ratioName, ratioNames } from '../words/ratio-name';
import { isResultSheet } from '../workbook/result-sheet';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import { NAMED_RATIOS } from './catalogue/ratios/named-ratios';
import type { NamedFigure } from './index/named-figures';
import type { NamedRatioPlace } from './language/place';

const PLACES: readonly NamedRatioPlace[] = NAMED_RATIOS.flatMap(({ equations }) =>
  equations.flatMap(({ over }) => (over.kind === 'named-ratio' ? [over] : [])),
);

const OF_ANY = ratioNames(PLACES.flatMap(({ names }) => names));
const OF_DEPARTMENT = ratioNames(PLACES.flatMap(({ names, ofProjects }) => (ofProjects ? [] : names)));

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

/** Whether one of the table's indicators is such a ratio, as 公用经费控制率 is and 完成及时率 is not. */
export function asksForRatio({ indicators }: Table): boolean {
  return indicators.some(({ level3 }) => {
    const name = ratioName(level3);
    return name !== null && isRatioOf(name, OF_DEPARTMENT);
  });
}

function labelsAsk({ sheets }: Snapshot, tables: readonly Table[]): boolean {
  const forms = new Set<string>();
  for (const { sheet, indicators } of tables) if (indicators.length > 0) forms.add(sheet);
  return sheets.some((sheet) => !forms.has(sheet.name) && !isResultSheet(sheet) && hasRatioLabel(sheet));
}

/** Longer texts are sentences (characters). */
const LONGEST_LABEL = 30;

function hasRatioLabel({ cells }: Sheet): boolean {
  return cells.some(
    ({ value }) =>
      typeof value === 'string' &&
      value.length <= LONGEST_LABEL &&
      (isRatio(value) || isCountOfProjects(value)),
  );
}

function isRatio(label: string): boolean {
  const name = ratioName(label);
  return name !== null && isRatioOf(name, OF_ANY);
}
