import type { Check } from './model';
import { headCells } from './head-cells';
import { observed } from './report';

const YEAR = /(20\d{2})年度/g;

/** 年度不一致: the head of one table names two budget years. */
export const yearConflict: Check = {
  rule: 'consistency/year-conflict',
  title: '年度不一致',
  demand: '同一张表的标题、表头所写的年度应当一致。',
  source: 'domain rules §7（标题 2022 年度，表头 2023 年度）',
  severity: 'warning',
  run: ({ tables, snapshot }) =>
    tables.flatMap((table) => {
      const named = headCells(table, snapshot)
        .filter(({ value }) => value.includes('年'))
        .map((cell) => ({ cell, text: cell.value.replace(/\s/g, '') }))
        .filter(({ text }) => table.project === null || !text.includes(table.project))
        .flatMap(({ cell, text }) =>
          [...text.matchAll(YEAR)].map(([, year]) => ({ cell, year: year ?? '' })),
        );
      const [first] = named;
      const other = named.find(({ year }) => year !== first?.year);
      if (!first || !other) return [];
      const at = ({ row, column }: { row: number; column: number }) => ({ sheet: table.sheet, row, column });
      return observed({
        rule: 'consistency/year-conflict',
        severity: 'warning',
        table,
        primary: at(other.cell),
        cells: [at(first.cell)],
        message: {
          id: 'check/year-conflict',
          data: { first: first.year, other: other.year, at: at(first.cell) },
        },
        cause: { kind: 'wrong-year', message: { id: 'check/cause-wrong-year', data: {} } },
      });
    }),
};
