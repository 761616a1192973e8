import { decimal, ONE, type Decimal } from '../../quantity/decimal';
import { endsIn } from '../topics';

const MULTIPLES: ReadonlyMap<string, Decimal> = new Map([
  ['亿', decimal('100000000')],
  ['万', decimal('10000')],
  ['千', decimal('1000')],
  ['百', decimal('100')],
]);

/** Units of measure that begin like a multiple: 千米, 千瓦, 千克. */
const OWN_THOUSANDS = /^千[米瓦克]/u;

/** A unit as how many of the single thing: 万人 is 10000 人; 公里 stays 公里. */
export function splitUnit(unit: string): { readonly factor: Decimal; readonly unit: string } {
  const factor = unit.length > 1 && !OWN_THOUSANDS.test(unit) ? MULTIPLES.get(unit.charAt(0)) : undefined;
  return factor ? { factor, unit: unit.slice(1) } : { factor: ONE, unit };
}

/** What follows the digits of a value as written: 万人 of ≥1.2万人; null where nothing does. */
export function writtenUnit(written: string): string | null {
  const found = /\d\s*([%％‰]|\p{Script=Han}{1,4}?)(?:以上|以下|以内|及以上|左右|[（(]含[)）])?$/u.exec(
    written.trim(),
  );
  return found?.[1]?.replace('％', '%') ?? null;
}

/** Whether an indicator of this name is measured in percent (合格率, 满意度). */
export function isRateName(name: string): boolean {
  return endsIn(name.replace(/[（(][^（）()]*[)）]$/u, ''), 'rate-name');
}
