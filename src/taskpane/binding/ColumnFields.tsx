import { Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { AMOUNT_FIELDS, INDICATOR_ROLES, ROW_ROLES } from '../../core/tables/manual/binding';
import { columnName, parseRange } from '../../core/workbook/address';
import type { Snapshot } from '../../core/workbook/snapshot';
import { usePane } from '../context';
import { columnsIn } from './columns';
import type { Loss } from './losses';
import { withColumn, type Draft } from './draft';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What each column of the region means. */
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
  const nameOf = (field: string) => words.roles[field] ?? strings.fields[field] ?? field;
  const lossOf = (index: number) => {
    const loss = losses.find((each) => each.index === index);
    if (!loss) return {};
    const name = columnName(index);
    const text = words.loss[loss.kind](`${name}${loss.first + 1}`, `${name}${loss.last + 1}`, loss.count);
    return { validationState: 'warning' as const, validationMessage: text };
  };
  const groups = [
    [words.groups.rows, ROW_ROLES],
    [words.groups.amounts, AMOUNT_FIELDS],
    [words.groups.indicators, INDICATOR_ROLES],
  ] as const;
  return (
    <section className={styles.columns} aria-labelledby="binding-columns">
      <Subtitle2 as="h3" id="binding-columns">
        {words.columns}
      </Subtitle2>
      {columnsIn(snapshot, draft.sheet, range, draft.header).map(({ index, heading, sample }) => (
        <Field
          key={index}
          label={`${words.column(columnName(index))} ${heading}`}
          {...(sample === '' ? {} : { hint: sample })}
          {...lossOf(index)}
        >
          <Select
            size="small"
            value={draft.columns.find((column) => column.index === index)?.field ?? ''}
            onFocus={() => void session.select({ sheet: draft.sheet, row: range.firstRow, column: index })}
            onChange={(_, { value }) => onChange(withColumn(draft, index, value || null))}
          >
            <option value="">{words.ignored}</option>
            {groups.map(([title, fields]) => (
              <optgroup key={title} label={title}>
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {nameOf(field)}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      ))}
    </section>
  );
}
