import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, use, useMemo } from 'react';
import type { Review } from '../../../core/checks/review-model';
import { usePane } from '../../session/context';
import { useRowStyles } from '../../parts/row';
import { FirstHints } from './FirstHints';
import { NextButton } from './NextButton';
import { StepList } from './StepList';

const Reading = lazy(async () => ({ default: (await import('./Reading')).Reading }));
const QuestionList = lazy(async () => ({ default: (await import('./QuestionList')).QuestionList }));

const useStyles = makeStyles({
  whose: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** The start screen: how far the work is, what comes next, and what was read and what was not. */
export function Overview() {
  const { state, strings } = usePane();
  const rows = useRowStyles();
  const { review } = state;
  return (
    <>
      {review && (
        <Suspense>
          <Whose review={review} />
        </Suspense>
      )}
      <FirstHints />
      <StepList />
      <NextButton />
      {state.questions.length > 0 && (
        <Suspense>
          <QuestionList questions={state.questions} />
        </Suspense>
      )}
      {review && (
        <Suspense>
          <Reading review={review} />
        </Suspense>
      )}
      <p className={rows.quiet}>{strings.overview.privacy}</p>
    </>
  );
}

/** The office that reports and the year that most tables name. */
function Whose({ review }: { review: Review }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const { reportingUnitOf } = use(session.engine);
  const unit = useMemo(() => reportingUnitOf(review.snapshot, review.tables), [reportingUnitOf, review]);
  const year = mostFrequent(review.tables.map((table) => table.year));
  const told = [unit, year === null ? null : strings.overview.year(year)].filter((part) => part !== null);
  return told.length > 0 && <div className={styles.whose}>{told.join(' · ')}</div>;
}

function mostFrequent<Value>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
