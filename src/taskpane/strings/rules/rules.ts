import { arithmetic } from './arithmetic';
import { consistency } from './consistency';
import { others } from './others';
import type { RuleWords } from './rule-words';
import { scores } from './scores';

/** The rules in English, by id: their pages are in Chinese, as the documents are that they come from. */
export const englishRules: ReadonlyMap<string, RuleWords> = new Map(
  Object.entries({ ...arithmetic, ...consistency, ...scores, ...others }),
);
