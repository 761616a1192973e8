import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../session/context';
import { nextStep } from './next-step';

const useStyles = makeStyles({
  next: { padding: tokens.spacingHorizontalM },
  button: { width: '100%' },
});

/** 下一步: the one primary button of the start view. */
export function NextButton() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const next = nextStep(state, strings);
  const go = () => {
    if (!next) return;
    if (next.go === 'check') void session.check();
    else if (typeof next.go === 'string') session.show(next.go);
    else session.openPage(next.go);
  };
  return (
    <div className={styles.next}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={state.busy !== null || next === null}
        onClick={go}
      >
        {next?.text ?? strings.next.check}
      </Button>
    </div>
  );
}
