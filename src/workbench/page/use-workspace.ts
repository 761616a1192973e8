import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../core/messages/message';
import { renderMessage } from '../../core/messages/render';
import { STRINGS } from './context';
import type { Desk } from './desk';
import { keepOffline, openLaunched } from './file/install';
import { dropUnsaved, readUnsaved, rememberOpened, type LocalCopy } from './file/local-copy';
import { SAMPLES } from './file/samples';
import { useLocalCopy } from './file/use-local-copy';
import type { SaveState } from './Header';
import { download, openSample, problemOf, tryOpen, Workspace, type Problem } from './workspace';

/** What opens a workbook when it may. */
type Opening = () => Promise<Workspace | Problem>;

/** The workbook that lies on the page: opened, asked about before it is lost, saved and restored. */
export interface WorkspaceOnPage {
  readonly workspace: Workspace | null;
  /** Counts the workbooks that were opened, since each begins afresh. */
  readonly number: number;
  readonly saveState: SaveState;
  /** Why the last opening or saving failed; null while it did not. */
  readonly failure: string | null;
  readonly dismissFailure: () => void;
  /** Unsaved work of the last time, while nobody has decided about it. */
  readonly leftOver: LocalCopy | null;
  readonly restore: (copy: LocalCopy) => void;
  readonly dropLeftOver: () => void;
  readonly openFile: (file: File) => void;
  readonly openRecent: (copy: Pick<LocalCopy, 'bytes' | 'name'>) => void;
  readonly openSampleFile: (file: string) => void;
  /** Whether another workbook waits for what becomes of unsaved work. */
  readonly isWaiting: boolean;
  readonly decide: (how: 'cancel' | 'lose' | 'download') => void;
  /** Downloads the workbook; false where it could not be written. */
  readonly save: () => boolean;
}

/** `onOpened` hears of every workbook that is laid on the page. */
export function useWorkspace(locale: Locale, desk: Desk, onOpened: () => void): WorkspaceOnPage {
  const strings = STRINGS[locale];
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const [number, setNumber] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Opening | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [leftOver, setLeftOver] = useState<LocalCopy | null>(null);
  const kept = useLocalCopy(workspace);

  const sentence = useCallback(
    (problem: Problem): string => {
      if ('message' in problem) return renderMessage(problem.message, locale);
      return 'missing' in problem ? strings.sampleMissing(problem.missing) : strings.failed(problem.detail);
    },
    [locale, strings],
  );
  const open = useCallback(
    async (opening: Opening) => {
      const outcome = await opening();
      if (!(outcome instanceof Workspace)) return setFailure(sentence(outcome));
      setFailure(null);
      desk.lay(outcome.workbook);
      setWorkspace(outcome);
      setUnsaved(outcome.unsaved);
      setNumber((last) => last + 1);
      onOpened();
    },
    [sentence, desk, onOpened],
  );
  const askFirst = (opening: Opening) => {
    if (workspace?.unsaved) setWaiting(() => opening);
    else void open(opening);
  };
  const openFile = (file: File) =>
    askFirst(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = await tryOpen(bytes, file.name);
      if (outcome instanceof Workspace) void rememberOpened({ name: file.name, bytes, at: Date.now() });
      return outcome;
    });

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('sample');
    const first = SAMPLES.find(({ file }) => file === asked) ?? SAMPLES[0];
    if (first) void open(() => openSample(first.file));
    void readUnsaved().then(setLeftOver);
    keepOffline();
  }, [open]);
  useEffect(() => openLaunched(openFile));
  useEffect(() => workspace?.workbook.onChange(() => setUnsaved(workspace.unsaved)), [workspace]);
  useWarningBeforeLeaving(workspace);

  const save = (): boolean => {
    if (!workspace) return false;
    try {
      download(workspace.save(), workspace.workbook.name);
      setUnsaved(false);
      setFailure(null);
      void dropUnsaved();
      return true;
    } catch (error) {
      const problem = problemOf(error);
      setFailure(
        strings.saveFailed('message' in problem ? renderMessage(problem.message, locale) : sentence(problem)),
      );
      return false;
    }
  };

  return {
    workspace,
    number,
    saveState: unsaved
      ? { kind: 'unsaved', kept }
      : workspace?.savedAt
        ? { kind: 'saved', at: workspace.savedAt }
        : { kind: 'unchanged' },
    failure,
    dismissFailure: () => setFailure(null),
    leftOver,
    restore: ({ bytes, name }) => {
      setLeftOver(null);
      void open(async () => tryOpen(bytes, name, true));
    },
    dropLeftOver: () => {
      setLeftOver(null);
      void dropUnsaved();
    },
    openFile,
    openRecent: ({ bytes, name }) => askFirst(async () => tryOpen(bytes, name)),
    openSampleFile: (file) => askFirst(() => openSample(file)),
    isWaiting: waiting !== null,
    decide: (how) => {
      setWaiting(null);
      if (how === 'cancel' || !waiting) return;
      if (how === 'lose') void dropUnsaved();
      if (how === 'lose' || save()) void open(waiting);
    },
    save,
  };
}

/** The browser asks before the page is left with work that nobody has downloaded. */
function useWarningBeforeLeaving(workspace: Workspace | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (workspace?.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [workspace]);
}
