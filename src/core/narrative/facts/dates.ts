import { mentions } from '../../words/topics';
import { wording } from '../../words/wording';
import type { Snapshot } from '../../workbook/snapshot';

const DATE = wording('year', 'date-mark', 'month or day', 'date-mark', 'month or day');

/** Days on which the forms were filled in (填报日期), as a document writes them: 2024年3月5日. The latest comes first. */
export function datesIn(snapshot: Snapshot): readonly string[] {
  const found = new Map<string, number>();
  for (const { cells } of snapshot.sheets) {
    cells.forEach(({ value, row }, at) => {
      if (typeof value !== 'string' || !mentions(value, 'date-of-form')) return;
      const next = cells[at + 1];
      const beside = next?.row === row && typeof next.value === 'string' ? next.value : '';
      const [date] = [value, beside].flatMap((written) => DATE.allIn(written));
      const [year, , month, , day] = date?.slots ?? [];
      if (year === undefined || month === undefined || day === undefined) return;
      found.set(
        `${year}年${Number(month)}月${Number(day)}日`,
        Number(year) * 10000 + Number(month) * 100 + Number(day),
      );
    });
  }
  return [...found].toSorted(([, a], [, b]) => b - a).map(([date]) => date);
}
