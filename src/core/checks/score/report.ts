import type { Cause, Finding, Fix, Severity } from '../../findings/finding';
import type { Message } from '../../messages/message';
import { plain, type Decimal } from '../../quantity/decimal';
import type { KnownFigure } from '../../quantity/figure';
import { shownValue, writeFigure } from '../../formulas/print/edits';
import type { Table } from '../../tables/model';
import { formatAddress, sameCell, type CellAddress } from '../../workbook/address';

/** What a score check found, before it is made a finding. Everything a check does not say is left out. */
export interface Report {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: Table;
  readonly primary: CellAddress;
  readonly cells?: readonly CellAddress[];
  readonly message: Message;
  readonly actual?: Decimal | null;
  readonly expected?: Decimal | null;
  readonly unit?: string | null;
  readonly evidence?: string | null;
  readonly cause?: Cause | null;
  readonly fixes?: readonly Fix[];
}

/** Makes a finding whose id is the rule and the cell it accuses. */
export function report(found: Report): Finding {
  const { rule, severity, table, primary, cells = [], message } = found;
  return {
    id: `${rule}@${formatAddress(primary)}`,
    rule,
    severity,
    table: table.id,
    cells: distinctCells([primary, ...cells]),
    primary,
    message,
    actual: found.actual ? plain(found.actual) : null,
    expected: found.expected ? plain(found.expected) : null,
    unit: found.unit ?? null,
    evidence: found.evidence ?? null,
    cause: found.cause ?? null,
    fixes: found.fixes ?? [],
  };
}

/** The one-click correction of a score or another figure. */
export function setTo(figure: KnownFigure, value: Decimal): Fix {
  return {
    title: { id: 'scoring/fix-set', data: { value: shownValue(figure, value) } },
    edits: [writeFigure(figure, value)],
  };
}

function distinctCells(cells: readonly CellAddress[]): readonly CellAddress[] {
  return cells.filter((cell, index) => cells.findIndex((other) => sameCell(other, cell)) === index);
}
