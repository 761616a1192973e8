import { Failure } from '../model/failure';
import type { Sheet } from '../model/sheet';
import { bodyOf, type Table } from '../model/table';
import { remoteClass } from '../protocol/remote';
import { rangeAt } from './range';

interface OwnedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** `Excel.TableCollection` of a sheet. */
export const tables = remoteClass<Sheet>({
  kind: 'TableCollection',
  items: (sheet) => sheet.tables.map((table) => tableObject({ sheet, table })),
  item: (sheet, key) => {
    const table = sheet.tables.find(({ name }) => name === key.text());
    if (!table) throw new Failure('ItemNotFound', 'TableCollection.getItem');
    return tableObject({ sheet, table });
  },
});

/** `Excel.Table`. */
export const tableObject = remoteClass<OwnedTable>({
  kind: 'Table',
  id: ({ table }) => table.name,
  scalars: {
    id: { get: ({ table }) => table.name },
    name: { get: ({ table }) => table.name },
  },
  methods: {
    getRange: ({ sheet, table }) => rangeAt(sheet, table.range),
    getDataBodyRange: ({ sheet, table }) => rangeAt(sheet, bodyOf(table)),
  },
});
