import type { Finding } from '../../core/findings/finding';
import type { Locale } from '../../core/messages/message';
import { renderMessage } from '../../core/messages/render';
import { coverageOf } from '../../core/checks/coverage/coverage';
import { basesByTable } from '../../core/checks/coverage/table-coverage';
import type { Review } from '../../core/checks/review-model';
import { formatAddress } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edit';

/** How many relations were checked and how they came out. */
export interface RelationCounts {
  readonly evaluated: number;
  readonly held: number;
  readonly violated: number;
  readonly undetermined: number;
}

/** Relations that rounding explains count as held, digits cut off instead of rounded as violated. */
export function countRelations({ relations }: Review): RelationCounts {
  const count = (...states: readonly string[]) =>
    relations.filter(({ verdict }) => states.includes(verdict.state)).length;
  return {
    evaluated: relations.length,
    held: count('holds', 'rounding'),
    violated: count('violated', 'truncated'),
    undetermined: count('undetermined'),
  };
}

/** The JSON of `jixiao check` (design/contract.md). */
export function checkJson(file: string, review: Review, locale: Locale) {
  return {
    file,
    relations: countRelations(review),
    coverage: coverageJson(review, locale),
    findings: findingsJson(review, locale),
    waived: review.waived.map((finding) => findingJson(finding, locale)),
  };
}

/**
 * How many figures of the tables a rule has checked, by which rules each cell was checked, the cells that none has, and
 * which of several ways of computing a ratio each table was checked by.
 */
export function coverageJson({ tables, relations }: Review, locale: Locale) {
  const { figures, checked, unchecked, rulesByCell } = coverageOf(tables, relations);
  const bases = basesByTable(relations);
  return {
    figures,
    checked,
    unchecked: unchecked.map(formatAddress),
    checkedBy: Object.fromEntries(
      [...rulesByCell.entries()].map(([cell, rules]) => [formatAddress(cell), rules]),
    ),
    bases: tables.flatMap((table) =>
      (bases.get(table) ?? []).map((basis) => ({ table: table.id, basis: renderMessage(basis, locale) })),
    ),
  };
}

/** The findings of a review, in their order. */
export function findingsJson({ findings }: Review, locale: Locale): readonly FindingJson[] {
  return findings.map((finding) => findingJson(finding, locale));
}

export type FindingJson = ReturnType<typeof findingJson>;

/** One finding with its messages in words. */
export function findingJson(finding: Finding, locale: Locale) {
  const { id, rule, severity, table, cells, primary, actual, expected, unit, evidence, cause } = finding;
  return {
    id,
    rule,
    severity,
    table,
    cells: cells.map(formatAddress),
    primary: primary && formatAddress(primary),
    message: renderMessage(finding.message, locale),
    actual,
    expected,
    unit,
    evidence,
    certainty: finding.certainty ?? null,
    cause: cause && { kind: cause.kind, message: renderMessage(cause.message, locale) },
    fixes: finding.fixes.map(({ title, edits }) => ({
      title: renderMessage(title, locale),
      edits: edits.map(editJson),
    })),
  };
}

/** The cell and what it is to hold: a value, or a formula with its leading `=`. */
function editJson(edit: Edit) {
  switch (edit.kind) {
    case 'number':
    case 'text':
      return { cell: formatAddress(edit.cell), value: edit.value };
    case 'formula':
      return {
        cell: formatAddress(edit.cell),
        value: edit.cached === null ? null : String(edit.cached),
        formula: edit.formula,
      };
    case 'clear':
      return { cell: formatAddress(edit.cell), value: null };
    case 'add-sheet':
      return { sheet: edit.name };
    case 'page-setup':
      return { sheet: edit.sheet };
    case 'chart':
    case 'remove-chart':
      return { sheet: edit.sheet, chart: edit.chart.name };
  }
}
