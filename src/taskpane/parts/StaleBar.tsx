import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane } from '../context';

/** Says that the sheet has changed since it was checked, or since what is previewed was made from it. */
export function StaleBar() {
  const { session, state, strings } = usePane();
  const { stale, checked, busy, view, page, fill, report } = state;
  const previewing =
    page === null && ((view === 'fill' && fill !== null) || (view === 'report' && report !== null));
  if (!stale || busy || !(checked || previewing)) return null;
  return (
    <MessageBar intent="warning" shape="square" politeness="polite" layout="multiline">
      <MessageBarBody>{previewing ? strings.notices.stalePreview : strings.notices.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void (previewing ? session.reread() : session.check())}>
          {previewing ? strings.actions.reread : strings.actions.recheck}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
