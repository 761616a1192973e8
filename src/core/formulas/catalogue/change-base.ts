import { ZERO } from '../../quantity/decimal';
import { isKnown } from '../../quantity/figure';
import type { Column, FieldName } from '../../tables/model';
import { changeBaseIn, type ChangeBase } from '../../words/phrases/change-base';
import { evaluate } from '../evaluate/evaluate';
import type { Binding, RelationDeclaration } from '../model';
import { difference, field, inEachRow, quotient, type Formula } from '../row-formula';
import type { IndexedRow, TableIndex } from '../table-index';
import { comparedColumns, type Compared } from './compared-columns';

/** A change computed against last year, and against the budget. */
type Ways = Readonly<Record<ChangeBase, Formula>>;

/**
 * “A change is measured against the base its header names.” Where the words name none, last year is the base if the
 * table has it; against the budget it is a guess, kept as a warning where the table has no other column of amounts and
 * several rows agree. A base the table does not have leaves nothing to compute. Growth on a base below zero is none.
 */
export function changeOnBase(result: FieldName, ways: Ways): RelationDeclaration['bind'] {
  return (tables) =>
    tables.flatMap((index): readonly Binding[] => {
      const columns = index.table.columns.filter(({ field: name }) => isNumbered(name, result));
      const onOwnBase = columns.flatMap((column) => {
        const named = comparedColumns(index.table, column);
        return named ? [{ column, bindings: inEachRow(column.field, changeOf(result, named))([index]) }] : [];
      });
      const usual = columns.find((column) => column.field === result);
      const isUsual = !onOwnBase.some(({ column }) => column === usual);
      return [
        ...onOwnBase.flatMap(({ bindings }) => bindings),
        ...(isUsual ? onUsualBase(index, result, usual, ways) : []),
      ];
    });
}

/** 增减额 and, where a table has two of them, the second. */
function isNumbered(name: FieldName, result: FieldName): boolean {
  return name === result || name.replace(/-\d+$/, '') === result;
}

function changeOf(result: FieldName, { from, base }: Compared): Formula {
  const change = difference(field(from), field(base));
  return result === 'change-rate' ? quotient(change, field(base)) : change;
}

function onUsualBase(
  index: TableIndex,
  result: FieldName,
  header: Column | undefined,
  ways: Ways,
): readonly Binding[] {
  const named = header ? baseOf(index, header) : null;
  const isComparable: Formula = (row) => (hasNegativeBase(row, result) ? null : ways.prior(row));
  if (named === 'budget') return inEachRow(result, ways.budget)([index]);
  const onPrior = inEachRow(result, isComparable)([index]);
  if (named === 'prior' || onPrior.length > 0 || index.has('prior-year')) {
    return onPrior.map((binding): Binding => ({ ...binding, grounds: 'implied' }));
  }
  return guessed(inEachRow(result, ways.budget)([index]));
}

/** The base in the header's own words, or in those of the change beside it: 比上年增减额 | 增减率. */
function baseOf({ table }: TableIndex, { label, index, headerCell }: Column): ChangeBase | null {
  const beside = table.columns
    .filter(
      (column) =>
        column.field.startsWith('change-') &&
        column.headerCell.row === headerCell.row &&
        Math.abs(column.index - index) === 1,
    )
    .map((column) => changeBaseIn(column.label));
  return changeBaseIn(label) ?? beside.find((base) => base !== null) ?? null;
}

function hasNegativeBase({ fields }: IndexedRow, result: FieldName): boolean {
  const base = fields.get('prior-year')?.figure;
  return result === 'change-rate' && base !== undefined && isKnown(base) && base.value.lt(ZERO);
}

/** How many rows must agree before a base that no word names is taken for it. */
const AGREEING = 2;

function guessed(bindings: readonly Binding[]): readonly Binding[] {
  const agreeing = bindings.filter((binding) => {
    const { state } = evaluate({ ...binding, declaration: PLAIN });
    return state === 'holds' && isKnown(binding.result) && !binding.result.value.eq(ZERO);
  });
  if (agreeing.length < AGREEING) return [];
  return bindings.map((binding) => ({ ...binding, severity: 'warning' }));
}

/** Only evaluated, never reported. */
const PLAIN: RelationDeclaration = {
  rule: '',
  title: '',
  formula: '',
  source: [],
  severity: 'hint',
  unit: null,
  decimals: null,
  fills: false,
  bind: () => [],
};
