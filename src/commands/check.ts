import type { Finding, Severity } from '../core/findings/finding';
import type { Locale, Message } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import type { Review } from '../core/review/review-model';
import type { Mark } from '../hosts/host';
import type { Result, ResultCell } from './resultSheet';
import type { CommandStrings } from './strings/zh-CN';

/** How many findings the result sheet lists; the pane shows them all. */
const LIMIT = 1000;

/** The marks for a review's findings, each on the cell to look at first. */
export function marksOf({ findings }: Review): readonly Mark[] {
  return findings.flatMap(({ primary, severity }) => (primary ? [{ cell: primary, severity }] : []));
}

/** What 一键校验 reports: how much was checked, and every finding with its calculation, cause and correction. */
export function checkResult(review: Review, strings: CommandStrings, locale: Locale): Result {
  const words = strings.check;
  const { findings, relations } = review;
  const checked = relations.filter(({ verdict }) => verdict.state !== 'undetermined').length;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    findings.length === 0 ? words.clean : words.found(count('error'), count('warning'), count('hint')),
    words.coverage(checked, relations.length),
    words.note,
    ...(findings.length > LIMIT ? [words.more(findings.length - LIMIT)] : []),
  ];
  const say = (message: Message | undefined) => (message ? renderMessage(message, locale) : '');
  const row = (finding: Finding): readonly ResultCell[] => [
    strings.severities[finding.severity],
    finding.primary ?? words.workbook,
    say(finding.message),
    finding.evidence ?? '',
    say(finding.cause?.message),
    say(finding.fixes[0]?.title),
  ];
  return {
    sheet: words.sheet,
    title: words.title,
    lines,
    head: words.head,
    rows: findings.slice(0, LIMIT).map(row),
    columnWidths: [8, 20, 52, 32, 30, 24],
  };
}
