import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Paragraph, Piece } from '../../../core/narrative/model';
import { formatAddress, sameCell } from '../../../core/workbook/address';
import { usePane } from '../../session/context';

const useStyles = makeStyles({
  figure: { font: 'inherit', color: 'inherit', textIndent: 0, textDecorationStyle: 'dotted' },
  gap: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  traced: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
});

/** A paragraph whose figures lead to their cells; plain text where a person has rewritten it. */
export function ParagraphText(props: { paragraph: Paragraph; onChoose: (piece: Piece) => void }) {
  const { session } = usePane();
  const { text, pieces = [] } = props.paragraph;
  const isAsGenerated = pieces.map((piece) => piece.text).join('') === text;
  if (!isAsGenerated || !session.capabilities.selection) return <Words text={text} />;
  return pieces.map((piece, index) =>
    piece.cells.length === 0 ? (
      <Words key={index} text={piece.text} />
    ) : (
      <FigureLink key={index} piece={piece} onChoose={() => props.onChoose(piece)} />
    ),
  );
}

/** What a person has to write (待填写), as the report shows it. */
export const GAP = /【待填写[^】]*】/g;

/** Words of the report, with the places marked that a person has to fill in. */
function Words({ text }: { text: string }) {
  const styles = useStyles();
  const gaps = text.match(GAP) ?? [];
  return text.split(GAP).map((words, index) => {
    const gap = gaps[index];
    return (
      <Fragment key={index}>
        {words}
        {gap !== undefined && <mark className={styles.gap}>{gap}</mark>}
      </Fragment>
    );
  });
}

/** A figure that comes from one cell leads there; one that is computed shows its cells first. */
function FigureLink({ piece, onChoose }: { piece: Piece; onChoose: () => void }) {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const { traced } = state;
  const [cell, ...others] = piece.cells;
  const isTraced = traced !== null && piece.cells.some((each) => sameCell(each, traced));
  const places = piece.cells.map(formatAddress).join(', ');
  return (
    <Link
      // A button would be a box of its own, and the line could not break within it or close up to a bracket.
      as="span"
      inline
      className={mergeClasses(styles.figure, isTraced && styles.traced)}
      title={places}
      aria-label={`${piece.text} ${strings.actions.goTo(places)}`}
      onClick={() => {
        onChoose();
        if (cell && others.length === 0) void session.select(cell);
      }}
    >
      {piece.text}
    </Link>
  );
}
