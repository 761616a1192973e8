import type { Finding } from '../../findings/finding';
import { isKnown, type Figure } from '../../quantity/figure';
import { plain } from '../../quantity/decimal';
import { expectedOf } from '../../formulas/evaluate/evaluate';
import { formulaFor, isWritable } from '../../formulas/print/excel';
import { figuresIn } from '../../formulas/language/expression';
import { keyOf } from '../../formulas/index/figure-key';
import { nameOf } from '../../diagnosis/findings';
import type { BoundRelation, EvaluatedRelation } from '../../formulas/model';
import { FigureNames } from '../../formulas/print/naming';
import { evidenceOf } from '../../formulas/print/text';
import { rangeContains, type CellAddress } from '../../workbook/address';
import { areasOf, type Area } from '../../workbook/formula/references';
import type { Token } from '../../workbook/formula/tokens';
import { formulaFix } from './formula-fix';
import type { Check } from '../model';
import { observed } from '../report';
import { grouped } from '../../workbook/grouped';

/** 求和公式漏行: a formula that adds up some of the parts of its total and leaves others out. */
export const formulaLeavesOut: Check = {
  rule: 'arithmetic/formula-leaves-out',
  title: '求和公式漏行',
  demand: '合计的求和公式应包括全部分项；暂时为 0 或为空的分项也应在内，以免以后填数时合计不变。',
  source: ['sheet:itself：合计 ＝ 各分项之和'],
  severity: 'error',
  run: ({ relations, formulas }) => {
    const sums = sumsByResult(relations);
    const names = new FigureNames();
    return relations.flatMap((evaluated) => {
      const { relation } = evaluated;
      const tokens = formulas.at(relation.result.cell)?.tokens;
      if (!tokens || !isEqualSum(relation) || !onlyAdds(tokens)) return [];
      const areas = areasOf(tokens, relation.result.cell.sheet);
      const mates = sums.get(keyOf(relation.result)) ?? [];
      const missing = missingIn(relation, areas, sums);
      if (missing.length === 0 || mates.some((mate) => missingIn(mate, areas, sums).length === 0)) return [];
      return finding(evaluated, missing, names);
    });
  },
};

function isEqualSum({ expression, comparison, demand }: BoundRelation): boolean {
  return expression.kind === 'sum' && comparison !== 'at-least' && !demand;
}

function sumsByResult(
  relations: readonly EvaluatedRelation[],
): ReadonlyMap<string, readonly BoundRelation[]> {
  const sums = relations.map(({ relation }) => relation).filter(isEqualSum);
  return grouped(sums, ({ result }) => keyOf(result));
}

const ADDING = /^(?:SUM|SUBTOTAL|ROUND|[-+(),;]|\d+)$/;

/** Whether the formula adds cells and does nothing else, apart from rounding. */
function onlyAdds(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind === 'reference' || ADDING.test(token.text));
}

/** Parts that the formula does not reach; empty when it reaches none of them, and so computes something else. */
function missingIn(
  relation: BoundRelation,
  areas: readonly Area[],
  sums: ReadonlyMap<string, readonly BoundRelation[]>,
): readonly Figure[] {
  const parts = figuresIn(relation.expression).filter(({ state }) => state === 'number' || state === 'blank');
  const missing = parts.filter((part) => !reaches(part, areas, sums, 8));
  return missing.length === parts.length ? [] : missing;
}

/** Directly, or by way of all the parts that the part itself is the sum of. */
function reaches(
  part: Figure,
  areas: readonly Area[],
  sums: ReadonlyMap<string, readonly BoundRelation[]>,
  depth: number,
): boolean {
  if (areas.some((area) => covers(area, part.cell))) return true;
  if (depth === 0) return false;
  return (sums.get(keyOf(part)) ?? []).some(({ expression }) =>
    figuresIn(expression).every((below) => reaches(below, areas, sums, depth - 1)),
  );
}

function covers({ sheet, range }: Area, cell: CellAddress): boolean {
  return sheet === cell.sheet && rangeContains(range, cell.row, cell.column);
}

function finding(
  { relation, verdict }: EvaluatedRelation,
  missing: readonly Figure[],
  names: FigureNames,
): readonly Finding[] {
  const { result, table } = relation;
  const expected = expectedOf(relation);
  const left = missing.map((figure) => nameOf(figure, relation, names)).join('、');
  const severity =
    verdict.state === 'violated' ? 'error' : missing.some(isKnown) ? ('warning' as const) : ('hint' as const);
  return [
    observed({
      rule: 'arithmetic/formula-leaves-out',
      severity,
      table,
      primary: result.cell,
      cells: figuresIn(relation.expression).map(({ cell }) => cell),
      message: {
        id: 'check/formula-leaves-out',
        data: { name: nameOf(result, relation, names), formula: result.formula ?? '', left },
      },
      ...(isKnown(result) ? { actual: plain(result.value) } : {}),
      ...(expected ? { expected: plain(expected) } : {}),
      ...(result.unit === null ? {} : { unit: result.unit }),
      evidence: evidenceOf(relation) ?? '',
      cause: { kind: 'missing-addend', message: { id: 'cause/missing-addend', data: { name: left } } },
      fixes: isWritable(relation)
        ? [formulaFix(result, formulaFor(relation, result.encoding === 'percent'), expected)]
        : [],
    }),
  ];
}
