import { Button, Caption1, makeStyles, Subtitle2, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../context';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { width: '100%' },
});

/** 自检: tries every ability on a scratch sheet in this Excel, and gives a text to copy to those who help. */
export function SelfTest() {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const words = strings.settings;
  const [text, setText] = useState('');
  const run = () =>
    void session.tryOut(async (host) => {
      const { selfTest, selfTestText, environmentFacts } = await import('./tryOut');
      const results = await selfTest(host, () => performance.now());
      setText(selfTestText(results, environmentFacts(), say));
    });
  return (
    <section className={styles.group} aria-labelledby="self-test">
      <Subtitle2 as="h3" id="self-test">
        {words.selfTest}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{words.selfTestHint}</Caption1>
      <Button disabledFocusable={state.busy !== null} onClick={run}>
        {words.selfTestRun}
      </Button>
      {text !== '' && (
        <Textarea
          className={styles.text}
          aria-label={words.selfTestResult}
          value={text}
          readOnly
          rows={12}
          resize="vertical"
          onFocus={(event) => event.target.select()}
        />
      )}
    </section>
  );
}
