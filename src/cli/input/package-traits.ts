import type { XlsxHost } from '../../hosts/xlsx/xlsx-host';
import { InputError } from '../failure';
import type { Words } from '../words/zh-CN';

/** The endings that spreadsheets of other formats have; what is written is never one of them. */
const OTHER_FORMATS = /\.(xls|xlsb|xlt|xltx|xltm|xlam|csv|ods|et|html?|pdf)$/i;

/**
 * Refuses to save a workbook under the ending of another format, under which Excel would not open it: one with macros as
 * .xlsx, one without as .xlsm, any as .xls.
 */
export function refuseEnding(host: XlsxHost, output: string, { usage }: Words): void {
  if (OTHER_FORMATS.test(output)) throw new InputError(usage.otherFormat(output));
  if (host.hasMacros && /\.xlsx$/i.test(output)) throw new InputError(usage.macros(output));
  if (!host.isMacroEnabled && /\.xlsm$/i.test(output)) throw new InputError(usage.noMacros(output));
}

/** What a person is told of an output, and that its signature no longer holds where the input was signed. */
export function withSignature(text: string, host: XlsxHost, { usage }: Words): string {
  return host.isSigned ? `${text}\n${usage.signed}` : text;
}
