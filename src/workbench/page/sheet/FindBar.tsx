import { single } from '../../../core/workbook/address';
import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { displayText } from '../../model/format';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { useStrings } from '../context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  input: { width: '16em', minWidth: 0 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, minWidth: '5em' },
});

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** 查找: goes through the cells of the workbook that show a text. Escape closes it. */
export function FindBar({ workbook, onClose }: { workbook: Workbook; onClose: () => void }) {
  const styles = useStyles();
  const strings = useStrings();
  const [text, setText] = useState('');
  const [at, setAt] = useState(-1);
  const found = text.trim() === '' ? [] : placesOf(workbook, text.trim());
  const go = (by: 1 | -1) => {
    if (found.length === 0) return;
    const next = at === -1 ? (by === 1 ? 0 : found.length - 1) : (at + by + found.length) % found.length;
    setAt(next);
    const place = found[next];
    if (place) workbook.select(place.sheet, single(place.row, place.column));
  };
  return (
    <div
      role="search"
      className={styles.bar}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
      }}
    >
      <Input
        autoFocus
        className={styles.input}
        size="small"
        type="search"
        aria-label={strings.find}
        placeholder={strings.find}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          setAt(-1);
        }}
      />
      <span className={styles.count} role="status">
        {text.trim() === '' ? '' : strings.found(at + 1, found.length)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={strings.findPrevious}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={strings.findNext}
        onClick={() => go(1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={strings.dismiss}
        onClick={onClose}
      />
    </div>
  );
}

/** The cells of visible sheets that show the text, sheet by sheet and row by row. */
function placesOf({ sheets }: Workbook, text: string): readonly Place[] {
  const wanted = text.toLowerCase();
  return sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) =>
      [...sheet.cells()]
        .filter(({ cell }) => displayText(cell).toLowerCase().includes(wanted))
        .map(({ row, column }) => ({ sheet, row, column }))
        .sort((a, b) => a.row - b.row || a.column - b.column),
    );
}
