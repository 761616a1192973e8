import type { CellAddress } from './address';
import type { ChartDefinition } from './chart';
import type { PageSetup } from './page-setup';

/** Look of a cell the product writes on a sheet of its own. Cells of a user's sheet keep their look. */
export interface CellStyle {
  readonly bold?: boolean;
  /** Breaks its text into lines and begins at the top, as what stands beside it does. */
  readonly wrap?: boolean;
  /** In the middle of its width, as the title of a document (居中); false puts text left and numbers right again. */
  readonly centered?: boolean;
  /** Thin lines around it, for a table that is printed (框线); false takes lines away. */
  readonly boxed?: boolean;
  /** `#RRGGBB`; null takes the fill away. */
  readonly fill?: string | null;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly size?: number;
  /** Height of the cell's row in points, where its wrapped text would not show otherwise. */
  readonly rowHeight?: number;
}

/**
 * One change to a workbook. Text is never interpreted: `=1+1` as `text` stays text.
 * `numberFormat` is given only where the cell's own format would show the value wrongly.
 */
export type Edit =
  | {
      readonly kind: 'number';
      readonly cell: CellAddress;
      readonly value: string;
      readonly numberFormat?: string;
      readonly style?: CellStyle;
    }
  | { readonly kind: 'text'; readonly cell: CellAddress; readonly value: string; readonly style?: CellStyle }
  | {
      readonly kind: 'formula';
      readonly cell: CellAddress;
      /** With its leading `=`. */
      readonly formula: string;
      /** The value the formula has now, for hosts that do not calculate; null when it is not known. */
      readonly cached: string | number | null;
      readonly numberFormat?: string;
      readonly style?: CellStyle;
    }
  | { readonly kind: 'clear'; readonly cell: CellAddress }
  | {
      readonly kind: 'add-sheet';
      readonly name: string;
      /** Widths in characters, by column from A; a column of width 0 is hidden. */
      readonly columnWidths?: readonly number[];
    }
  | {
      /** Draws a chart; the one of ours with the same name on that sheet, if any, gives way to it. */
      readonly kind: 'chart';
      readonly sheet: string;
      readonly chart: ChartDefinition;
      /** What that name stood for before, so that taking the batch back can draw it again. */
      readonly replaces: ChartDefinition | null;
    }
  | {
      /** Says how a sheet of ours prints. Taking a batch back leaves the page of a sheet that stays as it is. */
      readonly kind: 'page-setup';
      readonly sheet: string;
      readonly setup: PageSetup;
    }
  | {
      /** Takes a chart of ours away, if it is still there. */
      readonly kind: 'remove-chart';
      readonly sheet: string;
      readonly chart: ChartDefinition;
    };

/** An edit of one cell. */
export type CellEdit = Extract<Edit, { readonly cell: CellAddress }>;

/** An edit that adds or removes a chart of ours. */
export type ChartEdit = Extract<Edit, { readonly kind: 'chart' | 'remove-chart' }>;

export type PageEdit = Extract<Edit, { readonly kind: 'page-setup' }>;

export function isPageEdit(edit: Edit): edit is PageEdit {
  return edit.kind === 'page-setup';
}

export function isCellEdit(edit: Edit): edit is CellEdit {
  return 'cell' in edit;
}

export function isChartEdit(edit: Edit): edit is ChartEdit {
  return edit.kind === 'chart' || edit.kind === 'remove-chart';
}

/** The changes that one command makes, applied together or not at all. */
export interface EditBatch {
  /** What the user did, for the journal and the undo button: `fill`, `narrate`, `fix`, `waive`. */
  readonly reason: string;
  readonly edits: readonly Edit[];
}
