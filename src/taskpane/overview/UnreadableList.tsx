import { Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Unrecognised } from '../../core/tables/model';
import { rangeA1 } from '../../core/workbook/address';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What could not be read: where, and why. */
export function UnreadableList({ items }: { items: readonly Unrecognised[] }) {
  const { session, strings, say } = usePane();
  const styles = useStyles();
  return (
    <section aria-labelledby="unreadable">
      <Subtitle2 as="h2" id="unreadable">
        {strings.overview.unreadable}
      </Subtitle2>
      <ul className={styles.list}>
        {items.map(({ sheet, range, reason }) => (
          <li key={`${sheet}!${rangeA1(range)}`} className={styles.item}>
            <CellLink cell={{ sheet, row: range.firstRow, column: range.firstColumn }} />
            <span className={styles.place}>{rangeA1(range)}</span>
            <div>{say(reason)}</div>
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
