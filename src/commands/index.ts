import '../floor/raise';
import { localeOf } from '../core/messages/locale';
import { COMMANDS } from './names';

// What the commands do is loaded with the first of them: Excel opens this page before anybody asks for one.
const load = () =>
  Promise.all([
    import('./commands'),
    import('../hosts/office/office-host'),
    import('./dialog/open'),
    import('../hosts/office/diagnostics'),
  ]);

void Office.onReady(() => {
  for (const name of COMMANDS) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        const [{ runCommand }, { OfficeHost }, { openDialog }, { environmentFacts }] = await load();
        await runCommand(
          name,
          new OfficeHost(),
          localeOf(Office.context.displayLanguage),
          openDialog,
          environmentFacts(),
        );
      } finally {
        event.completed();
      }
    });
  }
});
