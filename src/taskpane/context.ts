import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Locale, Message } from '../core/messages/message';
import { renderMessage } from '../core/messages/render';
import type { Session } from './session';
import type { PaneState } from './state';
import { enUS } from './strings/en-US';
import { zhCN, type Strings } from './strings/zh-CN';

/** The pane's words by language. */
export const STRINGS: Readonly<Record<Locale, Strings>> = { 'zh-CN': zhCN, 'en-US': enUS };

export interface PaneContextValue {
  readonly session: Session;
  readonly locale: Locale;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** What every component works with: the session, its state, and the words. */
export interface Pane {
  readonly session: Session;
  readonly state: PaneState;
  readonly strings: Strings;
  /** A message of core or the host, in words. */
  readonly say: (message: Message) => string;
}

/** Throws outside the pane. */
export function usePane(): Pane {
  const value = useContext(PaneContext);
  if (!value) throw new Error('a component of the pane was used outside it');
  const { session, locale } = value;
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return { session, state, strings: STRINGS[locale], say: (message) => renderMessage(message, locale) };
}
