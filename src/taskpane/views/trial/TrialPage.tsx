import { Body1, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import { STEP_READINGS, type StepReading } from '../../../core/findings/settings';
import { usePane } from '../../session/context';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';
import type { PrintedRule } from '../../session/state';
import { TrialResult } from './TrialResult';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
  },
  input: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 试算评分标准: a printed rule, a weight and a value give a score; nothing is written. */
export function TrialPage({ start }: { start: PrintedRule | null }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const page = usePageStyles();
  const words = strings.trial;
  const { scoreByRule } = use(session.engine);
  const [criterion, setCriterion] = useState(start?.criterion ?? '');
  const [weight, setWeight] = useState(start?.weight ?? '');
  const [value, setValue] = useState('');
  const [steps, setSteps] = useState<StepReading>(state.settings.begunSteps ?? 'whole');
  const validWeight = /^\d+(\.\d+)?$/.test(weight.trim());
  const complete = criterion.trim() !== '' && validWeight && value.trim() !== '';
  return (
    <div className={page.page}>
      <PageHead title={words.title} />
      <Body1 className={page.intro}>{words.intro}</Body1>
      <div className={styles.fields}>
        <Field label={words.criterion}>
          <Textarea
            value={criterion}
            rows={5}
            resize="vertical"
            placeholder={words.criterionExample}
            onChange={(_, data) => setCriterion(data.value)}
          />
        </Field>
        <div className={styles.numbers}>
          <Field
            label={words.weight}
            {...(weight === '' || validWeight ? {} : { validationMessage: words.weightInvalid })}
          >
            <Input
              className={styles.input}
              inputMode="decimal"
              value={weight}
              onChange={(_, data) => setWeight(data.value)}
            />
          </Field>
          <Field label={words.value} hint={words.valueHint}>
            <Input className={styles.input} value={value} onChange={(_, data) => setValue(data.value)} />
          </Field>
        </div>
        <Field label={words.steps}>
          <Select
            value={steps}
            onChange={(_, data) =>
              setSteps(STEP_READINGS.find((reading) => reading === data.value) ?? 'whole')
            }
          >
            {STEP_READINGS.map((reading) => (
              <option key={reading} value={reading}>
                {strings.settings.steps.readings[reading]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <section aria-label={words.result} aria-live="polite">
        {complete ? (
          <TrialResult
            criterion={criterion}
            result={scoreByRule(criterion, weight.trim(), value.trim(), steps)}
          />
        ) : (
          <Body1 className={styles.quiet}>{words.waiting}</Body1>
        )}
      </section>
    </div>
  );
}
