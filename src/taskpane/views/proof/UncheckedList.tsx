import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../session/context';
import type { ProofMark } from './model';
import { byReason } from './why-unchecked';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** 未核对: the reasons in words, each with its figures, which lead to their place in the text. */
export function UncheckedList({ marks, text }: { marks: readonly ProofMark[]; text: string }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.proof;
  return (
    <ul className={styles.list} aria-label={words.uncheckedReasons}>
      {byReason(marks, text).map(({ reason, marks: own }) => (
        <li key={reason}>
          {words.why[reason]}
          <span className={styles.figures}>
            {own.map((mark) => (
              <Link as="button" key={mark.start} onClick={() => void session.proof.open(mark)}>
                {text.slice(mark.start, mark.end)}
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
