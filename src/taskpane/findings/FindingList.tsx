import {
  Button,
  Caption1Strong,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Snapshot } from '../../core/workbook/snapshot';
import { usePane } from '../context';
import { FindingItem } from './FindingItem';
import { SEVERITIES } from './severity';

/** How many findings are listed at once. */
const PAGE = 100;

const useStyles = makeStyles({
  group: {
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  more: { margin: tokens.spacingHorizontalM },
});

/** The findings by sheet, the gravest of each sheet first. One is open at a time. */
export function FindingList({ findings, snapshot }: { findings: readonly Finding[]; snapshot: Snapshot }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const arrows = useArrowNavigationGroup({ axis: 'vertical', tabbable: true });
  if (findings.length === 0) return <div className={styles.none}>{words.filteredOut}</div>;
  const groups = bySheet(inReadingOrder(findings, snapshot).slice(0, shown));
  return (
    <section aria-label={words.listLabel} {...arrows}>
      {[...groups].map(([sheet, members]) => (
        <section key={sheet} aria-label={sheet ?? words.workbook}>
          <Caption1Strong as="h2" className={styles.group}>
            {sheet ?? words.workbook}
          </Caption1Strong>
          <ul className={styles.list}>
            {members.map((finding) => (
              <li key={finding.id}>
                <FindingItem
                  finding={finding}
                  snapshot={snapshot}
                  open={open === finding.id}
                  onToggle={() => setOpen(open === finding.id ? null : finding.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {findings.length > shown && (
        <Button className={styles.more} appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {strings.actions.more(Math.min(PAGE, findings.length - shown))}
        </Button>
      )}
    </section>
  );
}

/** By sheet as the tabs stand, then by severity, then down the sheet; what is about the whole workbook comes last. */
function inReadingOrder(findings: readonly Finding[], { sheets }: Snapshot): readonly Finding[] {
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ primary }: Finding) => (primary ? (places.get(primary.sheet) ?? Infinity) : Infinity);
  const order = (a: Finding, b: Finding) =>
    placeOf(a) === placeOf(b) ? 0 : placeOf(a) < placeOf(b) ? -1 : 1;
  return [...findings].sort(
    (a, b) =>
      order(a, b) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.primary?.row ?? 0) - (b.primary?.row ?? 0) ||
      (a.primary?.column ?? 0) - (b.primary?.column ?? 0),
  );
}

function bySheet(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.primary?.sheet ?? null;
    const members = groups.get(sheet);
    if (members) members.push(finding);
    else groups.set(sheet, [finding]);
  }
  return groups;
}
