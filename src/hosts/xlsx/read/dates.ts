import type { CellValue } from '../../../core/workbook/snapshot';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Days from the first day of the 1900 system, in which we count, to that of the 1904 system, in which some files do. */
export const DAYS_TO_1904 = 1462;

/**
 * An ISO 8601 date, time of day (`10:30:00`) or duration (`PT1H30M`) as a serial number of the 1900 system, in which a
 * day is 1; the text itself when it is none of them.
 */
export function serialOf(text: string): CellValue {
  const time = /^T?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  if (time) return daysOf(time[1], time[2], time[3]);
  const span = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(text);
  if (span) return Number(span[1] ?? 0) + daysOf(span[2], span[3], span[4]);
  const date = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? 'Z' : ''}`);
  return Number.isNaN(date) ? text : (date - Date.UTC(1899, 11, 30)) / MILLISECONDS_PER_DAY;
}

function daysOf(hours = '0', minutes = '0', seconds = '0'): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / (24 * 60 * 60);
}
