import {
  NO_DEFINITIONS,
  type DefinedName,
  type Definitions,
  type NamedTable,
} from '../../../core/workbook/calculation/definitions';
import { parseRange } from '../../../core/workbook/address';
import { displayFormula } from './sheet/formula';
import { parseRelationships, relationshipsPath, type WorkbookPackage } from '../package/workbook-package';
import { decodeEscapes, isTrue, scanXml } from '../xml/xml';

/** The names, tables and calculation settings of a workbook. */
export function readDefinitions(workbook: WorkbookPackage): Definitions {
  return {
    ...NO_DEFINITIONS,
    ...workbook.read(workbook.workbookPath, readWorkbookPart),
    tables: workbook.sheets.flatMap(({ name, path }) => tablesOf(workbook, name, path)),
  };
}

function readWorkbookPart(xml: string): Pick<Definitions, 'names' | 'iterates' | 'stale'> {
  const names: DefinedName[] = [];
  const sheets: string[] = [];
  let iterates = false;
  let stale = false;
  let open: { name: string; sheet: string | undefined } | null = null;
  let text = '';
  scanXml(xml, {
    open(element, attributes) {
      if (element === 'sheet') sheets.push(attributes['name'] ?? '');
      else if (element === 'calcPr') {
        iterates = isTrue(attributes['iterate']);
        stale = isTrue(attributes['fullCalcOnLoad']);
      } else if (element === 'definedName') {
        open = { name: attributes['name'] ?? '', sheet: attributes['localSheetId'] };
        text = '';
      }
    },
    text(part) {
      if (open) text += part;
    },
    close(element) {
      if (element !== 'definedName' || !open) return;
      const sheet = open.sheet === undefined ? null : (sheets[Number(open.sheet)] ?? null);
      names.push({ name: open.name, sheet, text: displayFormula(text) });
      open = null;
    },
  });
  return { names, iterates, stale };
}

function tablesOf(workbook: WorkbookPackage, sheet: string, path: string): readonly NamedTable[] {
  const relationships = workbook.text(relationshipsPath(path));
  if (relationships === undefined) return [];
  const targets = workbook.within(relationshipsPath(path), () => parseRelationships(relationships, path));
  return targets.flatMap(({ type, target }) => {
    if (type !== 'table' || workbook.text(target) === undefined) return [];
    const table = workbook.read(target, (xml) => readTable(xml, sheet));
    return table ? [table] : [];
  });
}

function readTable(xml: string, sheet: string): NamedTable | null {
  let table: Omit<NamedTable, 'columns'> | null = null;
  const columns: string[] = [];
  let filtered = false;
  scanXml(xml, {
    open(element, attributes) {
      filtered ||= element === 'filterColumn';
      if (element === 'tableColumn') columns.push(decodeEscapes(attributes['name'] ?? ''));
      if (element !== 'table') return;
      const range = parseRange(attributes['ref'] ?? '');
      if (!range) return;
      table = {
        name: attributes['displayName'] ?? attributes['name'] ?? '',
        sheet,
        range,
        headerRows: Number(attributes['headerRowCount'] ?? 1),
        totalsRows: Number(attributes['totalsRowCount'] ?? 0),
      };
    },
  });
  return table && { ...(table as Omit<NamedTable, 'columns'>), columns, ...(filtered ? { filtered } : {}) };
}
