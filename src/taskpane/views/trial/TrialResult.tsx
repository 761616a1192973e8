import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RuleScore } from '../../../core/scoring/execute/score-by-rule';
import { usePane } from '../../session/context';
import { ReadRule } from './ReadRule';

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
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The score with how it came about, and the rule with what was read, what stayed dark and what scores nothing told apart. */
export function TrialResult({ criterion, result }: { criterion: string; result: RuleScore }) {
  const { strings, say } = usePane();
  const styles = useStyles();
  const words = strings.trial;
  const { understood, score, explanation, dark, quiet, why } = result;
  return (
    <div className={styles.result}>
      {understood && (
        <div className={mergeClasses(styles.score, score === null && styles.person)}>
          {score === null ? words.byPerson : words.score(score)}
        </div>
      )}
      {explanation && <Body1>{say(explanation)}</Body1>}
      {why !== null && <Body1>{words.why[why]}</Body1>}
      {understood && dark.length > 0 && <Body1>{words.partly}</Body1>}
      {dark.length + quiet.length > 0 && <ReadRule criterion={criterion} dark={dark} quiet={quiet} />}
      {quiet.length > 0 && <Caption1 className={styles.quiet}>{words.quiet}</Caption1>}
    </div>
  );
}
