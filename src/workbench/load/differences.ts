import type { Cell } from '../model/cell';
import { BLANK, sameValue } from '../model/cell';
import type { PlacedCell, Sheet } from '../model/sheet';
import { atPlace, placeOf } from '../../core/workbook/address';
import { changedCharts } from './charts';
import { storageText, type OpenedWorkbook } from './open';
import { changedSizes } from './sizes';

/**
 * What of an opened workbook is not as in its file (改动), told sheet by sheet: one is compared again only once
 * something has been written to it, since this is asked after every change.
 */
export class Differences {
  private readonly known = new Map<Sheet, boolean>();

  constructor(private readonly opened: OpenedWorkbook) {
    opened.workbook.onChange((changes) => {
      for (const change of changes) if ('sheet' in change) this.known.delete(change.sheet);
    });
  }

  /** Whether anything would be written. */
  get any(): boolean {
    const { workbook, names, storage } = this.opened;
    const { sheets } = workbook;
    if (sheets.length !== names.size || storageText(workbook) !== storage) return true;
    const isAsBefore = [...names].every(([sheet, name], at) => sheets[at] === sheet && sheet.name === name);
    return !isAsBefore || sheets.some((sheet) => this.on(sheet));
  }

  /** Whether cells, sizes or charts of the sheet are not as in the file. */
  readonly on = (sheet: Sheet): boolean => {
    const known = this.known.get(sheet);
    if (known !== undefined) return known;
    const differs = differsFromFile(sheet, this.opened);
    this.known.set(sheet, differs);
    return differs;
  };
}

function differsFromFile(sheet: Sheet, { original, sizes, charts }: OpenedWorkbook): boolean {
  const before = original.get(sheet);
  if (!before || changedPlaces(sheet, before).length > 0) return true;
  const sized = sizes.get(sheet);
  if (sized && changedSizes(sheet, sized)) return true;
  return changedCharts(sheet, charts.get(sheet) ?? []).length > 0;
}

/** The cells whose contents or number formats differ from those of the file; blank where the file has something. */
export function changedPlaces(sheet: Sheet, before: ReadonlyMap<number, Cell>): readonly PlacedCell[] {
  const changed: PlacedCell[] = [];
  for (const placed of sheet.cells()) {
    const old = before.get(placeOf(placed.row, placed.column)) ?? BLANK;
    if (old !== placed.cell && !sameContent(old, placed.cell)) changed.push(placed);
  }
  for (const [place, old] of before) {
    const { row, column } = atPlace(place);
    if (!sheet.cell(row, column) && !sameContent(old, BLANK)) changed.push({ row, column, cell: BLANK });
  }
  return changed;
}

function sameContent(a: Cell, b: Cell): boolean {
  return sameValue(a.value, b.value) && a.formula === b.formula && a.numberFormat === b.numberFormat;
}
