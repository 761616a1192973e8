import { plain } from '../../quantity/decimal';
import type { Finding } from '../../findings/finding';
import { isKnown } from '../../quantity/figure';
import { expectedOf } from '../../formulas/evaluate/evaluate';
import { keyOf } from '../../formulas/index/figure-key';
import type { EvaluatedRelation } from '../../formulas/model';
import { rangeContains } from '../../workbook/address';
import { areasOf, copiedFormula } from '../../workbook/formula/references';
import { formulaFix } from './formula-fix';
import { isPattern, type Line, type LineCell } from './formula-lines';
import type { Check } from '../model';
import { observed } from '../report';

/** 公式被改成固定数: a typed number in a row or column of formulas, right now or not: it will not follow its figures. */
export const constantAmongFormulas: Check = {
  rule: 'format/constant-among-formulas',
  title: '公式列中的固定数',
  demand: '同一行或同一列都用同一公式计算的，不应有个别单元格填固定数，否则数据更新后它不会随之改变。',
  source: ['practice:spreadsheets'],
  severity: 'hint',
  run: ({ tables, relations, lines }) => {
    const calculated = tables.filter((table) => lines.of(table).length > 0);
    if (calculated.length === 0) return [];
    const derived = new Map<string, EvaluatedRelation>();
    for (const each of relations) {
      if (!each.relation.demand) derived.set(keyOf(each.relation.result), each);
    }
    return calculated.flatMap((table) => {
      const found = new Map<string, Finding>();
      for (const line of lines.of(table)) {
        line.cells.forEach((cell, at) => {
          const { figure } = cell;
          const isCandidate = !cell.formula && !found.has(keyOf(figure)) && !isRead(line, at);
          const model = isCandidate ? patternAround(line, at) : null;
          const wanted =
            model?.formula && copiedFormula(model.formula.tokens, model.figure.cell, figure.cell);
          if (!model || !wanted || !isKnown(figure)) return;
          const own = derived.get(keyOf(figure));
          const value = own ? expectedOf(own.relation) : null;
          found.set(
            keyOf(figure),
            observed({
              rule: 'format/constant-among-formulas',
              severity: own ? 'hint' : 'warning',
              table,
              primary: figure.cell,
              cells: [model.figure.cell],
              message: {
                id: 'check/constant-among-formulas',
                data: { value: plain(figure.value), wanted, other: model.figure.cell },
              },
              actual: plain(figure.value),
              ...(figure.unit === null ? {} : { unit: figure.unit }),
              cause: { kind: 'overwritten-formula', message: { id: 'cause/overwritten-formula', data: {} } },
              fixes: [formulaFix(figure, wanted, value)],
            }),
          );
        });
      }
      return [...found.values()];
    });
  },
};

/** Whether a formula beside the cell reads it: then it is what they compute from (款 between two 项), not one of them. */
function isRead({ cells }: Line, at: number): boolean {
  const cell = cells[at]?.figure.cell;
  return [cells[at - 1], cells[at + 1]].some(
    (beside) =>
      cell !== undefined &&
      beside?.formula?.tokens &&
      areasOf(beside.formula.tokens, cell.sheet).some(
        ({ sheet, range }) => sheet === cell.sheet && rangeContains(range, cell.row, cell.column),
      ),
  );
}

/**
 * The formula whose copies stand on both sides of the cell; at the end of a line, the one of the two cells before it,
 * where the whole line follows it.
 */
function patternAround(line: Line, at: number): LineCell | null {
  const { cells } = line;
  const before = cells[at - 1];
  const after = cells[at + 1];
  if (before && after) return agree(line, before, after) ? before : null;
  const [near, next] = before ? [before, cells[at - 2]] : [after, cells[at + 2]];
  if (!near || !next || !agree(line, near, next)) return null;
  const others = cells.filter((_, index) => index !== at);
  return others.length >= 3 && others.every((other) => other.formula?.form === near.formula?.form)
    ? near
    : null;
}

function agree(line: Line, a: LineCell, b: LineCell): boolean {
  return a.formula !== null && a.formula.form === b.formula?.form && isPattern(line, a.formula);
}
