import { isKnown, type Figure } from '../../../quantity/figure';
import type { FieldName, TableKind } from '../../../tables/model';
import { evaluate } from '../../evaluate/evaluate';
import { figuresIn, type Expression } from '../../expression';
import { field, firstOf, inEachRow, inScope, quotient, type Formula } from '../../row-formula';
import type { Basis, Binding, RelationDeclaration } from '../../model';
import type { IndexedRow, TableIndex } from '../../table-index';

/** One of the ways in which the field computes a ratio (口径), with its own rule and title. */
export interface Variant extends Omit<RelationDeclaration, 'bind'> {
  readonly way: Formula;
  /** Header words that say this way is meant: 完成年初预算, 资金使用率. */
  readonly header?: RegExp;
  /** The only kinds of tables in which it is used. */
  readonly kinds?: readonly TableKind[];
  /** A further column that always holds the ratio computed this way. */
  readonly also?: FieldName;
}

/** The way a table computes the ratio, by its place in the list, and how that was found out. */
interface Choice {
  readonly at: number;
  readonly basis: Basis;
}

/**
 * Declarations of one ratio that are told apart by what they divide by. A table follows one of them, the same in all
 * its rows: the one its header names; else the only one whose operands it has; else another than the usual one (the
 * first) where at least two rows agree with that and none with the usual one, so that a single wrong rate never
 * changes the rule it is measured by.
 */
export function variantsOf(result: FieldName, variants: readonly Variant[]): readonly RelationDeclaration[] {
  const question = (index: TableIndex): Choice | null => choiceFor(index, result, variants);
  return variants.map((variant, at) => ({
    ...declarationOf(variant),
    bind: (tables) =>
      tables.flatMap((index): readonly Binding[] => {
        const own = variant.also ? inEachRow(variant.also, variant.way)([index]) : [];
        const choice = index.has(result) ? index.once(question) : null;
        if (choice?.at !== at) return own;
        const chosen = inEachRow(result, variant.way)([index]);
        return [...own, ...chosen.map((binding) => ({ ...binding, basis: choice.basis }))];
      }),
  }));
}

function declarationOf(variant: Variant): Omit<RelationDeclaration, 'bind'> {
  const { rule, title, formula, source, severity, unit, decimals, fills } = variant;
  return { rule, title, formula, source, severity, unit, decimals, fills };
}

function choiceFor(index: TableIndex, result: FieldName, variants: readonly Variant[]): Choice | null {
  const possible = variants.flatMap(({ way, kinds }, at) => {
    const isUsed = inScope(index.table.kind, kinds ? { kinds } : {}) && index.rows.some((row) => way(row));
    return isUsed ? [at] : [];
  });
  const [usual, ...others] = possible;
  if (usual === undefined) return null;
  const label = index.table.columns.find(({ field }) => field === result)?.label ?? '';
  const named = possible.find((at) => variants[at]?.header?.test(label.replace(/\s/g, '')));
  if (named !== undefined) return { at: named, basis: { from: 'header', rows: 0 } };
  if (isOfAnotherColumn(index, result, variants[usual])) return null;
  if (others.length === 0) return { at: usual, basis: { from: 'columns', rows: 0 } };
  let best: Choice = { at: usual, basis: { from: 'usual', rows: 0 } };
  for (const at of others) {
    const { own, usuals } = votes(index, result, variants[at], variants[usual]);
    if (own >= 2 && usuals === 0 && own > best.basis.rows) best = { at, basis: { from: 'rows', rows: own } };
  }
  return best;
}

/**
 * Whether the table divides by a column that is kept under its own words (债券发行额, 合同价): at least two rows agree
 * with that and none with the usual way. Nothing is known of such a ratio, so nothing is demanded of it.
 */
function isOfAnotherColumn(index: TableIndex, result: FieldName, usual: Variant | undefined): boolean {
  const unlisted = index.table.columns.filter(({ field: name }) => !/^[a-z]/.test(name));
  return unlisted.some(({ field: name }) => {
    const way = quotient(firstOf(field('executed'), field('final')), field(name));
    const { own, usuals } = votes(index, result, usual && { ...usual, way }, usual);
    return own >= 2 && usuals === 0;
  });
}

/** In how many rows the ratio agrees with the one way and not with the usual one, and the other way round. */
function votes(
  index: TableIndex,
  result: FieldName,
  variant: Variant | undefined,
  usual: Variant | undefined,
): { readonly own: number; readonly usuals: number } {
  let own = 0;
  let usuals = 0;
  for (const row of index.rows) {
    const here = variant?.way(row);
    const there = usual?.way(row);
    if (!variant || !usual || !here || !there || sameValue(here, there)) continue;
    const fitsHere = fits(index, row, result, here, variant);
    const fitsThere = fits(index, row, result, there, usual);
    if (fitsHere && !fitsThere) own += 1;
    if (fitsThere && !fitsHere) usuals += 1;
  }
  return { own, usuals };
}

/** Whether both can only come to the same, as with a budget that was never adjusted, so that neither says anything. */
function sameValue(a: Expression, b: Expression): boolean {
  if (a.kind === 'quotient' && b.kind === 'quotient') {
    return sameValue(a.dividend, b.dividend) && sameValue(a.divisor, b.divisor);
  }
  return a.kind === 'figure' && b.kind === 'figure' && sameFigure(a.figure, b.figure);
}

function sameFigure(a: Figure, b: Figure): boolean {
  if (a === b) return true;
  const alike = a.unit === b.unit && a.decimals === b.decimals && a.encoding === b.encoding;
  return alike && a.formula === null && b.formula === null && isKnown(a) && isKnown(b) && a.value.eq(b.value);
}

function fits(
  { table }: TableIndex,
  { fields }: IndexedRow,
  result: FieldName,
  expression: Expression,
  variant: Variant,
): boolean {
  const figure = fields.get(result)?.figure;
  if (!figure || figuresIn(expression).length === 0) return false;
  const declaration = { ...declarationOf(variant), bind: () => [] };
  const { state } = evaluate({ declaration, table, subject: '', result: figure, expression });
  return state !== 'violated' && state !== 'undetermined';
}
