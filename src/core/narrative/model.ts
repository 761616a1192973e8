import type { Message } from '../messages/message';
import type { Decimal } from '../quantity/decimal';
import type { CellAddress } from '../workbook/address';

/** Outlines of the self-evaluation report (报告提纲); ids fixed by the command line. */
export const OUTLINE_IDS = [
  'unit-self-evaluation',
  'department-self-evaluation',
  'transfer',
  'national',
  'sichuan-department-2021',
  'sichuan-department-2022',
  'sichuan-project',
  'yunnan',
  'hunan',
  'final-accounts',
] as const;

export type OutlineId = (typeof OUTLINE_IDS)[number];

/**
 * Where a paragraph stands between the product and the officer. `linked`: a live formula. `fixed`: words of the
 * outline without figures, such as a heading. `placeholder`: waits for a person. `edited`: a person has written
 * here, and nothing overwrites it. `stale`: edited, and its tables no longer give this paragraph.
 */
export type ParagraphState = 'linked' | 'fixed' | 'placeholder' | 'edited' | 'stale';

/** What the product itself wrote into a paragraph's row when it last did. */
export interface GeneratedParagraph {
  readonly text: string;
  readonly formula: string | null;
}

/** A stretch of a paragraph and the cells it is read or computed from; none for plain words. */
export interface Piece {
  readonly text: string;
  readonly cells: readonly CellAddress[];
  /** The live formula of this stretch alone, with its `=`; null for plain words. */
  readonly formula: string | null;
}

/**
 * What the checker says about a figure of a paragraph (核对说明). `corrected`: the report computes it, and the cell says
 * something else. `disputed`: the report quotes a cell that the checker holds for wrong.
 */
export interface Note {
  readonly kind: 'corrected' | 'disputed';
  readonly cell: CellAddress;
  /** The finding's own words: what is expected and what is there. */
  readonly message: Message;
}

/** A cell of a paragraph that a document shows as a row of a table, with the head of its column. */
export interface TableCell {
  readonly head: string;
  readonly text: string;
}

/** One row of the linked sheet 自评报告. */
export interface Paragraph {
  /** Stable across refreshes: `income/total`, `project/救灾资金/execution`. Empty for a row a person added. */
  readonly id: string;
  /** The id that the linked sheet has it under, where its project has been renamed since (改名). */
  readonly writtenAs?: string;
  /** Heading path: 二、部门财政资金收支情况 › (一)收入情况 */
  readonly section: string;
  /** 0 title, 1 一、, 2 (一), 3 1., and null for body text. */
  readonly heading: number | null;
  /** As it reads now. */
  readonly text: string;
  /** The live Excel formula with its leading `=`, or null when no cell supplies anything. */
  readonly formula: string | null;
  readonly sources: readonly CellAddress[];
  /** The text in pieces, as it was generated; absent for a row a person added. */
  readonly pieces?: readonly Piece[];
  /** Whether only a person can write this; the checker reports it until somebody has. */
  readonly placeholder: boolean;
  readonly state: ParagraphState;
  /** The product's own conclusion (拟稿): a problem or a suggestion that a person has to confirm. */
  readonly proposed?: true;
  /** The same as a row of a table, for a document, as it was generated; absent for sentences. */
  readonly cells?: readonly TableCell[];
  /** Where the report departs from the tables, or repeats a figure in doubt; absent where there is nothing to say. */
  readonly notes?: readonly Note[];
  /** What the product writes here now; for a stale paragraph, what it wrote last. */
  readonly generated: GeneratedParagraph;
}

/** A cell of the data block (取数区): part of a sum that is too long for its sentence. */
export interface BlockCell {
  readonly cell: CellAddress;
  /** With its leading `=`. */
  readonly formula: string;
  /** Null while a cell of the sum holds no number: then it shows nothing. */
  readonly value: Decimal | null;
}

/** Why an outline was chosen: `outline/…`, told with the outline's name or without. */
export type OutlineMessage = Extract<Message, { readonly id: `outline/${string}` }>;

export interface Narrative {
  readonly outline: OutlineId;
  /** Why this outline, as a sentence for the officer: 提纲：单位自评（因为…）. */
  readonly chosen: OutlineMessage;
  /** Why no report can be written; then there are no paragraphs. */
  readonly refused?: Message;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** Hidden cells of the linked sheet with sums that are too long for their sentences. */
  readonly block?: readonly BlockCell[];
}

/** Ids of the paragraphs below the last section start so: the list of annexes, the signature and the date. */
export const CLOSING = 'closing/';

/** What every placeholder starts with (待填写). */
export const PLACEHOLDER_MARK = '【待填写';
