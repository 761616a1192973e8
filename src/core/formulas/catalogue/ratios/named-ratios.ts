import { isKnown, type Figure, type KnownFigure } from '../../../quantity/figure';
import { convertAmount, isAmountUnit } from '../../../quantity/unit';
import { normalise } from '../../../words/cleaner/normalise';
import type { NamedFigure } from '../../../scoring/binding/named-figures';
import type { Table } from '../../../tables/model';
import { formatAddress, rangeContains } from '../../../workbook/address';
import { evaluate } from '../../evaluate/evaluate';
import type { Binding, RelationDeclaration } from '../../model';
import type { TableIndex } from '../../table-index';
import type { Find, NamedRatio, Operand } from './named-ratio';
import { RATIOS } from './ratio-names';

/** One declaration per ratio; none fills, since where such a ratio belongs only its own cell can tell. */
export const NAMED_RATIOS: readonly RelationDeclaration[] = RATIOS.map((declared): RelationDeclaration => {
  const { rule, title, formula, source } = declared;
  const declaration: RelationDeclaration = {
    rule,
    title,
    formula,
    source,
    severity: 'warning',
    across: true,
    unit: '%',
    decimals: 2,
    fills: false,
    // The ratio and its operands are found by what their labels say, whatever the column over them is called.
    bind: (tables, named) =>
      bindRatio(declared, declaration, tables, named()).map((binding) => ({ ...binding, grounds: 'stated' })),
  };
  return declaration;
});

const LIKELY = /(?:控制|变动|增长|执行|利用|完成|安排|调整|结余|进度|节约|及时|达标|办结|到位)率/u;

/** Whether a label in a list names one of these ratios, so that a workbook without any need not be searched. */
export function isRatioName(label: string): boolean {
  if (!LIKELY.test(label)) return false;
  const { text } = normalise(label);
  return RATIOS.some(({ names }) => names.test(text));
}

/** Whether an indicator of that name speaks of the whole department, as 公用经费控制率 does and 完成及时率 does not. */
export function isDepartmentRatio(indicator: string): boolean {
  if (!LIKELY.test(indicator)) return false;
  const { text } = normalise(indicator);
  return RATIOS.some(({ names, ofProjects }) => !ofProjects && names.test(text));
}

interface Stated {
  readonly result: KnownFigure;
  readonly table: Table;
  readonly name: string;
}

function bindRatio(
  declared: NamedRatio,
  declaration: RelationDeclaration,
  tables: readonly TableIndex[],
  named: readonly NamedFigure[],
): readonly Binding[] {
  if (named.length === 0) return [];
  const stated = statedIn(declared, tables, named);
  return stated.flatMap(({ result, table, name }): readonly Binding[] => {
    const own = formatAddress(result.cell);
    const others = named.filter(({ figure }) => formatAddress(figure.cell) !== own);
    const near = others.filter(({ figure }) => figure.cell.sheet === result.cell.sheet);
    const expressions = declared
      .ways(name)
      .flatMap((way) => way(finderIn(near)) ?? way(finderIn(others)) ?? []);
    const [usual] = expressions;
    if (!usual) return [];
    const binding = { table, subject: name.replace(/率$/u, ''), result };
    const followed = expressions.find((expression) => {
      const { state } = evaluate({ ...binding, expression, declaration });
      return state !== 'violated' && state !== 'undetermined';
    });
    return [{ ...binding, expression: followed ?? usual }];
  });
}

/**
 * Cells that state the ratio: labelled with its name in a row or a column, or outside tables by both together (公用经费 |
 * 控制率), and results of indicators.
 */
function statedIn(
  { names, ofProjects }: NamedRatio,
  tables: readonly TableIndex[],
  named: readonly NamedFigure[],
): readonly Stated[] {
  const [home] = tables;
  const found = new Map<string, Stated>();
  const isNamed = (label: string): boolean => names.test(label);
  const ofTables = new Set(
    tables.flatMap(({ table }) => table.fields.map(({ cell }) => formatAddress(cell))),
  );
  for (const { rowLabel, columnLabel, rowSubject, figure } of named) {
    if (figure.unit !== '%' || !home || isIndicator(figure, tables)) continue;
    const inTable = ofTables.has(formatAddress(figure.cell));
    const [row, column, joined] = [rowLabel, columnLabel, `${rowLabel ?? ''}${columnLabel ?? ''}`].map(
      (label) => normalise(label ?? '').text,
    );
    // A column of a table gives each row's own ratio, which its row decides; outside tables a row may be about a part.
    const ofColumn = inTable || rowSubject !== '' ? [] : [column];
    const said = [row, ...ofColumn, ...(inTable ? [] : [joined])].find(
      (text) => text !== undefined && isNamed(text),
    );
    const owner = tables.find(({ table }) => table.sheet === figure.cell.sheet) ?? home;
    if (said) found.set(formatAddress(figure.cell), { result: figure, table: owner.table, name: said });
  }
  for (const { table } of ofProjects ? [] : tables) {
    for (const { level3, actual } of table.indicators) {
      if (!actual || !LIKELY.test(level3)) continue;
      const name = normalise(level3).text;
      if (!isKnown(actual.figure) || actual.figure.unit !== '%' || !names.test(name)) continue;
      found.set(formatAddress(actual.figure.cell), { result: actual.figure, table, name });
    }
  }
  return [...found.values()];
}

/** Targets and results of indicators are read from their own columns. */
function isIndicator({ cell }: Figure, tables: readonly TableIndex[]): boolean {
  return tables.some(
    ({ table: { sheet, range, indicators } }) =>
      indicators.length > 0 && sheet === cell.sheet && rangeContains(range, cell.row, cell.column),
  );
}

function finderIn(figures: readonly NamedFigure[]): Find {
  return (operand) => find(operand, figures);
}

/** The figure of that name; null where there is none, or where figures of that name differ. */
function find(operand: Operand, figures: readonly NamedFigure[]): Figure | null {
  const found = figures.filter((each) => isMeant(operand, each)).map(({ figure }) => figure);
  const [first] = found;
  return first && found.every((other) => comparable(other).eq(comparable(first))) ? first : null;
}

function isMeant({ label, subject, measure, ratio, prior = false }: Operand, each: NamedFigure): boolean {
  if (each.name.prior !== prior || (each.figure.unit === '%') !== (ratio === true)) return false;
  if (label) return [each.rowLabel, each.columnLabel].some((text) => text !== null && label.test(text));
  return each.name.subject === subject && each.name.measure === measure;
}

function comparable({ value, unit }: KnownFigure): KnownFigure['value'] {
  return unit !== null && isAmountUnit(unit) ? convertAmount(value, unit, '元') : value;
}
