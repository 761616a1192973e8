import { makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { FillPlan } from '../../../core/fill/plan';
import type { Review } from '../../../core/checks/review-model';
import { formatAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';

const useStyles = makeStyles({
  skipped: { padding: tokens.spacingHorizontalM },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  reason: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 不填: the cells that stay blank, each with the reason. */
export function SkippedList({ skipped, review }: { skipped: FillPlan['skipped']; review: Review }) {
  const { session, strings, say } = usePane();
  const styles = useStyles();
  const { namesOf } = use(session.engine);
  if (skipped.length === 0) return null;
  const names = namesOf(review);
  return (
    <details className={styles.skipped}>
      <summary className={styles.summary}>{strings.fill.skipped(skipped.length)}</summary>
      <ul className={styles.list}>
        {skipped.map(({ cell, reason }) => (
          <li key={formatAddress(cell)} className={styles.item}>
            {names.text(cell)} <CellLink cell={cell} />
            <div className={styles.reason}>{say(reason)}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
