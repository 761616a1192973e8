import type { Page, PaneState, View } from '../../session/state';
import type { Strings } from '../../strings/zh-CN';

/** What comes next (下一步): the one primary button of the start view. */
export interface NextStep {
  readonly text: string;
  /** What it opens, or `check` for a check of the workbook. */
  readonly go: View | Page | 'check';
}

/** The first of the things to do that applies; null while the workbook is being read for the first time. */
export function nextStep(state: PaneState, { next: words }: Strings): NextStep | null {
  const { review, fill, report, proofed } = state;
  if (!review) return null;
  if (review.tables.length === 0) {
    const [first] = review.unrecognised;
    const region = first ? { sheet: first.sheet, range: first.range } : null;
    return { text: words.bind, go: { kind: 'binding', region } };
  }
  const errors = review.findings.filter(({ severity }) => severity === 'error').length;
  if (!state.checked) return { text: words.check, go: 'check' };
  if (errors > 0) return { text: words.errors(errors), go: 'findings' };
  if (fill && fill.written.length > 0) return { text: words.fill(fill.written.length), go: 'fill' };
  if (!report?.refresh) return { text: words.report, go: 'report' };
  const gaps = report.narrative.paragraphs.filter(({ placeholder }) => placeholder).length;
  if (gaps > 0) return { text: words.gaps(gaps), go: { kind: 'gaps', paragraph: null } };
  if (!proofed) return { text: words.proof, go: 'proof' };
  return { text: words.export, go: { kind: 'export' } };
}
