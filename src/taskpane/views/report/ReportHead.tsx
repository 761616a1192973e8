import { Caption1, Field, Link, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { OUTLINE_IDS } from '../../../core/narrative/model';
import { Chips } from '../../parts/menus/Chips';
import { StepButtons } from '../../parts/menus/StepButtons';
import { usePane } from '../../session/context';
import type { ReportPreview } from '../../session/state';
import { countKind, PARAGRAPH_KINDS, walkedParagraphs } from './kinds';

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
  grow: { flexGrow: 1 },
});

/** Which outline the report follows, how its sections are arranged, and what in it is to be looked at. */
export function ReportHead({ report: { narrative, arrangement } }: { report: ReportPreview }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const [arranging, setArranging] = useState(state.unsavedOutlines.length > 0);
  const busy = state.busy !== null;
  const { paragraphs } = narrative;
  const { reportKinds } = state;
  return (
    <div className={styles.head}>
      <Field
        label={words.outline}
        size="small"
        {...(narrative.refused ? {} : { hint: say({ id: narrative.chosen.id, data: { outline: null } }) })}
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
        <span className={styles.grow} />
        {walkedParagraphs(paragraphs, reportKinds).length > 0 && (
          <StepButtons
            previous={words.previousOpen}
            next={words.nextOpen}
            onStep={(by) => session.report.step(by)}
          />
        )}
      </div>
      <div className={styles.row}>
        <Chips
          label={words.kindsLabel}
          chips={PARAGRAPH_KINDS.map((kind) => ({
            value: kind,
            text: words.paragraphKinds[kind],
            count: countKind(paragraphs, kind),
          }))}
          pressed={reportKinds}
          onChange={(kinds) => session.report.showKinds(kinds)}
        />
        {reportKinds.length > 0 && (
          <Link as="button" onClick={() => session.report.showKinds([])}>
            {strings.findings.clearFilter}
          </Link>
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
