import { scanXml, type Attributes } from '../xml/xml';

/** What reading needs to know of one cell style (`xf`). */
export interface CellFormat {
  /** Undefined for General. */
  readonly numberFormat: string | undefined;
  /** Whether it shows which day it is; a duration or a time of the day has none. */
  readonly showsDay: boolean;
  /** Whether protection of the sheet covers cells of this style. */
  readonly locked: boolean;
}

/** Letters of a number format that Excel opens; a longer one is no format. */
const LONGEST_FORMAT = 255;

/** The cell styles of `styles.xml` by index. */
export function readCellFormats(xml: string): readonly CellFormat[] {
  const custom = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCellFormats = false;
  let last: { id: number; locked: boolean } | undefined;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const code = attributes['formatCode'] ?? '';
        custom.set(Number(attributes['numFmtId']), code.length > LONGEST_FORMAT ? 'General' : code);
      } else if (name === 'cellXfs') inCellFormats = true;
      else if (inCellFormats && name === 'xf')
        last = { id: Number(attributes['numFmtId'] ?? 0), locked: true };
      else if (last && name === 'protection') last.locked = isLocked(attributes);
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
      else if (inCellFormats && name === 'xf' && last) {
        const numberFormat = custom.get(last.id) ?? BUILT_IN_FORMATS[last.id];
        const general = numberFormat === undefined || /^general$/i.test(numberFormat);
        formats.push({
          numberFormat: general ? undefined : numberFormat,
          showsDay: !general && showsDay(numberFormat),
          locked: last.locked,
        });
        last = undefined;
      }
    },
  });
  return formats;
}

function isLocked(attributes: Attributes): boolean {
  return attributes['locked'] !== '0' && attributes['locked'] !== 'false';
}

/** Whether a format code shows a year, a day or the name of a month, outside quotes, brackets and escapes. */
export function showsDay(code: string): boolean {
  const positive = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gi, '').split(';')[0] ?? '';
  return /[yd]|mmm/i.test(positive.replace(/general|red/gi, ''));
}

/**
 * Number formats that files name by number only (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 as in Chinese (zh-CN)
 * Excel.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
