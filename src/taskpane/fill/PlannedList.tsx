import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { PlannedFormula } from '../../core/fill/planned';
import { decimal } from '../../core/quantity/decimal';
import { formatAddress } from '../../core/workbook/address';
import { SnapshotIndex } from '../../core/workbook/snapshot-index';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';
import { numberText } from '../parts/cellText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  formula: {
    gridColumn: '2 / -1',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The planned formulas with their cell, name, value now, and a box to leave one out. */
export function PlannedList(props: {
  planned: readonly PlannedFormula[];
  left: ReadonlySet<string>;
  onToggle: (address: string) => void;
}) {
  const { state, strings } = usePane();
  const styles = useStyles();
  const words = strings.fill;
  if (!state.review) return null;
  const index = new SnapshotIndex(state.review.snapshot);
  return (
    <ul className={styles.list} aria-label={words.listLabel}>
      {props.planned.map(({ cell, name, value, formula, edit }) => {
        const address = formatAddress(cell);
        const format = 'numberFormat' in edit ? edit.numberFormat : undefined;
        return (
          <li key={address} className={styles.item}>
            <Checkbox
              aria-label={words.choose(address)}
              checked={!props.left.has(address)}
              onChange={() => props.onToggle(address)}
            />
            <span className={styles.name}>
              {name} <CellLink cell={cell} />
            </span>
            <span className={styles.value}>{shown(value, format ?? index.at(cell)?.numberFormat)}</span>
            <code className={styles.formula}>{formula}</code>
          </li>
        );
      })}
    </ul>
  );
}

/** Core gives plain decimals; a formula with a text result is shown as it is. */
function shown(value: string, numberFormat: string | undefined): string {
  return /^-?\d+(\.\d+)?$/.test(value) ? numberText(decimal(value), numberFormat) : value;
}
