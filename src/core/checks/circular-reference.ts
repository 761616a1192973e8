import type { Finding } from '../finding';
import { a1 } from '../workbook/address';
import type { FormulaBook, FormulaCell } from '../workbook/formula/book';
import { areasOf, type Area } from '../workbook/formula/references';
import type { Check } from './model';
import { observed } from './report';

/** 循环引用: formulas of one sheet that need their own result. Excel then shows 0 or an old value. */
export const circularReference: Check = {
  rule: 'format/circular-reference',
  title: '循环引用',
  demand: '公式不应直接或经同一工作表的其他公式引用自己所在的单元格。',
  source: '表格规范',
  severity: 'error',
  run: ({ tables, formulas }) => {
    const tableOf = new Map(tables.map((table) => [table.sheet, table]));
    return circlesFrom([...tableOf.keys()], formulas).map((circle): Finding => {
      const [first] = circle;
      const cells = circle.map(({ cell }) => cell);
      return observed({
        rule: 'format/circular-reference',
        severity: 'error',
        table: tableOf.get(first.cell.sheet) ?? null,
        primary: first.cell,
        cells,
        message: {
          id: 'check/circular-reference',
          data: { path: [...cells, first.cell].map(({ row, column }) => a1(row, column)).join(' → ') },
        },
      });
    });
  },
};

type Circle = readonly [FormulaCell, ...FormulaCell[]];

/** Every circle met when following references depth first, each cell visited once. */
function circlesFrom(sheets: readonly string[], formulas: FormulaBook): readonly Circle[] {
  const circles: Circle[] = [];
  const state = new Map<FormulaCell, 'open' | 'done'>();
  for (const start of sheets.flatMap((sheet) => [...formulas.of(sheet)])) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const path = [{ formula: start, rest: readBy(start, formulas)[Symbol.iterator]() }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done) {
        state.set(top.formula, 'done');
        path.pop();
      } else if (state.get(next.value) === 'open') {
        const from = path.findIndex(({ formula }) => formula === next.value);
        const [first, ...others] = path.slice(from).map(({ formula }) => formula);
        if (first) circles.push([first, ...others]);
      } else if (!state.has(next.value)) {
        state.set(next.value, 'open');
        path.push({ formula: next.value, rest: readBy(next.value, formulas)[Symbol.iterator]() });
      }
    }
  }
  return circles;
}

function* readBy({ cell, tokens }: FormulaCell, formulas: FormulaBook): Iterable<FormulaCell> {
  for (const area of tokens ? areasOf(tokens, cell.sheet) : []) {
    if (area.sheet === cell.sheet) yield* formulasIn(area, formulas);
  }
}

/** Formulas inside an area, found by place or by going through the sheet's formulas, whichever is less. */
function* formulasIn({ sheet, range }: Area, formulas: FormulaBook): Iterable<FormulaCell> {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) <= formulas.countOn(sheet)) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const found = formulas.at({ sheet, row, column });
        if (found) yield found;
      }
    }
    return;
  }
  for (const formula of formulas.of(sheet)) {
    const { row, column } = formula.cell;
    if (row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn) yield formula;
  }
}
