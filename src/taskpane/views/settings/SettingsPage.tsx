import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { DEFAULT_SETTINGS, isThreshold, type Settings } from '../../../core/findings/settings';
import { usePane } from '../../session/context';
import { usePageStyles } from '../../parts/page';
import { PageHead } from '../../parts/PageHead';
import { DeviceSettings } from './DeviceSettings';
import { ProfileSettings } from './ProfileSettings';
import { StepSettings } from './StepSettings';
import { ThresholdSettings } from './ThresholdSettings';
import { WordSettings } from './WordSettings';

/** What can be chosen here; waivers are given with the findings. */
export type Chosen = Omit<Settings, 'waivers'>;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unsaved: { color: tokens.colorNeutralForeground2 },
});

/** 设置: kept in the workbook; saving checks again. */
export function SettingsPage() {
  const { state, strings } = usePane();
  const page = usePageStyles();
  const chosen = chosenOf(state.settings);
  return (
    <div className={page.page}>
      <PageHead title={strings.settings.title} />
      <Body1 className={page.intro}>{strings.settings.kept}</Body1>
      <SettingsForm key={JSON.stringify(chosen)} saved={chosen} />
    </div>
  );
}

function SettingsForm({ saved }: { saved: Chosen }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.settings;
  const [chosen, setChosen] = useState(saved);
  const valid = isThreshold(chosen.reasonThreshold);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (valid) void session.saveSettings(chosen);
  };
  const change = (part: Partial<Chosen>) => setChosen({ ...chosen, ...part });
  return (
    <form className={styles.form} onSubmit={submit}>
      <ThresholdSettings
        threshold={chosen.reasonThreshold}
        onChange={(reasonThreshold) => change({ reasonThreshold })}
      />
      <ProfileSettings
        settings={{ ...state.settings, ...chosen }}
        onChange={(profile) => change({ profile })}
      />
      <StepSettings reading={chosen.begunSteps} onChange={(begunSteps) => change({ begunSteps })} />
      <WordSettings layout={chosen.word} onChange={(word) => change({ word })} />
      <DeviceSettings />
      <div className={styles.foot}>
        <Button type="submit" appearance="primary" disabledFocusable={state.busy !== null || !valid}>
          {words.save}
        </Button>
        <Button onClick={() => setChosen(chosenOf(DEFAULT_SETTINGS))}>{words.reset}</Button>
        {JSON.stringify(chosen) !== JSON.stringify(saved) && (
          <Caption1 className={styles.unsaved}>{words.unsaved}</Caption1>
        )}
      </div>
    </form>
  );
}

function chosenOf({ reasonThreshold, profile, begunSteps, word }: Settings): Chosen {
  return { reasonThreshold, profile, begunSteps, word };
}
