import type { Finding, Severity } from '../core/findings/finding';
import { countCoverage } from '../core/checks/coverage/count-coverage';
import { isComplete } from '../core/checks/coverage/counts';
import { namesOf } from '../core/formulas/print/cell-names';
import type { Locale, Message } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import { caveatsOf } from '../core/review/caveats';
import type { Review } from '../core/checks/review-model';
import { rangeA1 } from '../core/workbook/address';
import type { Mark } from '../hosts/host';
import type { Result, ResultCell } from './resultSheet';
import type { CommandStrings } from './strings/zh-CN';

/** How many findings the result sheet lists; the pane shows them all. */
const LIMIT = 1000;

/** The marks for a review's findings, each on the cell to look at first. */
export function marksOf({ findings }: Review): readonly Mark[] {
  return findings.flatMap(({ primary, severity }) => (primary ? [{ cell: primary, severity }] : []));
}

/**
 * What 一键校验 reports: what was read and compared and what was not, and every finding with its calculation, cause and
 * correction. Nothing is called right that was not compared.
 */
export function checkResult(review: Review, strings: CommandStrings, locale: Locale): Result {
  const words = strings.check;
  const { findings, tables, unrecognised } = review;
  const say = (message: Message | undefined) => (message ? renderMessage(message, locale) : '');
  const unread = unrecognised.map(({ sheet, range, reason }) =>
    words.unread(`${sheet}!${rangeA1(range)}`, say(reason)),
  );
  const caveats = caveatsOf(review.snapshot).map(say);
  const frame = { sheet: words.sheet, title: words.title, columnWidths: [8, 24, 20, 52, 32, 30, 24] };
  if (tables.length === 0)
    return { ...frame, lines: [words.nothingRead, ...unread, ...caveats], head: [], rows: [] };
  const lines = [
    summaryOf(review, words),
    words.scope(tables.length, unrecognised.length),
    ...coverageLines(review, words),
    ...unread,
    ...caveats,
    words.note,
    ...(findings.length > LIMIT ? [words.more(findings.length - LIMIT)] : []),
  ];
  const names = namesOf(review);
  const row = (finding: Finding): readonly ResultCell[] => [
    strings.severities[finding.severity],
    finding.primary ? names.text(finding.primary) : '',
    finding.primary ?? words.workbook,
    say(finding.message),
    finding.evidence ?? '',
    say(finding.cause?.message),
    say(finding.fixes[0]?.title),
  ];
  return {
    ...frame,
    lines,
    head: words.head,
    rows: findings.slice(0, LIMIT).map(row),
  };
}

type Words = CommandStrings['check'];

/** What was found; where nothing was, whether that says anything about the whole workbook. */
function summaryOf(review: Review, words: Words): string {
  const { findings, unrecognised } = review;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  if (findings.length > 0) return words.found(count('error'), count('warning'), count('hint'));
  const coverage = countCoverage(review);
  if (coverage.checked === 0) return words.nothingToCheck;
  return isComplete(coverage) && unrecognised.length === 0 ? words.clean : words.comparedClean;
}

function coverageLines(review: Review, words: Words): readonly string[] {
  const { figures, checked, blank, unrelated, undecided, gaps } = countCoverage(review);
  if (figures === 0) return [];
  const counts = words.coverage(figures, checked, blank, unrelated + undecided);
  return gaps > 0 ? [counts, words.gaps(gaps)] : [counts];
}
