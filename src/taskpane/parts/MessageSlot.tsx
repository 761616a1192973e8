import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { usePane } from '../session/context';
import type { Notice } from '../session/state';
import { BusyLine } from './BusyLine';
import { CellLink } from './CellLink';
import { noticeText } from './text/notice-text';

const useStyles = makeStyles({
  slot: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  icon: { display: 'flex', flexShrink: 0, fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexShrink: 0 },
  details: { '& summary': { cursor: 'pointer' } },
});

/**
 * The one place where the pane says something: a failure before the task that runs, that before a change of the sheet,
 * and that before what was done last.
 */
export function MessageSlot() {
  const { session, state, strings } = usePane();
  const { notice, busy, stale } = state;
  if (notice?.kind === 'failed') return <NoticeLine notice={notice} />;
  if (busy) return <BusyLine />;
  if (stale)
    return (
      <Line icon="doubtful" text={session.followsEdits ? strings.notices.following : strings.notices.stale}>
        <Button appearance="transparent" size="small" onClick={() => void session.reread()}>
          {strings.actions.recheck}
        </Button>
      </Line>
    );
  return notice && notice.kind !== 'checked' && notice.kind !== 'proofread' ? (
    <NoticeLine notice={notice} />
  ) : null;
}

/** What happened last, with the way to take it back. The result of a check is told by its own view. */
function NoticeLine({ notice }: { notice: Notice }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const kept = notice.kind === 'undone' ? notice.kept : [];
  const icon = notice.kind === 'failed' ? 'bad' : kept.length > 0 ? 'doubtful' : iconOf(notice);
  return (
    <Line
      icon={icon}
      text={
        <>
          {notice.kind === 'failed' && <strong>{strings.notices.failedTitle} </strong>}
          {noticeText(notice, strings, say)}
          {notice.kind === 'failed' && !notice.problem && (
            <details className={styles.details}>
              <summary>{strings.notices.details}</summary>
              {notice.detail}
            </details>
          )}
          {kept.length > 0 && (
            <>
              {strings.notices.kept(kept.length)}
              {kept.map((cell) => (
                <CellLink key={`${cell.sheet}!${cell.row},${cell.column}`} cell={cell} />
              ))}
            </>
          )}
        </>
      }
    >
      {(notice.kind === 'applied' || notice.kind === 'redone') && (
        <Button
          appearance="transparent"
          size="small"
          disabledFocusable={state.busy !== null}
          onClick={() => void session.undo(notice.step)}
        >
          {strings.actions.undo}
        </Button>
      )}
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={strings.actions.close}
        onClick={() => session.dismiss()}
      />
    </Line>
  );
}

type Icon = 'good' | 'bad' | 'doubtful' | 'plain';

const ICONS = {
  good: CheckmarkCircleRegular,
  bad: ErrorCircleFilled,
  doubtful: WarningFilled,
  plain: InfoRegular,
} as const;

function iconOf({ kind }: Notice): Icon {
  if (kind === 'unmarked') return 'doubtful';
  return kind === 'cancelled' || kind === 'up-to-date' || kind === 'rechecked' ? 'plain' : 'good';
}

function Line({ icon, text, children }: { icon: Icon; text: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const Sign = ICONS[icon];
  return (
    <div className={mergeClasses(styles.slot, icon === 'bad' && styles.failed)} data-slot={icon}>
      <span className={mergeClasses(styles.icon, icon !== 'plain' && styles[icon])} aria-hidden>
        <Sign />
      </span>
      <div className={styles.text}>{text}</div>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
