import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { caveatsOf } from '../../../core/review/caveats';
import { usePane } from '../../session/context';
import { useRowStyles } from '../../parts/row';
import { Caveats } from './Caveats';
import { FirstHints } from './FirstHints';
import { NextButton } from './NextButton';
import { StepList } from './StepList';
import { TableList } from './TableList';
import { UnreadableList } from './UnreadableList';

const QuestionList = lazy(async () => ({ default: (await import('./QuestionList')).QuestionList }));

const useStyles = makeStyles({
  whose: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The start screen: how far the work is, what comes next, and what was read and what was not. */
export function Overview() {
  const { state, strings } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const { review } = state;
  const words = strings.overview;
  const whose = review && whoseText(review.tables, words.year);
  return (
    <>
      {whose && <div className={styles.whose}>{whose}</div>}
      <FirstHints />
      <StepList />
      <NextButton />
      {state.questions.length > 0 && (
        <Suspense>
          <QuestionList questions={state.questions} />
        </Suspense>
      )}
      {review && review.tables.length === 0 && <p className={styles.quiet}>{words.noneHint}</p>}
      {review && review.tables.length > 0 && (
        <section aria-labelledby="recognised">
          <h2 className={rows.title} id="recognised">
            {words.recognised(review.tables.length)}
          </h2>
          <TableList tables={review.tables} />
        </section>
      )}
      {review && <Caveats items={caveatsOf(review.snapshot)} />}
      {review && review.unrecognised.length > 0 && <UnreadableList items={review.unrecognised} />}
      <p className={styles.quiet}>{words.privacy}</p>
    </>
  );
}

/** The office and the year that most tables name. */
function whoseText(
  tables: readonly { readonly department: string | null; readonly year: number | null }[],
  yearText: (year: number) => string,
): string {
  const department = mostFrequent(tables.map((table) => table.department));
  const year = mostFrequent(tables.map((table) => table.year));
  return [department, year === null ? null : yearText(year)].filter((part) => part !== null).join(' · ');
}

function mostFrequent<Value>(values: readonly (Value | null)[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: Value | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
