import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session } from './session';
import type { PaneState } from './state';
import type { Words } from '../words';

export interface PaneContextValue {
  readonly session: Session;
  readonly words: Words;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** What every component works with: the session, its state, and the words. */
export interface Pane extends Words {
  readonly session: Session;
  readonly state: PaneState;
}

/** Throws outside the pane. */
export function usePane(): Pane {
  const value = useContext(PaneContext);
  if (!value) throw new Error('a component of the pane was used outside it');
  const { session, words } = value;
  const state = useSyncExternalStore(session.subscribe, session.getState);
  return { session, state, ...words };
}
