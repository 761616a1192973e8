import type { Figure } from '../../quantity/figure';
import { bindDeclaration, CATALOGUE } from '../../formulas/catalogue';
import type { Expression } from '../../formulas/expression';
import { TableIndex } from '../../formulas/table-index';
import type { Field, FieldName, Row, Table, TableKind } from '../../tables/model';
import { MONEY, valueOf } from './value';

/** Operands of a derived quantity, by the field each one plays. */
export type Operands = Readonly<Partial<Record<FieldName, Expression>>>;

/** Relations within one table, which is all a derived quantity can come from. */
const WITHIN = CATALOGUE.filter(({ across }) => !across);

/**
 * The formula of a derived quantity, taken from the relation catalogue: 执行率 from 全年预算数 and 全年执行数,
 * whether those are cells of one row or sums over many sheets. Null when no relation gives the quantity from these
 * operands. `kind` is the kind of table whose rules apply (a project ledger has a use rate of its own).
 */
export function derive(kind: TableKind, name: FieldName, operands: Operands): Expression | null {
  return derived(kind, name, [operands]);
}

/** 占比 of a part in a whole. */
export function shareOf(part: Expression, whole: Expression): Expression | null {
  return derived('final-accounts', 'share', [{ final: part }, { final: whole }]);
}

/** Asks the catalogue about a table made of the given rows, the second containing the first. */
function derived(kind: TableKind, name: FieldName, rows: readonly Operands[]): Expression | null {
  const stands = new Map<Figure, Expression>();
  const fields: Field[] = [];
  rows.forEach((operands, row) => {
    Object.entries(operands).forEach(([field, expression], column) => {
      if (!expression) return;
      const figure = standIn(expression, row, column);
      stands.set(figure, expression);
      fields.push(fieldOf(field, row, figure));
    });
  });
  const result = blank(0, fields.length);
  const table = tableOf(kind, rows.length, [...fields, fieldOf(name, 0, result)]);
  const index = new TableIndex(table);
  for (const declaration of WITHIN) {
    for (const binding of bindDeclaration(declaration, [index])) {
      if (binding.result !== result) continue;
      const expression = substituted(binding.expression, stands);
      if (expression) return expression;
    }
  }
  return null;
}

function fieldOf(name: FieldName, row: number, figure: Figure): Field {
  return { name, row: keyOf(row), label: '', cell: figure.cell, figure, meaning: {}, grounds: 'stated' };
}

function keyOf(row: number): string {
  return `row ${row}`;
}

function blank(row: number, column: number): Figure {
  return {
    cell: { sheet: '', row, column },
    state: 'blank',
    value: null,
    unit: null,
    decimals: null,
    encoding: 'number',
    written: '',
    formula: null,
    numberFormat: null,
  };
}

function standIn(expression: Expression, row: number, column: number): Figure {
  const value = valueOf(expression);
  const figure = { ...blank(row, column), unit: MONEY };
  return value === null ? figure : { ...figure, state: 'number', value };
}

function tableOf(kind: TableKind, height: number, fields: readonly Field[]): Table {
  const rows: Row[] = [];
  for (let row = 0; row < height; row += 1) {
    rows.push({
      key: keyOf(row),
      label: '',
      labelCell: { sheet: '', row, column: 0 },
      parent: row + 1 < height ? keyOf(row + 1) : null,
      exhaustive: false,
      code: null,
      meaning: {},
      grounds: 'stated',
    });
  }
  return {
    id: '',
    kind,
    family: '',
    sheet: '',
    range: { firstRow: 0, firstColumn: 0, lastRow: height, lastColumn: fields.length },
    title: null,
    year: null,
    unit: MONEY,
    department: null,
    project: null,
    projectCode: null,
    columns: [],
    rows,
    fields,
    indicators: [],
    totalWeight: null,
    totalScore: null,
    grade: null,
    texts: [],
    blank: false,
    notJudged: null,
  };
}

/** The expression with every stand-in replaced by what it stands for. Null when something else is in it. */
function substituted(expression: Expression, stands: ReadonlyMap<Figure, Expression>): Expression | null {
  const each = (operands: readonly Expression[]): readonly Expression[] | null => {
    const found = operands.map((operand) => substituted(operand, stands));
    return found.every((operand) => operand !== null) ? found : null;
  };
  switch (expression.kind) {
    case 'figure':
      return stands.get(expression.figure) ?? null;
    case 'constant':
      return expression;
    case 'sum': {
      const terms = each(expression.terms);
      return terms && { ...expression, terms };
    }
    case 'product': {
      const factors = each(expression.factors);
      return factors && { ...expression, factors };
    }
    case 'difference': {
      const [from, minus] = each([expression.from, expression.minus]) ?? [];
      return from && minus ? { ...expression, from, minus } : null;
    }
    case 'quotient': {
      const [dividend, divisor] = each([expression.dividend, expression.divisor]) ?? [];
      return dividend && divisor ? { ...expression, dividend, divisor } : null;
    }
    case 'at-most': {
      const [value, limit] = each([expression.value, expression.limit]) ?? [];
      return value && limit ? { ...expression, value, limit } : null;
    }
  }
}
