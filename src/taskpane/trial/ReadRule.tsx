import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span } from '../../core/scoring/score-by-rule';

const useStyles = makeStyles({
  rule: { margin: 0, whiteSpace: 'pre-wrap' },
  dark: {
    color: tokens.colorStatusWarningForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A rule as it was read: places that were not understood underlined, words that do not score in a paler tone. */
export function ReadRule(props: { criterion: string; dark: readonly Span[]; quiet: readonly Span[] }) {
  const { criterion, dark, quiet } = props;
  const styles = useStyles();
  return (
    <p className={styles.rule}>
      {piecesOf(criterion, dark, quiet).map(({ start, text, kind }) => {
        if (kind === 'dark')
          return (
            <u key={start} className={styles.dark}>
              {text}
            </u>
          );
        return (
          <span key={start} className={kind === 'quiet' ? styles.quiet : undefined}>
            {text}
          </span>
        );
      })}
    </p>
  );
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly kind: 'read' | 'dark' | 'quiet';
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
