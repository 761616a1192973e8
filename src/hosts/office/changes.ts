import { runInExcel } from './errors';

/** Calls back with the sheet's name, or null when it is not known or the workbook's sheets changed. */
export type ChangeListener = (sheet: string | null) => void;

/**
 * Listens to changes of cells and sheets that are not our own writes. Events are hints: Excel does not announce
 * every edit, and a failure to register is not the officer's concern, so none is reported.
 * @param nameOf the name of a sheet by Excel's id.
 * @returns how to stop listening.
 */
export function listenToChanges(
  listener: ChangeListener,
  nameOf: (sheetId: string) => string | undefined,
): () => void {
  let stopped = false;
  const registered = runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async (sheet: string | null) => {
      if (!stopped) listener(sheet);
    };
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== 'ThisLocalAddin') await tell(nameOf(worksheetId) ?? null);
      }),
      worksheets.onAdded.add(() => tell(null)),
      worksheets.onDeleted.add(() => tell(null)),
    ];
    await context.sync();
    return { handlers, context };
  }).catch(() => null);
  return () => {
    stopped = true;
    void registered.then(async (registration) => {
      if (!registration) return;
      for (const handler of registration.handlers) handler.remove();
      await registration.context.sync().catch(() => undefined);
    });
  };
}
