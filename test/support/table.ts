import { decimal, decimalsOf } from '../../src/core/quantity/decimal';
import type { Figure } from '../../src/core/quantity/figure';
import type { AmountUnit, Unit } from '../../src/core/quantity/unit';
import { meaningOfField } from '../../src/core/tables/headers/fields/field-meanings';
import type { Field, Indicator, Row, Table, TableKind } from '../../src/core/tables/model';
import { asRow, meet } from '../../src/core/words/join';
import { readWords } from '../../src/core/words/read-words';
import type { Snapshot } from '../../src/core/workbook/snapshot';

/** A cell of a test table: a number as text (`45.08`, `54.31%`), null for blank, `=…|value` for a formula. */
export type Entry = string | null;

/** An indicator of a test table. */
export interface IndicatorEntry {
  readonly name: string;
  readonly level1?: string;
  readonly weight?: Entry;
  readonly score?: Entry;
}

export interface TableOptions {
  readonly kind?: TableKind;
  readonly sheet?: string;
  readonly unit?: AmountUnit;
  /** Decimals the amounts are known to. */
  readonly decimals?: number;
  /** Field names, left to right from column C. */
  readonly columns: readonly string[];
  /** Label, then one entry per column; two leading spaces put a row below the nearest row with fewer. */
  readonly rows: readonly (readonly [string, ...Entry[]])[];
  readonly indicators?: readonly IndicatorEntry[];
  readonly totalWeight?: Entry;
  readonly totalScore?: Entry;
}

/** A recognised table that looks like the sheet it came from: header in row 1, rows below, labels in column B. */
export function table(options: TableOptions): Table {
  const { columns, rows, kind = 'project-self-evaluation', sheet = 'Sheet1', unit = '万元' } = options;
  const decimals = options.decimals ?? 2;
  const tree = rowTree(rows.map(([label]) => label));
  const fields: Field[] = [];
  rows.forEach(([label, ...entries], r) => {
    columns.forEach((name, c) => {
      const entry = entries[c];
      if (entry === undefined) return;
      const figure = figureAt(sheet, r + 1, c + 2, entry, unitOf(name, unit), decimals);
      const said = meet(rowMeaning(label), { meaning: meaningOfField(name), grounds: 'stated' });
      fields.push({ name, row: label.trim(), label: label.trim(), cell: figure.cell, figure, ...said });
    });
  });
  const below = rows.length + 2;
  const points = (row: number, column: number, entry: Entry | undefined): Figure | null =>
    entry === undefined ? null : figureAt(sheet, row, column, entry, '分', decimals);
  const indicators = (options.indicators ?? []).map((given, i): Indicator => {
    const weight = points(below + i, 6, given.weight);
    const score = points(below + i, 7, given.score);
    return {
      level1: given.level1 ?? '产出指标',
      level2: null,
      level3: given.name,
      level1Weight: null,
      level2Weight: null,
      relation: null,
      target: null,
      actual: null,
      measureUnit: null,
      weight,
      score,
      coefficient: null,
      weightShare: null,
      convertedScore: null,
      reason: null,
      criterion: null,
      explanation: null,
      cells: { level3: { sheet, row: below + i, column: 3 } },
    };
  });
  const end = below + indicators.length;
  return {
    id: 't1',
    kind,
    family: 'test',
    sheet,
    range: { firstRow: 0, firstColumn: 0, lastRow: end, lastColumn: 9 },
    title: null,
    year: null,
    unit,
    department: null,
    project: null,
    projectCode: null,
    columns: columns.map((field, c) => ({
      field,
      label: field,
      headerCell: { sheet, row: 0, column: c + 2 },
      index: c + 2,
      groups: [],
      meaning: meaningOfField(field),
      grounds: 'stated' as const,
    })),
    rows: tree.map((row, r) => ({
      ...row,
      labelCell: { sheet, row: r + 1, column: 1 },
      ...rowMeaning(row.label),
    })),
    fields,
    indicators,
    totalWeight: points(end, 6, options.totalWeight),
    totalScore: points(end, 7, options.totalScore),
    grade: null,
    texts: [],
    blank: false,
    judged: 'all',
  };
}

function rowMeaning(label: string) {
  return asRow(readWords(label.trim()), label.trim());
}

/** A workbook with nothing in its cells, for tables that were built by hand. */
export const EMPTY_WORKBOOK: Snapshot = { name: null, sheets: [], storage: {} };

/** One figure; `decimals` applies to numbers only, formulas are exact, percentages keep the digits they have. */
export function figureAt(
  sheet: string,
  row: number,
  column: number,
  entry: Entry,
  unit: Unit,
  decimals: number,
): Figure {
  const cell = { sheet, row, column };
  const blank = { cell, value: null, unit, decimals: null, encoding: 'number' as const, numberFormat: null };
  if (entry === null) return { ...blank, state: 'blank', written: '', formula: null };
  const [first, cached] = entry.startsWith('=') ? entry.split('|') : [null, entry];
  const written = cached ?? '';
  const number = /^-?\d+(?:\.\d+)?%?$/.test(written) ? decimal(written.replace('%', '')) : null;
  if (!number)
    return { ...blank, state: written === '—' ? 'not-applicable' : 'text', written, formula: null };
  const isPercent = written.endsWith('%');
  return {
    ...blank,
    state: 'number',
    value: number,
    decimals: first ? null : isPercent ? decimalsOf(number) : Math.max(decimals, decimalsOf(number)),
    encoding: isPercent ? 'percent' : 'number',
    written,
    formula: first ?? null,
    numberFormat: isPercent ? '0.00%' : null,
  };
}

function unitOf(name: string, unit: AmountUnit): Unit {
  if (name === 'weight' || name === 'score') return '分';
  return /rate$|share$/.test(name) ? '%' : unit;
}

function rowTree(labels: readonly string[]): readonly Omit<Row, 'labelCell' | 'meaning' | 'grounds'>[] {
  const depthOf = (label: string): number => /^ */.exec(label)?.[0].length ?? 0;
  return labels.map((label, at) => {
    const parent = labels.slice(0, at).findLast((above) => depthOf(above) < depthOf(label));
    return {
      key: label.trim(),
      label: label.trim(),
      parent: parent?.trim() ?? null,
      exhaustive: true,
      code: null,
    };
  });
}
