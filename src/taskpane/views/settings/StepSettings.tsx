import { Field, Select } from '@fluentui/react-components';
import { STEP_READINGS, type StepReading } from '../../../core/findings/settings';
import { usePane } from '../../session/context';

/** 不足一档的部分: how a begun step of a printed rule (每超过一个百分点扣…) counts; null leaves it open. */
export function StepSettings(props: {
  reading: StepReading | null;
  onChange: (reading: StepReading | null) => void;
}) {
  const { strings } = usePane();
  const words = strings.settings.steps;
  const { reading, onChange } = props;
  return (
    <Field label={words.label} hint={words.hint}>
      <Select
        value={reading ?? ''}
        onChange={(_, { value }) => onChange(STEP_READINGS.find((each) => each === value) ?? null)}
      >
        <option value="">{words.open}</option>
        {STEP_READINGS.map((each) => (
          <option key={each} value={each}>
            {words.readings[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
