import { Body1, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Review } from '../../core/review';
import { usePane } from '../context';

const useStyles = makeStyles({
  coverage: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  words: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
  },
  rest: { color: tokens.colorNeutralForeground2 },
});

/** How many of the relations could be checked. */
export function Coverage({ review }: { review: Review }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const total = review.relations.length;
  const open = review.relations.filter(({ verdict }) => verdict.state === 'undetermined').length;
  if (total === 0) return null;
  const label = words.coverage(total - open, total);
  return (
    <div className={styles.coverage}>
      <div className={styles.words}>
        <Body1>{label}</Body1>
        {open > 0 && <Caption1 className={styles.rest}>{words.undetermined(open)}</Caption1>}
      </div>
      <ProgressBar value={total - open} max={total} color="success" aria-label={label} />
    </div>
  );
}
