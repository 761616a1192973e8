import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { use, useMemo, useState } from 'react';
import type { Finding } from '../../../../core/findings/finding';
import type { Review } from '../../../../core/checks/review-model';
import { formatAddress, sameCell, type CellAddress } from '../../../../core/workbook/address';
import { usePane } from '../../../session/context';

/** How many figures are listed before the rest is asked for. */
const FEW = 6;

const useStyles = makeStyles({
  evidence: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  figures: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& td': { padding: `1px 0`, verticalAlign: 'top' },
  },
  number: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    paddingInlineStart: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start', overflowWrap: 'anywhere' },
});

/** How the expected figure comes about: the calculation, and the figures it uses by their names, each a link. */
export function Calculation({ finding, review }: { finding: Finding; review: Review }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { namesOf, SnapshotIndex, shownText } = use(session.engine);
  const index = useMemo(() => new SnapshotIndex(review.snapshot), [SnapshotIndex, review]);
  const names = namesOf(review);
  const { evidence, primary } = finding;
  const others = finding.cells.filter((cell) => primary === null || !sameCell(cell, primary));
  const listed = all ? others : others.slice(0, FEW);
  const place = (cell: CellAddress) =>
    cell.sheet === primary?.sheet ? names.text(cell) : `${names.text(cell)}（${cell.sheet}）`;
  return (
    <>
      {evidence !== null && (
        <p className={styles.evidence} aria-label={`${strings.findings.calculation} ${evidence}`}>
          {evidence}
        </p>
      )}
      {others.length > 0 && (
        <table className={styles.figures} aria-label={strings.findings.figuresLabel}>
          <tbody>
            {listed.map((cell) => (
              <tr key={formatAddress(cell)}>
                <td>
                  <Link
                    as="button"
                    className={styles.link}
                    aria-label={strings.actions.goTo(`${place(cell)} ${formatAddress(cell)}`)}
                    onClick={() => void session.select(cell)}
                  >
                    {place(cell)}
                  </Link>
                </td>
                <td className={styles.number}>{shownText(index.at(cell))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {listed.length < others.length && (
        <Link as="button" className={styles.link} onClick={() => setAll(true)}>
          {strings.findings.moreFigures(others.length - listed.length)}
        </Link>
      )}
    </>
  );
}
