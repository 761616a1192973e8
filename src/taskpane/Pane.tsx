import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef, useState, type ComponentType } from 'react';
import { usePane } from './session/context';
import { deferred } from './deferred';
import { ErrorBoundary } from './ErrorBoundary';
import { Overview } from './views/overview/Overview';
import { PageView } from './PageView';
import { Announcer } from './parts/Announcer';
import { HIDDEN } from './parts/hidden';
import { MessageSlot } from './parts/MessageSlot';
import { paint } from './paint';
import { Tabs } from './parts/menus/Tabs';
import { pageOf, VIEWS, type View } from './session/state';
import { usePaneKeys } from './use-pane-keys';

const MoreMenu = deferred(async () => (await import('./parts/menus/MoreMenu')).MoreMenu);

const VIEW_COMPONENTS: Readonly<Record<View, ComponentType>> = {
  overview: Overview,
  findings: deferred(async () => (await import('./views/findings/FindingsView')).FindingsView),
  fill: deferred(async () => (await import('./views/fill/FillView')).FillView),
  report: deferred(async () => (await import('./views/report/ReportView')).ReportView),
  proof: deferred(async () => (await import('./views/proof/ProofView')).ProofView),
};

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minWidth: '270px',
    // Long options must not widen the page beyond the pane.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select__select': { minWidth: 0, textOverflow: 'ellipsis' },
    '@media (forced-colors: active)': {
      '& .fui-Link': { color: 'LinkText', textDecorationLine: 'underline' },
    },
  },
  title: HIDDEN,
  top: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalXS,
    // The host's own menu lies in the top right corner.
    paddingInlineEnd: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  menu: { width: '32px', flexShrink: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
    outline: 'none',
    // What gets the focus must not stay behind the buttons at the foot of a view.
    scrollPaddingBottom: '64px',
  },
});

/** The shell: tabs, the menu, the one line that says something, and the chosen view or the page over it. */
export function Pane() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = pageOf(state);
  const View = VIEW_COMPONENTS[state.view];
  const view = useRef<HTMLDivElement>(null);
  const idle = state.busy === null;
  const onKeyDown = usePaneKeys();
  const [isPainted, setPainted] = useState(false);
  // The menu is a quarter of all that the first view needs: it comes once the shell is on the screen.
  useEffect(() => void paint().then(() => setPainted(true)), []);
  useEffect(() => {
    // What had the focus may have gone with the task, an applied correction for one.
    if (idle && document.hasFocus() && document.activeElement === document.body) view.current?.focus();
  }, [idle]);
  return (
    <main className={styles.pane} onKeyDown={onKeyDown}>
      <h1 className={styles.title}>{strings.product}</h1>
      <div className={styles.top}>
        <Tabs
          label={strings.tabsLabel}
          tabs={VIEWS.map((value) => ({ value, text: strings.tabs[value] }))}
          selected={page ? null : state.view}
          current={state.view}
          panel="view"
          onSelect={(chosen) => session.show(chosen)}
        />
        <div className={styles.menu}>
          <Suspense>{isPainted && <MoreMenu />}</Suspense>
        </div>
      </div>
      <MessageSlot />
      <div
        ref={view}
        tabIndex={-1}
        className={styles.body}
        id="view"
        {...(page ? {} : { role: 'tabpanel', 'aria-labelledby': `tab-${state.view}` })}
      >
        <ErrorBoundary key={page?.kind ?? state.view} fallback={(detail) => <Broken detail={detail} />}>
          <Suspense>{page ? <PageView page={page} /> : <View />}</Suspense>
        </ErrorBoundary>
      </div>
      <Announcer />
    </main>
  );
}

const useBrokenStyles = makeStyles({
  broken: {
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

/** What is shown in place of a view that failed. */
function Broken({ detail }: { detail: string }) {
  const { strings } = usePane();
  return (
    <p role="alert" className={useBrokenStyles().broken}>
      {strings.notices.broken(detail)}
    </p>
  );
}
