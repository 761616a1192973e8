import {
  Button,
  Caption1Strong,
  makeStyles,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/finding';
import type { Snapshot } from '../../core/workbook/snapshot';
import { usePane } from '../context';
import { FindingItem } from './FindingItem';

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

/** The findings by sheet, in workbook order as core gives them. One is open at a time. */
export function FindingList({ findings, snapshot }: { findings: readonly Finding[]; snapshot: Snapshot }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  if (findings.length === 0) return <div className={styles.none}>{words.filteredOut}</div>;
  const groups = bySheet(findings.slice(0, shown));
  return (
    <section aria-label={words.listLabel} {...arrows}>
      {[...groups].map(([sheet, members]) => (
        <section key={sheet} aria-label={sheet ?? words.workbook}>
          <Caption1Strong as="h3" className={styles.group}>
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
