import type { Cause, Finding, Fix, Severity } from '../findings/finding';
import type { Message } from '../messages/message';
import type { Table } from '../tables/model';
import { formatAddress, type CellAddress } from '../workbook/address';

/** What a check saw, before it is made a finding. */
export interface Observation {
  readonly rule: string;
  readonly severity: Severity;
  readonly table: Table | null;
  readonly primary: CellAddress;
  /** Further cells involved. */
  readonly cells?: readonly CellAddress[];
  readonly message: Message;
  readonly actual?: string;
  readonly expected?: string;
  readonly unit?: string;
  readonly evidence?: string;
  readonly cause?: Cause;
  readonly fixes?: readonly Fix[];
}

/** Makes a finding whose id is its rule and the cell it accuses. */
export function observed(observation: Observation): Finding {
  const { rule, severity, table, primary, message, cells = [] } = observation;
  const all = new Map([primary, ...cells].map((cell) => [formatAddress(cell), cell]));
  return {
    id: `${rule}@${formatAddress(primary)}`,
    rule,
    severity,
    table: table?.id ?? null,
    cells: [...all.values()],
    primary,
    message,
    actual: observation.actual ?? null,
    expected: observation.expected ?? null,
    unit: observation.unit ?? null,
    evidence: observation.evidence ?? null,
    cause: observation.cause ?? null,
    fixes: observation.fixes ?? [],
  };
}
