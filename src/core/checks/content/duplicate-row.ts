import type { Finding } from '../../findings/finding';
import { ZERO } from '../../quantity/decimal';
import { isKnown, type KnownFigure } from '../../quantity/figure';
import { isAmountUnit } from '../../quantity/unit';
import { cleanLabel } from '../../words/cleaner/clean-label';
import type { IndexedRow, TableIndex } from '../../formulas/index/table-index';
import { nearlySameName, projectCore } from '../../words/phrases/projects/project-names';
import type { Check } from '../model';
import { observed } from '../report';
import { grouped } from '../../workbook/grouped';

/** 同一项目重复列示: two rows with all but the same name and the very same amounts. */
export const duplicateRow: Check = {
  rule: 'consistency/duplicate-row',
  title: '同一项目可能重复列示',
  demand:
    '同一项目在一张表中只列一行；名称相同（或只差“项目”“经费”等字）、各项金额也相同的，可能重复计入合计。',
  source: ['practice:review：项目数量、名称应与批复一致'],
  severity: 'warning',
  run: ({ indexes }) =>
    indexes.flatMap((index) => (index.table.kind === 'project-ledger' ? duplicates(index) : [])),
};

function duplicates({ table, rows }: TableIndex): readonly Finding[] {
  const leaves = rows.filter(({ children, row }) => children.length === 0 && row.key !== 'total');
  const byAmounts = grouped(leaves, amountsOf);
  byAmounts.delete(null);
  return [...byAmounts.values()].flatMap((alike) =>
    alike.flatMap((row, at): readonly Finding[] => {
      const name = cleanLabel(row.row.label);
      const first = alike.slice(0, at).find((other) => isSameName(name, cleanLabel(other.row.label)));
      if (!first || row.row.parent !== first.row.parent) return [];
      return [
        observed({
          rule: 'consistency/duplicate-row',
          severity: 'warning',
          table,
          primary: row.row.labelCell,
          cells: [first.row.labelCell, ...[...row.fields.values()].map(({ cell }) => cell)],
          message: {
            id: 'check/duplicate-row',
            data: { name, other: cleanLabel(first.row.label), at: first.row.labelCell },
          },
        }),
      ];
    }),
  );
}

function isSameName(a: string, b: string): boolean {
  return a === b || nearlySameName(a, b) || projectCore(a) === projectCore(b);
}

/** The amounts of a row as one text; null where fewer than two are known that are not nothing. */
function amountsOf({ fields }: IndexedRow): string | null {
  const amounts = [...fields].flatMap(([name, { figure }]): readonly (readonly [string, KnownFigure])[] =>
    isKnown(figure) && figure.unit !== null && isAmountUnit(figure.unit) ? [[name, figure]] : [],
  );
  if (amounts.filter(([, { value }]) => !value.eq(ZERO)).length < 2) return null;
  return amounts.map(([name, { value }]) => `${name} ${value.toFixed()}`).join('|');
}
