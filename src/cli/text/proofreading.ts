import { renderMessage } from '../../core/messages/render';
import type { ProseFinding } from '../../core/prose/model';
import type { Proofreading } from '../../core/prose/proofread';
import type { Language } from '../language';
import { oneLine, setInColumns } from './columns';

/** What proof-reading found, for a person at a terminal, in the order of the text. */
export function proofreadingText(
  file: string,
  text: string,
  { claims, findings }: Proofreading,
  language: Language,
): string {
  const { proofread, check } = language.words;
  const checked = claims.filter(({ status }) => status !== 'unchecked').length;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const closing =
    findings.length === 0
      ? withoutFinding(checked, claims.length - checked, language.words)
      : check.summary(count('error'), count('warning'), count('hint'));
  return [
    `${file}\n${proofread.coverage(checked, claims.length)}`,
    ...findings.map((finding) => findingText(finding, text, language)),
    closing,
  ].join('\n\n');
}

/** What is said where nothing was found: how far it was looked for. */
function withoutFinding(checked: number, unchecked: number, { proofread, check }: Language['words']): string {
  if (checked === 0) return proofread.nothingChecked;
  return unchecked === 0 ? check.clean : proofread.checkedInPart(unchecked);
}

function findingText(finding: ProseFinding, text: string, { words, locale }: Language): string {
  const line = text.slice(0, finding.where.start).split('\n').length;
  const head = [
    words.severities[finding.severity],
    words.proofread.line(line),
    renderMessage(finding.message, locale),
  ];
  const details: [string, string][] = [];
  if (finding.evidence !== null) details.push([words.check.evidence, finding.evidence]);
  if (finding.cause) details.push([words.check.cause, renderMessage(finding.cause.message, locale)]);
  details.push([words.check.rule, finding.rule]);
  return `${head.map(oneLine).join('  ')}\n${setInColumns(details, 4)}`;
}
