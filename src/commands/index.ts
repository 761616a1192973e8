import { localeOf } from '../core/messages/locale';
import { OfficeHost } from '../hosts/office/officeHost';
import { COMMANDS, runCommand } from './commands';

void Office.onReady(() => {
  const host = new OfficeHost();
  for (const name of COMMANDS) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      await runCommand(name, host, localeOf(Office.context.displayLanguage));
      event.completed();
    });
  }
});
