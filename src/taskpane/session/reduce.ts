import type { OwnOutline } from '../../core/narrative/outlines/own-outline';
import type { CellAddress } from '../../core/workbook/address';
import type { Proofed } from '../views/proof/model';
import type { ParagraphKind } from '../views/report/kinds';
import type {
  Busy,
  FindingList,
  Notice,
  OfferedFile,
  Page,
  PaneState,
  Region,
  ReportPreview,
  Step,
  View,
} from './state';

/** Everything that can happen in the pane. */
export type Action =
  | { readonly type: 'show'; readonly view: View }
  /** Lays a page on top; null takes the topmost away. */
  | { readonly type: 'open'; readonly page: Page | null }
  | { readonly type: 'list'; readonly list: Partial<FindingList> }
  | { readonly type: 'open-finding'; readonly finding: string | null }
  | { readonly type: 'busy'; readonly busy: Busy | null }
  | ({ readonly type: 'reviewed'; readonly asked: boolean } & Pick<
      PaneState,
      'review' | 'settings' | 'coverage' | 'fill' | 'questions'
    >)
  | { readonly type: 'checked' }
  | { readonly type: 'marked'; readonly marked: boolean }
  | { readonly type: 'proofed'; readonly proofed: Proofed }
  | { readonly type: 'changed' }
  | { readonly type: 'narrated'; readonly report: ReportPreview }
  | { readonly type: 'report-kinds'; readonly kinds: readonly ParagraphKind[] }
  | { readonly type: 'walked'; readonly paragraph: string }
  | { readonly type: 'report-declined' }
  | { readonly type: 'arranged'; readonly unsaved: readonly OwnOutline[] }
  | { readonly type: 'traced'; readonly cell: CellAddress }
  | { readonly type: 'block'; readonly block: Region | null }
  | { readonly type: 'exported'; readonly document: OfferedFile }
  | { readonly type: 'applied'; readonly step: Step }
  | { readonly type: 'undone'; readonly step: Step }
  | { readonly type: 'redone'; readonly before: Step; readonly step: Step }
  | { readonly type: 'notice'; readonly notice: Notice | null };

/** The next state. A new review that was asked for drops the report made from the one before. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'show':
      return { ...state, view: action.view, pages: [] };
    case 'open':
      return { ...state, pages: action.page ? [...state.pages, action.page] : state.pages.slice(0, -1) };
    case 'busy':
      return { ...state, busy: action.busy };
    case 'reviewed':
      return reviewed(state, action);
    case 'list':
      return { ...state, list: { ...state.list, ...action.list } };
    case 'open-finding':
      return { ...state, openFinding: action.finding };
    case 'checked':
      return { ...state, checked: true };
    case 'proofed':
      return { ...state, proofed: action.proofed };
    case 'marked':
      return { ...state, marked: action.marked };
    case 'changed':
      return state.review ? { ...state, stale: true } : state;
    case 'narrated':
      return { ...state, report: action.report, document: null };
    case 'report-kinds':
      return { ...state, reportKinds: action.kinds, walkedParagraph: null };
    case 'walked':
      return { ...state, walkedParagraph: action.paragraph };
    case 'report-declined':
      return { ...state, view: 'overview', report: null, unsavedOutlines: [], document: null };
    case 'arranged':
      return { ...state, unsavedOutlines: action.unsaved };
    case 'traced':
      return { ...state, traced: action.cell };
    case 'block':
      return { ...state, block: action.block };
    case 'exported':
      return { ...state, document: action.document };
    case 'applied':
      return {
        ...state,
        applied: [...state.applied, action.step],
        undone: [],
        notice: { kind: 'applied', step: action.step },
      };
    case 'undone':
      return {
        ...state,
        applied: state.applied.filter(({ id }) => id !== action.step.id),
        undone: [...state.undone, action.step],
      };
    case 'redone':
      return {
        ...state,
        applied: [...state.applied, action.step],
        undone: state.undone.filter(({ id }) => id !== action.before.id),
        notice: { kind: 'redone', step: action.step },
      };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

function reviewed(state: PaneState, action: Extract<Action, { readonly type: 'reviewed' }>): PaneState {
  const { review, settings, coverage, fill, questions, asked } = action;
  const isThere = (page: Page): boolean =>
    page.kind !== 'explanation' || (review?.tables.some(({ id }) => id === page.table) ?? false);
  return {
    ...state,
    review,
    settings,
    coverage,
    fill,
    questions,
    baseline: asked ? (review?.findings ?? []) : state.baseline,
    stale: false,
    // What nobody asked for shows no empty view: the report stays until the next one is made.
    report: asked ? null : state.report,
    document: null,
    pages: state.pages.every(isThere) ? state.pages : state.pages.filter(isThere),
  };
}
