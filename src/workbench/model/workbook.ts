import { single, type CellRange } from '../../core/workbook/address';
import { namesSheet, withSheetsRenamed } from '../../core/workbook/formula/renamed-sheet';
import type { SheetVisibility } from '../../core/workbook/snapshot';
import type { Change, ChangeListener, Source } from './change';
import { Failure } from './failure';
import { forEachCell, Sheet } from './sheet';

/** What is selected: a range of a sheet. */
export interface Selection {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** Computes formulas after a batch of writes, putting results in with `Sheet.setResult`. */
export type Recalculate = (changes: readonly Change[]) => void;

/**
 * A workbook (工作簿) in memory, behaving as Excel where the add-in or a person at the page can tell. Writes of
 * one `batch` are calculated and announced together, at its end.
 */
export class Workbook {
  /** Plugged in by the page; without it formulas keep the value they were loaded with. */
  recalculate: Recalculate | null = null;
  /** Formulas that should have been computed and could not be: their cells hold what Excel left there. */
  keptResults: readonly { readonly sheet: Sheet; readonly row: number; readonly column: number }[] = [];
  /** Excel refuses to add, remove and rename sheets (保护工作簿结构). */
  structureProtected = false;
  /** Whether formulas wait for F9 (手动计算); a formula just entered is computed all the same. */
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private readonly sheetList: Sheet[] = [];
  private readonly settingValues = new Map<string, unknown>();
  private readonly xmlParts = new Map<string, string>();
  private readonly listeners = new Set<ChangeListener>();
  private current: Selection | null = null;
  private pending: Change[] = [];
  /** How many of the pending changes the calculation has seen. */
  private calculated = 0;
  private depth = 0;
  private lastId = 0;

  /** @param name the file name, such as `自评表.xlsx`. */
  constructor(readonly name: string) {}

  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  /** Document settings of the add-in, by key. Change them with `setSetting`. */
  get settings(): ReadonlyMap<string, unknown> {
    return this.settingValues;
  }

  /** Custom XML parts by id. Change them with `setXmlPart`. */
  get customXmlParts(): ReadonlyMap<string, string> {
    return this.xmlParts;
  }

  /** The active sheet. @throws Failure when the workbook has no sheet yet. */
  get active(): Sheet {
    return this.selection.sheet;
  }

  /** What is selected; cell A1 of the first visible sheet at first. */
  get selection(): Selection {
    if (this.current) return this.current;
    const sheet = this.sheetList.find(({ visibility }) => visibility === 'visible') ?? this.sheetList[0];
    if (!sheet) throw new Failure('ItemNotFound', 'Workbook.getActiveWorksheet');
    return { sheet, range: single(0, 0) };
  }

  /** A sheet by name, without regard to case, as Excel finds it. */
  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheetList.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** @throws Failure for a name Excel refuses or one in use, and on a protected structure. */
  addSheet(name: string, options: { visibility?: SheetVisibility; source?: Source } = {}): Sheet {
    this.mayRestructure('WorksheetCollection.add');
    this.checkName(name, null, 'WorksheetCollection.add');
    const sheet = new Sheet(this.newId(), name, options.visibility ?? 'visible', (change) =>
      this.report(change),
    );
    this.sheetList.push(sheet);
    this.report({ kind: 'sheet-added', sheet, source: options.source ?? 'user' });
    return sheet;
  }

  /** @throws Failure InvalidOperation for the last visible sheet, AccessDenied on a protected structure. */
  removeSheet(sheet: Sheet, source: Source): void {
    this.mayRestructure('Worksheet.delete');
    const others = this.sheetList.filter((other) => other !== sheet);
    if (!others.some(({ visibility }) => visibility === 'visible')) {
      throw new Failure('InvalidOperation', 'Worksheet.delete');
    }
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    if (this.current?.sheet === sheet) this.current = null;
    this.report({ kind: 'sheet-removed', sheet, source });
  }

  /** Renames a sheet, and every formula that names it. @throws Failure as `addSheet`. */
  renameSheet(sheet: Sheet, name: string): void {
    this.mayRestructure('Worksheet.name');
    this.checkName(name, sheet, 'Worksheet.name');
    const before = sheet.name;
    const names = new Map([[before, name]]);
    this.batch(() => {
      sheet.name = name;
      this.report({ kind: 'sheet-renamed', sheet, before });
      for (const reader of this.sheetList) {
        for (const { row, column, cell } of [...reader.cells()]) {
          const formula = cell.formula === undefined ? undefined : withSheetsRenamed(cell.formula, names);
          if (formula === undefined || formula === cell.formula) continue;
          reader.place(row, column, { ...cell, formula });
          this.report({ kind: 'cells', sheet: reader, range: single(row, column), source: 'calculation' });
        }
      }
    });
  }

  /** Puts a sheet at another place among all sheets, 0-based. @throws Failure on a protected structure. */
  moveSheet(sheet: Sheet, place: number): void {
    this.mayRestructure('Worksheet.position');
    this.sheetList.splice(this.sheetList.indexOf(sheet), 1);
    this.sheetList.splice(place, 0, sheet);
    this.report({ kind: 'sheet-moved', sheet });
  }

  /** The other sheets with formulas that read cells of a sheet. */
  readersOf({ name }: Sheet): readonly Sheet[] {
    return this.sheetList.filter(
      (sheet) =>
        sheet.name !== name &&
        [...sheet.cells()].some(({ cell }) => cell.formula !== undefined && namesSheet(cell.formula, name)),
    );
  }

  /** Selects a range and makes its sheet the active one. @throws Failure when the sheet is hidden. */
  select(sheet: Sheet, range: CellRange): void {
    if (sheet.visibility !== 'visible') throw new Failure('InvalidOperation', 'Worksheet.activate');
    this.current = { sheet, range };
    this.report({ kind: 'selection' });
  }

  /** Stores a setting; undefined removes it. */
  setSetting(key: string, value: unknown): void {
    if (value === undefined) this.settingValues.delete(key);
    else this.settingValues.set(key, value);
    this.report({ kind: 'storage' });
  }

  /** Replaces the XML of a part, which Excel keeps under another id from then on (office-js #3564). */
  replaceXmlPart(id: string, xml: string): void {
    this.xmlParts.delete(id);
    this.setXmlPart(this.newId(), xml);
  }

  /** Stores a custom XML part under an id; null removes it. */
  setXmlPart(id: string, xml: string | null): void {
    if (xml === null) this.xmlParts.delete(id);
    else this.xmlParts.set(id, xml);
    this.report({ kind: 'storage' });
  }

  /** A fresh identifier in Excel's manner, unique within this workbook. */
  newId(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  /** Runs `work`; its changes are calculated once and announced together, also when it throws half way. */
  batch<Result>(work: () => Result): Result {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      this.flush();
    }
  }

  /** Brings formulas up to date within a batch. Results put in by the calculation join the batch. */
  calculate(): void {
    const fresh = this.pending.slice(this.calculated).filter((change) => this.isComputedNow(change));
    if (!fresh.some(({ kind }) => kind === 'cells' || kind.startsWith('sheet-'))) return;
    this.depth += 1;
    try {
      this.recalculate?.(fresh);
    } finally {
      this.depth -= 1;
      this.calculated = this.pending.length;
    }
  }

  /** Computes every formula anew, also while they wait (F9). */
  calculateAll(): void {
    const mode = this.calculationMode;
    this.calculationMode = 'Automatic';
    try {
      this.calculate();
      const changed = this.sheetList.map((sheet): Change => {
        const range = sheet.usedRange(false) ?? single(0, 0);
        return { kind: 'cells', sheet, range, source: 'user' };
      });
      this.recalculate?.(changed);
    } finally {
      this.calculationMode = mode;
    }
  }

  /** Listens to changes. Returns how to stop. */
  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private report(change: Change): void {
    this.pending.push(change);
    this.flush();
  }

  private flush(): void {
    if (this.depth > 0 || this.pending.length === 0) return;
    try {
      this.calculate();
    } finally {
      const changes = this.pending;
      this.pending = [];
      this.calculated = 0;
      for (const listener of this.listeners) listener(changes);
    }
  }

  private isComputedNow(change: Change): boolean {
    if (this.calculationMode !== 'Manual' || change.kind !== 'cells') return true;
    let entered = false;
    forEachCell(change.range, (row, column) => {
      entered ||= change.sheet.cell(row, column)?.formula !== undefined;
    });
    return entered;
  }

  private mayRestructure(location: string): void {
    if (this.structureProtected) throw new Failure('AccessDenied', location);
  }

  private checkName(name: string, own: Sheet | null, location: string): void {
    const valid =
      name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$|^history$/i.test(name);
    if (!valid) throw new Failure('InvalidArgument', location);
    const namesake = this.sheet(name);
    if (namesake && namesake !== own) throw new Failure('ItemAlreadyExists', location);
  }
}
