import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { useState } from 'react';
import type { StepResult } from '../../../hosts/self-test/self-test';
import { usePane } from '../../session/context';
import { copyText } from '../../parts/text/copy-text';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  detail: {
    gridColumn: '2',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  result: { margin: 0 },
  facts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** What a self-test gave: every step, what it ran in, and both as a text to send. */
interface Outcome {
  readonly results: readonly StepResult[];
  readonly facts: readonly string[];
  readonly text: string;
}

/** 自检: tries every ability on a scratch sheet in this Excel, and gives a text to copy to those who help. */
export function SelfTestPage() {
  const { session, state, strings, say } = usePane();
  const page = usePageStyles();
  const words = strings.selfTest;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [copied, setCopied] = useState(false);
  const run = () =>
    void session.tryOut(async (host) => {
      const { selfTest, selfTestText, environmentFacts } = await import('./try-out');
      const results = await selfTest(host, () => performance.now());
      const facts = environmentFacts();
      setCopied(false);
      setOutcome({ results, facts, text: selfTestText(results, facts, say) });
    });
  const copy = (text: string) =>
    copyText(text).then(
      () => setCopied(true),
      (error: unknown) => session.fail(error),
    );
  return (
    <div className={page.page}>
      <PageHead title={strings.pages['self-test']} />
      <p className={page.intro}>{words.hint}</p>
      {outcome && <Steps outcome={outcome} />}
      <div className={page.foot}>
        {outcome && (
          <Button onClick={() => void copy(outcome.text)}>{copied ? words.copied : words.copy}</Button>
        )}
        <Button
          appearance={outcome ? 'secondary' : 'primary'}
          disabledFocusable={state.busy !== null}
          onClick={run}
        >
          {outcome ? words.again : words.run}
        </Button>
      </div>
    </div>
  );
}

function Steps({ outcome: { results, facts } }: { outcome: Outcome }) {
  const { strings, say } = usePane();
  const styles = useStyles();
  const words = strings.selfTest;
  const passed = results.filter((result) => result.passed).length;
  return (
    <>
      <p className={styles.result} role="status">
        {words.result(passed, results.length - passed)}
      </p>
      <ul className={styles.steps}>
        {results.map(({ step, passed: isGood, detail }) => (
          <li key={step.id} className={styles.step}>
            <span
              className={`${styles.icon} ${isGood ? styles.good : styles.bad}`}
              role="img"
              aria-label={isGood ? words.passed : words.failed}
            >
              {isGood ? <CheckmarkCircleRegular /> : <DismissCircleRegular />}
            </span>
            {say(step)}
            {detail !== '' && <span className={styles.detail}>{detail}</span>}
          </li>
        ))}
      </ul>
      <p className={styles.facts}>{facts.join('\n')}</p>
    </>
  );
}
