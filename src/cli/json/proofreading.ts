import type { Locale } from '../../core/messages/message';
import { renderMessage } from '../../core/messages/render';
import type { ProseFinding } from '../../core/prose/model';
import type { Proofreading } from '../../core/prose/proofread';

/** The JSON of `jixiao proofread` (design/contract.md). */
export function proofreadJson(file: string, { claims, findings }: Proofreading, locale: Locale) {
  return { file, claims, findings: findings.map((finding) => proseFindingJson(finding, locale)) };
}

/** One finding about a text with its messages in words. */
export function proseFindingJson(finding: ProseFinding, locale: Locale) {
  const {
    id,
    rule,
    severity,
    where,
    related,
    cells,
    message,
    actual,
    expected,
    unit,
    evidence,
    cause,
    replacement,
  } = finding;
  return {
    id,
    rule,
    severity,
    where,
    related,
    cells,
    message: renderMessage(message, locale),
    actual,
    expected,
    unit,
    evidence,
    cause: cause && { kind: cause.kind, message: renderMessage(cause.message, locale) },
    replacement,
  };
}
