import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react';
import { usePane } from './context';
import { ErrorBoundary } from './ErrorBoundary';
import { HIDDEN } from './parts/hidden';
import { Overview } from './overview/Overview';
import { Announcer } from './parts/Announcer';
import { BusyBar } from './parts/BusyBar';
import { NoticeBar } from './parts/NoticeBar';
import { StaleBar } from './parts/StaleBar';
import { PageView } from './PageView';
import { VIEWS, type View } from './state';

const VIEW_COMPONENTS: Readonly<Record<View, ComponentType>> = {
  overview: Overview,
  findings: lazy(async () => ({ default: (await import('./findings/FindingsView')).FindingsView })),
  fill: lazy(async () => ({ default: (await import('./fill/FillView')).FillView })),
  report: lazy(async () => ({ default: (await import('./report/ReportView')).ReportView })),
};

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minWidth: '280px',
    // Long options must not widen the page beyond the pane.
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select__select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
  title: HIDDEN,
  top: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Four English names and the gear fit into 320 pixels.
  tab: { '@media (max-width: 360px)': { paddingInline: tokens.spacingHorizontalS } },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
    outline: 'none',
    // What gets the focus must not stay behind the buttons at the foot of a view.
    scrollPaddingBottom: '64px',
  },
  bars: { flexShrink: 0, position: 'relative' },
  loading: { paddingBlock: tokens.spacingVerticalXXXL },
});

/** The shell: tabs, the running task, what there is to say, and the chosen view. */
export function Pane() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const { page } = state;
  const View = VIEW_COMPONENTS[state.view];
  const view = useRef<HTMLDivElement>(null);
  const idle = state.busy === null;
  useEffect(() => {
    // What had the focus may have gone with the task, an applied correction for one.
    if (idle && document.hasFocus() && document.activeElement === document.body) view.current?.focus();
  }, [idle]);
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{strings.product}</h1>
      <div className={styles.top}>
        <TabList
          aria-label={strings.tabsLabel}
          selectedValue={page ? null : state.view}
          onTabSelect={(_, { value }) => {
            const view = VIEWS.find((candidate) => candidate === value);
            if (view) session.show(view);
          }}
        >
          {VIEWS.map((view) => (
            <Tab key={view} className={styles.tab} value={view} id={`tab-${view}`} aria-controls="view">
              {strings.tabs[view]}
            </Tab>
          ))}
        </TabList>
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={strings.actions.settings}
          title={strings.actions.settings}
          aria-pressed={page?.kind === 'settings'}
          onClick={() => session.openPage(page?.kind === 'settings' ? null : { kind: 'settings' })}
        />
      </div>
      <div className={styles.bars}>
        <BusyBar />
        <StaleBar />
        <NoticeBar />
      </div>
      <div
        ref={view}
        tabIndex={-1}
        className={styles.body}
        id="view"
        {...(page ? {} : { role: 'tabpanel', 'aria-labelledby': `tab-${state.view}` })}
      >
        <ErrorBoundary
          key={page?.kind ?? state.view}
          fallback={(detail) => <Failure text={strings.notices.broken(detail)} />}
        >
          <Suspense fallback={<Spinner className={styles.loading} size="small" />}>
            {page ? <PageView page={page} /> : <View />}
          </Suspense>
        </ErrorBoundary>
      </div>
      <Announcer />
    </main>
  );
}

function Failure({ text }: { text: string }) {
  return (
    <MessageBar intent="error" layout="multiline" shape="square">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
