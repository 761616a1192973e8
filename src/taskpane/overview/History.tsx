import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { usePane } from '../context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What has been written in this session, the latest first, each with its undo. */
export function History() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.overview;
  return (
    <section aria-labelledby="history">
      <Subtitle2 as="h2" id="history">
        {words.history}
      </Subtitle2>
      <ul className={styles.list}>
        {[...state.applied].reverse().map((receipt) => (
          <li key={receipt.id} className={styles.item}>
            {words.batch(receipt.reason, receipt.cells.length)}
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              disabled={state.busy !== null}
              aria-label={words.undoBatch(receipt.reason, receipt.cells.length)}
              onClick={() => void session.undo(receipt)}
            >
              {strings.actions.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
