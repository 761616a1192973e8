import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { usePane } from '../context';
import type { Notice } from '../state';
import { CellLink } from './CellLink';
import { noticeText } from './noticeText';

const INTENTS: Readonly<Record<Notice['kind'], MessageBarIntent>> = {
  applied: 'success',
  undone: 'success',
  checked: 'info',
  waived: 'success',
  restored: 'success',
  saved: 'success',
  bound: 'success',
  unbound: 'success',
  arranged: 'success',
  'up-to-date': 'info',
  cancelled: 'info',
  failed: 'error',
};

/** What happened last, with the way to take it back. The result of a check is told by its own view. */
export function NoticeBar() {
  const { session, state, strings, say } = usePane();
  const { notice } = state;
  if (!notice || notice.kind === 'checked') return null;
  const kept = notice.kind === 'undone' ? notice.kept : [];
  return (
    <MessageBar
      intent={kept.length > 0 ? 'warning' : INTENTS[notice.kind]}
      shape="square"
      layout="multiline"
      politeness="polite"
    >
      <MessageBarBody>
        {notice.kind === 'failed' && <MessageBarTitle>{strings.notices.failedTitle}</MessageBarTitle>}
        {noticeText(notice, strings, say)}
        {kept.length > 0 && (
          <>
            {strings.notices.kept(kept.length)}
            {kept.map((cell) => (
              <CellLink key={`${cell.sheet}!${cell.row},${cell.column}`} cell={cell} />
            ))}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={strings.actions.close}
            onClick={() => session.dismiss()}
          />
        }
      >
        {notice.kind === 'applied' && (
          <Button size="small" onClick={() => void session.undo(notice.receipt)}>
            {strings.actions.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
