import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CellRange } from '../../../core/workbook/address';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { usePane } from '../../session/context';
import { cellText } from '../../parts/text/cell-text';
import type { Draft } from './draft';

/** Header rows are chosen among the first of the region. */
const OFFERED = 20;
const SHOWN_WORDS = 24;

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  // The longest option must not widen the field beyond the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Which rows are the header; a region may have none. */
export function HeaderFields(props: {
  draft: Draft;
  range: CellRange;
  snapshot: Snapshot;
  onChange: (draft: Draft) => void;
}) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.binding;
  const { draft, range, onChange } = props;
  const { header } = draft;
  const rows = filledRows(props.snapshot, draft.sheet, range);
  const option = ({ row, text }: FilledRow) => (
    <option key={row} value={row}>
      {words.row(row + 1, text)}
    </option>
  );
  return (
    <div className={styles.rows}>
      <Field className={styles.field} label={words.headerFirst}>
        <Select
          value={header ? String(header.first) : ''}
          onChange={(_, { value }) => {
            const first = Number(value);
            const last = Math.max(first, header?.last ?? first);
            onChange({ ...draft, header: value === '' ? null : { first, last } });
          }}
        >
          <option value="">{words.noHeader}</option>
          {rows.map(option)}
        </Select>
      </Field>
      {header && (
        <Field className={styles.field} label={words.headerLast}>
          <Select
            value={String(header.last)}
            onChange={(_, { value }) => onChange({ ...draft, header: { ...header, last: Number(value) } })}
          >
            {rows.filter(({ row }) => row >= header.first).map(option)}
          </Select>
        </Field>
      )}
    </div>
  );
}

interface FilledRow {
  readonly row: number;
  /** What stands in it, shortened. */
  readonly text: string;
}

function filledRows(snapshot: Snapshot, name: string, range: CellRange): readonly FilledRow[] {
  const texts = new Map<number, string>();
  for (const cell of snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? []) {
    const { row, column } = cell;
    if (row < range.firstRow || column < range.firstColumn || column > range.lastColumn) continue;
    if (row > range.lastRow || (texts.size === OFFERED && !texts.has(row))) break;
    texts.set(row, `${texts.get(row) ?? ''} ${cellText(cell)}`.trim());
  }
  return [...texts].map(([row, text]) => ({ row, text: text.slice(0, SHOWN_WORDS) }));
}
