import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import type { Finding } from '../../../../core/findings/finding';
import type { Waiver } from '../../../../core/findings/settings';
import { usePane } from '../../../session/context';
import { CellLink } from '../../../parts/CellLink';

const useStyles = makeStyles({
  waived: { padding: tokens.spacingHorizontalM },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  reason: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 已说明: the findings that stay as they are, with the reasons given, and the way to bring them back. */
export function WaivedList(props: { findings: readonly Finding[]; waivers: readonly Waiver[] }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const { namesOf } = use(session.engine);
  const words = strings.findings;
  const { review } = state;
  if (props.findings.length === 0 || !review) return null;
  return (
    <details className={styles.waived}>
      <summary className={styles.summary}>{words.explained(props.findings.length)}</summary>
      <ul className={styles.list}>
        {props.findings.map((finding) => (
          <li key={finding.id} className={styles.item}>
            <div>
              {finding.primary && (
                <>
                  {namesOf(review).text(finding.primary)} <CellLink cell={finding.primary} />
                </>
              )}
              <div>{say(finding.message)}</div>
              <div className={styles.reason}>
                {words.reasonGiven(
                  props.waivers.find((waiver) => waiver.finding === finding.id)?.reason ?? '',
                )}
              </div>
            </div>
            <Button
              size="small"
              disabledFocusable={state.busy !== null}
              onClick={() => void session.findings.restore(finding)}
            >
              {words.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
