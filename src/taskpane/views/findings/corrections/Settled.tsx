import { makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { Review } from '../../../../core/checks/review-model';
import { usePane } from '../../../session/context';
import { useRowStyles } from '../../../parts/row';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
  tag: { marginInlineEnd: tokens.spacingHorizontalS },
});

/** What edits have settled since the last check (已消除), until the next. */
export function Settled({ review }: { review: Review }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const { namesOf } = use(session.engine);
  const present = new Set([...review.findings, ...review.waived].map(({ id }) => id));
  const settled = state.baseline.filter(({ id }) => !present.has(id));
  if (settled.length === 0) return null;
  const names = namesOf(review);
  return (
    <ul className={styles.list} aria-label={strings.findings.settled}>
      {settled.map((finding) => (
        <li key={finding.id} className={rows.still}>
          <span className={styles.tag}>{strings.findings.settled}</span>
          {finding.primary ? names.text(finding.primary) : ''}
        </li>
      ))}
    </ul>
  );
}
