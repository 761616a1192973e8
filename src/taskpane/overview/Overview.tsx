import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { lazy, Suspense } from 'react';
import { usePane } from '../context';
import { EmptyState } from '../parts/EmptyState';
import { Actions } from './Actions';
import { History } from './History';
import { TableList } from './TableList';
import { Tools } from './Tools';
import { UnreadableList } from './UnreadableList';

const Explanation = lazy(async () => ({ default: (await import('./Explanation')).Explanation }));

const useStyles = makeStyles({
  view: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  heading: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  count: { color: tokens.colorNeutralForeground2 },
  privacy: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** The start screen: the three actions, what was recognised, and what has been written so far. */
export function Overview() {
  const { state, strings } = usePane();
  const styles = useStyles();
  const { review } = state;
  const table = review?.tables.find(({ id }) => id === state.explained);
  if (table) {
    return (
      <Suspense>
        <Explanation table={table} />
      </Suspense>
    );
  }
  const words = strings.overview;
  return (
    <div className={styles.view}>
      <Actions />
      {review && (
        <section aria-labelledby="recognised">
          <div className={styles.heading}>
            <Subtitle2 as="h2" id="recognised">
              {words.recognised}
            </Subtitle2>
            <Body1 className={styles.count}>{words.tables(review.tables.length)}</Body1>
          </div>
          {review.tables.length > 0 ? (
            <TableList tables={review.tables} />
          ) : (
            <EmptyState icon={<TableSearchRegular />} title={words.none} hint={words.noneHint} />
          )}
        </section>
      )}
      {review && review.unrecognised.length > 0 && <UnreadableList items={review.unrecognised} />}
      {state.applied.length > 0 && <History />}
      <Tools />
      <Caption1 className={styles.privacy}>
        <ShieldCheckmarkRegular aria-hidden fontSize={16} />
        {words.privacy}
      </Caption1>
    </div>
  );
}
