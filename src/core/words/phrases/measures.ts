import { decimal, ONE, type Decimal } from '../../quantity/decimal';
import { beginsWith, endsIn } from '../topics';
import { wording } from '../wording';

const MULTIPLES: ReadonlyMap<string, Decimal> = new Map([
  ['亿', decimal('100000000')],
  ['万', decimal('10000')],
  ['千', decimal('1000')],
  ['百', decimal('100')],
]);

/** A unit as how many of the single thing: 万人 is 10000 人; 公里 stays 公里. */
export function splitUnit(unit: string): { readonly factor: Decimal; readonly unit: string } {
  const factor =
    unit.length > 1 && !beginsWith(unit, 'thousands-of-units') ? MULTIPLES.get(unit.charAt(0)) : undefined;
  return factor ? { factor, unit: unit.slice(1) } : { factor: ONE, unit };
}

const BEHIND_VALUE = wording('behind-value');

/** What follows the digits of a value as written: 万人 of ≥1.2万人; null where nothing does. */
export function writtenUnit(written: string): string | null {
  const found = /\d\s*([%％‰]|\p{Script=Han}{1,4})$/u.exec(BEHIND_VALUE.notClosing(written.trim()));
  return found?.[1]?.replace('％', '%') ?? null;
}

/** Whether an indicator of this name is measured in percent (合格率, 满意度). */
export function isRateName(name: string): boolean {
  return endsIn(name.replace(/[（(][^（）()]*[)）]$/u, ''), 'rate-name');
}
