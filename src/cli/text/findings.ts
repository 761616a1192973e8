import type { Finding, Severity } from '../../core/findings/finding';
import { renderMessage } from '../../core/messages/render';
import { countCoverage } from '../../core/checks/coverage/count-coverage';
import { isComplete, uncheckedOf } from '../../core/checks/coverage/counts';
import { coverageOf } from '../../core/checks/coverage/coverage';
import { basesByTable, isUnusualBasis } from '../../core/checks/coverage/table-coverage';
import type { Review } from '../../core/checks/review-model';
import { formatAddress } from '../../core/workbook/address';
import { countRelations } from '../json/findings';
import type { Language } from '../language';
import { oneLine, setInColumns } from './columns';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** The findings of a workbook for a person at a terminal, the gravest first. */
export function checkText(file: string, review: Review, language: Language): string {
  const { check } = language.words;
  const blocks = [check.heading(file, review.tables.length)];
  if (review.relations.length > 0) {
    blocks[0] += `\n${check.relations(countRelations(review))}\n${coverageText(review, language)}`;
  }
  for (const severity of SEVERITIES) {
    const findings = review.findings.filter((finding) => finding.severity === severity);
    blocks.push(...findings.map((finding) => findingText(finding, language)));
  }
  blocks.push(closing(review, language));
  return blocks.join('\n\n');
}

const SHOWN = 12;

/** How many figures were checked, the first of the cells that were not, and by which unusual ways ratios were checked. */
function coverageText({ tables, relations }: Review, { words, locale }: Language): string {
  const { figures, checked, unchecked } = coverageOf(tables, relations);
  const lines = [words.check.coverage(checked, figures)];
  const more = unchecked.length > SHOWN ? ' …' : '';
  const cells = unchecked.slice(0, SHOWN).map(formatAddress).join(' ');
  if (unchecked.length > 0) lines.push(`${words.check.unchecked}: ${cells}${more}`);
  const bases = [...basesByTable(relations).values()].flat().filter(isUnusualBasis);
  for (const basis of new Set(bases.map((each) => renderMessage(each, locale)))) {
    lines.push(`${words.check.basis}: ${basis}`);
  }
  return lines.join('\n');
}

function closing(review: Review, { words }: Language): string {
  const { tables, findings, waived } = review;
  if (tables.length === 0) return words.check.nothingRead;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const summary =
    findings.length === 0
      ? nothingFound(review, words.check)
      : words.check.summary(count('error'), count('warning'), count('hint'));
  return waived.length === 0 ? summary : `${summary}\n${words.check.waived(waived.length)}`;
}

/** What is said where nothing was found: nothing is called right that was not compared. */
function nothingFound(
  { tables, relations, unrecognised }: Review,
  words: Language['words']['check'],
): string {
  const coverage = countCoverage({ tables, relations });
  if (coverage.checked === 0) return words.nothingToCheck;
  if (isComplete(coverage) && unrecognised.length === 0) return words.clean;
  return words.comparedClean(uncheckedOf(coverage), coverage.gaps, unrecognised.length);
}

function findingText(finding: Finding, { words, locale }: Language): string {
  const { check, severities } = words;
  const { primary, evidence, cause, fixes, rule } = finding;
  const place = primary ?? finding.cells[0];
  const head = [
    severities[finding.severity],
    place ? formatAddress(place) : '',
    renderMessage(finding.message, locale),
  ];
  const details: [string, string][] = [];
  if (evidence !== null) details.push([check.evidence, evidence]);
  if (cause && cause.kind !== 'unknown') {
    details.push([check.cause, renderMessage(cause.message, locale)]);
  }
  for (const { title } of fixes) details.push([check.fix, renderMessage(title, locale)]);
  details.push([check.rule, rule]);
  return `${head
    .filter((part) => part !== '')
    .map(oneLine)
    .join('  ')}\n${setInColumns(details, 4)}`;
}
