import type { Finding } from '../../findings/finding';
import type { Table } from '../../tables/model';
import { parseAddress, placeOf, type CellAddress } from '../../workbook/address';
import type { ProseFinding } from '../model';
import type { Span } from '../text/clean';
import type { TextTable } from './tables-in-text';

/** What the tables among a report's paragraphs say (文中表格): read and reviewed like those of a workbook. */
export interface Annex {
  readonly printed: readonly TextTable[];
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
}

/** Where a cell of the tables stands in the text; null for a cell of another sheet, or an empty one. */
export function spanOfCell(
  { printed }: Pick<Annex, 'printed'>,
  text: string,
  cell: CellAddress,
): Span | null {
  const table = printed.find(({ sheet }) => sheet.name === cell.sheet);
  const place = table?.places.get(placeOf(cell.row, cell.column));
  return place ? { ...place, quote: text.slice(place.start, place.end) } : null;
}

/** Rules of figures that do not agree; what a form lacks is no matter of the report it is printed in. */
const JUDGED = ['arithmetic/', 'consistency/'];

/** The findings of the review about figures of the tables, as findings about the text. */
export function annexFindings(annex: Annex, text: string): readonly ProseFinding[] {
  return annex.findings.flatMap((finding): readonly ProseFinding[] => {
    const { rule, severity, primary, cells } = finding;
    const where = primary && spanOfCell(annex, text, primary);
    if (!where || severity === 'hint' || !JUDGED.some((kind) => rule.startsWith(kind))) return [];
    const others = cells.flatMap((cell) => spanOfCell(annex, text, cell) ?? []);
    return [
      {
        id: `${rule}@${where.start}`,
        rule,
        // Cells that span several columns are lost in a text, so that a heading may stand over the wrong one.
        severity: 'warning',
        where,
        related: others.filter(({ start }) => start !== where.start),
        message: finding.message,
        actual: finding.actual,
        expected: finding.expected,
        unit: finding.unit,
        evidence: finding.evidence,
        cause: finding.cause,
        replacement: null,
        cells: [],
      },
    ];
  });
}

/** A finding of the text against such a table: its cells are words of the text, and no cells to go to. */
export function pointedInText(finding: ProseFinding, annex: Annex, text: string): ProseFinding {
  const related = finding.cells.flatMap((name) => {
    const cell = parseAddress(name);
    return (cell && spanOfCell(annex, text, cell)) ?? [];
  });
  const severity = finding.severity === 'error' ? 'warning' : finding.severity;
  return { ...finding, severity, related, cells: [] };
}
