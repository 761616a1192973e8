import type { PageRequest, PaneNews } from '../appearance/pane-link';
import type { Session } from './session/session';

/**
 * Works together with our own page where the pane stands in it, and with nobody else: both sides speak only to their
 * own origin.
 */
export function followPage(session: Session): void {
  if (window.parent === window) return;
  window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== window.parent) return;
    const request = (data as { jixiaoRequest?: PageRequest } | null)?.jixiaoRequest;
    if (request) answer(session, request);
  });
  let told = '';
  session.subscribe(() => {
    const news = newsOf(session);
    const text = JSON.stringify(news);
    if (text === told) return;
    told = text;
    window.parent.postMessage(news, location.origin);
  });
}

function answer(session: Session, request: PageRequest): void {
  switch (request) {
    case 'next-finding':
      return void session.step(1);
    case 'previous-finding':
      return void session.step(-1);
    case 'undo':
      return void session.undoLast();
    case 'redo':
      return void session.redoLast();
  }
}

function newsOf(session: Session): PaneNews {
  const { applied, undone, review, block } = session.getState();
  const errors = (review?.findings ?? []).filter(({ severity }) => severity === 'error');
  return {
    jixiao: 'steps',
    undoable: applied.at(-1)?.at ?? null,
    redoable: undone.at(-1)?.at ?? null,
    sheetsWithErrors: [...new Set(errors.flatMap(({ primary }) => (primary ? [primary.sheet] : [])))],
    block,
  };
}
