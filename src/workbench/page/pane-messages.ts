import { useEffect, useState } from 'react';
import type { PageRequest, PaneNews } from '../../appearance/pane-link';

const NOTHING: PaneNews = {
  jixiao: 'steps',
  undoable: null,
  redoable: null,
  sheetsWithErrors: [],
  block: null,
};

/** What the pane has told last; nothing while none is there. */
export function usePaneNews(pane: () => HTMLIFrameElement | null, key: number): PaneNews {
  const [news, setNews] = useState(NOTHING);
  useEffect(() => {
    setNews(NOTHING);
    const listen = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== pane()?.contentWindow) return;
      const told = data as PaneNews | null;
      if (told?.jixiao === 'steps') setNews(told);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [pane, key]);
  return news;
}

/** Passes on what a key pressed in the grid asks of the pane. */
export function ask(pane: HTMLIFrameElement | null, request: PageRequest): void {
  pane?.contentWindow?.postMessage({ jixiaoRequest: request }, location.origin);
}
