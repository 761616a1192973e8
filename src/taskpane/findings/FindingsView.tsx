import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useState } from 'react';
import type { Severity } from '../../core/findings/finding';
import { usePane } from '../context';
import { EmptyState } from '../parts/EmptyState';
import { Coverage } from './Coverage';
import { Filters } from './Filters';
import { FindingList } from './FindingList';
import { WaivedList } from './WaivedList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column' },
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' },
});

/** What the check found: coverage, filters, the findings by sheet, and those set aside. */
export function FindingsView() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.findings;
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const [sheet, setSheet] = useState<string | null>(null);
  const { review, busy } = state;
  const checkButton = (
    <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void session.check()}>
      {state.checked ? strings.actions.recheck : strings.actions.check}
    </Button>
  );
  if (!review || !state.checked) {
    return (
      <EmptyState
        icon={<ClipboardTaskListLtrRegular />}
        title={busy ? strings.busy[busy.task] : words.notChecked}
        hint={words.notCheckedHint}
      >
        {!busy && checkButton}
      </EmptyState>
    );
  }
  const shown = review.findings.filter(
    (finding) => !hidden.has(finding.severity) && (sheet === null || finding.primary?.sheet === sheet),
  );
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Coverage review={review} />
        <div className={styles.row}>
          {checkButton}
          {session.capabilities.marks && (
            <Switch
              label={words.showMarks}
              checked={state.marked}
              disabled={busy !== null}
              onChange={(_, { checked }) => void session.showMarks(checked)}
            />
          )}
        </div>
        {review.findings.length > 0 && (
          <Filters
            findings={review.findings}
            hidden={hidden}
            onHide={setHidden}
            sheet={sheet}
            onSheet={setSheet}
          />
        )}
      </div>
      {review.findings.length === 0 ? (
        <EmptyState icon={<CheckmarkCircleRegular />} title={words.clean} hint={words.cleanHint} />
      ) : (
        <FindingList findings={shown} snapshot={review.snapshot} />
      )}
      <WaivedList findings={review.waived} waivers={state.settings.waivers} />
    </div>
  );
}
