import { Badge, Caption1, Field, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { OUTLINE_IDS } from '../../../core/narrative/model';
import { usePane } from '../../session/context';
import type { ReportPreview } from '../../session/state';

const SectionsPanel = lazy(async () => ({
  default: (await import('./sections/SectionsPanel')).SectionsPanel,
}));

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** Which outline the report follows, how its sections are arranged, and how much is still to be written. */
export function ReportHead({ report: { narrative, arrangement } }: { report: ReportPreview }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const [arranging, setArranging] = useState(state.unsavedOutlines.length > 0);
  const busy = state.busy !== null;
  const { paragraphs } = narrative;
  const noted = paragraphs.filter(({ notes = [] }) => notes.length > 0).length;
  const open = paragraphs.filter(({ placeholder }) => placeholder).length;
  return (
    <div className={styles.head}>
      <Field
        label={words.outline}
        size="small"
        {...(narrative.refused ? {} : { hint: say(narrative.chosen) })}
      >
        <Select
          value={narrative.outline}
          disabled={busy}
          onChange={(_, { value }) => {
            const outline = OUTLINE_IDS.find((id) => id === value);
            if (outline) void session.previewReport(outline);
          }}
        >
          {OUTLINE_IDS.map((id) => (
            <option key={id} value={id}>
              {words.outlines[id]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <ToggleButton
          size="small"
          checked={arranging}
          aria-expanded={arranging}
          aria-controls="sections"
          onClick={() => setArranging(!arranging)}
        >
          {words.arrange}
        </ToggleButton>
        {!narrative.refused && (
          <Caption1>{words.paragraphs(paragraphs.filter(({ heading }) => heading === null).length)}</Caption1>
        )}
        {open > 0 && (
          <Badge appearance="tint" color="warning">
            {words.placeholders(open)}
          </Badge>
        )}
        {noted > 0 && (
          <Badge appearance="tint" color="informative">
            {words.noted(noted)}
          </Badge>
        )}
      </div>
      {arranging && (
        <Suspense>
          <SectionsPanel arrangement={arrangement} />
        </Suspense>
      )}
    </div>
  );
}
