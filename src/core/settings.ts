import type { CellAddress } from './workbook/address';

/** What the officer may choose; kept in the workbook. */
export interface Settings {
  /** Execution rate, in percent, below which a reason must be given (应说明原因的执行率); plain decimal. */
  readonly reasonThreshold: string;
  /** Scoring profile chosen by hand, or null to follow the sheet. */
  readonly profile: string | null;
  readonly waivers: readonly Waiver[];
}

/** A finding the officer has set aside (豁免), until one of its cells changes. */
export interface Waiver {
  readonly finding: string;
  readonly reason: string;
  /** What its cells held when it was waived. */
  readonly cells: readonly { readonly cell: CellAddress; readonly written: string }[];
}

export const DEFAULT_SETTINGS: Settings = { reasonThreshold: '90', profile: null, waivers: [] };
