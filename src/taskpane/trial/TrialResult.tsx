import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RuleScore } from '../../core/scoring/score-by-rule';
import { usePane } from '../context';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  score: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  person: { fontSize: tokens.fontSizeBase400 },
  rule: { margin: 0, whiteSpace: 'pre-wrap' },
  dark: {
    color: tokens.colorStatusWarningForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
  },
});

/** The score with how it came about; where a part of the rule stayed dark, the rule with that part underlined. */
export function TrialResult({ criterion, result }: { criterion: string; result: RuleScore }) {
  const { strings, say } = usePane();
  const styles = useStyles();
  const words = strings.trial;
  const { understood, score, explanation, dark } = result;
  return (
    <div className={styles.result}>
      {understood && (
        <div className={mergeClasses(styles.score, score === null && styles.person)}>
          {score === null ? words.byPerson : words.score(score)}
        </div>
      )}
      {explanation && <Body1>{say(explanation)}</Body1>}
      {dark && (
        <>
          <Body1>{understood ? words.partly : words.notUnderstood}</Body1>
          <p className={styles.rule}>
            {criterion.slice(0, dark.start)}
            <u className={styles.dark}>{criterion.slice(dark.start, dark.end)}</u>
            {criterion.slice(dark.end)}
          </p>
        </>
      )}
    </div>
  );
}
