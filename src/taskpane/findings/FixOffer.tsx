import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../core/findings/finding';
import { isCellEdit } from '../../core/workbook/edit';
import type { Snapshot } from '../../core/workbook/snapshot';
import { SnapshotIndex } from '../../core/workbook/snapshot-index';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';
import { cellText, editText } from '../parts/cellText';

const useStyles = makeStyles({
  offer: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalS,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  changes: {
    gridColumn: '1 / -1',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
});

/** A correction: every cell it would change, from what to what, and the button that does it. */
export function FixOffer({ fix, snapshot }: { fix: Fix; snapshot: Snapshot }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const index = new SnapshotIndex(snapshot);
  const title = say(fix.title);
  return (
    <section className={styles.offer} aria-label={words.fixes}>
      <span className={styles.title}>{title}</span>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={state.busy !== null}
        aria-label={words.apply(title)}
        onClick={() => void session.applyFix(fix)}
      >
        {words.applied}
      </Button>
      <ul className={styles.changes} aria-label={words.willChange}>
        {fix.edits.map((edit) => {
          if (edit.kind === 'add-sheet') return <li key={edit.name}>{edit.name}</li>;
          if (!isCellEdit(edit)) return null;
          const cell = index.at(edit.cell);
          return (
            <li key={`${edit.cell.sheet}!${edit.cell.row},${edit.cell.column}`}>
              <CellLink cell={edit.cell} />
              <span className={styles.old} aria-label={`${words.from} ${cellText(cell) || words.emptyCell}`}>
                {cellText(cell) || words.emptyCell}
              </span>
              {' → '}
              <span aria-label={`${words.to} ${editText(edit, cell) || words.emptyCell}`}>
                {editText(edit, cell) || words.emptyCell}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
