import type { Figure } from '../../quantity/figure';
import type { Expression } from '../../formulas/language/expression';
import type { Review } from '../../checks/review-model';
import { TableIndex } from '../../formulas/index/table-index';
import { cleanLabel } from '../../words/cleaner/clean-label';
import { headsProjects } from '../../words/phrases/projects/project-names';
import { isOfYear, mainYear } from '../../tables/main-year';
import type { FieldName, Table, TableKind } from '../../tables/model';
import type { CellAddress } from '../../workbook/address';
import type { Cell, Snapshot } from '../../workbook/snapshot';
import { within } from '../../workbook/cells-within';
import { once } from '../../workbook/once';
import { SnapshotIndex } from '../../workbook/snapshot-index';
import { Amounts, Derivations } from './amounts';
import { datesIn } from './dates';
import { fundManagementIn, type ManagedMatter } from './fund-management';
import { goalsBelow, type FormText } from './goal-rows';
import { headsUnits, implementingUnitOf, reportingUnitOf } from './named-units';
import { unitName } from './unit-name';
import { reasonThresholdIn } from './reason-threshold';
import { sortBudgets } from './budget-only';
import { sideGrids, sideNotes, staffGrids, type SideGrid, type SideNote } from './side-notes';
import { Doubts } from '../wording/doubts';
import type { Part } from '../wording/parts';
import { text } from '../wording/parts';
import { numberStyle, type NumberStyle } from '../wording/style';
import { cleanWords } from '../wording/clean-words';
import { isOnePartOfMoney } from '../wording/part-lines';
import { headsWords, type ColumnOfWords } from '../../words/phrases/columns-of-words';
import { endsIn, mentions } from '../../words/topics';
import { wording } from '../../words/wording';
import { hasWords } from '../../words/phrases/reasons';

/** A project (项目) as the report speaks of it: from its own sheet, or from its line in a ledger. */
export interface Project {
  /** `项目1` … distinct within the workbook, for paragraph ids. */
  readonly id: string;
  readonly name: Part;
  /** Its own self-evaluation table; null for a line of a ledger. */
  readonly table: Table | null;
  readonly funds: Amounts;
}

const PROJECT_KINDS: readonly TableKind[] = ['project-self-evaluation', 'transfer-self-evaluation'];

/** Whether a table is the form of one project; one on goals and what became of them is where it names its project. */
function isProjectForm({ kind, project }: Table): boolean {
  return PROJECT_KINDS.includes(kind) || (kind === 'goal-completion' && project !== null);
}

/** A table about the department as a whole rather than about projects. */
export function isDepartmentTable({ kind, title }: Table): boolean {
  return (
    kind === 'department-self-evaluation' ||
    (kind === 'project-ledger' && mentions(title ?? '', 'department'))
  );
}

/** A ledger of projects with what came in and went out, and not just any list of amounts. */
export function isProjectLedger({ kind, columns }: Table): boolean {
  const ledgerColumns = ['carry-in', 'carry-out', 'arrived'];
  return kind === 'project-ledger' && columns.some(({ field }) => ledgerColumns.includes(field));
}

/** What the tables of a workbook supply to a report, found once and asked for by the outlines. */
export class Facts {
  readonly tables: readonly Table[];
  readonly style: NumberStyle;
  readonly year: number | null;
  /** Execution rate below which a reason has to be given, in percent (应说明原因的执行率). */
  readonly reasonThreshold: string;
  private readonly indexes: readonly TableIndex[];
  private readonly derivations: Derivations;
  private readonly cells: SnapshotIndex;
  private readonly snapshot: Snapshot;
  /** What takes a walk through the workbook to find, each when it is first asked for. */
  private readonly found: {
    readonly department: () => string | null;
    readonly projects: () => readonly Project[];
    readonly notes: () => readonly SideNote[];
    readonly grids: () => readonly SideGrid[];
    readonly staffLines: () => readonly SideGrid[];
    readonly dates: () => readonly string[];
  };
  private readonly answers = new Map<object, unknown>();
  private readonly heads = new Map<string, readonly Cell[]>();
  private ledgers: Map<string, Amounts[]> | null = null;

  /** `reportSheet` is the linked sheet itself, whose paragraphs are no source of facts. */
  constructor(
    review: Pick<Review, 'tables' | 'relations' | 'snapshot'>,
    reportSheet: string,
    /** What the checker disproves of the figures. */
    readonly doubts: Doubts = Doubts.none,
  ) {
    const filled = sortBudgets(review.tables).reports.filter(
      (table) => table.kind !== 'narrative' && table.sheet !== reportSheet && !isBlankForm(table),
    );
    const year = mainYear(filled);
    this.year = year;
    this.tables = filled.filter((table) => isOfYear(table, year));
    const others = {
      ...review.snapshot,
      sheets: review.snapshot.sheets.filter(({ name }) => name !== reportSheet),
    };
    this.found = {
      department: once(() => reportingUnitOf(review.snapshot, this.tables)),
      projects: once(() => this.findProjects()),
      notes: once(() => sideNotes(others, review.tables)),
      grids: once(() => sideGrids(others, review.tables)),
      staffLines: once(() => staffGrids(others)),
      dates: once(() => datesIn(others)),
    };
    this.reasonThreshold = reasonThresholdIn(review.snapshot.storage);
    this.indexes = this.tables.map((table) => new TableIndex(table));
    this.derivations = new Derivations(review.relations);
    this.cells = new SnapshotIndex(review.snapshot);
    this.snapshot = review.snapshot;
    this.style = numberStyle(this.tables);
  }

  get department(): string | null {
    return this.found.department();
  }

  get projects(): readonly Project[] {
    return this.found.projects();
  }

  /** Labels outside the recognised tables. */
  get notes(): readonly SideNote[] {
    return this.found.notes();
  }

  /** Grids outside the recognised tables. */
  get grids(): readonly SideGrid[] {
    return this.found.grids();
  }

  /** Lines of posts and people within tables about something else. */
  get staffLines(): readonly SideGrid[] {
    return this.found.staffLines();
  }

  /** Days on which the forms were filled in, the latest first. */
  get dates(): readonly string[] {
    return this.found.dates();
  }

  /** What a question comes to for these facts, worked out when first asked and kept for all who ask it again. */
  once<T>(question: (facts: Facts) => T): T {
    if (!this.answers.has(question)) this.answers.set(question, question(this));
    return this.answers.get(question) as T;
  }

  /** Rows of the wanted tables that no other row contains, table by table. */
  tops(wanted: (table: Table) => boolean): readonly Amounts[] {
    return this.indexes
      .filter(({ table }) => wanted(table))
      .flatMap((index) =>
        index.rows.filter(({ row }) => row.parent === null).map((row) => this.amounts(index, row)),
      );
  }

  /** Every row of the wanted tables, table by table. */
  rows(wanted: (table: Table) => boolean): readonly Amounts[] {
    return this.indexes
      .filter(({ table }) => wanted(table))
      .flatMap((index) => index.rows.map((row) => this.amounts(index, row)));
  }

  /** The total row of the department's own table (部门整体), if there is one. */
  departmentTotal(): Amounts | null {
    const tops = this.tops(isDepartmentTable).filter(
      ({ label, meaning }) => !isOnePartOfMoney(cleanLabel(label)) && meaning.measure !== 'carry',
    );
    const totals = tops.filter((top) => top.indexed.row.key === 'total');
    // Two sides, of which the sums hold what was carried over, have no total of what was spent.
    const [only, another] = tops;
    const single = another?.table === only?.table ? null : only;
    return totals.find(({ table }) => table.indicators.length > 0) ?? totals[0] ?? single ?? null;
  }

  /** The total row of the first wanted table. */
  totalOf(wanted: (table: Table) => boolean): Amounts | null {
    const tops = this.tops(wanted);
    return tops.find((top) => top.indexed.row.key === 'total') ?? null;
  }

  /** The first row with such a label, outside the project sheets, that has one of these fields filled. */
  row(pattern: RegExp, ...fields: readonly string[]): Amounts | null {
    for (const index of this.indexes) {
      if (isProjectForm(index.table)) continue;
      for (const row of index.rows) {
        if (!pattern.test(cleanLabel(row.row.label))) continue;
        const amounts = this.amounts(index, row);
        if (amounts.amount(...fields)) return amounts;
      }
    }
    return null;
  }

  /** Tables of a kind. */
  ofKind(kind: TableKind): readonly Table[] {
    return this.tables.filter((table) => table.kind === kind);
  }

  /** A figure's own value, or the formula that would fill its empty cell; null when there is neither. */
  valueOrFormula(figure: Figure): Expression | null {
    return this.derivations.of(figure);
  }

  /** The words of a cell as a live part where the cell holds exactly text, else as they are. */
  words(cell: CellAddress, otherwise: string, label = '文字'): Part {
    const value = this.cells.at(cell)?.value;
    return typeof value === 'string' && cleanWords(value) !== ''
      ? { kind: 'words', cell, written: value, label }
      : text(otherwise);
  }

  /** How the funds of a transfer were managed, as its form says. */
  fundManagement(table: Table): readonly ManagedMatter[] {
    return fundManagementIn(this.snapshot, table);
  }

  private amounts(index: TableIndex, row: TableIndex['rows'][number]): Amounts {
    return new Amounts(index.table, row, this.derivations);
  }

  private findProjects(): readonly Project[] {
    const own = this.indexes.filter(({ table }) => isProjectForm(table));
    const found = own.length > 0 ? own.flatMap((index) => this.fromSheet(index)) : this.fromLedgers();
    return distinct(toldApart(found, (project) => this.carriedOutBy(project)));
  }

  /** The unit that carries a project out, as its form or its line of a ledger names it. */
  private carriedOutBy({ table, funds }: Project): string | null {
    if (table) return implementingUnitOf(this.snapshot, table);
    const { sheet, row } = funds.indexed.row.labelCell;
    const heads = this.cellsIn(funds.table).filter(
      (cell) => cell.row < row && typeof cell.value === 'string' && headsUnits(cell.value),
    );
    const units = heads.flatMap(({ column }) => {
      const value = this.cells.at({ sheet, row, column })?.value;
      return typeof value === 'string' && cleanWords(value) !== '' ? [unitName(value)] : [];
    });
    return units[0] ?? null;
  }

  private fromSheet(index: TableIndex): readonly Project[] {
    const { table } = index;
    const total = index.row('total') ?? index.rows.find(({ row }) => row.parent === null);
    if (!total && table.indicators.length === 0) return [];
    const id = nameOf(table);
    const funds = total ? this.amounts(index, total) : Amounts.none(table, this.derivations);
    return [{ id, name: this.projectName(table), table, funds }];
  }

  private fromLedgers(): readonly Project[] {
    return this.indexes
      .filter(({ table }) => this.listsProjects(table) && !isDepartmentTable(table))
      .flatMap((index) =>
        index.rows
          .filter(({ children, row }) => children.length === 0 && row.key !== 'total')
          .map((row) => ({
            id: cleanLabel(row.row.label),
            name: this.words(row.row.labelCell, cleanLabel(row.row.label)),
            table: null,
            funds: this.amounts(index, row),
          })),
      );
  }

  /** Whether the lines of a table are projects: of a ledger, or of a list of projects with budgets and what was spent. */
  listsProjects(table: Table): boolean {
    if (isProjectLedger(table)) return true;
    const has = (fields: readonly FieldName[]): boolean =>
      table.columns.some(({ field }) => fields.includes(field));
    if (table.kind !== 'project-ledger' || !has(BUDGETS) || !has(['executed'])) return false;
    const labels = new Set(table.rows.map(({ labelCell }) => labelCell.column));
    return this.cellsIn(table).some(
      ({ column, value }) => labels.has(column) && typeof value === 'string' && headsProjects(value),
    );
  }

  /** What a ledger says about a line in its column of reasons or remarks (原因、备注); null where it says nothing. */
  remarkOn(line: Amounts): Part | null {
    return this.wordsUnder(line, 'remarks');
  }

  /** What a line says in its column of such words; null for nothing, and for 无 or 验收合格, which explain nothing. */
  wordsUnder({ table, indexed }: Amounts, column: ColumnOfWords): Part | null {
    const { sheet, row } = indexed.row.labelCell;
    for (const { row: headRow, column: at } of this.headsOf(table, column)) {
      if (headRow >= row) break;
      const words = this.words({ sheet, row, column: at }, '', '原因');
      if (words.kind === 'words' && hasWords(words.written) && !isVerdict(words.written)) return words;
    }
    return null;
  }

  /** The cells of a table that head a column of words, from the top down. */
  private headsOf(table: Table, column: ColumnOfWords): readonly Cell[] {
    const key = `${table.id} ${column}`;
    let heads = this.heads.get(key);
    if (!heads) {
      heads = this.cellsIn(table).filter(
        ({ value }) => typeof value === 'string' && headsWords(cleanWords(value).replace(/\s/g, ''), column),
      );
      this.heads.set(key, heads);
    }
    return heads;
  }

  /** The lines of project ledgers that have a project's name. */
  ledgerRows(name: string): readonly Amounts[] {
    if (!this.ledgers) {
      this.ledgers = new Map<string, Amounts[]>();
      for (const row of this.rows(({ kind }) => kind === 'project-ledger')) {
        const label = cleanLabel(row.label);
        const rows = this.ledgers.get(label);
        if (rows) rows.push(row);
        else this.ledgers.set(label, [row]);
      }
    }
    return this.ledgers.get(name) ?? [];
  }

  /** The goals of a form with those that stand below in the same column (目标1、目标2 …). */
  goalsBelow(first: readonly FormText[]): readonly FormText[] {
    return goalsBelow(first, this.cells);
  }

  /** The filled cells of a table, row by row. */
  private cellsIn({ sheet, range }: Table): readonly Cell[] {
    return within(range, this.cells.sheet(sheet)?.sheet.cells ?? []);
  }

  /** The cell of the sheet that holds exactly the project's name, so that renaming it renames it in the report. */
  private projectName(table: Table): Part {
    const name = nameOf(table);
    const held = this.cellsIn(table).find(
      ({ value }) => typeof value === 'string' && cleanWords(value) === name,
    );
    return held ? this.words({ sheet: table.sheet, row: held.row, column: held.column }, name) : text(name);
  }
}

/** A form that nobody has filled in; one made of text alone (自评情况表) has no figures to be blank. */
function isBlankForm({ blank, rows, indicators, texts }: Table): boolean {
  return blank && (rows.length > 0 || indicators.length > 0 || texts.length === 0);
}

/** Columns of what a project was given. */
const BUDGETS: readonly FieldName[] = ['full-year-budget', 'budget', 'initial-budget'];

/** 验收合格 in a column of remarks says how the work was judged, and nothing about its money. */
function isVerdict(remark: string): boolean {
  return endsIn(remark, 'passed') && !mentions(remark, 'denial');
}

const TITLE = wording(
  'of-project?',
  'expenditure?',
  'performance',
  'aim-of-form?',
  'self-evaluation',
  'report-word?',
  'form-word',
);

/** The project's name, without the words of the form where an office has put its title there (…经费支出绩效自评表). */
function nameOf({ project, sheet }: Table): string {
  const name = cleanWords(project ?? sheet);
  return TITLE.notClosing(name) || name;
}

/** Projects of one name, told apart by the units that carry them out: 校园改造（青石县第一小学）. */
function toldApart(
  projects: readonly Project[],
  unitOf: (project: Project) => string | null,
): readonly Project[] {
  const named = projects.map((project) => {
    const isShared = projects.some((one) => one !== project && one.id === project.id);
    return { project, unit: isShared ? unitOf(project) : null };
  });
  return named.map(({ project, unit }) => {
    const isOwn =
      unit !== null &&
      named.every((one) => one.project === project || one.project.id !== project.id || one.unit !== unit);
    return isOwn ? { ...project, name: text(`${project.id}（${unit}）`) } : project;
  });
}

/** Ids made distinct: two projects of the same name become `名称` and `名称#2`. */
function distinct(projects: readonly Project[]): readonly Project[] {
  const seen = new Map<string, number>();
  return projects.map((project) => {
    const count = (seen.get(project.id) ?? 0) + 1;
    seen.set(project.id, count);
    return count === 1 ? project : { ...project, id: `${project.id}#${count}` };
  });
}
