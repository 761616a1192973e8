import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { columnName, parseRange } from '../../../core/workbook/address';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { usePane } from '../../session/context';
import { columnsIn } from './columns';
import { withColumn, type Draft } from './draft';
import type { Loss } from './losses';
import { MeaningField } from './MeaningField';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  column: {
    display: 'grid',
    gridTemplateColumns: '1.5em minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  letter: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  heading: { minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200 },
  sample: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  loss: {
    gridColumn: '2 / -1',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
  },
});

/** What each column of the region means, one row for each; the column of the row in use is selected in the sheet. */
export function ColumnFields(props: {
  draft: Draft;
  snapshot: Snapshot;
  losses: readonly Loss[];
  onChange: (draft: Draft) => void;
}) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.binding;
  const { draft, snapshot, losses, onChange } = props;
  const range = parseRange(draft.range);
  if (!range) return null;
  return (
    <section className={styles.columns} aria-labelledby="binding-columns">
      <Subtitle2 as="h3" id="binding-columns">
        {words.columns}
      </Subtitle2>
      {columnsIn(snapshot, draft.sheet, range, draft.header).map(({ index, heading, sample }) => {
        const letter = columnName(index);
        const loss = losses.find((each) => each.index === index);
        const id = `binding-column-${index}`;
        return (
          <div key={index} className={styles.column}>
            <span className={styles.letter}>{letter}</span>
            <span id={id} className={styles.heading}>
              {heading}
              {sample !== '' && (
                <span className={styles.sample} title={sample}>
                  {sample}
                </span>
              )}
            </span>
            <MeaningField
              label={`${words.column(letter)} ${heading}`}
              describedBy={loss ? `${id} ${id}-loss` : id}
              field={draft.columns.find((column) => column.index === index)?.field ?? null}
              onFocus={() =>
                void session.select(
                  { sheet: draft.sheet, row: range.firstRow, column: index },
                  { row: range.lastRow, column: index },
                )
              }
              onChange={(field) => onChange(withColumn(draft, index, field))}
            />
            {loss && (
              <p id={`${id}-loss`} className={styles.loss}>
                {words.loss[loss.kind](`${letter}${loss.first + 1}`, `${letter}${loss.last + 1}`, loss.count)}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
