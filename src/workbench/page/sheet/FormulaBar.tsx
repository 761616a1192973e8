import { makeStyles, tokens } from '@fluentui/react-components';
import { a1, rangeA1 } from '../../../core/workbook/address';
import type { Workbook } from '../../model/workbook';
import { useStrings } from '../context';
import { editText } from './grid/entries';
import { isOneCell } from './grid/navigation';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    minHeight: '30px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '13px',
  },
  address: {
    width: '96px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
  sign: {
    alignSelf: 'center',
    paddingInline: tokens.spacingHorizontalS,
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
  },
  input: {
    flexGrow: 1,
    minWidth: 0,
    border: 'none',
    outlineOffset: '-2px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
  },
});

interface FormulaBarProps {
  readonly workbook: Workbook;
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  readonly onCommit: () => boolean;
}

/** The selected cell's address and what stands in it: its formula, or the value as one would type it. */
export function FormulaBar({ workbook, draft, onDraft, onCommit }: FormulaBarProps) {
  const styles = useStyles();
  const strings = useStrings();
  const { sheet, range } = workbook.selection;
  const address = isOneCell(sheet, range) ? a1(range.firstRow, range.firstColumn) : rangeA1(range);
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={strings.address}>
        {address}
      </output>
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <input
        className={styles.input}
        aria-label={strings.formulaBar}
        spellCheck={false}
        value={draft ?? editText(sheet.cell(range.firstRow, range.firstColumn))}
        onChange={({ target }) => onDraft(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') onCommit();
          else if (event.key === 'Escape') onDraft(null);
        }}
        onBlur={() => draft !== null && onCommit()}
      />
    </div>
  );
}
