import type { Locale, Message } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import type { ProseFinding } from '../core/prose/model';
import { proofreadText } from '../core/prose/proofread';
import { proseOf, proseSheets, type SheetProse } from '../core/prose/workbook/prose-cells';
import type { Review } from '../core/checks/review-model';
import type { CellAddress } from '../core/workbook/address';
import type { Result, ResultCell } from './result-sheet';
import type { CommandStrings } from './strings/zh-CN';

/** So many findings are listed; the pane lists all. */
const LIMIT = 5000;

/**
 * What 核稿 reports: the prose of the sheet that is looked at, or else of the first sheet that has any, held against
 * itself and against the tables.
 * @param active the sheet that is looked at; null where the host knows none.
 */
export function proofResult(
  review: Review,
  active: string | null,
  strings: CommandStrings,
  locale: Locale,
): Result {
  const words = strings.proof;
  const frame = { sheet: words.sheet, title: words.title, columnWidths: [8, 20, 24, 56, 32, 24] };
  const names = proseSheets(review.snapshot);
  const name = names.find((each) => each === active) ?? names[0];
  const sheet = review.snapshot.sheets.find((each) => each.name === name);
  if (!sheet) return { ...frame, lines: [words.noProse], head: [], rows: [] };
  const prose = proseOf(sheet);
  const { claims, findings } = proofreadText(prose.text, { review });
  const unchecked = claims.filter(({ status }) => status === 'unchecked').length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const say = (message: Message | undefined) => (message ? renderMessage(message, locale) : '');
  const row = (finding: ProseFinding): readonly ResultCell[] => [
    strings.severities[finding.severity],
    placeOf(finding, prose) ?? '',
    finding.where.quote,
    say(finding.message),
    finding.evidence ?? '',
    finding.replacement ? words.changeTo(finding.replacement.text) : '',
  ];
  const lines = [
    words.read(sheet.name, claims.length, claims.length - unchecked, unchecked),
    claims.length === 0
      ? words.noFigures
      : findings.length > 0
        ? words.found(errors, findings.length - errors)
        : words.nothing(claims.length - unchecked, unchecked),
    words.note,
    ...(findings.length > LIMIT ? [strings.check.more(findings.length - LIMIT)] : []),
  ];
  return {
    ...frame,
    lines,
    head: findings.length > 0 ? words.head : [],
    rows: findings.slice(0, LIMIT).map(row),
  };
}

function placeOf({ where }: ProseFinding, { stretches }: SheetProse): CellAddress | null {
  return stretches.find(({ start, end }) => where.start >= start && where.start <= end)?.cell ?? null;
}
