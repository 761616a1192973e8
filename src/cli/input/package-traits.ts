import type { XlsxHost } from '../../hosts/xlsx/xlsx-host';
import { InputError } from '../failure';
import type { Words } from '../words/zh-CN';

/** Refuses to save a workbook with macros under a name that ends in .xlsx: Excel would not open it. */
export function refuseMacros(host: XlsxHost, output: string, { usage }: Words): void {
  if (host.hasMacros && /\.xlsx$/i.test(output)) throw new InputError(usage.macros(output));
}

/** What a person is told of an output, and that its signature no longer holds where the input was signed. */
export function withSignature(text: string, host: XlsxHost, { usage }: Words): string {
  return host.isSigned ? `${text}\n${usage.signed}` : text;
}
