import { CHECKS } from './registry';
import { CATALOGUE } from '../formulas/catalogue';

/** What officers call the rules, by rule id: 资金总额. */
export type RuleTitles = ReadonlyMap<string, string>;

let titles: RuleTitles | null = null;

/** The titles of all rules, as their pages have them. */
export function ruleTitles(): RuleTitles {
  titles ??= new Map([...CATALOGUE, ...CHECKS].map(({ rule, title }) => [rule, title]));
  return titles;
}
