import type { KeyboardEvent } from 'react';
import { usePane } from './session/context';
import { pageOf } from './session/state';

/** The element that Ctrl+F goes to, where the view has a search. */
export const SEARCH_ID = 'search';

/** The keys that work everywhere in the pane: F8, Ctrl+Enter, Ctrl+Z and Ctrl+Y, Ctrl+F, F1, and Escape on a page. */
export function usePaneKeys(): (event: KeyboardEvent) => void {
  const { session, state } = usePane();
  return (event) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const command = event.ctrlKey || event.metaKey;
    const typing = isTyping(event.target);
    const act = (work: () => unknown) => {
      event.preventDefault();
      work();
    };
    if (event.key === 'F8') act(() => session.step(event.shiftKey ? -1 : 1));
    else if (event.key === 'F1') act(() => session.openPage({ kind: 'guide', view: state.view }));
    else if (event.key === 'Escape' && pageOf(state)) act(() => session.openPage(null));
    else if (event.ctrlKey && event.key === 'Enter') {
      const action = document.querySelector<HTMLElement>('#view [data-first-action]');
      if (action) act(() => action.click());
    } else if (command && event.key === 'f') {
      const search = document.getElementById(SEARCH_ID);
      if (search) act(() => search.focus());
    } else if (command && !typing && event.key.toLowerCase() === 'z')
      act(() => (event.shiftKey ? session.redoLast() : session.undoLast()));
    else if (command && !typing && event.key === 'y') act(() => session.redoLast());
  };
}

/** In a field these keys belong to what is typed. */
function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox]), textarea') || target.isContentEditable)
  );
}
