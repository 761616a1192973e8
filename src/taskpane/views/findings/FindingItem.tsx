import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { use, useEffect, useId, useRef } from 'react';
import type { Finding } from '../../../core/findings/finding';
import type { Review } from '../../../core/checks/review-model';
import { a1, formatAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { factText } from './fact-text';
import { FindingBody } from './FindingBody';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Cards far from view cost nothing until they come near; their height is always the same.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 57px',
  },
  open: {
    position: 'relative',
    contentVisibility: 'visible',
    backgroundColor: tokens.colorNeutralBackground2,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: 0,
      width: '3px',
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '56px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { display: 'flex' },
  name: { display: 'flex', minWidth: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  rowName: { minWidth: '2em', overflow: 'hidden', textOverflow: 'ellipsis' },
  columnName: { flexShrink: 0, maxWidth: '60%', overflow: 'hidden', textOverflow: 'ellipsis' },
  wraps: { flexWrap: 'wrap', whiteSpace: 'normal', overflowWrap: 'anywhere' },
  address: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  fact: {
    gridColumn: '2 / -1',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  whole: { whiteSpace: 'normal', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  fresh: {
    marginInlineEnd: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Does not collapse at the start of a box. */
const SEPARATOR = '\u00a0· ';

/** One fault as a card of two lines. Choosing it goes to its cell and opens what is known about it. */
export function FindingItem(props: { finding: Finding; review: Review; withSheet: boolean }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const body = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { finding, review } = props;
  const { primary, severity } = finding;
  const open = state.openFinding === finding.id;
  const words = strings.findings;
  const { namesOf } = use(session.engine);
  const name = primary && namesOf(review).of(primary);
  const address = primary && (props.withSheet ? formatAddress(primary) : a1(primary.row, primary.column));
  const isFresh = !state.baseline.some(({ id }) => id === finding.id);
  useEffect(() => {
    if (!open || !button.current) return;
    button.current.scrollIntoView({ block: 'nearest' });
    // Whoever works in the pane is taken along; the focus is never taken from the sheet.
    if (document.hasFocus() && !button.current.parentElement?.contains(document.activeElement))
      button.current.focus({ preventScroll: true });
  }, [open]);
  return (
    <article className={mergeClasses(styles.item, open && styles.open)}>
      <button
        ref={button}
        type="button"
        data-item=""
        className={styles.row}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => void session.findings.open(open ? null : finding)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && open) {
            event.preventDefault();
            void session.findings.open(null);
          }
        }}
      >
        <span className={styles.icon} role="img" aria-label={words.severities[severity]}>
          <SeverityIcon severity={severity} />
        </span>
        <span className={mergeClasses(styles.name, open && styles.wraps)}>
          {isFresh && <span className={styles.fresh}>{words.fresh}</span>}
          {name ? (
            <>
              {name.row !== null && <span className={styles.rowName}>{name.row}</span>}
              {name.column !== null && (
                <span className={styles.columnName}>
                  {name.row === null ? '' : SEPARATOR}
                  {name.column}
                </span>
              )}
            </>
          ) : (
            <span className={styles.rowName}>{address ?? words.workbook}</span>
          )}
        </span>
        <span className={styles.address}>{name && address}</span>
        <span className={mergeClasses(styles.fact, open && styles.whole)}>
          {factText(finding, strings) ?? say(finding.message)}
        </span>
      </button>
      <div id={body} hidden={!open}>
        {open && <FindingBody finding={finding} review={review} />}
      </div>
    </article>
  );
}
