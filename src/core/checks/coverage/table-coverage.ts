import type { Message } from '../../messages/message';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import { reasonNotJudged } from '../../tables/judged';
import type { Table } from '../../tables/model';
import { formatAddress } from '../../workbook/address';
import { basisTextOf } from '../../formulas/print/basis-text';
import { CATALOGUE } from '../../formulas/catalogue';
import { coverageOf } from './coverage';
import { distinctFigures } from '../../formulas/index/distinct-figures';
import type { EvaluatedRelation } from '../../formulas/model';
import { FigureNames, type FigureName } from '../../formulas/print/naming';

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
  /**
   * Why the table is not judged, where it is not; for ratios that the field computes in several ways (口径), which one
   * was taken, and why.
   */
  readonly bases: readonly Message[];
}

/** For each table with figures, which of them relations have checked, and which nothing has. */
export function tableCoverage(
  tables: readonly Table[],
  relations: readonly EvaluatedRelation[],
): readonly TableCoverage[] {
  const { rulesByCell } = coverageOf(tables, relations);
  const titles = new Map(CATALOGUE.map(({ rule, title }) => [rule, title]));
  const names = new FigureNames();
  const bases = basesByTable(relations);
  return tables.flatMap((table) => {
    const figures = distinctFigures(table)
      .filter(isKnown)
      .map((figure) => ({
        figure,
        name: names.of(figure, table),
        relations: (rulesByCell.get(figure.cell) ?? []).map((rule) => titles.get(rule) ?? rule),
      }));
    const isChecked = ({ relations: by }: CheckedFigure): boolean => by.length > 0;
    return figures.length === 0
      ? []
      : [
          {
            table,
            checked: figures.filter(isChecked),
            unchecked: figures.filter((each) => !isChecked(each)),
            bases: [reasonNotJudged(table.judged) ?? [], bases.get(table) ?? []].flat(),
          },
        ];
  });
}

/**
 * The ways in which each table computes its ratios, each once (one that has no rival goes without saying), and the
 * figures by which nothing was judged because their meaning was only guessed.
 */
export function basesByTable(
  relations: readonly EvaluatedRelation[],
): ReadonlyMap<Table, readonly Message[]> {
  const found = new Map<Table, Map<string, Message>>();
  for (const { relation, verdict } of relations) {
    if (verdict.state === 'undetermined' && verdict.reason.id === 'relation/guessed') {
      const ofTable = found.get(relation.table) ?? new Map<string, Message>();
      ofTable.set(`guessed ${formatAddress(verdict.reason.data.cell)}`, verdict.reason);
      found.set(relation.table, ofTable);
      continue;
    }
    const basis = basisTextOf(relation);
    if (basis === null || basis.from === 'columns') continue;
    const { rule, title } = relation.declaration;
    const ofTable = found.get(relation.table) ?? new Map<string, Message>();
    ofTable.set(rule, { id: 'relation/basis', data: { name: title, ...basis } });
    found.set(relation.table, ofTable);
  }
  return new Map([...found].map(([table, messages]) => [table, [...messages.values()]]));
}

/** Whether such a message speaks of a way that the table's header or rows ask for, rather than of the usual one. */
export function isUnusualBasis(message: Message): boolean {
  return message.id === 'relation/basis' && message.data.from !== 'usual';
}
