import type { Finding, Severity } from '../core/findings/finding';
import { countCoverage } from '../core/checks/coverage/count-coverage';
import { isComplete } from '../core/checks/coverage/counts';
import type { Locale, Message } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import { decimal, plain, roundHalfUp } from '../core/quantity/decimal';
import { caveatsOf } from '../core/review/caveats';
import type { Review } from '../core/checks/review-model';
import { readSettings } from '../core/review/stored-settings';
import { reportingUnitOf } from '../core/narrative/facts/named-units';
import { mainYear } from '../core/tables/main-year';
import { rangeA1 } from '../core/workbook/address';
import type { Mark } from '../hosts/host';
import type { Result, ResultCell } from './result-sheet';
import type { CommandStrings } from './strings/zh-CN';

/** How many findings the result sheet lists; the pane shows them all. */
const LIMIT = 1000;

/** The marks for a review's findings, each on the cell to look at first. */
export function marksOf({ findings }: Review): readonly Mark[] {
  return findings.flatMap(({ primary, severity }) => (primary ? [{ cell: primary, severity }] : []));
}

/**
 * What 一键校验 reports, as the working paper of the check (审核底稿): what was read and compared and what was not, every finding
 * with its calculation and where it stands, those that were waived with the reason, and the places to sign. Nothing is
 * called right that was not compared. `when` is the time of the check as it is printed.
 */
export function checkResult(review: Review, strings: CommandStrings, locale: Locale, when: string): Result {
  const words = strings.check;
  const { findings, waived, tables, unrecognised, snapshot } = review;
  const say = (message: Message | undefined) => (message ? renderMessage(message, locale) : '');
  const unread = unrecognised.map(({ sheet, range, reason }) =>
    words.unread(`${sheet}!${rangeA1(range)}`, say(reason)),
  );
  const caveats = caveatsOf(snapshot).map(say);
  const frame = {
    sheet: words.sheet,
    title: words.title,
    columnWidths: WIDTHS,
    closing: ['', words.signatures],
    printed: true,
  } as const;
  const headLines = [
    words.about(snapshot.name ?? '', reportingUnitOf(snapshot, tables), mainYear(tables), when),
    words.threshold(readSettings(snapshot.storage).reasonThreshold),
  ];
  if (tables.length === 0)
    return { ...frame, lines: [...headLines, words.nothingRead, ...unread, ...caveats], head: [], rows: [] };
  const lines = [
    ...headLines,
    summaryOf(review, words),
    words.scope(tables.length, unrecognised.length),
    ...coverageLines(review, words),
    ...unread,
    ...caveats,
    words.note,
    ...(findings.length > LIMIT ? [words.more(findings.length - LIMIT)] : []),
  ];
  const reasons = new Map(
    readSettings(snapshot.storage).waivers.map(({ finding, reason }) => [finding, reason]),
  );
  const open = bySeverity(findings)
    .slice(0, LIMIT)
    .map((finding) => ({ finding, state: words.open, told: say(finding.fixes[0]?.title) }));
  const settled = bySeverity(waived).map((finding) => ({
    finding,
    state: words.waived,
    told: reasons.get(finding.id) ?? '',
  }));
  const rows = [...open, ...settled].map(({ finding, state, told }, at): readonly ResultCell[] => [
    { number: String(at + 1) },
    strings.severities[finding.severity],
    finding.primary ?? words.workbook,
    numeric(finding.actual),
    numeric(finding.expected),
    difference(finding),
    finding.cause ? words.because(say(finding.message), say(finding.cause.message)) : say(finding.message),
    finding.evidence ?? '',
    state,
    told,
  ]);
  return { ...frame, lines, head: words.head, rows };
}

/** Widths of 序号, 级别, 位置, 表中数, 应为, 差额, 问题, 计算过程, 状态, 建议或理由, in characters: a page across. */
const WIDTHS = [5, 7, 18, 10, 10, 9, 29, 19, 7, 16];

/** Errors first, then what is to be verified, then hints; within them as the review has them, sheet by sheet. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const order: readonly Severity[] = ['error', 'warning', 'hint'];
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function numeric(value: string | null): ResultCell {
  return isNumber(value) ? { number: rounded(value) } : (value ?? '');
}

/** What stands there more than it should be, where both are numbers (差额). */
function difference({ actual, expected }: Finding): ResultCell {
  if (!isNumber(actual) || !isNumber(expected)) return '';
  return { number: rounded(plain(decimal(actual).minus(decimal(expected)))) };
}

function rounded(value: string): string {
  return plain(roundHalfUp(decimal(value), 2));
}

function isNumber(value: string | null): value is string {
  return value !== null && /^-?\d+(?:\.\d+)?$/.test(value);
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
