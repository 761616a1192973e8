import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane } from '../context';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // It lies over what is shown, which need not move for it.
    position: 'absolute',
    insetInline: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // What is over at once need not flash. Opacity alone goes on while the page itself is at work.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '150ms',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
  },
  progress: { gridColumn: '1 / -1' },
});

/** What is running, how far it is, and how to stop it. */
export function BusyBar() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const { busy } = state;
  if (!busy) return null;
  return (
    <div className={styles.bar}>
      <Caption1>{strings.busy[busy.task]}…</Caption1>
      {busy.cancellable && (
        <Button size="small" onClick={() => session.cancel()}>
          {strings.actions.cancel}
        </Button>
      )}
      <ProgressBar
        className={styles.progress}
        aria-label={strings.busy[busy.task]}
        {...(busy.done === null ? {} : { value: busy.done })}
      />
    </div>
  );
}
