import { Button, Checkbox, Link, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { use, useMemo, useState } from 'react';
import type { FillPlan } from '../../../core/fill/plan';
import type { Review } from '../../../core/checks/review-model';
import { formatAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { EmptyState } from '../../parts/EmptyState';
import { NothingRead } from '../../parts/NothingRead';
import { usePageStyles } from '../../parts/page';
import { byTable, doubtOf, type Planned } from './planned';
import { PlannedGroup } from './PlannedGroup';
import { SkippedList } from './SkippedList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  head: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rest: { flexGrow: 1 },
  foot: { paddingInline: tokens.spacingHorizontalM },
});

/** The blanks that formulas can fill; the officer accepts all or some of them. */
export function FillView() {
  const { state, strings, session } = usePane();
  const words = strings.fill;
  const { fill, review } = state;
  if (!review || !fill) return null;
  if (review.tables.length === 0) return <NothingRead title={words.nothingRead} />;
  if (fill.written.length > 0) return <Plan plan={fill} review={review} />;
  const errors = review.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <EmptyState
        icon={fill.skipped.length > 0 ? <CircleHalfFillRegular /> : <CheckmarkCircleRegular />}
        title={words.nothing}
        hint={fill.skipped.length > 0 ? words.leftHint(fill.skipped.length) : words.nothingHint}
      >
        {errors > 0 && (
          <Link as="button" onClick={() => session.show('findings')}>
            {words.nextErrors(errors)}
          </Link>
        )}
      </EmptyState>
      <SkippedList skipped={fill.skipped} review={review} />
    </>
  );
}

function Plan({ plan, review }: { plan: FillPlan; review: Review }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.fill;
  const { namesOf } = use(session.engine);
  const groups = useMemo(() => byTable(plan.written, namesOf(review)), [plan, review, namesOf]);
  // What the officer has said of a cell; the others are as they come: ticked unless they are doubtful.
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [formulas, showFormulas] = useState(false);
  const isTicked = (planned: Planned): boolean =>
    said.get(formatAddress(planned.cell)) ?? doubtOf(planned) === null;
  const tick = (cells: readonly Planned[], on: boolean) => {
    const next = new Map(said);
    for (const { cell } of cells) next.set(formatAddress(cell), on);
    setSaid(next);
  };
  const accepted = plan.written.filter(isTicked);
  const doubtful = plan.written.filter((planned) => doubtOf(planned) !== null).length;
  const all = accepted.length === plan.written.length;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Checkbox
          label={words.planned(plan.written.length, doubtful)}
          checked={all ? true : accepted.length === 0 ? false : 'mixed'}
          onChange={() =>
            tick(
              plan.written.filter((planned) => doubtOf(planned) === null),
              !(all || accepted.length === plan.written.length - doubtful),
            )
          }
        />
        <Switch
          label={words.showFormulas}
          checked={formulas}
          onChange={(_, { checked }) => showFormulas(checked)}
        />
      </div>
      {groups.map((group) => (
        <PlannedGroup
          key={group.key}
          group={group}
          review={review}
          formulas={formulas}
          isTicked={isTicked}
          onTick={tick}
        />
      ))}
      <div className={styles.rest}>
        <SkippedList skipped={plan.skipped} review={review} />
      </div>
      <div className={mergeClasses(page.foot, styles.foot)}>
        <Button
          appearance="primary"
          data-first-action=""
          disabledFocusable={state.busy !== null || accepted.length === 0}
          onClick={() => void session.fill(accepted)}
        >
          {words.accept(accepted.length)}
        </Button>
      </div>
    </div>
  );
}
