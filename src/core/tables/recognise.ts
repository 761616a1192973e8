import { rangeA1, type CellRange } from '../workbook/address';
import type { Cell, Sheet, Snapshot } from '../workbook/snapshot';
import { assemble } from './assemble';
import type { Answers } from './manual/answers';
import type { ManualBinding } from './manual/binding';
import { blocksOf } from './headers/blocks';
import { locate, type BoundRegion } from './manual/bound';
import { formsOf } from './forms';
import { Lexicon } from './vocabulary/lexicon';
import { linesOf, type Line } from './cells/lines';
import type { Recognition, Table, Unrecognised } from './model';
import { withoutMargin } from './headers/layouts/margin';
import { panelsOf } from './headers/layouts/panels';
import { asFurtherPage, headerLeftOpen, isHeadless, underHeader, type OpenHeader } from './pages/open-header';
import { unknownGrid } from './unread';
import { ValueReader } from './cells/values';

/**
 * Finds every table of a workbook by words and structure, and says what it could not read. Needs neither merges
 * nor coordinates; its cost is linear in the filled cells. Regions bound by hand are read as the officer said; a
 * binding whose region is no longer there is listed as unread. `before`: the header that the sheet before the first has
 * left open.
 */
export function recognise(
  snapshot: Snapshot,
  bindings: readonly ManualBinding[] = [],
  memory = new Memory(),
  before: OpenHeader | null = null,
): Recognition & Page {
  const reader = new Reader(memory, before);
  const homes = homesOf(snapshot, bindings);
  for (const sheet of snapshot.sheets) {
    const own = homes.get(sheet.name);
    if (own) reader.readBoundSheet(sheet, own);
    else reader.readSheet(sheet);
    homes.delete(sheet.name);
  }
  for (const homeless of homes.values()) reader.unrecognised.push(...homeless.map(lost));
  return {
    tables: reader.tables,
    unrecognised: reader.unrecognised,
    header: reader.header,
    headless: reader.headless,
  };
}

/** How the last sheet that was read joins those beside it, where a table is printed on several. */
export interface Page {
  /** The header of its last table, under which the next sheet may go on. */
  readonly header: OpenHeader | null;
  /** Whether it has none of its own at its top, so that its reading depends on the sheet before. */
  readonly headless: boolean;
}

/** Bindings by the sheet they are looked for on: the named one, or any other when it was renamed or removed. */
function homesOf(
  snapshot: Snapshot,
  bindings: readonly ManualBinding[],
): Map<string, readonly ManualBinding[]> {
  const homes = new Map<string, readonly ManualBinding[]>();
  const names = new Set(snapshot.sheets.map((sheet) => sheet.name));
  for (const binding of bindings) {
    const name = names.has(binding.sheet) ? binding.sheet : renamed(snapshot, binding);
    homes.set(name ?? binding.sheet, [...(homes.get(name ?? binding.sheet) ?? []), binding]);
  }
  return homes;
}

/** The one sheet that still has the words of a binding whose own sheet is gone; null when none or several do. */
function renamed(snapshot: Snapshot, binding: ManualBinding): string | null {
  if (!binding.columns.some(({ label }) => label !== '')) return null;
  const lexicon = new Lexicon();
  const [only, ...others] = snapshot.sheets.filter((sheet) =>
    locate(binding, linesOf(sheet, lexicon), lexicon),
  );
  return only && others.length === 0 ? only.name : null;
}

/** A binding whose region is no longer to be found. */
function lost({ sheet, range }: ManualBinding): Unrecognised {
  return { sheet, range, reason: { id: 'table/binding-lost', data: { range: rangeA1(range) } } };
}

/** The cells a region covers now: its columns with the margins the officer gave them. */
function areaOf({ binding, columns, first, next }: BoundRegion, lines: readonly Line[]): CellRange {
  const { range } = binding;
  const before = binding.columns.map(({ index }) => index);
  const now = columns.map(({ index }) => index);
  const none = columns.length === 0;
  return {
    firstRow: lines[first]?.row ?? 0,
    lastRow: lines[next - 1]?.row ?? 0,
    firstColumn: none ? range.firstColumn : Math.min(...now) - Math.min(...before) + range.firstColumn,
    lastColumn: none ? range.lastColumn : Math.max(...now) - Math.max(...before) + range.lastColumn,
  };
}

function standsBeside({ row, column }: Cell, area: CellRange): boolean {
  const within = row >= area.firstRow && row <= area.lastRow;
  return within && (column < area.firstColumn || column > area.lastColumn);
}

/** Words and numbers as they were read, each once: what a sheet has in common with those before it costs no reading. */
export class Memory {
  readonly lexicon: Lexicon;
  readonly values = new ValueReader();

  /** @param answers what the officer has said of columns. */
  constructor(answers: Answers = new Map()) {
    this.lexicon = new Lexicon(answers);
  }
}

/** Reads sheet after sheet into one recognition. */
class Reader {
  readonly tables: Table[] = [];
  readonly unrecognised: Unrecognised[] = [];
  headless = false;
  private readonly lexicon: Lexicon;
  private readonly values: ValueReader;

  /** @param header the one that the sheet read last has left open. */
  constructor(
    { lexicon, values }: Memory,
    public header: OpenHeader | null,
  ) {
    this.lexicon = lexicon;
    this.values = values;
  }

  /** A sheet without bound regions; one without a header of its own may go on under that of the sheet before. */
  readSheet(sheet: Sheet): void {
    const open = this.header;
    const lines = withoutMargin(linesOf(sheet, this.lexicon));
    this.headless = isHeadless(lines);
    if (lines.length === 0) return;
    this.header = null;
    const page = open && underHeader(lines, open);
    if (page) {
      this.readPage(sheet, page, open);
      return;
    }
    let above: Table | null = null;
    for (const panel of panelsOf(lines)) above = this.read(sheet, panel, [], above);
  }

  /** A further page of the table of the sheet before: `lines` have its header among them. */
  private readPage(sheet: Sheet, lines: readonly Line[], open: OpenHeader): void {
    const from = this.tables.length;
    const own = lines.map((line) => (open.lines.includes(line) ? { ...line, tokens: [] } : line));
    this.read(sheet, lines, [], open.table, own);
    const [first] = this.tables.slice(from);
    if (!first) return;
    const page = asFurtherPage(first, open);
    this.tables[from] = page;
    if (this.header?.table === first) this.header = { ...this.header, table: page };
  }

  /** A sheet with bound regions; what stands beside a region is read as a sheet of its own. */
  readBoundSheet(sheet: Sheet, bindings: readonly ManualBinding[]): void {
    [this.header, this.headless] = [null, false];
    const lines = linesOf(sheet, this.lexicon);
    const regions: BoundRegion[] = [];
    for (const binding of bindings) {
      const region = locate(binding, lines, this.lexicon);
      if (region && !regions.some((other) => region.first < other.next && other.first < region.next)) {
        regions.push(region);
      } else this.unrecognised.push(lost(binding));
    }
    regions.sort((a, b) => a.first - b.first);
    const areas = regions.map((region) => areaOf(region, lines));
    const beside = (cell: Cell): boolean => areas.some((area) => standsBeside(cell, area));
    if (!sheet.cells.some(beside)) {
      this.read(sheet, lines, regions);
      return;
    }
    const own = linesOf({ ...sheet, cells: sheet.cells.filter((cell) => !beside(cell)) }, this.lexicon);
    this.read(
      sheet,
      own,
      regions.flatMap(({ binding }) => locate(binding, own, this.lexicon) ?? []),
    );
    this.read(sheet, linesOf({ ...sheet, cells: sheet.cells.filter(beside) }, this.lexicon), []);
  }

  /**
   * Reads lines of a sheet; gives the last table read so far, whose unit and year hold for those that say none. `own`: the
   * same lines, those that stand on another sheet being empty.
   */
  private read(
    sheet: Sheet,
    lines: readonly Line[],
    regions: readonly BoundRegion[],
    before: Table | null = null,
    own: readonly Line[] = lines,
  ): Table | null {
    let above = before;
    if (lines.length === 0) return above;
    for (const form of formsOf(blocksOf(sheet.name, lines, this.values, regions), own)) {
      this.header = null;
      if (form.unknown) {
        this.unrecognised.push(unknownGrid(sheet.name, form));
        continue;
      }
      const outcome: Table | Unrecognised = assemble(form, {
        above,
        sheet: sheet.name,
        hidden: sheet.visibility !== 'visible',
        id: `t${this.tables.length + 1}`,
        lexicon: this.lexicon,
        values: this.values,
      });
      if ('kind' in outcome) {
        this.tables.push(outcome);
        this.header = headerLeftOpen(form, lines, outcome);
        above = outcome;
      } else this.unrecognised.push(outcome);
    }
    return above;
  }
}
