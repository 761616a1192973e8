import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePane } from '../../session/context';
import { ProofCard } from './ProofCard';
import type { Proofed, ProofMark } from './model';
import { pointedAt } from './read-as';

const useStyles = makeStyles({
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    lineHeight: '24px',
    textIndent: '2em',
    overflowWrap: 'anywhere',
  },
  mark: {
    display: 'inline',
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    textIndent: 0,
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textUnderlineOffset: '4px',
    whiteSpace: 'normal',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  together: { whiteSpace: 'nowrap', textIndent: 0 },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  contradicted: {
    textDecorationStyle: 'wavy',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
  toVerify: {
    textDecorationStyle: 'wavy',
    textDecorationThickness: '1px',
    textDecorationColor: tokens.colorStatusWarningForeground3,
  },
  unchecked: { textDecorationStyle: 'dashed', textDecorationColor: tokens.colorNeutralForeground3 },
  agreeing: { textDecorationStyle: 'solid', textDecorationColor: tokens.colorStatusSuccessForeground1 },
});

/** The text with its figures marked by kinds of lines; the open one's card stands under its paragraph. */
export function ProofText({ proofed, marks }: { proofed: Proofed; marks: readonly ProofMark[] }) {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.body} aria-label={strings.proof.text}>
      {paragraphsOf(proofed.text).map(({ start, text }) => {
        const own = marks.filter((mark) => mark.start >= start && mark.start < start + text.length);
        const open = own.find((mark) => mark.start === proofed.open);
        return (
          <div key={start}>
            <p className={styles.paragraph}>
              {piecesOf(text, start, own).map((piece) =>
                typeof piece === 'string' ? (
                  piece
                ) : (
                  <span key={piece.mark.start} className={styles.together}>
                    <Mark mark={piece.mark} whole={proofed.text} open={piece.mark === open} />
                    {piece.stop}
                  </span>
                ),
              )}
            </p>
            {open && <ProofCard mark={open} proofed={proofed} />}
          </div>
        );
      })}
    </section>
  );
}

function Mark({ mark, whole, open }: { mark: ProofMark; whole: string; open: boolean }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const text = whole.slice(mark.start, mark.end);
  useEffect(() => {
    if (!open) return;
    button.current?.scrollIntoView({ block: 'center' });
    if (document.hasFocus()) button.current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.mark, styles[mark.kind], open && styles.open)}
      aria-expanded={open}
      aria-label={strings.proof.marked(strings.proof.kinds[mark.kind], text)}
      {...(mark.claim ? { title: pointedAt(mark.claim, whole, strings.proof) } : {})}
      onClick={() => void session.proof.open(open ? null : mark)}
    >
      {text}
    </button>
  );
}

function paragraphsOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const paragraph = { start, text: line };
      start += line.length + 1;
      return paragraph;
    })
    .filter((paragraph) => paragraph.text.trim() !== '');
}

/** A mark, with the punctuation that no line may begin with behind it: a button would let it. */
interface Marked {
  readonly mark: ProofMark;
  readonly stop: string;
}

/** The words of a paragraph and its marks in reading order. */
function piecesOf(text: string, start: number, marks: readonly ProofMark[]): readonly (string | Marked)[] {
  const pieces: (string | Marked)[] = [];
  let at = 0;
  for (const mark of marks) {
    pieces.push(text.slice(at, mark.start - start));
    at = mark.end - start;
    const stop = /^[，。；：、）”！？%,.;:)]/u.exec(text.slice(at))?.[0] ?? '';
    pieces.push({ mark, stop });
    at += stop.length;
  }
  return [...pieces, text.slice(at)];
}
