import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type DragEvent } from 'react';
import type { Locale } from '../../core/messages/message';
import { renderMessage } from '../../core/messages/render';
import { PageContext, STRINGS } from './context';
import { Discard } from './file/Discard';
import type { Desk } from './desk';
import { FileMenu } from './file/FileMenu';
import { Header, type SaveState } from './Header';
import { keepOffline, openLaunched } from './file/install';
import { dropUnsaved, readUnsaved, rememberOpened, type LocalCopy } from './file/local-copy';
import { ask as askPane, usePaneNews } from './pane-messages';
import { PrintSheet } from './sheet/PrintSheet';
import { Restore } from './file/Restore';
import { RibbonBar } from './RibbonBar';
import { SAMPLES } from './file/samples';
import { SheetArea } from './sheet/SheetArea';
import { Splitter, usePaneWidth } from './Splitter';
import { useLocalCopy } from './file/use-local-copy';
import { useKeptResults } from './use-kept-results';
import { usePageKeys } from './use-page-keys';
import { download, openSample, problemOf, tryOpen, Workspace, type Problem } from './workspace';

const NARROW = '@media (max-width: 820px)';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  switcher: { display: 'none', [NARROW]: { display: 'flex' } },
  body: { flexGrow: 1, minHeight: 0, display: 'flex', position: 'relative' },
  sheet: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    position: 'relative',
    '@media print': { display: 'none' },
  },
  pane: {
    width: 'var(--pane-width)',
    flexShrink: 0,
    border: 'none',
    [NARROW]: { width: '100%' },
    '@media print': { display: 'none' },
  },
  hiddenWhenNarrow: { [NARROW]: { display: 'none' } },
  spinner: { margin: 'auto' },
  drop: {
    position: 'absolute',
    inset: '12px',
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});

type Opening = () => Promise<Workspace | Problem>;

/** The page: a workbook on the left, the add-in's own pane on the right, in the same way as in Excel. */
export function App({ locale, dark, desk }: { locale: Locale; dark: boolean; desk: Desk }) {
  const styles = useStyles();
  const strings = STRINGS[locale];
  const [workspace, setWorkspace] = useState<Workspace | null>(null);
  const [said, say] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Opening | null>(null);
  const [dragging, setDragging] = useState(false);
  const [shown, setShown] = useState<'sheet' | 'pane'>('sheet');
  const [number, setNumber] = useState(0);
  const [unsaved, setUnsaved] = useState(false);
  const [leftOver, setLeftOver] = useState<LocalCopy | null>(null);
  const [finding, setFinding] = useState(false);
  const [dragged, setDragged] = useState(false);
  const [paneWidth, setPaneWidth] = usePaneWidth();
  const kept = useLocalCopy(workspace);
  const [outdated, dismissOutdated] = useKeptResults(workspace, strings);
  const pane = useRef<HTMLIFrameElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const news = usePaneNews(
    useCallback(() => pane.current, []),
    number,
  );

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
      say(null);
      desk.lay(outcome.workbook);
      setWorkspace(outcome);
      setUnsaved(outcome.unsaved);
      setFinding(false);
      setNumber((last) => last + 1);
    },
    [sentence, desk],
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
  const restore = ({ bytes, name }: LocalCopy) => {
    setLeftOver(null);
    void open(async () => tryOpen(bytes, name, true));
  };

  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('sample');
    const first = SAMPLES.find(({ file }) => file === asked) ?? SAMPLES[0];
    if (first) void open(() => openSample(first.file));
    void readUnsaved().then(setLeftOver);
    keepOffline();
  }, [open]);
  useEffect(() => openLaunched(openFile));
  useEffect(() => workspace?.workbook.onChange(() => setUnsaved(workspace.unsaved)), [workspace]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (workspace?.unsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [workspace]);

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
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
  };

  const saveState: SaveState = unsaved
    ? { kind: 'unsaved', kept }
    : workspace?.savedAt
      ? { kind: 'saved', at: workspace.savedAt }
      : { kind: 'unchanged' };
  const followKeys = usePageKeys({
    page,
    workbook: workspace?.workbook ?? null,
    onSave: () => void save(),
    onFind: () => setFinding(true),
    onFinding: (by) => askPane(pane.current, by === 1 ? 'next-finding' : 'previous-finding'),
  });

  // The pane tells its first news when it is up; the same listener a second time is none.
  useEffect(() => {
    const inside = pane.current?.contentWindow;
    if (inside) followKeys(inside);
  }, [news, followKeys]);

  return (
    <PageContext value={useMemo(() => ({ locale, say }), [locale])}>
      <div
        ref={page}
        className={styles.page}
        onDragOver={onDrag}
        onDragLeave={() => setDragging(false)}
        onDrop={onDrop}
      >
        <Header
          file={workspace?.workbook.name ?? ''}
          state={saveState}
          menu={
            <FileMenu
              onRecent={({ bytes, name }) => askFirst(async () => tryOpen(bytes, name))}
              onPrint={() => window.print()}
              onFind={() => setFinding(true)}
            />
          }
          onSample={(file) => askFirst(() => openSample(file))}
          onFile={openFile}
          onDownload={() => void save()}
        />
        <RibbonBar
          ribbon={desk.ribbon}
          ready={workspace !== null}
          onPane={() => {
            setShown('pane');
            pane.current?.focus();
          }}
        />
        {(
          [
            [failure, 'error', () => setFailure(null)],
            [outdated, 'warning', dismissOutdated],
            [said, 'warning', () => say(null)],
          ] as const
        ).map(
          ([text, intent, dismiss], index) =>
            text !== null && (
              <MessageBar key={index} intent={intent} layout="multiline">
                <MessageBarBody>{text}</MessageBarBody>
                <MessageBarActions
                  containerAction={
                    <Button
                      appearance="transparent"
                      icon={<DismissRegular />}
                      aria-label={strings.dismiss}
                      onClick={dismiss}
                    />
                  }
                />
              </MessageBar>
            ),
        )}
        {leftOver && (
          <Restore
            copy={leftOver}
            onRestore={() => restore(leftOver)}
            onDrop={() => {
              setLeftOver(null);
              void dropUnsaved();
            }}
          />
        )}
        <TabList
          className={styles.switcher}
          size="small"
          aria-label={strings.switchView}
          selectedValue={shown}
          onTabSelect={(_, { value }) => setShown(value === 'pane' ? 'pane' : 'sheet')}
        >
          <Tab value="sheet">{strings.showSheet}</Tab>
          <Tab value="pane">{strings.showPane}</Tab>
        </TabList>
        <main className={styles.body}>
          <div className={mergeClasses(styles.sheet, shown === 'pane' && styles.hiddenWhenNarrow)}>
            {workspace ? (
              <SheetArea
                key={number}
                workspace={workspace}
                dark={dark}
                finding={finding}
                onFound={() => setFinding(false)}
                news={news}
                onAsk={(request) => askPane(pane.current, request)}
                onEditing={(editing) => (desk.editing = editing)}
              />
            ) : (
              <Spinner className={styles.spinner} label={strings.loading} />
            )}
          </div>
          {workspace && <Splitter width={paneWidth} onWidth={setPaneWidth} onDragging={setDragged} />}
          {workspace && (
            <iframe
              ref={pane}
              key={number}
              className={mergeClasses(styles.pane, shown === 'sheet' && styles.hiddenWhenNarrow)}
              src={`workbench-pane.html?lang=${locale}`}
              title={strings.pane}
              allow="clipboard-write"
              style={
                {
                  '--pane-width': `${paneWidth}px`,
                  ...(dragged ? { pointerEvents: 'none' } : {}),
                } as CSSProperties
              }
            />
          )}
          {dragging && <div className={styles.drop}>{strings.dropHere}</div>}
        </main>
        {waiting && (
          <Discard
            onCancel={() => setWaiting(null)}
            onLose={() => {
              setWaiting(null);
              void dropUnsaved();
              void open(waiting);
            }}
            onDownload={() => {
              setWaiting(null);
              if (save()) void open(waiting);
            }}
          />
        )}
        {workspace && <PrintSheet workbook={workspace.workbook} />}
      </div>
    </PageContext>
  );
}
