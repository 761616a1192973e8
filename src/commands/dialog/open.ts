import type { DialogContent } from './message';

/** What the dialog says when it can take its content. */
export const READY = 'ready';

/** A function command is ended by Office after five minutes; the dialog may stay until shortly before. */
const LONGEST = 280_000;

/** Per cent of the screen. */
const SIZE = { height: 60, width: 55 };

/**
 * Shows a result in a dialog of Office (对话框), where it cannot be written on a sheet: a workbook with protected
 * structure takes none. Ends when the officer closes the dialog.
 * @returns whether this Excel has such dialogs and opened one.
 */
export function openDialog(content: DialogContent): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return Promise.resolve(false);
  const address = new URL('dialog.html', window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve(false);
      const timer = setTimeout(() => resolve(true), LONGEST);
      value.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        value.messageChild(JSON.stringify(content));
      });
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  });
}
