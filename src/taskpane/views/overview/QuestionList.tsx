import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect, useId, useRef } from 'react';
import type { Question } from '../../../core/tables/questions';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: '16px', lineHeight: 1, paddingBlockStart: '2px', color: tokens.colorBrandForeground1 },
  text: { margin: 0, outline: 'none', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  choices: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  more: {
    gridColumn: '2 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Columns whose words nobody knows, each with the answers it may have; one press answers and the next is asked. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const first = useRef<HTMLParagraphElement>(null);
  const before = useRef(questions.length);
  useEffect(() => {
    // The card that was answered has gone, and the focus with it.
    if (questions.length < before.current && document.activeElement === document.body) first.current?.focus();
    before.current = questions.length;
  }, [questions.length]);
  const labels = [...new Set(questions.map(({ label }) => label))];
  return labels.map((label, index) => {
    const same = questions.filter((question) => question.label === label);
    const [question] = same;
    return (
      question && (
        <QuestionCard
          key={question.id}
          question={question}
          places={same.length}
          {...(index === 0 ? { heading: first } : {})}
        />
      )
    );
  });
}

function QuestionCard(props: {
  question: Question;
  /** How many columns of the workbook stand under the same words. */
  places: number;
  heading?: React.Ref<HTMLParagraphElement>;
}) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const id = useId();
  const { question, places, heading } = props;
  const { sheet, range, choices } = question;
  return (
    <div role="group" aria-labelledby={id} className={styles.card}>
      <QuestionCircleRegular className={styles.icon} aria-hidden />
      <p id={id} ref={heading} tabIndex={-1} className={styles.text}>
        {say(question.text)}
      </p>
      <CellLink cell={{ sheet, row: range.firstRow, column: range.firstColumn }} />
      {places > 1 && <span className={styles.more}>{strings.questions.places(places)}</span>}
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Button
            key={choice.id}
            size="small"
            disabledFocusable={state.busy !== null}
            onClick={() => void session.binding.answer(question, choice)}
          >
            {say(choice.text)}
          </Button>
        ))}
      </div>
    </div>
  );
}
