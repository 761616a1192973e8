import { rangeAround, single } from '../workbook/address';
import type { Finding } from '../findings/finding';
import { isLinkedSheet } from '../narrative/sheet/linked-sheet';
import { linkedTables } from '../narrative/sheet/linked-table';
import { withoutConsequences } from './consequences';
import { onePerMatter } from './one-per-matter';
import { copiedElsewhere } from '../diagnosis/copied-elsewhere';
import { figuresIn } from '../formulas/language/expression';
import { Restated } from '../diagnosis/surroundings/restated';
import type { EvaluatedRelation } from '../formulas/model';
import type { Review } from '../checks/review-model';
import { Criteria } from '../scoring/rule/criteria';
import type { Settings } from '../findings/settings';
import { concatenated } from '../findings/concatenated';
import { checkedAcross, diagnosed, relationsAcross, SheetReview, WholeWorkbook } from './sheet-review';
import { continues, leftOpen, withOpenTotals } from '../tables/pages/continued';
import type { OpenHeader } from '../tables/pages/open-header';
import { readAnswers } from '../tables/manual/answers';
import { readBindings } from '../tables/manual/binding';
import type { Recognition, Table, Unrecognised } from '../tables/model';
import { Memory, recognise, type Page } from '../tables/recognise';
import { separateWaived } from './waivers';
import { openFormulas } from '../workbook/calculation/open-formulas';
import { isResultSheet } from '../workbook/result-sheet';
import { FormulaBook } from '../workbook/formula/book';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import { SnapshotIndex } from '../workbook/snapshot-index';
import { grouped } from '../workbook/grouped';
import { toTheEnd } from '../workbook/to-the-end';

/** A sheet as it was read last. */
interface ReadSheet extends Recognition, Page {
  /** The header that the sheet before it had left open then. */
  readonly before: OpenHeader | null;
}

/** What the tables of a sheet say by themselves, as it was read last. */
interface KnownSheet {
  readonly reading: ReadSheet;
  readonly review: SheetReview;
  /** Tables on the sheets before it, from which its tables' ids follow. */
  readonly tablesBefore: number;
  /** Whether its first table is that of the sheet before, and its last goes on upon the next. */
  readonly wentOn: boolean;
  readonly goesOn: boolean;
}

/** All sheets as they were read (读出的全书). */
interface ReadBook {
  readonly sheets: readonly SheetReview[];
  readonly unrecognised: readonly Unrecognised[];
}

/** What reviews of one workbook share, whatever is edited between them. */
interface Shared {
  /** Its printed criteria. */
  readonly criteria: Criteria;
  /** What its amounts are stated again by. */
  readonly restated: Restated;
}

/**
 * Reviews a workbook again and again (复核). A sheet that is the same object as at the review before is not read or
 * checked again; the result is exactly that of a first review. After an edit, hand over a snapshot that keeps the
 * `Sheet` objects of the sheets that were not edited.
 */
export class Reviewer {
  private readings = new WeakMap<Sheet, ReadSheet>();
  private known = new WeakMap<Sheet, KnownSheet>();
  /** Of the words and numbers of the workbook; begun anew whenever all of it is read. */
  private memory = new Memory();
  /** Begun anew with it. */
  private shared = nothingShared();
  private conditions = '';

  review(snapshot: Snapshot, settings: Settings): Review {
    return toTheEnd(this.reviewing(snapshot, settings));
  }

  /**
   * As `review`, stopping after each sheet that is read or checked anew and between what concerns the whole workbook
   * (分步复核), so that whoever calls can let others in: Excel starts an add-in anew that stands still for five
   * seconds. Given up half way, it leaves what it has read to the next review. Where regions are bound by hand all
   * sheets are read in one step.
   */
  *reviewing(snapshot: Snapshot, settings: Settings): Generator<void, Review> {
    this.forgetUnless(snapshot, settings);
    const own = this.officers(snapshot);
    const { sheets, unrecognised } = yield* this.read(own, snapshot);
    const found = sheets.reduce((count, { tables }) => count + tables.length, 0);
    const all = [...sheets, ...bySheet(linkedTables(snapshot, found))];
    const notRead = [...unrecognised, ...own.sheets.flatMap(notCalculated)];
    yield;
    const reviewed = yield* reviewingSheets(all, snapshot, settings, this.shared);
    return { snapshot, unrecognised: notRead, ...reviewed };
  }

  /** The workbook without the sheets that are ours. One that was read before is none of them. */
  private officers(snapshot: Snapshot): Snapshot {
    const sheets = snapshot.sheets.filter(
      (sheet) => this.readings.has(sheet) || !(isResultSheet(sheet) || isLinkedSheet(sheet)),
    );
    return sheets.length === snapshot.sheets.length ? snapshot : { ...snapshot, sheets };
  }

  /** Forgets everything where the settings that checks look at, regions bound by hand or answers have changed. */
  private forgetUnless(
    { storage, sheets }: Snapshot,
    { reasonThreshold, profile, begunSteps }: Settings,
  ): void {
    const bindings = readBindings(storage);
    const answers = [...readAnswers(storage)];
    const names = bindings.length > 0 ? sheets.map(({ name }) => name) : [];
    const conditions = JSON.stringify([reasonThreshold, profile, begunSteps, bindings, names, answers]);
    if (conditions === this.conditions) return;
    this.conditions = conditions;
    this.readings = new WeakMap();
    this.known = new WeakMap();
  }

  /** Recognises the sheets that are not known. Bound regions may have moved to any sheet, so that all are read. */
  private *read(own: Snapshot, { storage }: Snapshot): Generator<void, ReadBook> {
    const bindings = readBindings(storage);
    const isAll = bindings.length > 0 || !own.sheets.some((sheet) => this.readings.has(sheet));
    if (isAll) [this.memory, this.shared] = [new Memory(readAnswers(storage)), nothingShared()];
    if (bindings.length > 0) {
      const { tables, unrecognised } = recognise(own, bindings, this.memory);
      return { sheets: bySheet(tables), unrecognised };
    }
    const readings = yield* this.readingsOf(own);
    let tablesBefore = 0;
    let wentOn = false;
    const sheets: SheetReview[] = [];
    const lost: Unrecognised[] = [];
    for (const [at, sheet] of own.sheets.entries()) {
      const reading = readings[at];
      if (!reading) continue;
      const { tables } = reading;
      const [last, next] = [tables.at(-1), own.sheets[at + 1]];
      const goesOn =
        last !== undefined && next !== undefined && continues(last, next, readings[at + 1]?.tables ?? []);
      let known = this.known.get(sheet);
      const isSame =
        known?.reading === reading &&
        known.tablesBefore === tablesBefore &&
        known.wentOn === wentOn &&
        known.goesOn === goesOn;
      if (!known || !isSame) {
        const pages = asPages(tables, wentOn, goesOn);
        const review = new SheetReview(sheet.name, renumbered(pages, tablesBefore));
        known = { reading, review, tablesBefore, wentOn, goesOn };
        this.known.set(sheet, known);
        yield;
      }
      tablesBefore += tables.length;
      wentOn = goesOn;
      if (tables.length > 0) sheets.push(known.review);
      for (const each of reading.unrecognised) lost.push(each);
    }
    return { sheets, unrecognised: lost };
  }

  /** The sheets as they are read; anew only those that were not, or that lean on a sheet which was. */
  private *readingsOf(own: Snapshot): Generator<void, readonly ReadSheet[]> {
    const readings: ReadSheet[] = [];
    let before: OpenHeader | null = null;
    for (const sheet of own.sheets) {
      let reading = this.readings.get(sheet);
      if (!reading || (reading.headless && reading.before !== before)) {
        reading = { before, ...recognise({ ...own, sheets: [sheet] }, [], this.memory, before) };
        this.readings.set(sheet, reading);
        yield;
      }
      before = reading.header;
      readings.push(reading);
    }
    return readings;
  }
}

function nothingShared(): Shared {
  return { criteria: new Criteria(), restated: new Restated() };
}

/** Formulas of a sheet that have no results, as a region that could not be read. */
function notCalculated(sheet: Sheet): readonly Unrecognised[] {
  const count = openFormulas(sheet);
  if (count === 0) return [];
  const { name, cells } = sheet;
  const bare = cells.filter(({ value, formula }) => value === '' && formula !== undefined);
  const [first] = bare;
  if (!first) return [];
  const range = bare.reduce(
    (area, { row, column }) => rangeAround(area, single(row, column)),
    single(first.row, first.column),
  );
  return [{ sheet: name, range, reason: { id: 'table/not-calculated', data: { count } } }];
}

/** The tables of a sheet, of which the first may have begun on the sheet before and the last go on upon the next. */
function asPages(tables: readonly Table[], wentOn: boolean, goesOn: boolean): readonly Table[] {
  return tables.map((table, at) => {
    const further =
      wentOn && at === 0 && !table.partial
        ? { ...table, rows: withOpenTotals(table.rows), partial: true }
        : table;
    return goesOn && at === tables.length - 1 ? leftOpen(further) : further;
  });
}

/** The tables with ids that go on from those before them. */
function renumbered(tables: readonly Table[], before: number): readonly Table[] {
  return tables.map((table, at) => {
    const id = `t${before + at + 1}`;
    return table.id === id ? table : { ...table, id };
  });
}

function sheetOf({ sheet }: { readonly sheet: string }): string {
  return sheet;
}

/** A review of each sheet that has tables, in the order in which they come first. */
export function bySheet(tables: readonly Table[]): readonly SheetReview[] {
  return [...grouped(tables, sheetOf)].map(([name, own]) => new SheetReview(name, own));
}

/** What a review says of the tables that were read. */
type Reviewed = Pick<Review, 'tables' | 'relations' | 'findings' | 'waived'>;

/** Puts the sheets together: what they say by themselves, what joins them, and what only the whole can tell. */
export function reviewSheets(
  sheets: readonly SheetReview[],
  snapshot: Snapshot,
  settings: Settings,
): Reviewed {
  return toTheEnd(reviewingSheets(sheets, snapshot, settings, nothingShared()));
}

function* reviewingSheets(
  sheets: readonly SheetReview[],
  snapshot: Snapshot,
  settings: Settings,
  { criteria, restated }: Shared,
): Generator<void, Reviewed> {
  const index = new SnapshotIndex(snapshot);
  const formulas = new FormulaBook(index);
  const whole = new WholeWorkbook(sheets, snapshot);
  restated.follow(() => whole.stating);
  const across = relationsAcross(whole);
  const joined = sheetsOf(across.relations);
  yield;
  const findings: Finding[] = [...across.broken];
  const tables = concatenated(sheets.map((sheet) => sheet.tables));
  const relations = concatenated([...sheets.map((sheet) => sheet.relations), across.relations]);
  const together = concatenated([
    ...sheets.filter(({ name }) => joined.has(name)).map((sheet) => sheet.relations),
    across.relations,
  ]);
  for (const finding of diagnosed(together, settings, restated)) findings.push(finding);
  for (const sheet of sheets) {
    yield;
    const own = joined.has(sheet.name)
      ? sheet.checked(
          [...sheet.relations, ...resultsOn(sheet.name, across.relations)],
          formulas,
          settings,
          criteria,
        )
      : sheet.findings(formulas, settings, criteria, restated);
    for (const finding of own) findings.push(finding);
  }
  for (const finding of checkedAcross(whole, relations, formulas, settings, criteria)) findings.push(finding);
  yield;
  const told = onePerMatter(withoutConsequences(copiedElsewhere(findings, whole.indexes)));
  yield;
  return { tables, relations, ...separateWaived(told, settings.waivers, index) };
}

/** Sheets whose figures stand in relations between tables. */
function sheetsOf(relations: readonly EvaluatedRelation[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { relation } of relations) {
    names.add(relation.table.sheet).add(relation.result.cell.sheet);
    for (const { cell } of figuresIn(relation.expression)) names.add(cell.sheet);
  }
  return names;
}

function resultsOn(name: string, relations: readonly EvaluatedRelation[]): readonly EvaluatedRelation[] {
  return relations.filter(({ relation }) => relation.result.cell.sheet === name);
}
