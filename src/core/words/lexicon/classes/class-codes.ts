import { ECONOMIC_CLASSES } from './economic-classes';
import { FUNCTIONAL_CLASSES } from './functional-classes';

/**
 * Whether the digits before a name are its code: 301 of `301工资福利支出`, 2080501 of any item of 208. Three digits are
 * a code only before the name of their class, since `301公里` is a length.
 */
export function isClassCode(code: string, name: string): boolean {
  const known = FUNCTIONAL_CLASSES.get(code.slice(0, 3)) ?? ECONOMIC_CLASSES.get(code.slice(0, 3));
  if (known === undefined) return false;
  return code.length > 3 || name.replace(/^[-—、.]/u, '').startsWith(known.slice(0, 2));
}
