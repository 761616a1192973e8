import { isCellError, type CellValue } from '../core/workbook/snapshot';
import { placeOf } from '../core/workbook/address';
import type { CalculatedSheet, FormulaCellContent } from './book';
import type { Formula } from './dependencies';

type Place = Pick<Formula, 'sheet' | 'row' | 'column'>;

/** A result as Excel stored it, and as the engine computes it from the same cells. */
interface Otherwise {
  readonly stored: CellValue;
  readonly computed: CellValue;
}

/** What is known of one formula's cell. */
interface Known {
  /** Whether the engine comes to the result that Excel stored; undefined while that was not tried. */
  trusted?: boolean;
  otherwise?: Otherwise;
}

/** The cells as the file had them (存储结果), and which of their results the engine comes to itself. */
export class StoredResults {
  private readonly cells = new Map<CalculatedSheet, ReadonlyMap<number, FormulaCellContent>>();
  private readonly known = new Map<CalculatedSheet, Map<number, Known>>();

  /** Takes the cells for what Excel's results were computed from. */
  remember(sheets: readonly CalculatedSheet[]): void {
    for (const sheet of sheets) {
      this.cells.set(
        sheet,
        new Map([...sheet.cells()].map(({ row, column, cell }) => [placeOf(row, column), cell])),
      );
    }
  }

  at(sheet: CalculatedSheet, row: number, column: number): FormulaCellContent | undefined {
    return this.cells.get(sheet)?.get(placeOf(row, column));
  }

  trusts(place: Place): boolean | undefined {
    return this.of(place)?.trusted;
  }

  trust(place: Place, trusted: boolean): void {
    this.entry(place).trusted = trusted;
  }

  /** Results that the engine did not come to are tried again, from the cells as they are remembered next. */
  reconsider(): void {
    for (const cells of this.known.values()) {
      for (const [place, { trusted }] of cells) if (trusted === false) cells.delete(place);
    }
  }

  forget({ sheet, row, column }: Place): void {
    this.known.get(sheet)?.delete(placeOf(row, column));
  }

  /** The engine comes to what Excel stored, but for the last digits. */
  noteComputed(place: Place, stored: CellValue, computed: CellValue): void {
    if (stored !== computed && !isCellError(stored)) this.entry(place).otherwise = { stored, computed };
  }

  /** What stands for a result: what Excel stored where the engine comes to what it did from the cells of the file. */
  standingFor(computed: CellValue, place: Place): CellValue {
    const otherwise = this.of(place)?.otherwise;
    return otherwise?.computed === computed ? otherwise.stored : computed;
  }

  private of({ sheet, row, column }: Place): Known | undefined {
    return this.known.get(sheet)?.get(placeOf(row, column));
  }

  private entry({ sheet, row, column }: Place): Known {
    const cells = this.known.get(sheet) ?? new Map<number, Known>();
    const known = cells.get(placeOf(row, column)) ?? {};
    this.known.set(sheet, cells.set(placeOf(row, column), known));
    return known;
  }
}
