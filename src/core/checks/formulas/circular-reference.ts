import type { Finding } from '../../findings/finding';
import type { Table } from '../../tables/model';
import { a1, formatAddress } from '../../workbook/address';
import type { FormulaBook, FormulaCell } from '../../workbook/formula/book';
import { areasReadBy } from '../../workbook/formula/readers';
import type { Check } from '../model';
import { observed } from '../report';

/** 循环引用: formulas that need their own result, on one sheet or by way of others. Excel then shows 0 or an old value. */
export const circularReference: Check = {
  rule: 'format/circular-reference',
  title: '循环引用',
  demand: '公式不应直接或经其他公式（包括其他工作表的公式）引用自己所在的单元格。',
  source: ['practice:spreadsheets'],
  severity: 'error',
  run: ({ tables, formulas }) => {
    const sheets = new Set(tables.map(({ sheet }) => sheet));
    return told(circlesFrom([...sheets], formulas, 'sheet'), tables);
  },
  runAcross: ({ tables, readers, formulas }) => {
    const sheets = sheetsInCircles(readers(), formulas);
    return told(
      circlesFrom(sheets, formulas, 'workbook').filter((circle) =>
        circle.some(({ cell }) => cell.sheet !== circle[0].cell.sheet),
      ),
      tables,
    );
  },
};

function told(circles: readonly Circle[], tables: readonly Table[]): readonly Finding[] {
  return circles.map((circle): Finding => {
    const [first] = circle;
    const cells = circle.map(({ cell }) => cell);
    const isOneSheet = cells.every(({ sheet }) => sheet === first.cell.sheet);
    const path = [...cells, first.cell].map((cell) =>
      isOneSheet ? a1(cell.row, cell.column) : formatAddress(cell),
    );
    return observed({
      rule: 'format/circular-reference',
      severity: 'error',
      table: tables.find(({ sheet }) => sheet === first.cell.sheet) ?? null,
      primary: first.cell,
      cells,
      message: { id: 'check/circular-reference', data: { path: path.join(' → ') } },
    });
  });
}

/** Sheets that read each other in a circle. One that reads others alone, as the linked report does, needs no look. */
function sheetsInCircles(readers: readonly string[], formulas: FormulaBook): readonly string[] {
  if (readers.length < 2) return [];
  const reads = new Map(readers.map((name) => [name, sheetsReadBy(name, formulas)]));
  for (let before = -1; before !== reads.size;) {
    before = reads.size;
    const read = new Set([...reads.values()].flatMap((names) => [...names]));
    for (const [name, others] of reads) {
      if (!read.has(name) || ![...others].some((other) => reads.has(other))) reads.delete(name);
    }
  }
  return [...reads.keys()];
}

function sheetsReadBy(name: string, formulas: FormulaBook): ReadonlySet<string> {
  const read = new Set<string>();
  for (const formula of formulas.of(name)) {
    if (!formula.text.includes('!')) continue;
    for (const { sheet } of areasReadBy(formula)) if (sheet !== name) read.add(sheet);
  }
  return read;
}

type Circle = readonly [FormulaCell, ...FormulaCell[]];

/** Every circle met when following references depth first, each cell visited once. */
function circlesFrom(
  sheets: readonly string[],
  formulas: FormulaBook,
  within: 'sheet' | 'workbook',
): readonly Circle[] {
  const circles: Circle[] = [];
  const state = new Map<FormulaCell, 'open' | 'done'>();
  for (const start of sheets.flatMap((sheet) => [...formulas.of(sheet)])) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const path = [{ formula: start, rest: readBy(start, formulas, within)[Symbol.iterator]() }];
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
        path.push({ formula: next.value, rest: readBy(next.value, formulas, within)[Symbol.iterator]() });
      }
    }
  }
  return circles;
}

function* readBy(
  formula: FormulaCell,
  formulas: FormulaBook,
  within: 'sheet' | 'workbook',
): Iterable<FormulaCell> {
  for (const area of areasReadBy(formula)) {
    if (within === 'workbook' || area.sheet === formula.cell.sheet) yield* formulas.within(area);
  }
}
