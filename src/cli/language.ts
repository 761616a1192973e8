import type { Locale } from '../core/messages/message';
import { enUS } from './words/en-US';
import { zhCN, type Words } from './words/zh-CN';

/** What the command line speaks: its own words and core's locale. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
}

const CHINESE: Language = { locale: 'zh-CN', words: zhCN };
const ENGLISH: Language = { locale: 'en-US', words: enUS };

/** The language asked for by `--lang en` or `--lang=en` anywhere on the line; Chinese otherwise. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const asked =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return asked?.startsWith('en') ? ENGLISH : CHINESE;
}
