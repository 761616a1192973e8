import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../session/context';

const useStyles = makeStyles({
  line: {
    position: 'relative',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    // What is over at once need not flash. Opacity alone goes on while the page itself is at work.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '400ms',
    animationFillMode: 'backwards',
  },
  progress: {
    position: 'absolute',
    insetInlineStart: 0,
    bottom: 0,
    height: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** What is running, how far it is, and how to stop it. */
export function BusyLine() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const { busy } = state;
  if (!busy) return null;
  const percent = busy.done === null ? null : Math.round(busy.done * 100);
  return (
    <div className={styles.line}>
      <span>
        {strings.busy[busy.task]}
        {percent !== null && ` ${percent}%`}
      </span>
      {busy.cancellable && (
        <Button size="small" onClick={() => session.cancel()}>
          {strings.actions.cancel}
        </Button>
      )}
      <div
        role="progressbar"
        aria-label={strings.busy[busy.task]}
        {...(percent === null ? {} : { 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100 })}
        className={styles.progress}
        style={{ width: `${percent ?? 100}%` }}
      />
    </div>
  );
}
