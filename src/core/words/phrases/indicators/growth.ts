import { endOf } from '../../topics';

/** What grows, and the word for its growth: 门诊次均费用 and 增幅 of 门诊次均费用增幅; null for a name of something else. */
export function growthNamed(name: string): { readonly what: string; readonly growth: string } | null {
  const growth = endOf(name, 'growth');
  if (growth === null || name.length - growth.length < 2) return null;
  return { what: name.slice(0, -growth.length), growth };
}
