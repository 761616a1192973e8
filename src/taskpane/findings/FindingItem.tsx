import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId } from 'react';
import type { Finding } from '../../core/findings/finding';
import { a1 } from '../../core/workbook/address';
import type { Snapshot } from '../../core/workbook/snapshot';
import { usePane } from '../context';
import { FindingDetails } from './FindingDetails';
import { SeverityIcon } from './severity';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: {
    position: 'relative',
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
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    width: '100%',
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
  severity: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  place: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
  },
  message: { gridColumn: '2', overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  chevron: { gridColumn: '3', justifySelf: 'end', display: 'flex', color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(180deg)' },
});

/** One finding. Choosing it goes to its cell and opens what is known about it. */
export function FindingItem(props: {
  finding: Finding;
  snapshot: Snapshot;
  open: boolean;
  onToggle: () => void;
}) {
  const { session, strings, say } = usePane();
  const styles = useStyles();
  const details = useId();
  const { finding, open } = props;
  const { primary, severity } = finding;
  return (
    <article className={mergeClasses(styles.item, open && styles.open)}>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => {
          if (!open && primary) void session.select(primary);
          props.onToggle();
        }}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={severity} />
        </span>
        <span className={styles.severity}>{strings.findings.severities[severity]}</span>
        <span className={styles.place}>{primary && a1(primary.row, primary.column)}</span>
        <span className={styles.message}>{say(finding.message)}</span>
        <span className={mergeClasses(styles.chevron, open && styles.turned)} aria-hidden>
          <ChevronDownRegular />
        </span>
      </button>
      <div id={details} hidden={!open}>
        {open && <FindingDetails finding={finding} snapshot={props.snapshot} />}
      </div>
    </article>
  );
}
