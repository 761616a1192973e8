import { enUS } from './en-US';
import type { Locale, Message } from './message';
import { zhCN } from './zh-CN';

type Renderers = Readonly<Record<string, (data: never) => string>>;

const CATALOGUES: Readonly<Record<Locale, Renderers>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The message in words. */
export function renderMessage(message: Message, locale: Locale): string {
  const render = CATALOGUES[locale][message.id];
  if (!render) throw new Error(`no text for message ${message.id}`);
  return render(message.data as never);
}
