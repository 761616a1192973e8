/**
 * What checking costs beside reading (design bar: under a quarter), and whether cost grows linearly with cells.
 * All figures of a line come from one process and one run, so that ratios hold on any machine.
 */
import { review } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readSnapshot } from '../../src/hosts/xlsx/read';
import { workbookFile } from '../support/workbookFile';
import { nationalWorkbook } from './nationalWorkbook';

const SIZES = [10, 100, 500, 1000];
const BAR = 0.25;
const BAR_SHEETS = 500;

interface Measurement {
  readonly sheets: number;
  readonly cells: number;
  readonly tables: number;
  readonly findings: number;
  readonly parse: number;
  readonly review: number;
}

/** The middle of several runs, which a busy machine disturbs least. */
function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function timed<T>(action: () => T): { result: T; milliseconds: number } {
  const start = performance.now();
  const result = action();
  return { result, milliseconds: performance.now() - start };
}

function measure(sheets: number): Measurement {
  const bytes = workbookFile(nationalWorkbook(sheets));
  const runs = Array.from({ length: sheets > 100 ? 5 : 15 }, () => {
    const parsed = timed(() => readSnapshot(bytes, 'bench.xlsx'));
    const reviewed = timed(() => review(parsed.result, DEFAULT_SETTINGS));
    return { parsed, reviewed };
  });
  const last = runs.at(-1);
  return {
    sheets,
    cells: last?.parsed.result.sheets.reduce((sum, { cells }) => sum + cells.length, 0) ?? 0,
    tables: last?.reviewed.result.tables.length ?? 0,
    findings: last?.reviewed.result.findings.length ?? 0,
    parse: median(runs.map(({ parsed }) => parsed.milliseconds)),
    review: median(runs.map(({ reviewed }) => reviewed.milliseconds)),
  };
}

measure(10); // warms the compiler up
const header = [
  'sheets',
  'cells',
  'tables',
  'findings',
  'parse ms',
  'review ms',
  'review/parse',
  'cells/ms parse',
  'cells/ms review',
];
console.log(header.map((title) => title.padStart(15)).join(''));
const measurements = SIZES.map((sheets) => {
  const found = measure(sheets);
  const { cells, tables, findings, parse, review: reviewing } = found;
  const figures = [sheets, cells, tables, findings, ...[parse, reviewing].map((ms) => ms.toFixed(1))];
  const ratios = [
    (reviewing / parse).toFixed(2),
    ...[cells / parse, cells / reviewing].map((rate) => rate.toFixed(0)),
  ];
  console.log([...figures, ...ratios].map((figure) => String(figure).padStart(15)).join(''));
  return found;
});

const flatness = (of: (m: Measurement) => number): string => {
  const rates = measurements.slice(1).map((m) => m.cells / of(m));
  return (Math.max(...rates) / Math.min(...rates)).toFixed(2);
};
console.log(
  `cells per millisecond from 100 to 1000 sheets, fastest over slowest: parse ${flatness((m) => m.parse)}, review ${flatness((m) => m.review)}`,
);
const large = measurements.find(({ sheets }) => sheets === BAR_SHEETS);
if (large) {
  const ratio = large.review / large.parse;
  console.log(
    `review / parse at ${BAR_SHEETS} sheets: ${ratio.toFixed(2)} (bar ${BAR}: ${ratio < BAR ? 'met' : 'missed'})`,
  );
}
