import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Paragraph } from '../../../../core/narrative/model';
import type { RefreshPreview } from '../../../../core/narrative/refresh/preview';
import { usePane } from '../../../session/context';
import { ChangeItem } from './ChangeItem';

/** How many changes are listed at once. */
const PAGE = 100;

const useStyles = makeStyles({
  body: { flexGrow: 1, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  intro: { color: tokens.colorNeutralForeground2 },
  unchanged: { marginBlock: tokens.spacingVerticalM },
  summary: { cursor: 'pointer' },
  same: {
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** 刷新预览: what the update does to the report on the sheet, paragraph by paragraph. */
export function RefreshView({ refresh }: { refresh: RefreshPreview }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const { changes, unchanged } = refresh;
  const [shown, setShown] = useState(PAGE);
  return (
    <section className={styles.body} aria-label={words.changesLabel}>
      <Body1 className={styles.intro}>{changes.length > 0 ? words.changesIntro : words.upToDate}</Body1>
      {changes.slice(0, shown).map((change, index) => (
        <ChangeItem key={`${change.kind} ${change.id}`} change={change} place={index} />
      ))}
      {changes.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {words.moreChanges(Math.min(PAGE, changes.length - shown))}
        </Button>
      )}
      {unchanged.length > 0 && <Unchanged paragraphs={unchanged} />}
    </section>
  );
}

/** The paragraphs that stay, folded away; drawn only when they are looked at. */
function Unchanged({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const { strings } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.unchanged} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{strings.report.unchanged(paragraphs.length)}</summary>
      {open &&
        paragraphs.map(({ text }, index) => (
          <p key={index} className={styles.same}>
            {text}
          </p>
        ))}
    </details>
  );
}
