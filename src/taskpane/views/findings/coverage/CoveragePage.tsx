import { Body1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { use } from 'react';
import type { Review } from '../../../../core/checks/review-model';
import { usePane } from '../../../session/context';
import { EmptyState } from '../../../parts/EmptyState';
import { usePageStyles } from '../../../parts/page';
import { PageHead } from '../../../parts/PageHead';
import { CoveredTable } from './CoveredTable';

const useStyles = makeStyles({
  total: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** 核对覆盖面: for each table, which figures relations have checked, and which nothing has. */
export function CoveragePage() {
  const { state, strings } = usePane();
  const page = usePageStyles();
  return (
    <div className={page.page}>
      <PageHead title={strings.coverage.title} />
      <Body1 className={page.intro}>{strings.coverage.intro}</Body1>
      {state.review && <Tables review={state.review} />}
    </div>
  );
}

function Tables({ review }: { review: Review }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.coverage;
  const { tableCoverage } = use(session.engine);
  const tables = tableCoverage(review.tables, review.relations);
  if (tables.length === 0) {
    return <EmptyState icon={<TableSearchRegular />} title={words.none} hint={words.noneHint} />;
  }
  const count = (of: 'checked' | 'unchecked') => tables.reduce((sum, table) => sum + table[of].length, 0);
  const checked = count('checked');
  const total = checked + count('unchecked');
  return (
    <>
      <div className={styles.total}>
        <Body1>{words.total(checked, total)}</Body1>
        <ProgressBar value={checked} max={total} color="success" aria-label={words.total(checked, total)} />
      </div>
      <div>
        {tables.map((coverage) => (
          <CoveredTable key={coverage.table.id} coverage={coverage} />
        ))}
      </div>
    </>
  );
}
