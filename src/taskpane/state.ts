import type { FillPlan } from '../core/fill/plan';
import type { Message } from '../core/messages/message';
import type { Narrative } from '../core/narrative/model';
import type { Review } from '../core/review';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import type { CellAddress } from '../core/workbook/address';
import type { Receipt } from '../hosts/host';

/** The four tabs of the pane (概览、校验、填充、报告). */
export const VIEWS = ['overview', 'findings', 'fill', 'report'] as const;
export type View = (typeof VIEWS)[number];

/** What the pane is busy with. */
export type Task = 'reading' | 'reviewing' | 'writing' | 'undoing';

export interface Busy {
  readonly task: Task;
  /** Share done, 0…1; null where it cannot be known. */
  readonly done: number | null;
  /** Whether it can be stopped without leaving anything half done. */
  readonly cancellable: boolean;
}

/** What the pane has to say after something happened; put into words by the catalogue. */
export type Notice =
  | { readonly kind: 'applied'; readonly receipt: Receipt }
  | {
      readonly kind: 'undone';
      readonly restored: readonly CellAddress[];
      readonly kept: readonly CellAddress[];
    }
  | { readonly kind: 'checked'; readonly findings: number }
  | { readonly kind: 'waived' | 'restored' }
  | { readonly kind: 'cancelled' }
  /** `problem` is null for a failure nobody foresaw; `detail` is then its technical name. */
  | { readonly kind: 'failed'; readonly problem: Message | null; readonly detail: string };

export interface PaneState {
  readonly view: View;
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
  readonly narrative: Narrative | null;
  /** Batches written in this session that can be taken back, the latest last. */
  readonly applied: readonly Receipt[];
  readonly notice: Notice | null;
}

export const INITIAL_STATE: PaneState = {
  view: 'overview',
  explained: null,
  busy: null,
  review: null,
  settings: DEFAULT_SETTINGS,
  checked: false,
  stale: false,
  marked: false,
  fill: null,
  narrative: null,
  applied: [],
  notice: null,
};

/** Everything that can happen in the pane. */
export type Action =
  | { readonly type: 'show'; readonly view: View }
  | { readonly type: 'explain'; readonly table: string | null }
  | { readonly type: 'busy'; readonly busy: Busy | null }
  | { readonly type: 'reviewed'; readonly review: Review; readonly settings: Settings }
  | { readonly type: 'checked' }
  | { readonly type: 'marked'; readonly marked: boolean }
  | { readonly type: 'changed' }
  | { readonly type: 'fill-planned'; readonly plan: FillPlan }
  | { readonly type: 'narrated'; readonly narrative: Narrative }
  | { readonly type: 'applied'; readonly receipt: Receipt }
  | { readonly type: 'undone'; readonly receipt: Receipt }
  | { readonly type: 'notice'; readonly notice: Notice | null };

/** The next state. A new review drops the previews made from the one before. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'show':
      return { ...state, view: action.view, explained: null };
    case 'explain':
      return { ...state, view: 'overview', explained: action.table };
    case 'busy':
      return { ...state, busy: action.busy };
    case 'reviewed':
      return {
        ...state,
        review: action.review,
        settings: action.settings,
        stale: false,
        fill: null,
        narrative: null,
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
      return { ...state, narrative: action.narrative };
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
