import { use } from 'react';
import type { RuleTitles } from '../../core/review/rule-titles';
import type { RuleWords } from '../strings/rules/rule-words';
import { usePane } from './context';

/** What the rules are called in the language of the pane: on their own, and told apart in a list of all. */
export function useRuleTitles(): { readonly titles: RuleTitles; readonly listed: RuleTitles } {
  const { session, rules } = usePane();
  const { listedTitles, ruleTitles } = use(session.engine);
  const chinese = ruleTitles();
  if (!rules) return { titles: chinese, listed: listedTitles() };
  const titles = titlesOf(rules);
  // The rules of proof-reading have pages, but stand in no list.
  return { titles, listed: new Map([...titles].filter(([rule]) => chinese.has(rule))) };
}

const known = new WeakMap<ReadonlyMap<string, RuleWords>, RuleTitles>();

/** The titles of rules in another language than that of their pages, made once. */
export function titlesOf(rules: ReadonlyMap<string, RuleWords>): RuleTitles {
  let titles = known.get(rules);
  if (!titles) {
    titles = new Map([...rules].map(([rule, { title }]) => [rule, title]));
    known.set(rules, titles);
  }
  return titles;
}
