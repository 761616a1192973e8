import type { Review } from '../../../core/checks/review-model';
import { caveatsOf } from '../../../core/review/caveats';
import { usePane } from '../../session/context';
import { useRowStyles } from '../../parts/row';
import { Caveats } from './Caveats';
import { TableList } from './TableList';
import { UnreadableList } from './UnreadableList';

/** What was read of the workbook, what was not, and what to know of it; loaded while the workbook is read. */
export function Reading({ review }: { review: Review }) {
  const { strings } = usePane();
  const rows = useRowStyles();
  const words = strings.overview;
  return (
    <>
      {review.tables.length === 0 ? (
        <p className={rows.quiet}>{words.noneHint}</p>
      ) : (
        <section aria-labelledby="recognised">
          <h2 className={rows.title} id="recognised">
            {words.recognised(review.tables.length)}
          </h2>
          <TableList tables={review.tables} />
        </section>
      )}
      <Caveats items={caveatsOf(review.snapshot)} />
      {review.unrecognised.length > 0 && <UnreadableList items={review.unrecognised} />}
    </>
  );
}
