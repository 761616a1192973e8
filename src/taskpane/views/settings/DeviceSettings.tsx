import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../session/context';
import { keepPreferences, readPreferences } from '../../session/preferences';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'start' },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** 本机: what holds for this computer, whatever workbook is open; it holds at once and needs no saving. */
export function DeviceSettings() {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.settings.device;
  const [follows, setFollows] = useState(() => readPreferences().followsEdits);
  const [again, setAgain] = useState(false);
  return (
    <section className={styles.group} aria-labelledby="device-settings">
      <h3 className={styles.title} id="device-settings">
        {words.title}
      </h3>
      <Switch
        label={words.follows}
        checked={follows}
        onChange={(_, { checked }) => {
          setFollows(checked);
          session.followsEdits = checked;
          keepPreferences({ followsEdits: checked });
        }}
      />
      <Button
        size="small"
        onClick={() => {
          keepPreferences({ hintsRead: 0 });
          setAgain(true);
        }}
      >
        {words.hints}
      </Button>
      {again && <span role="status">{words.hintsAgain}</span>}
    </section>
  );
}
