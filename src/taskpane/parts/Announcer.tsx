import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../session/context';
import { resultText } from '../views/findings/result-text';
import { HIDDEN } from './hidden';
import { noticeText } from './text/notice-text';

const useStyles = makeStyles({ hidden: HIDDEN });

/** Tells screen readers what is going on and how it ended; nothing to see. Failures do not wait. */
export function Announcer() {
  const { state, strings, say } = usePane();
  const styles = useStyles();
  const { busy, notice } = state;
  const isFailure = notice?.kind === 'failed';
  const words = busy
    ? strings.busy[busy.task]
    : notice?.kind === 'checked'
      ? resultText(state, strings)
      : notice
        ? noticeText(notice, strings, say)
        : '';
  return (
    <>
      <div role="status" aria-live="polite" className={styles.hidden}>
        {isFailure ? '' : words}
      </div>
      <div role="alert" className={styles.hidden}>
        {isFailure ? words : ''}
      </div>
    </>
  );
}
