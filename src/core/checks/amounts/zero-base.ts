import { plain, ZERO } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import { shownValue } from '../../formulas/print/edits';
import { figuresIn } from '../../formulas/language/expression';
import { nameOf } from '../../diagnosis/findings';
import { FigureNames } from '../../formulas/print/naming';
import type { BoundRelation } from '../../formulas/model';
import type { Check } from '../model';
import { observed } from '../report';

/**
 * 零基数比率: a rate is written although its base is zero. A written 0 % is the custom of some offices and only a
 * hint; the Sichuan forms print it themselves.
 */
export const zeroBase: Check = {
  rule: 'logic/zero-base',
  title: '分母为零的比率',
  demand: '分母为 0 时不计算比率：上年为 0 的增幅不作比较，没有预算的执行率留空或填“—”。',
  source: ['practice:published', 'form:sichuan-0013zp：表内自动填 0.00%'],
  severity: 'warning',
  run: ({ relations }) => {
    const names = new FigureNames();
    return relations.flatMap(({ relation, verdict }) => {
      const { result, expression, table } = relation;
      if (verdict.state !== 'undetermined' || expression.kind === 'sum' || !isKnown(result)) return [];
      const { id } = verdict.reason;
      if (id !== 'relation/zero-over-zero' && id !== 'relation/division-by-zero') return [];
      if (result.unit !== '%') return [];
      const isNothing = result.value.eq(ZERO);
      if (isNothing && (isPrintedByForm(relation) || hasBlank(relation))) return [];
      const actual = shownValue(result, result.value);
      return observed({
        rule: 'logic/zero-base',
        severity: isNothing ? 'hint' : 'warning',
        table,
        primary: result.cell,
        cells: figuresIn(expression).map(({ cell }) => cell),
        message: { id: 'relation/zero-base', data: { name: nameOf(result, relation, names), actual } },
        actual: plain(result.value),
        unit: '%',
        cause: { kind: 'zero-base', message: { id: 'cause/zero-base', data: {} } },
        fixes: [
          {
            title: { id: 'fix/clear', data: { cell: result.cell } },
            edits: [{ kind: 'clear', cell: result.cell }],
          },
        ],
      });
    });
  },
};

/** The system behind the form writes 0.00% itself, or a formula does. */
function isPrintedByForm({ table, result }: BoundRelation): boolean {
  return table.family.startsWith('sichuan') || result.formula !== null;
}

function hasBlank({ expression }: BoundRelation): boolean {
  return figuresIn(expression).some((figure) => !isKnown(figure));
}
