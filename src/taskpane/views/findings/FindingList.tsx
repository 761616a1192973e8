import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { Finding } from '../../../core/findings/finding';
import type { Review } from '../../../core/checks/review-model';
import { usePane } from '../../session/context';
import { useArrows } from '../../parts/menus/use-arrows';
import type { FindingGroup } from './arrange';
import { FindingItem } from './FindingItem';
import { Settled } from './corrections/Settled';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '28px',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { overflowWrap: 'anywhere' },
  heading: { font: 'inherit' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** The findings in groups; one card is open at a time. */
export const FindingList = memo(function FindingList(props: {
  groups: readonly FindingGroup[];
  review: Review;
}) {
  const { state, strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const onKeyDown = useArrows();
  const { groups, review } = props;
  return (
    <section aria-label={words.listLabel} onKeyDown={onKeyDown}>
      {groups.length === 0 && <div className={styles.none}>{words.filteredOut}</div>}
      {groups.map((group) => (
        <Group
          key={group.key}
          title={group.title ?? headText(group, strings.findings)}
          findings={group.findings}
          review={review}
          withSheet={state.list.grouping !== 'table'}
        />
      ))}
      <Settled review={review} />
    </section>
  );
});

function headText(
  { key }: FindingGroup,
  words: { severities: Readonly<Record<string, string>>; workbook: string },
): string {
  return words.severities[key] ?? words.workbook;
}

function Group(props: { title: string; findings: readonly Finding[]; review: Review; withSheet: boolean }) {
  const styles = useStyles();
  const { state } = usePane();
  const { title, findings } = props;
  const [folded, setFolded] = useState(false);
  const open = !folded || findings.some(({ id }) => id === state.openFinding);
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>
        <button
          type="button"
          data-item=""
          className={mergeClasses(styles.head)}
          aria-expanded={open}
          onClick={() => setFolded(open)}
        >
          <span className={styles.title}>{title}</span>
          <span>{findings.length}</span>
        </button>
      </h2>
      {open && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <FindingItem finding={finding} review={props.review} withSheet={props.withSheet} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
