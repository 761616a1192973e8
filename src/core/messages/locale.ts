import type { Locale } from './message';

/** The language to speak to somebody whose language tag is `tag`: any Chinese gets Chinese, everybody else English. */
export function localeOf(tag: string): Locale {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}
