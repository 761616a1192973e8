import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../context';

/** Says that the sheet has changed since it was checked. */
export function StaleBar() {
  const { session, state, strings } = usePane();
  if (!state.stale || !state.checked || state.busy) return null;
  return (
    <MessageBar intent="warning" shape="square" politeness="polite" layout="multiline">
      <MessageBarBody>{strings.notices.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.check()}>
          {strings.actions.recheck}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
