import type { Message } from '../messages/message';
import type { Snapshot } from '../workbook/snapshot';

/** What an officer must know of how the workbook was read before trusting the result (读取说明). */
export function caveatsOf({ unread = [], manualCalculation = false }: Snapshot): readonly Message[] {
  const caveats: Message[] = [];
  if (unread.length > 0) caveats.push({ id: 'host/sheets-unread', data: { sheets: unread } });
  if (manualCalculation) caveats.push({ id: 'host/manual-calculation', data: {} });
  return caveats;
}
