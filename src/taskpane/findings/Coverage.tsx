import { Body1, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Review } from '../../core/review/review-model';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';

/** How many relations that could not be checked are listed. */
const LISTED = 200;

const useStyles = makeStyles({
  coverage: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    maxHeight: '14em',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
  },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
});

/** How many of the relations could be checked, and which could not, with the reason. */
export function Coverage({ review }: { review: Review }) {
  const { session, strings, say } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const total = review.relations.length;
  const open = review.relations.flatMap(({ relation, verdict }) =>
    verdict.state === 'undetermined' ? [{ relation, reason: verdict.reason }] : [],
  );
  if (total === 0) return null;
  const label = words.coverage(total - open.length, total);
  return (
    <div className={styles.coverage}>
      <div className={styles.head}>
        <Body1>{label}</Body1>
        <Link as="button" onClick={() => session.openPage({ kind: 'coverage' })}>
          {strings.coverage.open}
        </Link>
      </div>
      <ProgressBar value={total - open.length} max={total} color="success" aria-label={label} />
      {open.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.undetermined(open.length)}</summary>
          <ul className={styles.list} aria-label={words.undeterminedLabel}>
            {open.slice(0, LISTED).map(({ relation, reason }, index) => (
              <li key={index} className={styles.item}>
                <CellLink cell={relation.result.cell} />
                {relation.subject} {relation.declaration.title}
                <div>{say(reason)}</div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
