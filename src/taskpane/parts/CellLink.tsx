import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { a1, formatAddress, type CellAddress } from '../../core/workbook/address';
import { usePane } from '../session/context';

const useStyles = makeStyles({
  link: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    marginInlineEnd: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
});

/** A cell's place; selects the cell. `within` leaves the sheet's name out where the sheet is known. */
export function CellLink({ cell, within }: { cell: CellAddress; within?: string | undefined }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const address = formatAddress(cell);
  const shown = cell.sheet === within ? a1(cell.row, cell.column) : address;
  if (!session.capabilities.selection) return <span className={styles.link}>{shown}</span>;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={strings.actions.goTo(address)}
      onClick={() => void session.select(cell)}
    >
      {shown}
    </Link>
  );
}
