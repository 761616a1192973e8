import type { Severity } from '../findings/finding';
import { printSources } from '../findings/sources';
import { CATALOGUE } from '../formulas/catalogue';
import { CHECKS } from './registry';

/** What officers call the rules, by rule id: 资金总额. */
export type RuleTitles = ReadonlyMap<string, string>;

let titles: RuleTitles | null = null;

/** The titles of all rules, as their pages have them. */
export function ruleTitles(): RuleTitles {
  titles ??= new Map([...CATALOGUE, ...CHECKS].map(({ rule, title }) => [rule, title]));
  return titles;
}

/** How grave it is when a rule is broken; null for a rule that is not there. */
export function severityOf(rule: string): Severity | null {
  return [...CATALOGUE, ...CHECKS].find((one) => one.rule === rule)?.severity ?? null;
}

let listed: RuleTitles | null = null;

/** The same for a list of all: rules of one title are told apart by where they come from (合计：部门决算公开表). */
export function listedTitles(): RuleTitles {
  if (listed) return listed;
  const all = [...CATALOGUE, ...CHECKS];
  const isShared = (title: string): boolean => all.filter((one) => one.title === title).length > 1;
  listed = new Map(
    all.map(({ rule, title, source }) => [
      rule,
      isShared(title) ? `${title}：${printSources(source.slice(0, 1))}` : title,
    ]),
  );
  return listed;
}
