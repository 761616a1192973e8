import { Body1, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TableLightningRegular } from '@fluentui/react-icons/svg/table-lightning';
import { useState } from 'react';
import type { FillPlan } from '../../core/fill/plan';
import { formatAddress } from '../../core/workbook/address';
import { usePane } from '../context';
import { EmptyState } from '../parts/EmptyState';
import { PlannedList } from './PlannedList';
import { SkippedList } from './SkippedList';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: '100%' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wide: { width: '100%' },
  rest: { flexGrow: 1 },
});

/** The formulas that would be written; the officer accepts all or some of them. */
export function FillView() {
  const { session, state, strings } = usePane();
  const words = strings.fill;
  const { fill, busy } = state;
  const preview = (
    <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => void session.previewFill()}>
      {words.preview}
    </Button>
  );
  if (!fill) {
    return (
      <EmptyState
        icon={<TableLightningRegular />}
        title={busy ? strings.busy[busy.task] : words.empty}
        hint={words.emptyHint}
      >
        {!busy && preview}
      </EmptyState>
    );
  }
  if (fill.written.length === 0) {
    return (
      <>
        <EmptyState icon={<CheckmarkCircleRegular />} title={words.nothing} hint={words.nothingHint} />
        <SkippedList skipped={fill.skipped} />
      </>
    );
  }
  return <Plan plan={fill} />;
}

function Plan({ plan }: { plan: FillPlan }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.fill;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const accepted = plan.written.filter(({ cell }) => !left.has(formatAddress(cell)));
  const all = accepted.length === plan.written.length;
  const toggle = (address: string) => {
    const next = new Set(left);
    if (!next.delete(address)) next.add(address);
    setLeft(next);
  };
  const leaveAll = () => setLeft(new Set(plan.written.map(({ cell }) => formatAddress(cell))));
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Body1>{words.planned(plan.written.length)}</Body1>
        <Checkbox
          label={words.selectAll}
          checked={all ? true : accepted.length === 0 ? false : 'mixed'}
          onChange={() => (all ? leaveAll() : setLeft(new Set()))}
        />
      </div>
      <PlannedList planned={plan.written} left={left} onToggle={toggle} />
      <div className={styles.rest}>
        <SkippedList skipped={plan.skipped} />
      </div>
      <div className={styles.foot}>
        <Button
          className={styles.wide}
          appearance="primary"
          disabledFocusable={state.busy !== null || accepted.length === 0}
          onClick={() => void session.fill(accepted)}
        >
          {words.accept(accepted.length)}
        </Button>
      </div>
    </div>
  );
}
