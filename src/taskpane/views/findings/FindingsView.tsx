import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { use, useDeferredValue, useMemo } from 'react';
import { uncheckedOf } from '../../../core/checks/coverage/counts';
import { shieldedCells } from '../../../core/workbook/shielded';
import { usePane } from '../../session/context';
import { useRuleTitles } from '../../session/rule-titles';
import { arrange } from './arrange';
import { certaintyOf, correctable } from './certainty';
import { Ending } from './Ending';
import { FindingList } from './FindingList';
import { ListTools } from './ListTools';
import { WaivedList } from './corrections/WaivedList';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  coverage: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  all: { width: '100%' },
});

/** What the check found: how much was compared, the findings in groups, and those that were explained. */
export function FindingsView() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const { namesOf } = use(session.engine);
  const { titles } = useRuleTitles();
  const words = strings.findings;
  const { review, coverage, list, busy } = state;
  const search = useDeferredValue(list.search);
  const groups = useMemo(
    () => (review ? arrange(review, { ...list, search }, namesOf(review), titles) : []),
    [review, list, search, namesOf, titles],
  );
  if (!review) return null;
  const fixable = correctable(review.findings, shieldedCells(review.snapshot));
  const certain = fixable.filter((finding) => certaintyOf(finding) === 'certain').length;
  const together = certain > 0 ? certain : fixable.length;
  const isUnread = review.tables.length === 0;
  return (
    <>
      {!isUnread && (
        <div className={styles.head}>
          <ListTools
            findings={review.findings}
            shown={groups.reduce((sum, group) => sum + group.findings.length, 0)}
          />
          {coverage.figures > 0 && (
            <Link
              as="button"
              className={styles.coverage}
              onClick={() => session.openPage({ kind: 'coverage' })}
            >
              {words.coverage(coverage.checked, coverage.blank, uncheckedOf(coverage) - coverage.blank)}
            </Link>
          )}
          {fixable.length > 1 && (
            <Button
              className={styles.all}
              appearance="primary"
              disabledFocusable={busy !== null}
              onClick={() => session.openPage({ kind: 'corrections' })}
            >
              {words.correctAll(together)}
            </Button>
          )}
        </div>
      )}
      {review.findings.length === 0 ? <Ending /> : <FindingList groups={groups} review={review} />}
      <WaivedList findings={review.waived} waivers={state.settings.waivers} />
    </>
  );
}
