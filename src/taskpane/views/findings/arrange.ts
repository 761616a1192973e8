import type { Finding } from '../../../core/findings/finding';
import type { Review } from '../../../core/checks/review-model';
import { a1, formatAddress } from '../../../core/workbook/address';
import type { CellNames } from '../../../core/formulas/print/cell-names';
import type { RuleTitles } from '../../../core/review/rule-titles';
import type { FindingList } from '../../session/state';
import { SEVERITIES } from './severities';

/** Findings under one head. */
export interface FindingGroup {
  /** What tells it from the other groups. */
  readonly key: string;
  /** The table's or the rule's title; null where the group stands for a severity or the whole workbook. */
  readonly title: string | null;
  readonly findings: readonly Finding[];
}

/** The findings that are asked for, in groups, each in the order in which they are worked through. */
export function arrange(
  review: Review,
  list: FindingList,
  names: CellNames,
  titles: RuleTitles,
): readonly FindingGroup[] {
  const groups = new Map<string, { title: string | null; findings: Finding[] }>();
  const words = list.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const matching = review.findings.filter(
    (finding) =>
      (list.severities.length === 0 || list.severities.includes(finding.severity)) &&
      (words.length === 0 || matches(finding, words, names, titles)),
  );
  for (const finding of inReadingOrder(matching, review)) {
    const { key, title } = headOf(finding, list, review, titles);
    const group = groups.get(key) ?? { title, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  const arranged = [...groups].map(([key, group]) => ({ key, ...group }));
  const rank = ({ findings: [first] }: FindingGroup): number =>
    first ? SEVERITIES.indexOf(first.severity) : SEVERITIES.length;
  return list.grouping === 'severity' ? arranged.toSorted((a, b) => rank(a) - rank(b)) : arranged;
}

function headOf(
  finding: Finding,
  { grouping }: FindingList,
  { tables }: Review,
  titles: RuleTitles,
): Pick<FindingGroup, 'key' | 'title'> {
  if (grouping === 'severity') return { key: finding.severity, title: null };
  if (grouping === 'rule') return { key: finding.rule, title: titles.get(finding.rule) ?? finding.rule };
  const table = tables.find(({ id }) => id === finding.table);
  if (table) return { key: table.id, title: table.project ?? table.title ?? table.sheet };
  const sheet = finding.primary?.sheet ?? null;
  return { key: `sheet ${sheet ?? ''}`, title: sheet };
}

/** Every word stands in the cell's name or address, the table's title, the rule's, or the figures. */
function matches(finding: Finding, words: readonly string[], names: CellNames, titles: RuleTitles): boolean {
  const { primary } = finding;
  const table = primary && names.tableOf(primary);
  const text = [
    primary ? `${names.text(primary)} ${formatAddress(primary)} ${a1(primary.row, primary.column)}` : '',
    table ? `${table.project ?? ''} ${table.title ?? ''}` : '',
    titles.get(finding.rule) ?? '',
    finding.actual ?? '',
    finding.expected ?? '',
    JSON.stringify(finding.message.data),
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** By sheet as the tabs stand, then by severity, then down the sheet; what is about the whole workbook comes last. */
function inReadingOrder(findings: readonly Finding[], { snapshot }: Review): readonly Finding[] {
  const places = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ primary }: Finding): number =>
    primary ? (places.get(primary.sheet) ?? snapshot.sheets.length) : snapshot.sheets.length;
  return [...findings].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.primary?.row ?? 0) - (b.primary?.row ?? 0) ||
      (a.primary?.column ?? 0) - (b.primary?.column ?? 0),
  );
}
