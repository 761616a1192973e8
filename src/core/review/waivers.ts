import type { Finding } from '../findings/finding';
import type { Waiver } from '../findings/settings';
import type { CellAddress } from '../workbook/address';
import { formatAddress } from '../workbook/address';
import { isCellError } from '../workbook/snapshot';
import type { SnapshotIndex } from '../workbook/snapshot-index';

/** Sets aside the findings the officer has waived (豁免), as long as their cells hold what they held then. */
export function separateWaived(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  snapshot: SnapshotIndex,
): { readonly findings: readonly Finding[]; readonly waived: readonly Finding[] } {
  const byFinding = new Map(waivers.map((waiver) => [waiver.finding, waiver]));
  const kept: Finding[] = [];
  const waived: Finding[] = [];
  for (const finding of unique(findings)) {
    const waiver = byFinding.get(finding.id);
    const stands = waiver?.cells.every(({ cell, written }) => writtenIn(cell, snapshot) === written) ?? false;
    (stands ? waived : kept).push(finding);
  }
  return { findings: kept, waived };
}

/** The waiver that sets a finding aside as its cells are now. */
export function waiverFor(finding: Finding, reason: string, snapshot: SnapshotIndex): Waiver {
  const cells = finding.primary ? [finding.primary, ...finding.cells] : finding.cells;
  const byAddress = new Map(cells.map((cell) => [formatAddress(cell), cell]));
  return {
    finding: finding.id,
    reason,
    cells: [...byAddress.values()].map((cell) => ({ cell, written: writtenIn(cell, snapshot) })),
  };
}

/** The cell's raw content as text; empty for a blank cell. */
function writtenIn(cell: CellAddress, snapshot: SnapshotIndex): string {
  const value = snapshot.at(cell)?.value;
  if (value === undefined) return '';
  return isCellError(value) ? value.error : String(value);
}

/** Two findings of one rule about one cell say the same; the first is kept. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  return [...byId.values()];
}
