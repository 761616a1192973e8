/**
 * Reads, edits, saves and recalculates every workbook of a folder and prints what failed: `npm run suites -- DIR [DIR…]`.
 * For the test suites of other libraries, which are not part of this project; not run by CI.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { WorkbookCalculator, type Audit } from '../src/calculation/calculator';
import { formatAddress } from '../src/core/workbook/address';
import { HostError } from '../src/hosts/host';
import { attachCalculator } from '../src/workbench/calculation/attach';
import { sameValue, type Cell } from '../src/workbench/model/cell';
import { openWorkbook, type OpenedWorkbook } from '../src/workbench/load/open';
import { saveWorkbook } from '../src/workbench/load/save';

interface Tally {
  files: number;
  refused: number;
  formulas: number;
  agreeing: number;
  untranslated: number;
}

const tally: Tally = { files: 0, refused: 0, formulas: 0, agreeing: 0, untranslated: 0 };
const failures: string[] = [];
const kinds = new Map<string, { readonly count: number; readonly example: string }>();

for (const folder of process.argv.slice(2)) {
  for (const file of workbooks(folder)) {
    tally.files += 1;
    for (const failure of tried(() => examine(file))) failures.push(`${relative(folder, file)}: ${failure}`);
  }
}
for (const failure of failures) console.log(failure);
for (const [kind, { count: times, example }] of [...kinds].sort((a, b) => b[1].count - a[1].count)) {
  console.log(`${times} × ${kind}: ${example}`);
}
const share = ((100 * tally.agreeing) / Math.max(1, tally.formulas)).toFixed(2);
console.log(
  `${tally.files} workbooks, ${tally.refused} refused with a sentence; of ${tally.formulas} stored results ` +
    `${tally.agreeing} (${share} %) are the engine's, ${tally.untranslated} are left to Excel`,
);

function* workbooks(folder: string): Iterable<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* workbooks(path);
    else if (/\.xls[xm]$/i.test(name)) yield path;
  }
}

function tried(work: () => readonly string[]): readonly string[] {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostError)) return [`fails: ${String(error)}`];
    tally.refused += 1;
    return [];
  }
}

function examine(file: string): readonly string[] {
  const opened = openWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!opened.definitions.stale) {
    const audit = new WorkbookCalculator({
      sheets: opened.workbook.sheets,
      definitions: opened.definitions,
    }).audit();
    count(audit);
  }
  attachCalculator(opened.workbook, opened.definitions);
  const before = contents(opened);
  retype(opened);
  const again = openWorkbook(saveWorkbook(opened), file);
  const after = contents(again);
  return [...before].flatMap(([place, cell]) => {
    const now = after.get(place);
    const same = now !== undefined && sameValue(now.value ?? '', cell.value ?? '');
    return same || isVolatile(cell)
      ? []
      : [`${place} ${cell.formula ?? ''} was ${shown(cell)}, is ${shown(now)}`];
  });
}

function count({ agreeing, differing, untranslated }: Audit): void {
  tally.agreeing += agreeing;
  tally.untranslated += untranslated.length;
  tally.formulas += agreeing + differing.length + untranslated.length;
  for (const formula of untranslated) noteKind('left to Excel', formula, '');
  for (const { formula, stored, computed } of differing) {
    noteKind('differs', formula, `Excel ${JSON.stringify(stored)}, engine ${JSON.stringify(computed)}`);
  }
}

/** Gathers formulas of a kind: the names of the functions in them. */
function noteKind(what: string, formula: string, example: string): void {
  const functions = [
    ...new Set([...formula.toUpperCase().matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map((call) => call[1])),
  ];
  const kind = `${what} ${functions.sort().join('+') || 'operators'}`;
  const known = kinds.get(kind) ?? { count: 0, example: `${formula.slice(0, 120)} ${example}` };
  kinds.set(kind, { ...known, count: known.count + 1 });
}

/** Types every number anew, so that whatever depends on one is computed: nothing may come out otherwise. */
function retype({ workbook }: OpenedWorkbook): void {
  workbook.batch(() => {
    for (const sheet of workbook.sheets) {
      sheet.protected = false;
      const numbers = [...sheet.cells()].filter(
        ({ cell }) => cell.formula === undefined && typeof cell.value === 'number',
      );
      sheet.restore(
        numbers.map(({ row, column, cell }) => ({ row, column, cell: { ...cell } })),
        'user',
      );
    }
  });
}

function contents({ workbook }: OpenedWorkbook): ReadonlyMap<string, Cell> {
  return new Map(
    workbook.sheets.flatMap((sheet) =>
      [...sheet.cells()]
        .filter(({ cell }) => cell.value !== null || cell.formula !== undefined)
        .map(({ row, column, cell }) => [formatAddress({ sheet: sheet.name, row, column }), cell] as const),
    ),
  );
}

function isVolatile({ formula = '' }: Cell): boolean {
  return /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/i.test(formula);
}

function shown(cell: Cell | undefined): string {
  return JSON.stringify(cell?.value ?? null);
}
