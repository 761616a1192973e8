import { makeStyles, tokens } from '@fluentui/react-components';
import { use, useMemo } from 'react';
import type { Review } from '../../core/checks/review-model';
import type { CellEdit } from '../../core/workbook/edit';
import { usePane } from '../session/context';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  name: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  words: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  values: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  old: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
});

/** One cell's change by its name: 年度资金总额 · 年初预算数, 815.86 → 818.56. */
export function ChangeLine(props: { edit: CellEdit; review: Review; within?: string | undefined }) {
  const { edit, review, within } = props;
  const { session } = usePane();
  const { cellText, editText, namesOf, SnapshotIndex } = use(session.engine);
  const index = useMemo(() => new SnapshotIndex(review.snapshot), [SnapshotIndex, review]);
  const cell = index.at(edit.cell);
  return (
    <Change
      name={namesOf(review).text(edit.cell)}
      cell={edit.cell}
      within={within}
      before={cellText(cell)}
      after={editText(edit, cell)}
    />
  );
}

/** A change in words; what was empty, or is emptied, is called so. */
export function Change(props: {
  name: string;
  cell: CellEdit['cell'];
  /** The sheet that is known where the change stands. */
  within?: string | undefined;
  before: string;
  after: string;
}) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.changes;
  const { name, cell, within, before, after } = props;
  return (
    <>
      <div className={styles.name}>
        <span className={styles.words}>{name}</span>
        <CellLink cell={cell} within={within} />
      </div>
      <div className={styles.values}>
        <span className={styles.old} aria-label={words.was(before || words.empty)}>
          {before || words.empty}
        </span>
        {' → '}
        <span aria-label={words.is(after || words.empty)}>{after || words.empty}</span>
      </div>
    </>
  );
}
