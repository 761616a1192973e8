import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Unrecognised } from '../../../core/tables/model';
import { rangeA1 } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';
import { useRowStyles } from '../../parts/row';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reason: { overflowWrap: 'anywhere' },
});

/** What was not read: where, and why, with the way to say what it is. */
export function UnreadableList({ items }: { items: readonly Unrecognised[] }) {
  const { session, strings, say } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <section aria-labelledby="unreadable">
      <h2 className={rows.title} id="unreadable">
        {strings.overview.unreadable(items.length)}
      </h2>
      <ul className={styles.list}>
        {items.map(({ sheet, range, reason }) => (
          <li key={`${sheet}!${rangeA1(range)}`} className={rows.still}>
            <CellLink cell={{ sheet, row: range.firstRow, column: range.firstColumn }} />
            <span className={styles.place}>{rangeA1(range)}</span>
            <div className={styles.reason}>{say(reason)}</div>
            <Link
              as="button"
              aria-label={strings.binding.openFor(`${sheet} ${rangeA1(range)}`)}
              onClick={() => session.openPage({ kind: 'binding', region: { sheet, range } })}
            >
              {strings.binding.open}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
