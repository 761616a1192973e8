import { plain } from '../../quantity/decimal';
import { shownValue, writeFigure } from '../../formulas/print/edits';
import { figuresIn } from '../../formulas/language/expression';
import { nameOf } from '../../diagnosis/findings';
import { FigureNames } from '../../formulas/print/naming';
import type { Check } from '../model';
import { observed } from '../report';

/** 分项空缺: a total says more than its parts, and parts are blank. What is missing is named, the total not accused. */
export const blankPart: Check = {
  rule: 'completeness/blank-part',
  title: '分项未填，合计无法核对',
  demand: '合计与各分项之和不符而有分项空白的，应补填空白的分项（确无此项填 0 或“—”）。',
  source: ['sheet:itself', 'practice:review：空白不等于零'],
  severity: 'hint',
  run: ({ relations }) => {
    const names = new FigureNames();
    return relations.flatMap(({ relation, verdict }) => {
      const { table, result, expression, comparison } = relation;
      const missing = verdict.state === 'undetermined' && comparison !== 'at-least' ? verdict.missing : null;
      const [only, another] = missing?.blanks ?? [];
      if (!missing || !only) return [];
      const amount = shownValue(result, missing.amount);
      const filled = { ...only, decimals: result.decimals };
      return observed({
        rule: 'completeness/blank-part',
        severity: 'hint',
        table,
        primary: only.cell,
        cells: [...figuresIn(expression).map(({ cell }) => cell), result.cell],
        message: {
          id: 'check/blank-part',
          data: {
            whole: nameOf(result, relation, names),
            parts: missing.blanks.map(({ cell }) => cell),
            amount,
          },
        },
        ...(another
          ? {}
          : {
              expected: plain(missing.amount),
              ...(result.unit === null ? {} : { unit: result.unit }),
              fixes: [
                {
                  title: { id: 'fix/write', data: { cell: only.cell, value: amount } },
                  edits: [writeFigure(filled, missing.amount)],
                },
              ],
            }),
      });
    });
  },
};
