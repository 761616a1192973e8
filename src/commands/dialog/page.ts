import type { DialogContent } from './message';
import { READY } from './open';
import { show } from './show';

void Office.onReady(() => {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => show(JSON.parse(message) as DialogContent, document.body),
    () => Office.context.ui.messageParent(READY),
  );
});
