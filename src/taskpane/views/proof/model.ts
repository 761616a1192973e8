import type { CheckedClaim, ProseFinding } from '../../../core/prose/model';
import type { Proofreading } from '../../../core/prose/proofread';
import type { CellStretch } from '../../../core/prose/workbook/prose-cells';
import type { ProofCounts } from '../../session/state';
import type { ReportFile } from './read-file';

/** Where the text comes from: a sheet of the workbook, cells that are selected, a file, or what was pasted. */
export type ProofSource =
  | { readonly kind: 'pasted' | 'selection' }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: ReportFile };

/** A text that was proof-read (核稿), and what came of it. */
export interface Proofed {
  readonly source: ProofSource;
  readonly text: string;
  readonly stretches: readonly CellStretch[];
  readonly reading: Proofreading;
  /** Findings that the officer has said are understood wrongly (不是这个意思), by id. */
  readonly misread: readonly string[];
  /** How many corrections were put into the text. */
  readonly corrected: number;
  /** The mark whose card is open, by its start. */
  readonly open: number | null;
}

export const MARK_KINDS = ['contradicted', 'toVerify', 'unchecked', 'agreeing'] as const;
/** 不符、待核实、未核对、相符. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** A figure of the text and what is to be said of it. */
export interface ProofMark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly claim: CheckedClaim | null;
  readonly finding: ProseFinding | null;
}

/** Every figure of the text once, in reading order; a finding comes before what is known of its figure otherwise. */
export function marksOf({ reading, misread }: Pick<Proofed, 'reading' | 'misread'>): readonly ProofMark[] {
  const marks: ProofMark[] = [];
  for (const finding of reading.findings) {
    if (misread.includes(finding.id)) continue;
    const { start, end } = finding.where;
    const claim = reading.claims.find((each) => meet(each, finding.where)) ?? null;
    const kind = finding.severity === 'error' ? 'contradicted' : 'toVerify';
    if (!marks.some((mark) => meet(mark, finding.where))) marks.push({ start, end, kind, claim, finding });
  }
  for (const claim of reading.claims) {
    if (marks.some((mark) => meet(mark, claim))) continue;
    const { start, end, status } = claim;
    const kind = status === 'holds' || status === 'rounding' ? 'agreeing' : 'unchecked';
    marks.push({ start, end, kind, claim, finding: null });
  }
  return marks.toSorted((a, b) => a.start - b.start);
}

/** How many figures came out how. */
export function countMarks(marks: readonly ProofMark[]): ProofCounts {
  const count = (kind: MarkKind) => marks.filter((mark) => mark.kind === kind).length;
  return {
    contradicted: count('contradicted'),
    toVerify: count('toVerify'),
    unchecked: count('unchecked'),
    agreeing: count('agreeing'),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function meet(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
