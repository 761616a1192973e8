import { beginsWith } from '../topics';
import { wording } from '../wording';

/** 按收入性质分, 按支出性质划分: how a whole is divided, without any of its parts. */
const DIVISION = wording('by', 'a name', 'divided');

/** The longest name of a way to divide, in characters: longer texts are sentences. */
const LONGEST_DIVISION = 10;

/** Whether a label only says how the rows or columns under it divide their whole (按…分). */
export function namesDivision(core: string): boolean {
  const [, name = ''] = DIVISION.slotsOf(core) ?? [];
  return name.length > 1 && name.length <= LONGEST_DIVISION;
}

const TOTALLED = wording('a name', 'subtotal');

/** The longest name that a total in a list repeats, in characters. */
const LONGEST_TOTALLED = 12;

/** 接待费 of 接待费合计: what a total in the middle of a list adds up; null for any other label. */
export function totalledIn(core: string): string | null {
  const [name = ''] = TOTALLED.slotsOf(core) ?? [];
  return name.length > 1 && name.length <= LONGEST_TOTALLED ? name : null;
}

/** Whether a label says that its amount is taken from the whole instead of adding to it (减：, 提取盈余公积). */
export function isTakenOff(core: string): boolean {
  return beginsWith(core, 'taken-off');
}
