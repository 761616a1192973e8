import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Paragraph, Piece } from '../../../core/narrative/model';
import { formatAddress, sameCell } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';
import { NoteList } from './NoteList';
import { GAP, ParagraphText } from './ParagraphText';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    textAlign: 'center',
    textWrap: 'balance',
  },
  level1: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  level2: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    textIndent: '2em',
    lineHeight: '1.7',
    overflowWrap: 'anywhere',
  },
  placeholder: {
    textIndent: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  // Paragraphs far from view cost nothing until they come near.
  paragraph: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
    ':focus': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  traced: {
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    outline: 'none',
  },
  figure: { marginInlineEnd: tokens.spacingHorizontalXS },
  more: { fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalM, minHeight: '24px' },
  sources: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginBottom: tokens.spacingVerticalS,
  },
});

/** So many characters tell a paragraph from the others. */
const SHOWN = 12;

/** How many sources are listed before the rest is asked for. */
const FEW = 6;

/** Shows the paragraph at a place of the report, without taking the focus from the sheet. */
export function showParagraph(place: number): void {
  scrollTo(place, 'nearest');
}

/** Goes to the paragraph at a place of the report, so that it is read to those who cannot see it. */
export function goToParagraph(place: number): void {
  scrollTo(place, 'center');
  document.getElementById(elementId(place))?.focus({ preventScroll: true });
}

function scrollTo(place: number, block: ScrollLogicalPosition): void {
  document.getElementById(elementId(place))?.scrollIntoView({ block });
}

function elementId(place: number): string {
  return `paragraph-${place}`;
}

/** One paragraph of the report: a heading, or a text. */
export function ParagraphView({ paragraph, place }: { paragraph: Paragraph; place: number }) {
  const styles = useStyles();
  const { heading, text } = paragraph;
  if (heading !== null) {
    const Heading = heading === 0 ? 'h2' : heading === 1 ? 'h3' : 'h4';
    const size = heading === 0 ? styles.title : heading === 1 ? styles.level1 : styles.level2;
    return <Heading className={mergeClasses(styles.heading, size)}>{text}</Heading>;
  }
  return (
    <div id={elementId(place)} tabIndex={-1} data-paragraph="" className={styles.paragraph}>
      <LinkedParagraph paragraph={paragraph} />
    </div>
  );
}

/** A text with the cells its figures come from and what is to be said of them, or a gap for a person. */
function LinkedParagraph({ paragraph }: { paragraph: Paragraph }) {
  const { state } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Piece | null>(null);
  const { sources, notes = [] } = paragraph;
  const { traced } = state;
  const isTraced = traced !== null && sources.some((source) => sameCell(source, traced));
  return (
    <div className={mergeClasses(isTraced && styles.traced)}>
      <p className={mergeClasses(styles.text, isGap(paragraph) && styles.placeholder)}>
        <ParagraphText paragraph={paragraph} onChoose={setChosen} />
      </p>
      <State paragraph={paragraph} />
      {notes.length > 0 && <NoteList notes={notes} />}
      <Actions paragraph={paragraph} chosen={chosen} traced={isTraced} />
    </div>
  );
}

/** What can be done with a paragraph: rewrite it or fill it in, and see its cells. */
function Actions(props: { paragraph: Paragraph; chosen: Piece | null; traced: boolean }) {
  const { paragraph, chosen, traced } = props;
  const { session, strings } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { id, placeholder, sources } = paragraph;
  const isShown = open || chosen !== null || traced;
  return (
    <>
      <div className={styles.actions}>
        {placeholder && (
          <Link
            as="button"
            className={styles.more}
            aria-label={`${strings.gaps.open} ${paragraph.text.slice(0, SHOWN)}`}
            onClick={() => session.openPage({ kind: 'gaps', paragraph: id })}
          >
            {strings.gaps.open}
          </Link>
        )}
        {!isGap(paragraph) && (
          <Link
            as="button"
            className={styles.more}
            aria-label={`${strings.rewrite.open} ${paragraph.text.slice(0, SHOWN)}`}
            onClick={() => session.openPage({ kind: 'rewrite', paragraph: id })}
          >
            {strings.rewrite.open}
          </Link>
        )}
        {sources.length > 0 && (
          <Link as="button" className={styles.more} aria-expanded={isShown} onClick={() => setOpen(!open)}>
            {strings.report.sources} {sources.length}
          </Link>
        )}
      </div>
      {sources.length > 0 && isShown && <Sources paragraph={paragraph} chosen={chosen} />}
    </>
  );
}

/** Whether nothing stands in the paragraph but what a person has to write. */
function isGap({ placeholder, text }: Paragraph): boolean {
  return placeholder && text.trim().replace(GAP, '') === '';
}

/** Says that a person has written here, or that the words are only proposed. */
function State({ paragraph: { state, proposed } }: { paragraph: Paragraph }) {
  const { strings } = usePane();
  if (state !== 'edited' && state !== 'stale')
    return proposed ? (
      <Badge appearance="outline" color="informative" size="small">
        {strings.report.paragraphKinds.proposed}
      </Badge>
    ) : null;
  return (
    <Badge appearance="tint" color={state === 'stale' ? 'warning' : 'informative'} size="small">
      {strings.report.states[state]}
    </Badge>
  );
}

/** The cells behind the figure that was chosen, or behind the whole paragraph. */
function Sources({ paragraph, chosen }: { paragraph: Paragraph; chosen: Piece | null }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.report;
  const [all, setAll] = useState(false);
  const cells = chosen?.cells ?? paragraph.sources;
  return (
    <div className={styles.sources}>
      <span className={styles.figure}>{chosen?.text ?? words.sources}</span>
      {cells.slice(0, all ? undefined : FEW).map((cell) => (
        <CellLink key={formatAddress(cell)} cell={cell} />
      ))}
      {!all && cells.length > FEW && (
        <Link as="button" className={styles.more} onClick={() => setAll(true)}>
          {words.moreSources(cells.length - FEW)}
        </Link>
      )}
    </div>
  );
}
