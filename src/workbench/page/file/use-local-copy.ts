import { useEffect, useState } from 'react';
import { keepUnsaved } from './local-copy';
import type { Workspace } from '../workspace';

/** How long after a change the copy is made, in milliseconds. */
const SETTLED = 2000;

/** Whether the changes of a workbook are kept in this browser (本机已留底), which happens a while after each change. */
export function useLocalCopy(workspace: Workspace | null): boolean {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    setKept(false);
    if (!workspace) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const copy = async () => {
      if (!workspace.unsaved) return setKept(false);
      try {
        const bytes = workspace.copy();
        setKept(await keepUnsaved({ name: workspace.workbook.name, bytes, at: Date.now() }));
      } catch {
        // What cannot be written is said when it is downloaded.
        setKept(false);
      }
    };
    const stop = workspace.workbook.onChange((changes) => {
      if (changes.every(({ kind }) => kind === 'selection' || kind === 'look')) return;
      clearTimeout(timer);
      timer = setTimeout(() => void copy(), SETTLED);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [workspace]);
  return kept;
}
