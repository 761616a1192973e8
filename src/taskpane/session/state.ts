import type { FillPlan } from '../../core/fill/plan';
import type { Finding, Severity } from '../../core/findings/finding';
import type { Message } from '../../core/messages/message';
import type { ArrangedSection } from '../../core/narrative/outlines/arrange';
import type { Narrative } from '../../core/narrative/model';
import type { OwnOutline } from '../../core/narrative/outlines/own-outline';
import type { HistoryRecord } from '../../core/narrative/refresh/history';
import type { RefreshPreview } from '../../core/narrative/refresh/preview';
import type { Review } from '../../core/checks/review-model';
import { DEFAULT_SETTINGS, type Settings } from '../../core/findings/settings';
import type { Question } from '../../core/tables/questions';
import type { CellAddress, CellRange } from '../../core/workbook/address';
import type { EditBatch } from '../../core/workbook/edit';
import type { Receipt } from '../../hosts/host';
import type { Proofed } from '../views/proof/model';
import type { ParagraphKind } from '../views/report/kinds';
import { NOTHING_CHECKED, type CoverageCounts } from '../../core/checks/coverage/counts';

/** The five tabs of the pane (概览、校验、填充、报告、核稿), which are also the steps of the work. */
export const VIEWS = ['overview', 'findings', 'fill', 'report', 'proof'] as const;
export type View = (typeof VIEWS)[number];

/** A printed scoring rule (评分标准) and the weight it is scored by. */
export interface PrintedRule {
  readonly criterion: string;
  readonly weight: string;
}

/** A page over the tabs, with a way back to what is beneath it. */
export type Page =
  | { readonly kind: 'settings' }
  /** `rule` is what to start with; null starts empty. */
  | { readonly kind: 'trial'; readonly rule: PrintedRule | null }
  | { readonly kind: 'coverage' }
  /** `region` is what to start with; null asks for a selection. */
  | { readonly kind: 'binding'; readonly region: Region | null }
  /** How a table was read, by the table's id (识别依据). */
  | { readonly kind: 'explanation'; readonly table: string }
  | { readonly kind: 'corrections' }
  | { readonly kind: 'changes' }
  /** A paragraph in the officer's own words, by its id. */
  | { readonly kind: 'rewrite'; readonly paragraph: string }
  /** At the first place of a paragraph, by its id; null begins with the first of all. */
  | { readonly kind: 'gaps'; readonly paragraph: string | null }
  | { readonly kind: 'export' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'rule'; readonly rule: string }
  /** The guide, at the section on a view. */
  | { readonly kind: 'guide'; readonly view: View }
  | { readonly kind: 'self-test' }
  | { readonly kind: 'about' };

/** A part of a sheet (区域) that is to be read as the officer says. */
export interface Region {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What the pane is busy with. */
export type Task =
  'reading' | 'reviewing' | 'composing' | 'writing' | 'undoing' | 'exporting' | 'proofreading';

export interface Busy {
  readonly task: Task;
  /** Share done, 0…1; null where it cannot be known. */
  readonly done: number | null;
  /** Whether it can be stopped without leaving anything half done. */
  readonly cancellable: boolean;
}

/** What is said of something that went well, and needs no further data. */
export type PlainNotice =
  'waived' | 'restored' | 'saved' | 'bound' | 'unbound' | 'withdrawn' | 'arranged' | 'up-to-date';

/** What became of one cell (改动): its content before and after, as people read it. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
}

/** One writing of ours, to be taken back or done again (改动记录). */
export interface Step extends Receipt {
  /** When it was written, ISO 8601. */
  readonly at: string;
  readonly batch: EditBatch;
  /** The cells of the officer's sheets that it changed; sheets of our own are not listed cell by cell. */
  readonly changes: readonly CellChange[];
}

/** Which findings are listed, and in what groups. */
export interface FindingList {
  /** The severities asked for; empty shows all. */
  readonly severities: readonly Severity[];
  readonly search: string;
  readonly grouping: Grouping;
}

export const GROUPINGS = ['table', 'severity', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What the pane has to say after something happened; put into words by the catalogue. */
export type Notice =
  | { readonly kind: 'applied'; readonly step: Step }
  | { readonly kind: 'redone'; readonly step: Step }
  | { readonly kind: 'rechecked' }
  | {
      readonly kind: 'undone';
      readonly restored: readonly CellAddress[];
      readonly kept: readonly CellAddress[];
    }
  | { readonly kind: 'checked' }
  /** Checked, but the cells of these sheets could not be marked. */
  | { readonly kind: 'unmarked'; readonly sheets: readonly string[] }
  | { readonly kind: 'proofread'; readonly counts: ProofCounts }
  /** A question was answered; so many are left. */
  | { readonly kind: 'answered'; readonly choice: Message; readonly left: number }
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

/** What a proof-reading came to (核稿), in claims. */
export interface ProofCounts {
  readonly contradicted: number;
  readonly toVerify: number;
  readonly unchecked: number;
  readonly agreeing: number;
}

/** A file made for the officer to save. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PaneState {
  readonly view: View;
  /** What lies over the view, the topmost last. */
  readonly pages: readonly Page[];
  readonly busy: Busy | null;
  readonly review: Review | null;
  readonly settings: Settings;
  /** Whether the officer has asked for the check in this session. */
  readonly checked: boolean;
  /** How much of it was checked. */
  readonly coverage: CoverageCounts;
  /** The findings of the last reading that was asked for; what has changed since is told by them. */
  readonly baseline: readonly Finding[];
  readonly list: FindingList;
  /** The finding whose card is open, by id. */
  readonly openFinding: string | null;
  /** Whether cells may have changed since the review. */
  readonly stale: boolean;
  /** Whether our marks are on the cells. */
  readonly marked: boolean;
  readonly fill: FillPlan | null;
  /** Columns that only a person can name. */
  readonly questions: readonly Question[];
  readonly report: ReportPreview | null;
  /** The kinds of paragraphs that the report shows; empty shows all. */
  readonly reportKinds: readonly ParagraphKind[];
  /** The paragraph of the report that F8 has come to, by id. */
  readonly walkedParagraph: string | null;
  /** Sections as they have been arranged and not been kept yet, outline by outline. */
  readonly unsavedOutlines: readonly OwnOutline[];
  /** The selected cell, whose sentences are marked in the report. */
  readonly traced: CellAddress | null;
  /** The block that is being bound by hand. */
  readonly block: Region | null;
  /** What was proof-read last; null while nothing was. */
  readonly proofed: Proofed | null;
  /** The report as a Word file, until the report changes. */
  readonly document: OfferedFile | null;
  /** What was written in this session and can be taken back, the latest last. */
  readonly applied: readonly Step[];
  /** What was taken back and can be done again, the latest last. */
  readonly undone: readonly Step[];
  readonly notice: Notice | null;
}

export const INITIAL_STATE: PaneState = {
  view: 'overview',
  pages: [],
  busy: null,
  review: null,
  settings: DEFAULT_SETTINGS,
  checked: false,
  coverage: NOTHING_CHECKED,
  baseline: [],
  list: { severities: [], search: '', grouping: 'table' },
  openFinding: null,
  stale: false,
  marked: false,
  fill: null,
  questions: [],
  report: null,
  reportKinds: [],
  walkedParagraph: null,
  unsavedOutlines: [],
  traced: null,
  block: null,
  proofed: null,
  document: null,
  applied: [],
  undone: [],
  notice: null,
};

/** The page on top; null where the view itself is seen. */
export function pageOf({ pages }: PaneState): Page | null {
  return pages.at(-1) ?? null;
}
