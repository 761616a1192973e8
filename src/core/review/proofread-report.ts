import { DEFAULT_SETTINGS } from '../findings/settings';
import { spanOfCell, type Annex } from '../prose/annex/annex';
import { tablesInText, type TextTable } from '../prose/annex/tables-in-text';
import { proofreadText, type Proofreading, type ProofreadSettings } from '../prose/proofread';
import type { Field, Table } from '../tables/model';
import { review as reviewed } from './review';

/**
 * Proof-reads a report with the tables that it prints among its paragraphs: they are read and reviewed like those of a
 * workbook, and the text is held against them as well.
 */
export function proofreadReport(text: string, settings: Omit<ProofreadSettings, 'annex'> = {}): Proofreading {
  return proofreadText(text, { ...settings, annex: annexOf(text) });
}

function annexOf(text: string): Annex | null {
  const printed = tablesInText(text);
  if (printed.length === 0) return null;
  const snapshot = { name: null, sheets: printed.map(({ sheet }) => sheet), storage: {} };
  const { tables, findings } = reviewed(snapshot, DEFAULT_SETTINGS);
  const shifted = new Set(tables.filter((table) => isShifted(table, text, printed)).map(({ id }) => id));
  return {
    printed,
    tables: tables.filter(({ id }) => !shifted.has(id)),
    findings: findings.filter(({ table }) => table === null || !shifted.has(table)),
  };
}

/**
 * A table whose cells over several rows were lost, so that what stands behind them has moved into the columns before: a
 * percentage under the heading of an amount.
 */
function isShifted({ fields }: Table, text: string, printed: readonly TextTable[]): boolean {
  const isPercent = ({ cell }: Field) =>
    spanOfCell({ printed }, text, cell)?.quote.endsWith(PERCENT) ?? false;
  return fields.some((field) => isAmount(field) && isPercent(field));
}

function isAmount({ meaning: { measure, aspect } }: Field): boolean {
  return aspect === undefined && (measure === 'budget' || measure === 'outturn');
}

const PERCENT = '%';
