import { isCellError, type Cell, type CellValue } from '../../core/workbook/snapshot';

/** What Excel hands over for a range: arrays of rows. */
export interface Grid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What one cell holds; a blank cell has the value ''. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** Excel's code, `General` included. */
  readonly numberFormat: string;
}

const ERROR =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BLOCKED!|BUSY!|CONNECT!|FIELD!|GETTING_DATA|PYTHON!|UNKNOWN!|EXTERNAL!)$/;

/** The content of one cell of a grid, by its place within the grid. */
export function contentAt(grid: Grid, row: number, column: number): CellContent {
  const value = readValue(grid.values[row]?.[column]);
  const formula = grid.formulas[row]?.[column];
  const code = grid.numberFormat[row]?.[column];
  return {
    value,
    ...(isFormula(formula, value) ? { formula } : {}),
    numberFormat: typeof code === 'string' ? code : 'General',
  };
}

/** Whether the cell is blank: no value and no formula. */
export function isBlank({ value, formula }: CellContent): boolean {
  return value === '' && formula === undefined;
}

/** Whether a person would say that the cell still holds the same. The result of a formula may move. */
export function sameContent(a: CellContent | Cell | undefined, b: CellContent | Cell | undefined): boolean {
  if (a?.formula !== undefined || b?.formula !== undefined) return a?.formula === b?.formula;
  const [one, other] = [a?.value ?? '', b?.value ?? ''];
  if (isCellError(one) || isCellError(other)) {
    return isCellError(one) && isCellError(other) && one.error === other.error;
  }
  return one === other;
}

function readValue(value: unknown): CellValue {
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Text that merely begins with `=` stands in `formulas` as it stands in `values`; a formula never does. */
function isFormula(formula: unknown, value: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
