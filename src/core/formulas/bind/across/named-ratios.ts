import { isKnown, type Figure, type KnownFigure } from '../../../quantity/figure';
import { convertAmount, isAmountUnit, YUAN } from '../../../quantity/unit';
import type { Table } from '../../../tables/model';
import { isRatioOf, ratioName, ratioNames, type ReadRatio } from '../../../words/ratio-name';
import { formatAddress, rangeContains, sameCell } from '../../../workbook/address';
import { evaluate } from '../../evaluate/evaluate';
import { instantiate } from '../../evaluate/instantiate';
import { figureOf, type Expression } from '../../language/expression';
import type { Formula, NamedTerm } from '../../formula';
import type { FigureIndex } from '../../index/figure-index';
import type { NamedFigure } from '../../index/named-figures';
import type { Binding, RelationDeclaration } from '../../model';
import type { NamedRatioPlace } from '../../language/place';
import type { TableIndex } from '../../index/table-index';
import type { Scene } from '../scene';

/** A cell that states a ratio. */
interface Stated {
  readonly result: KnownFigure;
  readonly table: Table;
  readonly label: string;
  readonly name: ReadRatio;
}

/**
 * “Wherever the ratio stands under its own name, it is that over other numbers of the workbook.” A sheet may follow any
 * of the declared ways; where it follows none, it is held to the first that it has the numbers for.
 */
export function bindNamedRatios(
  declaration: RelationDeclaration,
  place: NamedRatioPlace,
  { index, named }: Scene,
): readonly Binding[] {
  const figures = named();
  if (figures.length === 0) return [];
  return statedIn(place, index, figures).flatMap(({ result, table, label, name }): readonly Binding[] => {
    const others = figures.filter(({ figure }) => !sameCell(figure.cell, result.cell));
    const near = others.filter(({ figure }) => figure.cell.sheet === result.cell.sheet);
    const expressions = declaration.equations.flatMap(
      ({ is }) => inFigures(is, name, near) ?? inFigures(is, name, others) ?? [],
    );
    const [usual] = expressions;
    if (!usual) return [];
    const binding = { table, subject: subjectOf(label, declaration), result, grounds: 'stated' as const };
    const followed = expressions.find((expression) => {
      const { state } = evaluate({ ...binding, expression, declaration });
      return state !== 'violated' && state !== 'undetermined';
    });
    return [{ ...binding, expression: followed ?? usual }];
  });
}

/** What the ratio's title leaves open: 公务招待费 of a 变动率. */
function subjectOf(label: string, { title }: RelationDeclaration): string {
  return label.endsWith(title) ? label.slice(0, -title.length) : '';
}

/**
 * Cells that state the ratio: labelled with its name in a row or a column, or outside tables by both together (公用经费 |
 * 控制率), and results of indicators.
 */
function statedIn(
  { names, ofProjects }: NamedRatioPlace,
  { tables }: FigureIndex,
  named: readonly NamedFigure[],
): readonly Stated[] {
  const [home] = tables;
  if (!home) return [];
  const found = new Map<string, Stated>();
  const wanted = ratioNames(names);
  const add = (result: KnownFigure, table: Table, label: string): boolean => {
    const name = ratioName(label);
    if (!name || !isRatioOf(name, wanted)) return false;
    found.set(formatAddress(result.cell), { result, table, label, name });
    return true;
  };
  for (const { rowLabel, columnLabel, rowSubject, figure } of named) {
    if (figure.unit !== '%' || isIndicator(figure, tables)) continue;
    const { table } = tables.find((each) => each.table.sheet === figure.cell.sheet) ?? home;
    const [row, column] = [rowLabel ?? '', columnLabel ?? ''];
    if (add(figure, table, row)) continue;
    // A column of a table gives each row's own ratio, which its row decides; outside tables a row may be about a part.
    if (isInTable(figure, tables) || (rowSubject === '' && add(figure, table, column))) continue;
    add(figure, table, `${row}${column}`);
  }
  for (const { table } of ofProjects ? [] : tables) {
    for (const { level3, actual } of table.indicators) {
      // A project's form speaks of the project where its indicator names nothing else (支出完成率).
      const isOfProject = table.project !== null && ratioName(level3)?.subject === '';
      if (actual && isKnown(actual.figure) && actual.figure.unit === '%' && !isOfProject)
        add(actual.figure, table, level3);
    }
  }
  return [...found.values()];
}

function isInTable({ cell }: Figure, tables: readonly TableIndex[]): boolean {
  return tables.some(
    ({ table }) => table.sheet === cell.sheet && table.fields.some((field) => sameCell(field.cell, cell)),
  );
}

/** Targets and results of indicators are read from their own columns. */
function isIndicator({ cell }: Figure, tables: readonly TableIndex[]): boolean {
  return tables.some(
    ({ table: { sheet, range, indicators } }) =>
      indicators.length > 0 && sheet === cell.sheet && rangeContains(range, cell.row, cell.column),
  );
}

/** The formula over named numbers; its own subject is that of the ratio. */
function inFigures(is: Formula, ratio: ReadRatio, figures: readonly NamedFigure[]): Expression | null {
  return instantiate(is, (term) => {
    const found = term.kind === 'named' ? find(term, ratio, figures) : null;
    return found && figureOf(found);
  });
}

/** The figure of that name; null where there is none, or where figures of that name differ. */
function find(term: NamedTerm, ratio: ReadRatio, figures: readonly NamedFigure[]): Figure | null {
  const [first, ...others] = figures.filter((each) => isMeant(term, ratio, each));
  if (!first) return null;
  const isOne = others.every(({ figure }) => comparable(figure).eq(comparable(first.figure)));
  return isOne ? first.figure : null;
}

function isMeant(term: NamedTerm, ratio: ReadRatio, { name, figure, rowLabel, columnLabel }: NamedFigure) {
  if (name.prior !== (term.prior ?? false) || (figure.unit === '%') !== (term.ratio ?? false)) return false;
  if (term.words) return [rowLabel, columnLabel].some((label) => label !== null && holds(label, term.words));
  if (name.subject !== (term.subject ?? ratio.subject)) return false;
  return term.measure === undefined
    ? name.measure === null || name.measure === 'actual'
    : name.measure === term.measure;
}

function holds(label: string, words: NamedTerm['words'] = []): boolean {
  return ratioName(label) === null && words.every((group) => group.some((word) => label.includes(word)));
}

function comparable({ value, unit }: KnownFigure): KnownFigure['value'] {
  return unit !== null && isAmountUnit(unit) ? convertAmount(value, unit, YUAN) : value;
}
