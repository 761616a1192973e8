import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span } from '../../../core/scoring/execute/score-by-rule';

const useStyles = makeStyles({
  rule: { margin: 0, whiteSpace: 'pre-wrap' },
  read: { textDecorationColor: tokens.colorStatusSuccessForeground1, textUnderlineOffset: '3px' },
  dark: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/**
 * A rule as it was read: underlined as far as it was understood, a wavy line under what was not, words that do not
 * score in a paler tone.
 */
export function ReadRule(props: { criterion: string; dark: readonly Span[]; quiet: readonly Span[] }) {
  const { criterion, dark, quiet } = props;
  const styles = useStyles();
  return (
    <p className={styles.rule}>
      {piecesOf(criterion, dark, quiet).map(({ start, text, kind }) => {
        const Mark = MARKS[kind];
        return (
          <Mark key={start} className={styles[kind]}>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}

/** Told apart by element too, for readers who do not see the lines. */
const MARKS = { read: 'u', dark: 'mark', quiet: 'span' } as const;

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly kind: keyof typeof MARKS;
}

/** The text cut at its marked places, in reading order; the places do not overlap. */
function piecesOf(text: string, dark: readonly Span[], quiet: readonly Span[]): readonly Piece[] {
  const marked = [
    ...dark.map((span) => ({ ...span, kind: 'dark' as const })),
    ...quiet.map((span) => ({ ...span, kind: 'quiet' as const })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of marked) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), kind: 'read' });
    pieces.push({ start, text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), kind: 'read' });
  return pieces;
}
