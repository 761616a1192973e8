import type { CellAddress } from '../workbook/address';

/** Outlines of the self-evaluation report (报告提纲); ids fixed by the command line. */
export const OUTLINE_IDS = [
  'national',
  'sichuan-department-2021',
  'sichuan-department-2022',
  'sichuan-project',
  'yunnan',
  'hunan',
  'final-accounts',
] as const;

export type OutlineId = (typeof OUTLINE_IDS)[number];

/** One row of the linked sheet 自评报告. */
export interface Paragraph {
  /** Stable across refreshes: `income/total`, `project/救灾资金/execution`. */
  readonly id: string;
  /** Heading path: 二、部门财政资金收支情况 › (一)收入情况 */
  readonly section: string;
  /** 0 title, 1 一、, 2 (一), 3 1., and null for body text. */
  readonly heading: number | null;
  /** As it reads now. */
  readonly text: string;
  /** The live Excel formula with its leading `=`, or null when no cell supplies anything. */
  readonly formula: string | null;
  readonly sources: readonly CellAddress[];
  /** Whether only a person can write this; the checker reports it until somebody has. */
  readonly placeholder: boolean;
}

export interface Narrative {
  readonly outline: OutlineId;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}
