import { isKnown, type Figure } from '../quantity/figure';
import { isAmountUnit } from '../quantity/unit';
import type { FieldName, TableKind } from '../tables/model';
import { figureOf, sumOfPresent, type Expression } from './expression';
import { countsThings } from '../words/phrases/statements';
import type { Binding } from './model';
import { statementOf } from './statement';
import type { IndexedRow, TableIndex } from './table-index';

/**
 * A formula over the fields of a row, as a declaration writes it: `quotient(field('executed'), …)`. It gives null
 * for a row that lacks one of the fields, and then the relation does not apply there.
 */
export type Formula = (row: IndexedRow) => Expression | null;

export function field(name: FieldName): Formula {
  return ({ fields }) => {
    const found = fields.get(name);
    return found ? figureOf(found.figure) : null;
  };
}

/** The first formula whose fields exist, and are filled in where one of them is. */
export function firstOf(...formulas: readonly Formula[]): Formula {
  return (row) => {
    let fallback: Expression | null = null;
    for (const formula of formulas) {
      const expression = formula(row);
      if (expression && hasNumber(expression)) return expression;
      fallback ??= expression;
    }
    return fallback;
  };
}

function hasNumber(expression: Expression): boolean {
  return expression.kind !== 'figure' || isKnown(expression.figure);
}

export function quotient(dividend: Formula, divisor: Formula): Formula {
  return both(dividend, divisor, (a, b) => ({ kind: 'quotient', dividend: a, divisor: b }));
}

export function difference(from: Formula, minus: Formula): Formula {
  return both(from, minus, (a, b) => ({ kind: 'difference', from: a, minus: b }));
}

export function product(first: Formula, second: Formula): Formula {
  return both(first, second, (a, b) => ({ kind: 'product', factors: [a, b] }));
}

export function atMost(value: Formula, limit: Formula): Formula {
  return both(value, limit, (a, b) => ({ kind: 'at-most', value: a, limit: b }));
}

/** A sum in which empty fields count as nothing, but all must exist as columns. */
export function sum(first: Formula, second: Formula): Formula {
  return both(first, second, (a, b) => ({ kind: 'sum', terms: [a, b], blanks: 'zero' }));
}

function both(a: Formula, b: Formula, join: (a: Expression, b: Expression) => Expression): Formula {
  return (row) => {
    const left = a(row);
    const right = left && b(row);
    return left && right && join(left, right);
  };
}

/** Where a row formula applies. */
export interface RowScope {
  readonly kinds?: readonly TableKind[];
  readonly except?: readonly TableKind[];
  /** Only the rows that no other row contains: 年度资金总额, 合计. */
  readonly topOnly?: boolean;
}

/** “In each row, this field is that formula over fields of the same row.” */
export function inEachRow(result: FieldName, formula: Formula, scope: RowScope = {}) {
  return (tables: readonly TableIndex[]): readonly Binding[] => {
    const bindings: Binding[] = [];
    for (const index of tables) {
      const { table, rows } = index;
      if (!index.has(result) || !inScope(table.kind, scope)) continue;
      for (const row of rows) {
        const found = row.fields.get(result);
        if (!found || (scope.topOnly && (row.row.parent !== null || row.row.again))) continue;
        const expression = formula(row);
        if (expression)
          bindings.push({ table, subject: cleanLabel(row.row.label), result: found.figure, expression });
      }
    }
    return bindings;
  };
}

export function inScope(kind: TableKind, scope: RowScope): boolean {
  return (scope.kinds === undefined || scope.kinds.includes(kind)) && !scope.except?.includes(kind);
}

/** “Each parent row is the sum of its children, in every column of amounts.” */
export function parentsFromChildren(scope: RowScope = {}) {
  return (tables: readonly TableIndex[]): readonly Binding[] => {
    const bindings: Binding[] = [];
    for (const index of tables) {
      const { table, rows } = index;
      // The lines of a statement are totals, parts and balances of their own order.
      if (!inScope(table.kind, scope) || index.once(statementOf)) continue;
      for (const row of rows) if (row.children.length > 0) bindParent(table, row, bindings);
    }
    return bindings;
  };
}

/** “A whole that is divided once more (按支出性质分) is the sum of those parts as well.” */
export function furtherDivisions(tables: readonly TableIndex[]): readonly Binding[] {
  const bindings: Binding[] = [];
  for (const { table, rows } of tables) {
    const divisions = new Map<string, { whole: string; parts: IndexedRow[] }>();
    for (const row of rows) {
      if (!row.row.again) continue;
      const { whole, division } = row.row.again;
      const found = divisions.get(`${whole} ${division}`);
      if (found) found.parts.push(row);
      else divisions.set(`${whole} ${division}`, { whole, parts: [row] });
    }
    for (const { whole, parts } of divisions.values()) {
      const parent = rows.find(({ row }) => row.key === whole);
      if (parent && parts.length > 1) bindParent(table, { ...parent, children: parts }, bindings);
    }
  }
  return bindings;
}

function bindParent(table: Binding['table'], parent: IndexedRow, into: Binding[]): void {
  if (countsThings(parent.row)) return;
  const children = parent.children.filter(({ row }) => !countsThings(row));
  const exhaustive = children.every(({ row }) => row.exhaustive);
  for (const [name, { figure, grounds }] of parent.fields) {
    if (!isAdditive(name, figure) || (grounds === 'guessed' && !isMoney(figure))) continue;
    if (!exhaustive && CHANGES.test(name)) continue;
    const parts: Figure[] = [];
    for (const { fields } of children) {
      const part = fields.get(name);
      if (part) parts.push(part.figure);
    }
    if (parts.length === 0) continue;
    const uncertain = children.some((child) => leavesGap(child, name));
    into.push({
      table,
      subject: cleanLabel(parent.row.label),
      result: figure,
      expression: sumOfPresent(parts),
      ...(exhaustive ? {} : { comparison: 'at-least' }),
      ...(uncertain ? { severity: 'warning' } : {}),
    });
  }
}

/** An empty cell in a row that is otherwise in use: its amount may merely not have been entered. */
function leavesGap({ fields }: IndexedRow, name: FieldName): boolean {
  if (fields.get(name)?.figure.state !== 'blank') return false;
  for (const { figure } of fields.values()) if (isKnown(figure)) return true;
  return false;
}

/** In a list of money a column adds up whatever its amounts are called. */
function isMoney({ unit }: Figure): boolean {
  return unit === null || isAmountUnit(unit);
}

/** Changes may cancel each other out: what some parts gained says nothing of the least their whole has gained. */
const CHANGES = /change-amount|增减/;

const NOT_ADDITIVE = /rate$|share$|^weight$|^score$|coefficient$|price$|\//;

/** Whether values of this column add up over rows: amounts and numbers of things do; rates, prices, weights and scores do not. */
export function isAdditive(name: FieldName, figure: Figure): boolean {
  return figure.unit !== '%' && figure.unit !== '分' && !NOT_ADDITIVE.test(name);
}

/** What a label that needs cleaning has. */
const UNTIDY = /[\s:：()（）、.．]|^其中/;

/** A row's label as it is spoken of: without 其中, numbering, colon and unit. */
export function cleanLabel(label: string): string {
  if (!UNTIDY.test(label)) return label;
  return label
    .replace(/\s+/g, '')
    .replace(/^其中[:：]?/, '')
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.、．])/, '')
    .replace(/[（(](?:万元|元|亿元|千元|分|[A-Z])[)）]/g, '')
    .replace(/[:：]$/, '');
}
