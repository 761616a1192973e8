import { isKnown, type KnownFigure } from '../quantity/figure';
import type { Table } from '../tables/model';
import { formatAddress } from '../workbook/address';
import { CATALOGUE } from './catalogue';
import { coverageOf } from './coverage';
import { figuresOf } from './figures-of';
import type { EvaluatedRelation } from './model';
import { FigureNames, type FigureName } from './naming';

/** A figure and the names of the relations that checked it; none where nothing did. */
export interface CheckedFigure {
  readonly figure: KnownFigure;
  readonly name: FigureName | null;
  /** 预算执行率, 资金来源合计 … each once. */
  readonly relations: readonly string[];
}

/** What was checked in one table (逐表核对覆盖面). */
export interface TableCoverage {
  readonly table: Table;
  readonly checked: readonly CheckedFigure[];
  readonly unchecked: readonly CheckedFigure[];
}

/** For each table with figures, which of them relations have checked, and which nothing has. */
export function tableCoverage(
  tables: readonly Table[],
  relations: readonly EvaluatedRelation[],
): readonly TableCoverage[] {
  const { rulesByCell } = coverageOf(tables, relations);
  const titles = new Map(CATALOGUE.map(({ rule, title }) => [rule, title]));
  const names = new FigureNames();
  return tables.flatMap((table) => {
    const figures = figuresOf(table)
      .filter(isKnown)
      .map((figure) => ({
        figure,
        name: names.of(figure, table),
        relations: (rulesByCell.get(formatAddress(figure.cell)) ?? []).map(
          (rule) => titles.get(rule) ?? rule,
        ),
      }));
    const isChecked = ({ relations: by }: CheckedFigure): boolean => by.length > 0;
    return figures.length === 0
      ? []
      : [
          {
            table,
            checked: figures.filter(isChecked),
            unchecked: figures.filter((each) => !isChecked(each)),
          },
        ];
  });
}
