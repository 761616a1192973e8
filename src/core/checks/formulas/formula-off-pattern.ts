import type { Finding, Severity } from '../../findings/finding';
import { figuresIn } from '../../formulas/language/expression';
import { keyOf } from '../../formulas/index/figure-key';
import type { EvaluatedRelation } from '../../formulas/model';
import type { Table } from '../../tables/model';
import { formatAddress, type CellAddress } from '../../workbook/address';
import { areasOf, copiedFormula, rangeOf } from '../../workbook/formula/references';
import type { ReferenceToken, Token } from '../../workbook/formula/tokens';
import { formulaFix } from './formula-fix';
import { isPattern, type Line, type LineCell } from './formula-lines';
import type { Check } from '../model';
import { observed } from '../report';
import { grouped } from '../../workbook/grouped';

/** 公式引用错行错列: a formula that does what its neighbours do, but to other rows or columns. */
export const formulaOffPattern: Check = {
  rule: 'format/formula-off-pattern',
  title: '公式引用错位',
  demand: '同一行或同一列的公式应按同一规律引用单元格；与相邻公式算法相同、只是引用错行或错列的，应改正。',
  source: ['practice:spreadsheets'],
  severity: 'warning',
  run: ({ tables, relations, lines }) => {
    const calculated = tables.filter((table) => lines.of(table).length > 0);
    if (calculated.length === 0) return [];
    const byResult = relationsByResult(relations);
    return calculated.flatMap((table) => {
      const regular = new Set(lines.of(table).flatMap(regularCells));
      const found = new Map<string, Finding>();
      for (const line of lines.of(table)) {
        for (const cell of line.cells) {
          const key = keyOf(cell.figure);
          if (regular.has(key) || found.has(key)) continue;
          const model = patternFor(cell, line, regular);
          const own = byResult.get(key) ?? [];
          if (!model || !cell.formula || own.some((each) => computes(each, cell))) continue;
          const finding = report(table, cell, model, own);
          if (finding) found.set(key, finding);
        }
      }
      return [...found.values()];
    });
  },
};

function relationsByResult(
  relations: readonly EvaluatedRelation[],
): ReadonlyMap<string, readonly EvaluatedRelation[]> {
  return grouped(
    relations.filter(({ relation }) => !relation.demand),
    ({ relation }) => keyOf(relation.result),
  );
}

/** Cells that two others in their line agree with: whatever the crossing line does, they follow a pattern. */
function regularCells(line: Line): readonly string[] {
  const counts = new Map<string, number>();
  for (const { formula } of line.cells) {
    if (formula && isPattern(line, formula)) counts.set(formula.form, (counts.get(formula.form) ?? 0) + 1);
  }
  return line.cells.flatMap(({ figure, formula }) =>
    formula && (counts.get(formula.form) ?? 0) >= 3 ? [keyOf(figure)] : [],
  );
}

/**
 * The neighbour whose formula belongs here: at least two others in the line share its form, nearly all that do the
 * same calculation do, and one of them stands beside the cell. A total at the end of the line that does as its own row
 * does (`regular`) speaks of that row.
 */
function patternFor(cell: LineCell, line: Line, regular: ReadonlySet<string>): LineCell | null {
  const own = cell.formula;
  if (!own || !isPattern(line, own)) return null;
  const alike = line.cells
    .filter(({ formula }) => formula?.skeleton === own.skeleton)
    .filter((e) => e !== cell);
  const at = line.cells.indexOf(cell);
  const model = [line.cells[at - 1], line.cells[at + 1]].find((each) => each && alike.includes(each));
  const form = model?.formula?.form;
  if (!model?.formula || form === undefined || form === own.form) return null;
  const agreeing = alike.filter(({ formula }) => formula?.form === form).length;
  const others = alike.filter(({ formula, figure }) => formula?.form === form || !regular.has(keyOf(figure)));
  if (agreeing < 2 || agreeing * 4 < others.length * 3) return null;
  return isSlip(cell, model) ? model : null;
}

/** One reference differs from the neighbour's, or all are shifted alike. Anything else is another calculation. */
function isSlip(cell: LineCell, model: LineCell): boolean {
  if (!cell.formula || !model.formula) return false;
  const own = offsets(cell.formula.tokens, cell.figure.cell);
  const wanted = offsets(model.formula.tokens, model.figure.cell);
  const shifts = own.map((each, at) => {
    const other = wanted[at];
    return other ? each.map((value, corner) => value - (other[corner] ?? 0)) : [];
  });
  const differing = shifts.filter((shift) => shift.some((value) => value !== 0));
  const [first] = shifts;
  return differing.length === 1 || shifts.every((shift) => first?.join() === shift.join());
}

function offsets(tokens: readonly Token[], at: CellAddress): readonly (readonly number[])[] {
  return tokens
    .filter((token): token is ReferenceToken => token.kind === 'reference')
    .map((token) => {
      const { firstRow, lastRow, firstColumn, lastColumn } = rangeOf(token);
      return [firstRow - at.row, lastRow - at.row, firstColumn - at.column, lastColumn - at.column];
    });
}

/** Whether the formula reads just the cells a relation of the field names for it, and so is right. */
function computes({ relation, verdict }: EvaluatedRelation, cell: LineCell): boolean {
  if (!cell.formula || verdict.state === 'violated') return false;
  const areas = areasOf(cell.formula.tokens, cell.figure.cell.sheet);
  const read = new Set(
    areas.flatMap(({ sheet, range }) => [
      formatAddress({ sheet, row: range.firstRow, column: range.firstColumn }),
      formatAddress({ sheet, row: range.lastRow, column: range.lastColumn }),
    ]),
  );
  const named = new Set(figuresIn(relation.expression).map((figure) => formatAddress(figure.cell)));
  return [...read].every((address) => named.has(address));
}

function report(
  table: Table,
  { figure, formula }: LineCell,
  model: LineCell,
  own: readonly EvaluatedRelation[],
): Finding | null {
  const wanted = model.formula && copiedFormula(model.formula.tokens, model.figure.cell, figure.cell);
  if (!wanted || !formula) return null;
  const severity: Severity = own.some(({ verdict }) => verdict.state === 'violated') ? 'error' : 'warning';
  return observed({
    rule: 'format/formula-off-pattern',
    severity,
    table,
    primary: figure.cell,
    cells: [model.figure.cell],
    message: {
      id: 'check/formula-off-pattern',
      data: {
        formula: figure.formula ?? '',
        wanted,
        other: model.figure.cell,
        pattern: model.figure.formula ?? '',
      },
    },
    actual: figure.formula ?? '',
    expected: wanted,
    cause: { kind: 'shifted-column', message: { id: 'check/cause-shifted-reference', data: {} } },
    fixes: [formulaFix(figure, wanted, null)],
  });
}
