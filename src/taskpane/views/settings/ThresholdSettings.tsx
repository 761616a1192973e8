import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isThreshold } from '../../../core/findings/settings';
import { usePane } from '../../session/context';

/** Thresholds in use, in percent; another one can be typed. */
const USUAL = ['80', '90', '95', '100'];
const OWN = 'own';

const useStyles = makeStyles({
  choices: { flexWrap: 'wrap' },
  own: { maxWidth: '12em', marginTop: tokens.spacingVerticalXS },
});

/** 应说明原因的执行率: one of the usual ones, or a percentage of the office's own. */
export function ThresholdSettings(props: { threshold: string; onChange: (threshold: string) => void }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.settings;
  const { threshold, onChange } = props;
  const [typing, setTyping] = useState(!USUAL.includes(threshold));
  const own = typing || !USUAL.includes(threshold);
  return (
    <div>
      <Field label={words.threshold} hint={words.thresholdHint}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={own ? OWN : threshold}
          onChange={(_, { value }) => {
            setTyping(value === OWN);
            if (value !== OWN) onChange(value);
          }}
        >
          {USUAL.map((percent) => (
            <Radio key={percent} value={percent} label={`${percent}%`} />
          ))}
          <Radio value={OWN} label={words.thresholdOwn} />
        </RadioGroup>
      </Field>
      {own && (
        <Field
          className={styles.own}
          label={words.thresholdOwnLabel}
          {...(isThreshold(threshold) ? {} : { validationMessage: words.thresholdInvalid })}
        >
          <Input
            inputMode="decimal"
            contentAfter="%"
            value={threshold}
            onChange={(_, { value }) => onChange(value.trim())}
          />
        </Field>
      )}
    </div>
  );
}
