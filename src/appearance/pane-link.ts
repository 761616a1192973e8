import type { CellRange } from '../core/workbook/address';

/** What the page around the pane asks for on behalf of keys pressed in its grid. */
export type PageRequest = 'next-finding' | 'previous-finding' | 'undo' | 'redo';

/** What the pane tells the page: when its latest writing, and its latest taking back, were. */
export interface PaneNews {
  readonly jixiao: 'steps';
  /** ISO 8601; null where there is none. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  /** Sheets with findings of severity error. */
  readonly sheetsWithErrors: readonly string[];
  /** The block that is being bound by hand, to be outlined. */
  readonly block: { readonly sheet: string; readonly range: CellRange } | null;
}
