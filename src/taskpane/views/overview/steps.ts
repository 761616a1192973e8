import { uncheckedOf } from '../../../core/checks/coverage/counts';
import { countMarks, marksOf } from '../proof/model';
import type { PaneState, View } from '../../session/state';
import type { Strings } from '../../strings/zh-CN';

/** How far a step of the work is; `none` where there is nothing to do it with. */
export type StepState = 'todo' | 'open' | 'done' | 'none' | 'changed';

/** One of the five steps from the workbook to the report (读表、校验、填充、报告、核稿). */
export interface WorkStep {
  readonly view: View;
  readonly state: StepState;
  /** What is done and what is open. */
  readonly text: string;
}

/** The five steps, as far as they are; all are still to come until the workbook has been read. */
export function stepsOf(state: PaneState, { steps: words }: Strings): readonly WorkStep[] {
  if (!state.review) {
    return [
      { view: 'overview', state: 'todo', text: words.reading },
      { view: 'findings', state: 'todo', text: words.notChecked },
      { view: 'fill', state: 'todo', text: words.notPlanned },
      { view: 'report', state: 'todo', text: words.notWritten },
      { view: 'proof', state: 'todo', text: words.notProofed },
    ];
  }
  const steps = [readStep, checkStep, fillStep, reportStep, proofStep].map((step) => step(state, words));
  if (!state.stale) return steps;
  return steps.map((step) =>
    step.state === 'done' ? { ...step, state: 'changed' as const, text: words.changed } : step,
  );
}

type Words = Strings['steps'];

function readStep({ review, questions }: PaneState, words: Words): WorkStep {
  const [tables, unread] = [review?.tables.length ?? 0, review?.unrecognised.length ?? 0];
  const asked = new Set(questions.map(({ label }) => label)).size;
  if (tables === 0) return { view: 'overview', state: 'none', text: words.nothingRead };
  const text =
    words.tables(tables) + (unread > 0 ? words.unread(unread) : '') + (asked > 0 ? words.asked(asked) : '');
  return { view: 'overview', state: unread + asked > 0 ? 'open' : 'done', text };
}

function checkStep({ review, coverage }: PaneState, words: Words): WorkStep {
  const view = 'findings';
  if (!review || review.tables.length === 0) return { view, state: 'none', text: words.cannotCheck };
  const count = (severity: string) =>
    review.findings.filter((finding) => finding.severity === severity).length;
  const found = words.found(count('error'), count('warning'), count('hint'));
  const unchecked = uncheckedOf(coverage);
  if (found !== '')
    return { view, state: 'open', text: found + (unchecked > 0 ? words.alsoUnchecked(unchecked) : '') };
  if (coverage.checked === 0) return { view, state: 'none', text: words.nothingToCheck };
  if (unchecked > 0) return { view, state: 'open', text: words.unchecked(coverage.checked, unchecked) };
  if (coverage.gaps > 0)
    return { view, state: 'open', text: words.gapsLeft(coverage.checked, coverage.gaps) };
  if (review.unrecognised.length > 0)
    return { view, state: 'open', text: words.unreadLeft(coverage.checked, review.unrecognised.length) };
  const { length: explained } = review.waived;
  return { view, state: 'done', text: explained > 0 ? words.explained(explained) : words.clean };
}

function fillStep({ review, fill }: PaneState, words: Words): WorkStep {
  const view = 'fill';
  if (!review || !fill || review.tables.length === 0) return { view, state: 'none', text: words.cannotFill };
  const { written, skipped } = fill;
  if (written.length > 0) return { view, state: 'open', text: words.fillable(written.length) };
  if (skipped.length > 0) return { view, state: 'open', text: words.leftBlank(skipped.length) };
  return { view, state: 'done', text: words.filled };
}

function reportStep({ review, report }: PaneState, words: Words): WorkStep {
  const view = 'report';
  if (!review || review.tables.length === 0) return { view, state: 'none', text: words.cannotWrite };
  if (!report) return { view, state: 'todo', text: words.notWritten };
  const { paragraphs } = report.narrative;
  if (paragraphs.length === 0) return { view, state: 'none', text: words.cannotWrite };
  if (!report.refresh) return { view, state: 'todo', text: words.notWritten };
  const parts = [
    words.gaps(paragraphs.filter(({ placeholder }) => placeholder).length),
    words.toVerify(paragraphs.filter(({ notes = [] }) => notes.length > 0).length),
    words.toUpdate(report.refresh.changes.length),
  ].filter(Boolean);
  return parts.length > 0
    ? { view, state: 'open', text: parts.join(words.and) }
    : { view, state: 'done', text: words.written };
}

function proofStep({ proofed }: PaneState, words: Words): WorkStep {
  const view = 'proof';
  if (!proofed) return { view, state: 'todo', text: words.notProofed };
  const { contradicted, toVerify, unchecked, agreeing } = countMarks(marksOf(proofed));
  if (contradicted + toVerify + unchecked + agreeing === 0)
    return { view, state: 'none', text: words.noFigures };
  if (contradicted + toVerify + unchecked === 0) return { view, state: 'done', text: words.allAgree };
  return { view, state: 'open', text: words.proofed(contradicted, toVerify, unchecked) };
}
