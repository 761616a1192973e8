import type { CellAddress } from '../workbook/address';

/** How many steps a distance holds: `whole` ones only, `begun` ones too, or the `exact` quotient. */
export type StepReading = (typeof STEP_READINGS)[number];

export const STEP_READINGS = ['whole', 'begun', 'exact'] as const;

/** What the officer may choose; kept in the workbook. */
export interface Settings {
  /** Execution rate, in percent, below which a reason must be given (应说明原因的执行率); plain decimal. */
  readonly reasonThreshold: string;
  /** Scoring profile chosen by hand, or null to follow the sheet. */
  readonly profile: string | null;
  /** How a begun step counts (每超过一个百分点扣…: 不足一档的部分); null where no rule is known, so that every way passes. */
  readonly begunSteps: StepReading | null;
  /** Where the office's Word file departs from the official format. */
  readonly word: WordLayout;
  readonly waivers: readonly Waiver[];
}

/** What offices change in the official format of the Word file (公文格式的地方做法). */
export interface WordLayout {
  /** Fixed line spacing in points (固定值行距); 28 in GB/T 9704-2012. */
  readonly lineSpacing: number;
  /** 一级标题居中 */
  readonly centredHeadings: boolean;
  /** 二级标题加粗 */
  readonly boldSecondLevel: boolean;
  /** The fonts every Windows has instead of the official ones (替代字体). */
  readonly fallbackFonts: boolean;
}

/** Line spacings that occur in official documents, in points. */
export const LINE_SPACINGS: readonly number[] = [26, 27, 28, 29, 30];

/** A finding the officer has set aside (豁免), until one of its cells changes. */
export interface Waiver {
  readonly finding: string;
  readonly reason: string;
  /** What its cells held when it was waived. */
  readonly cells: readonly { readonly cell: CellAddress; readonly written: string }[];
}

export const DEFAULT_SETTINGS: Settings = {
  reasonThreshold: '90',
  profile: null,
  begunSteps: null,
  word: { lineSpacing: 28, centredHeadings: false, boldSecondLevel: false, fallbackFonts: false },
  waivers: [],
};

/** Whether a text is a percentage that can be a threshold: 0 to 100, at most two decimals. */
export function isThreshold(text: string): boolean {
  return /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(text);
}
