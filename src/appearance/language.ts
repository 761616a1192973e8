import { localeOf } from '../core/messages/locale';
import type { Locale } from '../core/messages/message';

/** A face's language: `?lang=` first, then the host's own, then the browser's. */
export function chooseLocale(search: string, displayLanguage: string | undefined, browser: string): Locale {
  return localeOf(new URLSearchParams(search).get('lang') ?? displayLanguage ?? browser);
}
