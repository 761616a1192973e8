import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Message } from '../../../core/messages/message';
import { usePane } from '../../session/context';

/** What the officer must know of how the workbook was read, before trusting the result. */
export function Caveats({ items }: { items: readonly Message[] }) {
  const { say } = usePane();
  return items.map((item) => (
    <MessageBar key={item.id} intent="warning" layout="multiline">
      <MessageBarBody>{say(item)}</MessageBarBody>
    </MessageBar>
  ));
}
