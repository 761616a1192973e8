import { makeStyles, mergeClasses, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { Locale } from '../../core/messages/message';
import { PageContext, STRINGS } from './context';
import { Discard } from './file/Discard';
import type { Desk } from './desk';
import { FileMenu } from './file/FileMenu';
import { Header } from './Header';
import { Notices } from './Notices';
import { ask as askPane, usePaneNews } from './pane-messages';
import { PrintSheet } from './sheet/print/PrintSheet';
import { Restore } from './file/Restore';
import { RibbonBar } from './RibbonBar';
import { SheetArea } from './sheet/SheetArea';
import { Splitter, usePaneWidth } from './Splitter';
import { useKeptResults } from './use-kept-results';
import { useFileDrop } from './use-file-drop';
import { usePageKeys } from './use-page-keys';
import { useWorkspace } from './use-workspace';

const NARROW = '@media (max-width: 820px)';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    '@media print': { display: 'block', height: 'auto' },
  },
  // A sheet of paper is narrow too.
  switcher: { display: 'none', '@media screen and (max-width: 820px)': { display: 'flex' } },
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

const print = (): void => window.print();

/** The page: a workbook on the left, the add-in's own pane on the right, in the same way as in Excel. */
export function App({ locale, dark, desk }: { locale: Locale; dark: boolean; desk: Desk }) {
  const styles = useStyles();
  const strings = STRINGS[locale];
  const [said, say] = useState<string | null>(null);
  const [shown, setShown] = useState<'sheet' | 'pane'>('sheet');
  const [finding, setFinding] = useState(false);
  const [dragged, setDragged] = useState(false);
  const [paneWidth, setPaneWidth] = usePaneWidth();
  const onPage = useWorkspace(
    locale,
    desk,
    useCallback(() => {
      say(null);
      setFinding(false);
    }, []),
  );
  const { workspace, number, leftOver } = onPage;
  const [outdated, dismissOutdated] = useKeptResults(workspace, strings);
  const drop = useFileDrop(onPage.openFile);
  const pane = useRef<HTMLIFrameElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const news = usePaneNews(
    useCallback(() => pane.current, []),
    number,
  );
  const followKeys = usePageKeys({
    page,
    workbook: workspace?.workbook ?? null,
    onSave: () => void onPage.save(),
    onFind: () => setFinding(true),
    onPrint: print,
    onFinding: (by) => askPane(pane.current, by === 1 ? 'next-finding' : 'previous-finding'),
  });

  // The pane tells its first news when it is up; the same listener a second time is none.
  useEffect(() => {
    const inside = pane.current?.contentWindow;
    if (inside) followKeys(inside);
  }, [news, followKeys]);

  return (
    <PageContext value={useMemo(() => ({ locale, say }), [locale])}>
      <div ref={page} className={styles.page} {...drop.handlers}>
        <Header
          file={workspace?.workbook.name ?? ''}
          state={onPage.saveState}
          menu={<FileMenu onRecent={onPage.openRecent} onPrint={print} onFind={() => setFinding(true)} />}
          onSample={onPage.openSampleFile}
          onFile={onPage.openFile}
          onDownload={() => void onPage.save()}
        />
        <RibbonBar
          ribbon={desk.ribbon}
          ready={workspace !== null}
          onPane={() => {
            setShown('pane');
            pane.current?.focus();
          }}
        />
        <Notices
          dismissLabel={strings.dismiss}
          notices={[
            { text: onPage.failure, intent: 'error', dismiss: onPage.dismissFailure },
            { text: outdated, intent: 'warning', dismiss: dismissOutdated },
            { text: said, intent: 'warning', dismiss: () => say(null) },
          ]}
        />
        {leftOver && (
          <Restore copy={leftOver} onRestore={() => onPage.restore(leftOver)} onDrop={onPage.dropLeftOver} />
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
          {drop.isOver && <div className={styles.drop}>{strings.dropHere}</div>}
        </main>
        {onPage.isWaiting && (
          <Discard
            onCancel={() => onPage.decide('cancel')}
            onLose={() => onPage.decide('lose')}
            onDownload={() => onPage.decide('download')}
          />
        )}
        {workspace && <PrintSheet workbook={workspace.workbook} />}
      </div>
    </PageContext>
  );
}
