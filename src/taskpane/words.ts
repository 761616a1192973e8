import type { Locale, Message } from '../core/messages/message';
import type { RuleWords } from './strings/rules/rule-words';
import type { Strings } from './strings/zh-CN';

/** The pane's words in one language, and how messages of core and the hosts are said in it. */
export interface Words {
  readonly locale: Locale;
  readonly strings: Strings;
  /** @throws Error for a message without a text. */
  readonly say: (message: Message) => string;
  /** What rules are called and demand, where the language is not that of their pages. */
  readonly rules: ReadonlyMap<string, RuleWords> | null;
}

/** Loads the words of one language; the other's are never asked for. */
export async function loadWords(locale: Locale): Promise<Words> {
  const [strings, catalogue, rules] = await (locale === 'zh-CN' ? chinese() : english());
  const renderers = catalogue as Readonly<Record<string, ((data: never) => string) | undefined>>;
  return {
    locale,
    strings,
    rules,
    say(message) {
      const render = renderers[message.id];
      if (!render) throw new Error(`no text for message ${message.id}`);
      return render(message.data as never);
    },
  };
}

async function chinese() {
  const [{ zhCN }, catalogue] = await Promise.all([
    import('./strings/zh-CN'),
    import('../core/messages/zh-CN'),
  ]);
  return [zhCN, catalogue.zhCN, null] as const;
}

async function english() {
  const [{ enUS }, catalogue, { englishRules }] = await Promise.all([
    import('./strings/en-US'),
    import('../core/messages/en-US'),
    import('./strings/rules/rules'),
  ]);
  return [enUS, catalogue.enUS, englishRules] as const;
}
