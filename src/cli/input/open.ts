import { basename } from 'node:path';
import { withResults } from '../../calculation/with-results';
import { review } from '../../core/review/review';
import type { Review } from '../../core/checks/review-model';
import { readSettings } from '../../core/review/stored-settings';
import { XlsxHost } from '../../hosts/xlsx/xlsx-host';
import { readInput } from '../files';
import { nativeInflate } from './native-inflate';
import type { Words } from '../words/zh-CN';

/** A workbook file opened and reviewed with the settings that are stored in it. */
export interface OpenedWorkbook {
  readonly host: XlsxHost;
  readonly review: Review;
}

/** @throws InputError or HostError when the file cannot be read as a workbook. */
export async function openWorkbook(file: string, words: Words): Promise<OpenedWorkbook> {
  const host = XlsxHost.open(await readInput(file, words), basename(file), nativeInflate);
  const snapshot = await withResults(await host.readSnapshot(), host.readDefinitions());
  return { host, review: review(snapshot, readSettings(snapshot.storage)) };
}
