import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Note } from '../../../core/narrative/model';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';

const useStyles = makeStyles({
  notes: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  kind: { marginInlineEnd: tokens.spacingHorizontalXS },
});

/** 已更正、请核实: what the checker says about the figures of a paragraph, each with the way to its cell. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  const { strings, say } = usePane();
  const styles = useStyles();
  const words = strings.report;
  return (
    <ul className={styles.notes} aria-label={words.notesLabel}>
      {notes.map(({ kind, cell, message }, index) => (
        <li key={index}>
          <Badge
            className={styles.kind}
            appearance="tint"
            size="small"
            color={kind === 'corrected' ? 'informative' : 'warning'}
          >
            {words.notes[kind]}
          </Badge>
          {say(message)} <CellLink cell={cell} />
        </li>
      ))}
    </ul>
  );
}
