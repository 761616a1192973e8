import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';
import { usePane } from '../../session/context';
import { useRowStyles } from '../../parts/row';
import { stepsOf, type StepState } from './steps';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(3em, auto) minmax(0, 1fr) 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  icon: { display: 'flex', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const ICONS: Readonly<Record<StepState, typeof CircleRegular>> = {
  todo: CircleRegular,
  open: CircleHalfFillRegular,
  done: CheckmarkCircleRegular,
  none: ProhibitedRegular,
  changed: ArrowSyncRegular,
};

/** The way through the work, with what is done and what is open at each step. */
export function StepList() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const steps = stepsOf(state, strings);
  const current = steps.findIndex((step) => step.state === 'open' || step.state === 'todo');
  return (
    <ol className={styles.list} aria-label={strings.steps.label}>
      {steps.map(({ view, state: how, text }, index) => {
        const Icon = ICONS[how];
        const content = (
          <>
            <span className={mergeClasses(styles.icon, how === 'done' && styles.done)} aria-hidden>
              <Icon />
            </span>
            <span className={styles.name}>{strings.steps.names[view]}</span>
            <span className={styles.text}>{text}</span>
          </>
        );
        return (
          <li key={view} {...(index === current ? { 'aria-current': 'step' } : {})}>
            {view === 'overview' ? (
              <div className={mergeClasses(rows.still, styles.step)}>{content}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(rows.row, styles.step)}
                onClick={() => session.show(view)}
              >
                {content}
                <ChevronRightRegular aria-hidden />
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
