import type { Token } from '../../workbook/formula/tokens';
import { rangeContains } from '../../workbook/address';
import type { Check } from '../model';
import { observed } from '../report';

/** 引用其他文件: whoever receives the workbook alone can neither update nor check such a figure. */
export const externalReference: Check = {
  rule: 'format/external-reference',
  title: '公式引用其他文件',
  demand: '报送的表格不宜引用其他文件中的单元格；对方打开时取不到数。',
  source: ['practice:spreadsheets'],
  severity: 'hint',
  run: ({ tables, formulas }) =>
    tables.flatMap((table) => {
      const cells = [...formulas.of(table.sheet)]
        .filter(
          ({ cell, tokens }) => rangeContains(table.range, cell.row, cell.column) && tokens?.some(isExternal),
        )
        .map(({ cell }) => cell);
      const [first] = cells;
      if (!first) return [];
      return observed({
        rule: 'format/external-reference',
        severity: 'hint',
        table,
        primary: first,
        cells,
        message: { id: 'check/external-reference', data: { count: String(cells.length) } },
      });
    }),
};

function isExternal(token: Token): boolean {
  return token.kind === 'reference'
    ? token.external
    : token.kind === 'name' && /^'?[^!]*\[[^\]]*\][^!\]]*!/.test(token.text);
}
