import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import {
  withMoved,
  withSection,
  type ArrangedSection,
  type SectionPath,
} from '../../../../core/narrative/outlines/arrange';
import { usePane } from '../../../session/context';
import { HIDDEN } from '../../../parts/hidden';
import { moveButtonId, SectionList, type Direction, type Editing } from './SectionList';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  // Half of the pane stays for the preview below.
  list: {
    maxHeight: '40vh',
    overflowY: 'auto',
    // The rings around what has the focus stay whole.
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hidden: HIDDEN,
});

/** 调整章节: sections left out, renamed and moved; the preview follows at once, the workbook when it is saved. */
export function SectionsPanel({ arrangement }: { arrangement: readonly ArrangedSection[] }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { report } = session;
  const shown = state.report?.narrative.outline;
  const unsaved = state.unsavedOutlines.some(({ outline }) => outline === shown);
  const busy = state.busy !== null;
  const [moved, setMoved] = useState<{ path: SectionPath; by: Direction } | null>(null);
  const said = moved ? placeOf(arrangement, moved.path) : null;
  const last = useRef(moved);
  useEffect(() => {
    // Drawn at its new place, the button has lost the focus.
    if (moved && moved !== last.current) document.getElementById(moveButtonId(moved.path, moved.by))?.focus();
    last.current = moved;
  });
  const editing: Editing = {
    change: (path, change) => void report.arrange(withSection(arrangement, path, change)),
    move: (path, by) =>
      void report.arrange(withMoved(arrangement, path, by)).then(() => setMoved({ path, by })),
  };
  return (
    <section className={styles.panel} aria-label={words.arrange} id="sections">
      <Caption1 className={styles.hint}>{words.arrangeHint}</Caption1>
      <div className={styles.list}>
        <SectionList sections={arrangement} path={[]} editing={editing} />
      </div>
      <div role="status" className={styles.hidden}>
        {said && words.movedTo(said.heading, said.place, said.count)}
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!unsaved || busy}
          onClick={() => void report.saveArrangement()}
        >
          {words.saveArrangement}
        </Button>
        <Button
          size="small"
          disabledFocusable={!unsaved || busy}
          onClick={() => void report.discardArrangement()}
        >
          {words.discardArrangement}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void report.arrangeAsUsual()}>
          {words.usualArrangement}
        </Button>
        {unsaved && <Caption1 className={styles.hint}>{words.unsavedArrangement}</Caption1>}
      </div>
    </section>
  );
}

/** Where a section stands among its neighbours, counted from 1. */
function placeOf(
  sections: readonly ArrangedSection[],
  [id, ...inner]: SectionPath,
): { readonly heading: string; readonly place: number; readonly count: number } | null {
  const at = sections.findIndex((section) => section.id === id);
  const section = sections[at];
  if (!section) return null;
  if (inner.length > 0) return placeOf(section.sections, inner);
  return { heading: section.heading, place: at + 1, count: sections.length };
}
