import { Caption1, Field, makeStyles, Select, Subtitle2, Switch, tokens } from '@fluentui/react-components';
import { DEFAULT_SETTINGS, LINE_SPACINGS, type WordLayout } from '../../../core/findings/settings';
import { usePane } from '../../session/context';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Word 报告格式: what the office does differently from the official format. */
export function WordSettings(props: { layout: WordLayout; onChange: (layout: WordLayout) => void }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.settings;
  const { layout, onChange } = props;
  return (
    <section className={styles.group} aria-labelledby="word-settings">
      <Subtitle2 as="h3" id="word-settings">
        {words.word}
      </Subtitle2>
      <Caption1 className={styles.quiet}>{words.wordHint}</Caption1>
      <Field label={words.lineSpacing}>
        <Select
          value={layout.lineSpacing}
          onChange={(_, { value }) => onChange({ ...layout, lineSpacing: Number(value) })}
        >
          {LINE_SPACINGS.map((points) => (
            <option key={points} value={points}>
              {words.points(points, points === DEFAULT_SETTINGS.word.lineSpacing)}
            </option>
          ))}
        </Select>
      </Field>
      {(['centredHeadings', 'boldSecondLevel'] as const).map((choice) => (
        <Switch
          key={choice}
          label={words[choice]}
          checked={layout[choice]}
          onChange={(_, { checked }) => onChange({ ...layout, [choice]: checked })}
        />
      ))}
      <Field hint={words.fallbackFontsHint}>
        <Switch
          label={words.fallbackFonts}
          checked={layout.fallbackFonts}
          onChange={(_, { checked }) => onChange({ ...layout, fallbackFonts: checked })}
        />
      </Field>
    </section>
  );
}
