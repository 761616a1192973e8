import type { CellRange } from '../../core/workbook/address';
import type { Sheet } from './sheet';

/** Who caused a change: a person at the page, the add-in through Office.js, or recalculation. */
export type Source = 'user' | 'add-in' | 'calculation';

/** One thing that happened to the workbook. Listeners get all changes of a batch at once. */
export type Change =
  /** Contents of cells (values, formulas). */
  | { readonly kind: 'cells'; readonly sheet: Sheet; readonly range: CellRange; readonly source: Source }
  /** Number formats, looks, merges, sizes, conditional formats, charts, protection. */
  | { readonly kind: 'look'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-added'; readonly sheet: Sheet; readonly source: Source }
  | { readonly kind: 'sheet-removed'; readonly sheet: Sheet; readonly source: Source }
  | { readonly kind: 'sheet-moved'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string }
  /** The active sheet or the selected range. */
  | { readonly kind: 'selection' }
  /** Settings or custom XML parts. */
  | { readonly kind: 'storage' };

export type ChangeListener = (changes: readonly Change[]) => void;
