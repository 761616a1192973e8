import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../session/context';
import type { ReportPreview } from '../../session/state';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wide: { flexGrow: 1 },
});

/**
 * What can be done with what is shown: the changes are taken over or declined, the whole report is written or made a
 * Word file.
 */
export function ReportFoot({ report, comparing }: { report: ReportPreview; comparing: boolean }) {
  const { narrative, refresh } = report;
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const busy = state.busy !== null;
  if (narrative.paragraphs.length === 0) return null;
  return (
    <div className={styles.foot}>
      <div className={styles.buttons}>
        <Button
          className={styles.wide}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void session.report.write()}
        >
          {refresh ? words.accept : words.write}
        </Button>
        {comparing ? (
          <Button disabledFocusable={busy} onClick={() => session.declineReport()}>
            {words.decline}
          </Button>
        ) : (
          <Button disabledFocusable={busy} onClick={() => session.openPage({ kind: 'export' })}>
            {words.word}
          </Button>
        )}
      </div>
    </div>
  );
}
