import { Button, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useState } from 'react';
import { usePane } from '../../session/context';
import { EmptyState } from '../../parts/EmptyState';
import { NothingRead } from '../../parts/NothingRead';
import type { ReportPreview } from '../../session/state';
import { FullText } from './FullText';
import { RefreshHistory } from './refresh/RefreshHistory';
import { RefreshView } from './refresh/RefreshView';
import { ReportFoot } from './ReportFoot';
import { ReportHead } from './ReportHead';
import { Tracing } from './Tracing';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
});

/** What is shown of the report: all of it, or what the update of the one on the sheet changes. */
type Shown = 'text' | 'changes';

/** The report as it would be written, or the way to it. */
export function ReportView() {
  const { session, state, strings } = usePane();
  const words = strings.report;
  const { report, busy } = state;
  if (report) return <Report report={report} />;
  return (
    <EmptyState
      icon={<DocumentTextRegular />}
      title={busy ? strings.busy[busy.task] : words.empty}
      hint={words.emptyHint}
    >
      {!busy && (
        <Button appearance="primary" onClick={() => void session.previewReport(null)}>
          {words.preview}
        </Button>
      )}
    </EmptyState>
  );
}

function Report({ report }: { report: ReportPreview }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { refresh, history } = report;
  const [chosen, choose] = useState<Shown | null>(null);
  const shown = refresh ? (chosen ?? (refresh.changes.length > 0 ? 'changes' : 'text')) : 'text';
  return (
    <div className={styles.view}>
      <ReportHead report={report} />
      {refresh && (
        <TabList
          size="small"
          aria-label={words.shownLabel}
          selectedValue={shown}
          onTabSelect={(_, { value }) => choose(value === 'changes' ? 'changes' : 'text')}
        >
          <Tab value="changes">{words.showChanges(refresh.changes.length)}</Tab>
          <Tab value="text">{words.showText}</Tab>
        </TabList>
      )}
      {refresh && shown === 'changes' ? <RefreshView refresh={refresh} /> : <TracedText report={report} />}
      <RefreshHistory history={history} />
      <ReportFoot report={report} comparing={shown === 'changes' && (refresh?.changes.length ?? 0) > 0} />
    </div>
  );
}

/** The whole report; its figures lead to their cells, and cells to their sentences. */
function TracedText({ report: { narrative } }: { report: ReportPreview }) {
  const { session, state, strings, say } = usePane();
  const words = strings.report;
  const { paragraphs, refused } = narrative;
  if (paragraphs.length === 0) {
    if (state.review?.tables.length === 0) return <NothingRead title={words.nothing} />;
    const hint = refused ? say(refused) : words.nothingHint;
    return <EmptyState icon={<DocumentTextRegular />} title={words.nothing} hint={hint} />;
  }
  return (
    <>
      {session.capabilities.selection && <Tracing paragraphs={paragraphs} />}
      <FullText paragraphs={paragraphs} label={words.bodyLabel} />
    </>
  );
}
