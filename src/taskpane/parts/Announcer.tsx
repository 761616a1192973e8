import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../context';
import { HIDDEN } from './hidden';
import { noticeText } from './noticeText';

const useStyles = makeStyles({ hidden: HIDDEN });

/** Tells screen readers what is going on and how it ended; nothing to see. */
export function Announcer() {
  const { state, strings, say } = usePane();
  const { busy, notice } = state;
  const words = busy ? strings.busy[busy.task] : notice ? noticeText(notice, strings, say) : '';
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {words}
    </div>
  );
}
