/**
 * What checking costs beside reading (design bar: under a quarter), and both beside the reading of other libraries;
 * whether cost grows linearly with cells, and what an edit costs beside a review of everything. Bundled, as the product
 * is shipped. All figures of a line come from one process and one run, so that ratios hold on any machine.
 */
import { review } from '../../src/core/review/review';
import { Reviewer } from '../../src/core/review/reviewer';
import { DEFAULT_SETTINGS } from '../../src/core/findings/settings';
import type { Sheet, Snapshot } from '../../src/core/workbook/snapshot';
import { readSnapshot } from '../../src/hosts/xlsx/read/read';
import { workbookFile } from '../support/workbook-file';
import { besideReaders } from './beside-readers';
import { emptyRange } from './empty-range';
import { nationalWorkbook } from './national-workbook';
import { measureFaultySheets } from './faulty-sheets';
import { median, phasesOf, timed } from './phases';
import { record } from './record';

const SIZES = [10, 100, 500, 1000];
const BAR = 0.25;
const BAR_SHEETS = 500;
/** What an edit may cost of a review of everything, at `BAR_SHEETS` sheets. */
const EDIT_SHARE = 1 / 200;
/** Edits after the first, each of which makes something wrong anew. */
const NEXT_EDITS = 9;

interface Measurement {
  readonly cells: number;
  readonly parse: number;
  readonly review: number;
  readonly edit: Edit;
}

/** Milliseconds of the first edit, which finds nothing prepared, and of those that follow. */
interface Edit {
  readonly first: number;
  readonly next: number;
}

function measure(name: string, bytes: Uint8Array, runs: number): Measurement {
  const rounds = Array.from({ length: runs }, () => {
    const parsed = timed(() => readSnapshot(bytes, 'bench.xlsx'));
    const reviewed = timed(() => review(parsed.result, DEFAULT_SETTINGS));
    return { parsed, reviewed, phases: phasesOf(parsed.result), edit: editOf(parsed.result) };
  });
  const last = rounds.at(-1);
  const middle = (of: (round: (typeof rounds)[number]) => number): number => median(rounds.map(of));
  const measured = {
    cells: last?.parsed.result.sheets.reduce((sum, { cells }) => sum + cells.length, 0) ?? 0,
    parse: middle(({ parsed }) => parsed.milliseconds),
    review: middle(({ reviewed }) => reviewed.milliseconds),
    edit: {
      first: middle(({ edit }) => edit.first),
      next: middle(({ edit }) => edit.next),
    },
  };
  const columns = [
    name,
    measured.cells,
    last?.reviewed.result.tables.length ?? 0,
    last?.reviewed.result.findings.length ?? 0,
    ...[
      measured.parse,
      measured.review,
      middle(({ phases }) => phases.recognise),
      middle(({ phases }) => phases.relations),
      middle(({ phases }) => phases.scoring),
      middle(({ phases }) => phases.checks),
      measured.edit.first,
      measured.edit.next,
    ].map((milliseconds) => milliseconds.toFixed(1)),
    (measured.review / measured.parse).toFixed(2),
  ];
  print(columns);
  return measured;
}

/** What it costs to check again after a cell in the middle of the workbook was typed over. */
function editOf(snapshot: Snapshot): Edit {
  const reviewer = new Reviewer();
  reviewer.review(snapshot, DEFAULT_SETTINGS);
  const at = Math.floor(snapshot.sheets.length / 2);
  const edit = (value: number): number => {
    const sheets = snapshot.sheets.map((sheet, index) => (index === at ? typedOver(sheet, value) : sheet));
    return timed(() => reviewer.review({ ...snapshot, sheets }, DEFAULT_SETTINGS)).milliseconds;
  };
  return {
    first: edit(1234.56),
    next: median(Array.from({ length: NEXT_EDITS }, (_, time) => edit(1235.56 + time))),
  };
}

function typedOver(sheet: Sheet, value: number): Sheet {
  const at = sheet.cells.findIndex((cell) => typeof cell.value === 'number');
  return { ...sheet, cells: sheet.cells.map((cell, i) => (i === at ? { ...cell, value } : cell)) };
}

const lines: string[] = [];

function print(columns: readonly (string | number)[]): void {
  lines.push(columns.map((column) => String(column).padStart(14)).join(''));
}

measure('(warming up)', workbookFile(nationalWorkbook(100)), 10);
print([
  'sheets',
  'cells',
  'tables',
  'findings',
  'parse ms',
  'review ms',
  'recognise',
  'relations',
  'scoring',
  'other checks',
  'first edit ms',
  'next edit ms',
  'review/parse',
]);
const measurements = SIZES.map((sheets) => ({
  sheets,
  ...measure(String(sheets), workbookFile(nationalWorkbook(sheets)), sheets > 100 ? 5 : 1000 / sheets),
}));
measure('1 + 1M empty', emptyRange(nationalWorkbook(1), 10_000, 100), 3);

const flatness = (of: (m: Measurement) => number): string => {
  const rates = measurements.map((m) => m.cells / of(m));
  return (Math.max(...rates) / Math.min(...rates)).toFixed(2);
};
lines.push(
  `cells per millisecond from 10 to 1000 sheets, fastest over slowest: parse ${flatness((m) => m.parse)}, review ${flatness((m) => m.review)}`,
);
/** A part as people say it: 1/200. */
function part(whole: number, share: number): string {
  return `1/${Math.round(whole / share)}`;
}

const large = measurements.find(({ sheets }) => sheets === BAR_SHEETS);
if (large) {
  const ratio = large.review / large.parse;
  const verdict = (isMet: boolean): string => (isMet ? 'met' : 'missed');
  lines.push(
    `review / parse at ${BAR_SHEETS} sheets: ${ratio.toFixed(2)} (bar ${BAR}: ${verdict(ratio < BAR)})`,
  );
  const { first, next } = large.edit;
  lines.push(
    `an edit at ${BAR_SHEETS} sheets: the first ${part(large.review, first)} of a review, the next ` +
      `${part(large.review, next)} (bar ${part(1, EDIT_SHARE)}: ${verdict(next <= large.review * EDIT_SHARE)})`,
  );
}
lines.push(...measureFaultySheets());
record('review', lines);
record('beside-readers', await besideReaders());
