import { CellValueType, type ICellData } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CellRange } from '../../core/workbook/address';
import type { CellError, CellValue } from '../../core/workbook/snapshot';
import type { FormulaCellContent } from '../book';

/** A cell as the engine reads it; null for a blank one. */
export function cellForEngine({ value, formula }: FormulaCellContent): ICellData | null {
  if (value === null) return null;
  const f = formula === undefined ? {} : { f: formula };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER, ...f };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, ...f };
  return { v: typeof value === 'string' ? value : value.error, t: CellValueType.STRING, ...f };
}

/** What a formula came to: one value, or the values of a rectangle; `from` says which cells they were read from. */
export interface EngineResult {
  readonly rows: number;
  readonly columns: number;
  readonly from: CellRange | null;
  at(row: number, column: number): CellValue;
}

export const NOT_AVAILABLE: CellError = { error: '#N/A' };
export const NO_VALUE: CellError = { error: '#VALUE!' };
const OUT_OF_RANGE: CellError = { error: '#NUM!' };

/** Reads off what the engine hands back. */
export function resultOf(variant: FunctionVariantType): EngineResult {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    const from = { firstRow: startRow, firstColumn: startColumn, lastRow: endRow, lastColumn: endColumn };
    return arrayOf(reference.toArrayValueObject(), from);
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return arrayOf(value as ArrayValue, null);
  const single = plainValue(value);
  return { rows: 1, columns: 1, from: null, at: () => single };
}

type ArrayValue = ReturnType<BaseReferenceObject['toArrayValueObject']>;

function arrayOf(array: ArrayValue, from: CellRange | null): EngineResult {
  return {
    rows: array.getRowCount(),
    columns: array.getColumnCount(),
    from,
    at: (row, column) => plainValue(array.get(row, column)),
  };
}

/** A blank result is 0, as in a cell. */
function plainValue(value: ReturnType<ArrayValue['get']>): CellValue {
  if (!value || value.isNull()) return 0;
  const plain: unknown = value.getValue();
  if (value.isError()) return { error: String(plain) };
  if (typeof plain === 'number') return Number.isFinite(plain) ? plain : OUT_OF_RANGE;
  if (typeof plain === 'string' || typeof plain === 'boolean') return plain;
  return NO_VALUE;
}
