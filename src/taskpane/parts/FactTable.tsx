import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { formatAddress, type CellAddress } from '../../core/workbook/address';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      // Unlike 'anywhere' it keeps figures whole when the columns are measured.
      overflowWrap: 'break-word',
    },
    '& thead th': {
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightRegular,
      whiteSpace: 'nowrap',
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

/** Cells with what is known of them; the link to the cell stands last. Nothing where there are none. */
export function FactTable(props: {
  title: string;
  head: readonly string[];
  sheet: string;
  rows: readonly { readonly cell: CellAddress; readonly texts: readonly string[] }[];
}) {
  const styles = useStyles();
  if (props.rows.length === 0) return null;
  return (
    <section aria-label={props.title}>
      <Subtitle2 as="h3">{props.title}</Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            {props.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ cell, texts: [first, ...others] }) => (
            <tr key={formatAddress(cell)}>
              <th scope="row">{first}</th>
              {others.map((text, index) => (
                <td key={index}>{text}</td>
              ))}
              <td>
                <CellLink cell={cell} within={props.sheet} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
