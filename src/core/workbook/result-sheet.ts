import type { Sheet } from './snapshot';

/** Ends the title of every sheet on which a ribbon command reports; the sheet is told by it, not by its name. */
export const RESULT_MARK = '· 绩效自评助手';

/** Whether a ribbon command wrote the sheet to report on (校验结果, 填充结果): its first cell carries our mark. */
export function isResultSheet(sheet: Sheet): boolean {
  const [first] = sheet.cells;
  return (
    first?.row === 0 &&
    first.column === 0 &&
    typeof first.value === 'string' &&
    first.value.endsWith(RESULT_MARK)
  );
}
