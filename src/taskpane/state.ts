import type { FillPlan } from '../core/fill/plan';
import type { Message } from '../core/messages/message';
import type { ArrangedSection } from '../core/narrative/outlines/arrange';
import type { Narrative } from '../core/narrative/model';
import type { OwnOutline } from '../core/narrative/outlines/own-outline';
import type { HistoryRecord } from '../core/narrative/refresh/history';
import type { RefreshPreview } from '../core/narrative/refresh/preview';
import type { Review } from '../core/review/review-model';
import { DEFAULT_SETTINGS, type Settings } from '../core/findings/settings';
import type { CellAddress, CellRange } from '../core/workbook/address';
import type { Receipt } from '../hosts/host';

/** The four tabs of the pane (概览、校验、填充、报告). */
export const VIEWS = ['overview', 'findings', 'fill', 'report'] as const;
export type View = (typeof VIEWS)[number];

/** A printed scoring rule (评分标准) and the weight it is scored by. */
export interface PrintedRule {
  readonly criterion: string;
  readonly weight: string;
}

/** A page over the tabs (设置、试算、核对覆盖面), with a way back to the tab beneath it. */
export type Page =
  | { readonly kind: 'settings' }
  /** `rule` is what to start with; null starts empty. */
  | { readonly kind: 'trial'; readonly rule: PrintedRule | null }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'binding'; readonly region: Region };

/** A part of a sheet (区域) that is to be read as the officer says. */
export interface Region {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What the pane is busy with. */
export type Task = 'reading' | 'reviewing' | 'composing' | 'writing' | 'undoing' | 'exporting';

export interface Busy {
  readonly task: Task;
  /** Share done, 0…1; null where it cannot be known. */
  readonly done: number | null;
  /** Whether it can be stopped without leaving anything half done. */
  readonly cancellable: boolean;
}

/** What is said of something that went well, and needs no further data. */
export type PlainNotice = 'waived' | 'restored' | 'saved' | 'bound' | 'unbound' | 'arranged' | 'up-to-date';

/** What the pane has to say after something happened; put into words by the catalogue. */
export type Notice =
  | { readonly kind: 'applied'; readonly receipt: Receipt }
  | {
      readonly kind: 'undone';
      readonly restored: readonly CellAddress[];
      readonly kept: readonly CellAddress[];
    }
  | { readonly kind: 'checked'; readonly findings: number }
  | { readonly kind: PlainNotice }
  | { readonly kind: 'cancelled' }
  /** `problem` is null for a failure nobody foresaw; `detail` is then its technical name. */
  | { readonly kind: 'failed'; readonly problem: Message | null; readonly detail: string };

/** The report as it would be written (报告预览). */
export interface ReportPreview {
  readonly narrative: Narrative;
  /** Every section of its outline, those left out included. */
  readonly arrangement: readonly ArrangedSection[];
  /** What writing it changes of the report on the sheet; null while there is none. */
  readonly refresh: RefreshPreview | null;
  /** When the report was written and what changed, the latest last. */
  readonly history: readonly HistoryRecord[];
}

/** The cell whose sentences are looked for in the report. */
export interface Traced {
  readonly cell: CellAddress;
  /** Whether the officer asked for it, and did not only select the cell. */
  readonly asked: boolean;
}

/** A file made for the officer to save. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PaneState {
  readonly view: View;
  /** What lies over the view; null shows the view itself. */
  readonly page: Page | null;
  /** The table whose reading is being explained, by id. */
  readonly explained: string | null;
  readonly busy: Busy | null;
  readonly review: Review | null;
  readonly settings: Settings;
  /** Whether the officer has asked for the check; before that only what was recognised is shown. */
  readonly checked: boolean;
  /** Whether cells may have changed since the review. */
  readonly stale: boolean;
  /** Whether our marks are on the cells. */
  readonly marked: boolean;
  readonly fill: FillPlan | null;
  readonly report: ReportPreview | null;
  /** Sections as they have been arranged and not been kept yet, outline by outline. */
  readonly unsavedOutlines: readonly OwnOutline[];
  readonly traced: Traced | null;
  /** The report as a Word file, until the report changes. */
  readonly document: OfferedFile | null;
  /** Batches written in this session that can be taken back, the latest last. */
  readonly applied: readonly Receipt[];
  readonly notice: Notice | null;
}

export const INITIAL_STATE: PaneState = {
  view: 'overview',
  page: null,
  explained: null,
  busy: null,
  review: null,
  settings: DEFAULT_SETTINGS,
  checked: false,
  stale: false,
  marked: false,
  fill: null,
  report: null,
  unsavedOutlines: [],
  traced: null,
  document: null,
  applied: [],
  notice: null,
};

/** Everything that can happen in the pane. */
export type Action =
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'open'; readonly page: Page | null }
  | { readonly type: 'explain'; readonly table: string | null }
  | { readonly type: 'busy'; readonly busy: Busy | null }
  | { readonly type: 'reviewed'; readonly review: Review; readonly settings: Settings }
  | { readonly type: 'checked' }
  | { readonly type: 'marked'; readonly marked: boolean }
  | { readonly type: 'changed' }
  | { readonly type: 'fill-planned'; readonly plan: FillPlan }
  | { readonly type: 'narrated'; readonly report: ReportPreview }
  | { readonly type: 'report-declined' }
  | { readonly type: 'arranged'; readonly unsaved: readonly OwnOutline[] }
  | { readonly type: 'traced'; readonly cell: CellAddress | null; readonly asked: boolean }
  | { readonly type: 'exported'; readonly document: OfferedFile }
  | { readonly type: 'applied'; readonly receipt: Receipt }
  | { readonly type: 'undone'; readonly receipt: Receipt }
  | { readonly type: 'notice'; readonly notice: Notice | null };

/** The next state. A new review drops the previews made from the one before. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'show':
      return { ...state, view: action.view, page: null, explained: null };
    case 'open':
      return { ...state, page: action.page };
    case 'explain':
      return { ...state, view: 'overview', page: null, explained: action.table };
    case 'busy':
      return { ...state, busy: action.busy };
    case 'reviewed':
      return {
        ...state,
        review: action.review,
        settings: action.settings,
        stale: false,
        fill: null,
        report: null,
        document: null,
        explained: action.review.tables.some((table) => table.id === state.explained)
          ? state.explained
          : null,
      };
    case 'checked':
      return { ...state, checked: true };
    case 'marked':
      return { ...state, marked: action.marked };
    case 'changed':
      return state.review ? { ...state, stale: true } : state;
    case 'fill-planned':
      return { ...state, fill: action.plan };
    case 'narrated':
      return { ...state, report: action.report, document: null };
    case 'report-declined':
      return { ...state, view: 'overview', report: null, unsavedOutlines: [], document: null };
    case 'arranged':
      return { ...state, unsavedOutlines: action.unsaved };
    case 'traced': {
      const { cell, asked } = action;
      return { ...state, traced: cell && { cell, asked } };
    }
    case 'exported':
      return { ...state, document: action.document };
    case 'applied':
      return {
        ...state,
        applied: [...state.applied, action.receipt],
        notice: { kind: 'applied', receipt: action.receipt },
      };
    case 'undone':
      return { ...state, applied: state.applied.filter((receipt) => receipt.id !== action.receipt.id) };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}
