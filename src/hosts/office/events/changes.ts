import { registered } from './registration';

/** Calls back with the sheet's name, or null when it is not known or the workbook's sheets changed. */
export type ChangeListener = (sheet: string | null) => void;

/**
 * Listens to changes of cells and sheets that are not our own writes. Events are hints: Excel does not announce
 * every edit.
 * @param nameOf the name of a sheet by Excel's id.
 * @returns how to stop listening.
 */
export function listenToChanges(
  listener: ChangeListener,
  nameOf: (sheetId: string) => string | undefined,
): () => void {
  let stopped = false;
  const tell = async (sheet: string | null) => {
    if (!stopped) listener(sheet);
  };
  const stop = registered(({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
      if (triggerSource !== 'ThisLocalAddin') await tell(nameOf(worksheetId) ?? null);
    }),
    worksheets.onAdded.add(() => tell(null)),
    worksheets.onDeleted.add(() => tell(null)),
  ]);
  return () => {
    stopped = true;
    stop();
  };
}
