import { makeStyles, tokens } from '@fluentui/react-components';
import type { FillPlan } from '../../core/fill/plan';
import { formatAddress } from '../../core/workbook/address';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';

const useStyles = makeStyles({
  skipped: { padding: tokens.spacingHorizontalM },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** The cells that stay empty, each with the reason. */
export function SkippedList({ skipped }: { skipped: FillPlan['skipped'] }) {
  const { strings, say } = usePane();
  const styles = useStyles();
  if (skipped.length === 0) return null;
  return (
    <details className={styles.skipped}>
      <summary className={styles.summary}>{strings.fill.skipped(skipped.length)}</summary>
      <ul className={styles.list}>
        {skipped.map(({ cell, reason }) => (
          <li key={formatAddress(cell)} className={styles.item}>
            <CellLink cell={cell} />
            {say(reason)}
          </li>
        ))}
      </ul>
    </details>
  );
}
