import { mentions } from '../../topics';

/** Whether a header says how overspending is written in it: 超支(-)结余, 结余（超支以负数表示）. */
export function showsOverspending(header: string): boolean {
  return mentions(header, 'overspending');
}

/** Whether a header names what is left of, or what is missing from, something beside it. */
export function namesRemainder(core: string): boolean {
  return mentions(core, 'remainder');
}
