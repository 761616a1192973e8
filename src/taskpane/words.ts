import type { Locale, Message } from '../core/messages/message';
import type { RuleWords } from './strings/rules/rule-words';
import type { Strings } from './strings/zh-CN';

/** The pane's words in one language, and how messages of core and the hosts are said in it. */
export interface Words {
  readonly locale: Locale;
  readonly strings: Strings;
  /** Loads what `say` says: nothing that computes has a message before it is loaded itself. */
  readonly loadMessages: () => Promise<void>;
  /** @throws Error for a message without a text, and for every one before `loadMessages`. */
  readonly say: (message: Message) => string;
  /** What rules are called and demand, where the language is not that of their pages. */
  readonly rules: ReadonlyMap<string, RuleWords> | null;
}

type Catalogue = Readonly<Record<string, ((data: never) => string) | undefined>>;

/** Loads the words of one language; of another than Chinese, which comes with the pane, only when it is asked for. */
export async function loadWords(locale: Locale): Promise<Words> {
  const { strings, rules, messages } = await (locale === 'zh-CN' ? chinese() : english());
  let catalogue: Catalogue = {};
  return {
    locale,
    strings,
    rules,
    async loadMessages() {
      catalogue = await messages();
    },
    say(message) {
      const render = catalogue[message.id];
      if (!render) throw new Error(`no text for message ${message.id}`);
      return render(message.data as never);
    },
  };
}

interface Language extends Pick<Words, 'strings' | 'rules'> {
  readonly messages: () => Promise<Catalogue>;
}

async function chinese(): Promise<Language> {
  const { zhCN } = await import(/* webpackMode: "eager" */ './strings/zh-CN');
  return { strings: zhCN, rules: null, messages: async () => (await import('../core/messages/zh-CN')).zhCN };
}

async function english(): Promise<Language> {
  const [{ enUS }, { englishRules }] = await Promise.all([
    import('./strings/en-US'),
    import('./strings/rules/rules'),
  ]);
  return {
    strings: enUS,
    rules: englishRules,
    messages: async () => (await import('../core/messages/en-US')).enUS,
  };
}
