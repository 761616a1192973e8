import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { use } from 'react';
import { formatAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { Change } from '../../parts/ChangeLine';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';
import type { Step } from '../../session/state';

/** So many changed cells are shown before the rest is asked for. */
const FEW = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  what: { fontWeight: tokens.fontWeightSemibold },
  time: {
    marginInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  cells: {
    listStyleType: 'none',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200 },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** 改动记录: what was written in this session, the latest first, each to be taken back, and what was, to be done again. */
export function ChangesPage() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.changes;
  const { applied, undone } = state;
  return (
    <div className={page.page}>
      <PageHead title={strings.pages.changes} />
      <p className={page.intro}>{applied.length + undone.length > 0 ? words.intro : words.none}</p>
      {applied.length > 0 && (
        <ul className={styles.list} aria-label={words.applied}>
          {applied.toReversed().map((step) => (
            <StepItem
              key={step.id}
              step={step}
              action={strings.actions.undo}
              icon={<ArrowUndoRegular />}
              onAct={() => session.undo(step)}
            />
          ))}
        </ul>
      )}
      {undone.length > 0 && (
        <section aria-labelledby="undone">
          <h3 className={styles.title} id="undone">
            {words.undone}
          </h3>
          <ul className={styles.list}>
            {undone.toReversed().map((step) => (
              <StepItem
                key={step.id}
                step={step}
                action={strings.actions.redo}
                icon={<ArrowRedoRegular />}
                onAct={() => session.redo(step)}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function StepItem(props: {
  step: Step;
  action: string;
  icon: React.JSX.Element;
  onAct: () => Promise<void>;
}) {
  const { state, strings, locale } = usePane();
  const styles = useStyles();
  const { step, action, icon, onAct } = props;
  const what = strings.notices.written(step.reason, step.cells.length);
  const [first, rest] = [step.changes.slice(0, FEW), step.changes.slice(FEW)];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span>
          <time className={styles.time} dateTime={step.at}>
            {new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(step.at))}
          </time>
          <span className={styles.what}>{what}</span>
        </span>
        <Button
          size="small"
          icon={icon}
          disabledFocusable={state.busy !== null}
          aria-label={strings.changes.actOn(action, what)}
          onClick={() => void onAct()}
        >
          {action}
        </Button>
      </div>
      <Cells changes={first} />
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{strings.changes.more(rest.length)}</summary>
          <Cells changes={rest} />
        </details>
      )}
    </li>
  );
}

function Cells({ changes }: { changes: Step['changes'] }) {
  const { session, state } = usePane();
  const styles = useStyles();
  const { namesOf } = use(session.engine);
  const { review } = state;
  return (
    <ul className={styles.cells}>
      {changes.map((change) => (
        <li key={formatAddress(change.cell)}>
          <Change {...change} name={review ? namesOf(review).text(change.cell) : ''} />
        </li>
      ))}
    </ul>
  );
}
