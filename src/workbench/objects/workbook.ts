import { single } from '../../core/workbook/address';
import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import type { Selection, Workbook } from '../model/workbook';
import { EventType, WORKBOOK_TARGET } from '../protocol/events';
import { remoteClass, type RemoteClass } from '../protocol/remote';
import { customXmlParts } from './custom-xml';
import { range } from './range';
import { settings } from './settings';
import { worksheet } from './worksheet';

/** `Excel.Workbook`, where every path starts. */
export const workbookObject = remoteClass<Workbook>({
  kind: 'Workbook',
  scalars: { name: { get: ({ name }) => name } },
  objects: {
    worksheets: (workbook) => worksheets(workbook),
    application: (workbook) => application(workbook),
    settings: (workbook) => settings(workbook),
    customXmlParts: (workbook) => customXmlParts({ workbook, namespace: null }),
    protection: (workbook) => workbookProtection(workbook),
  },
  methods: {
    getSelectedRange: (workbook, args) => range(selectedCells(workbook, args.location)),
    getActiveCell: (workbook, args) => {
      const { sheet, range: selected } = selectedCells(workbook, args.location);
      return range({ sheet, range: single(selected.firstRow, selected.firstColumn) });
    },
    _RemoveReference: (_workbook, args, scope) => scope.release(args.at(0).text()),
  },
});

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** `Excel.Application`. */
export const application = remoteClass<Workbook>({
  kind: 'Application',
  scalars: {
    calculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        const mode = CALCULATION_MODES.find((each) => each === value.text());
        workbook.calculationMode = mode ?? value.refuse();
      },
    },
  },
  methods: {
    calculate: (workbook) => workbook.calculateAll(),
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
});

/** `Excel.WorkbookProtection`. */
export const workbookProtection = remoteClass<Workbook>({
  kind: 'WorkbookProtection',
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
});

/** `Excel.WorksheetCollection`. */
export const worksheets = remoteClass<Workbook>({
  kind: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map((sheet) => worksheet(sheet)),
  item: (workbook, key) => {
    const wanted = key.text();
    const sheet = workbook.sheets.find(({ id }) => id === wanted) ?? workbook.sheet(wanted);
    if (!sheet) throw new Failure('ItemNotFound', 'WorksheetCollection.getItem');
    return worksheet(sheet);
  },
  methods: {
    add: (workbook, args) => {
      const name = args.at(0).absent ? freshName(workbook) : args.at(0).text();
      return worksheet(workbook.addSheet(name, { source: 'add-in' }));
    },
    getActiveWorksheet: ({ active }, args) => {
      if (active.kind !== 'worksheet') throw new Failure('GeneralException', args.location);
      return worksheet(active);
    },
    getFirst: ({ sheets }, args) => worksheet(first(sheets, args.location)),
    ...registration('DataChanged', EventType.sheetChanged),
    ...registration('Added', EventType.sheetAdded),
    ...registration('Deleted', EventType.sheetDeleted),
    ...registration('Activated', EventType.sheetActivated),
    ...registration('SelectionChanged', EventType.selectionChanged),
  },
});

/** The hidden pair of methods by which `onChanged.add` and `remove` reach the host. */
function registration(event: string, eventType: number): NonNullable<RemoteClass<Workbook>['methods']> {
  return {
    [`_Register${event}Event`]: (_workbook, _args, scope) => scope.listen(eventType, WORKBOOK_TARGET, true),
    [`_Unregister${event}Event`]: (_workbook, _args, scope) =>
      scope.listen(eventType, WORKBOOK_TARGET, false),
  };
}

function first(sheets: readonly Sheet[], location: string): Sheet {
  const [sheet] = sheets;
  if (!sheet) throw new Failure('ItemNotFound', location);
  return sheet;
}

/** A chart sheet has no cells to be selected. */
function selectedCells({ selection }: Workbook, location: string): Selection {
  if (selection.sheet.kind !== 'worksheet') throw new Failure('InvalidSelection', location);
  return selection;
}

function freshName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
