import { NO_DEFINITIONS, type Definitions } from '../../core/workbook/calculation/definitions';
import { WorkbookCalculator, type ChangedCells } from '../../calculation/calculator';
import type { Change } from '../model/change';
import type { Workbook } from '../model/workbook';

/** Plugs the calculation into a workbook and computes the formulas that came without a value. */
export function attachCalculator(workbook: Workbook, definitions: Definitions = NO_DEFINITIONS): void {
  const calculator = new WorkbookCalculator({
    get sheets() {
      return workbook.sheets;
    },
    definitions,
  });
  workbook.batch(() => calculator.begin());
  workbook.recalculate = (changes) => {
    const names = changes.flatMap(namesOf);
    if (names.length > 0) calculator.restructure(names);
    calculator.recalculate(changes.flatMap(cellsOf));
    workbook.keptResults = calculator.kept.flatMap(({ sheet, row, column }) => {
      const own = workbook.sheet(sheet.name);
      return own ? [{ sheet: own, row, column }] : [];
    });
  };
}

function namesOf(change: Change): readonly string[] {
  if (change.kind === 'sheet-renamed') return [change.before, change.sheet.name];
  return change.kind === 'sheet-added' || change.kind === 'sheet-removed' ? [change.sheet.name] : [];
}

function cellsOf(change: Change): readonly ChangedCells[] {
  return change.kind === 'cells' && change.source !== 'calculation'
    ? [{ sheet: change.sheet, range: change.range }]
    : [];
}
