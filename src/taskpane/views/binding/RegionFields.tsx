import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { use } from 'react';
import { AMOUNT_UNITS, isAmountUnit } from '../../../core/quantity/unit';
import { TABLE_KINDS } from '../../../core/tables/model';
import { parseRange } from '../../../core/workbook/address';
import type { Snapshot } from '../../../core/workbook/snapshot';
import { usePane } from '../../session/context';
import { withRange, type Draft } from './draft';
import { HeaderFields } from './HeaderFields';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** Where the region is, what kind of table it holds, and how its columns are to be read. */
export function RegionFields(props: {
  draft: Draft;
  /** Whether the region gives a table by itself, so that only its kind may need correcting. */
  isRead: boolean;
  snapshot: Snapshot;
  onChange: (draft: Draft) => void;
}) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.binding;
  const engine = use(session.engine);
  const { draft, isRead, snapshot, onChange } = props;
  const range = parseRange(draft.range);
  return (
    <div className={styles.fields}>
      <Field
        label={words.range(draft.sheet)}
        hint={words.rangeHint}
        {...(range ? {} : { validationMessage: words.rangeInvalid })}
      >
        <Input
          value={draft.range}
          onChange={(_, { value }) => onChange(withRange(draft, value, snapshot, engine))}
        />
      </Field>
      <div className={styles.row}>
        <Field label={words.kind}>
          <Select
            value={draft.kind}
            onChange={(_, { value }) => {
              const kind = TABLE_KINDS.find((each) => each === value);
              if (kind) onChange({ ...draft, kind });
            }}
          >
            {TABLE_KINDS.filter((kind) => kind !== 'narrative').map((kind) => (
              <option key={kind} value={kind}>
                {strings.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.unit}>
          <Select
            value={draft.unit ?? ''}
            onChange={(_, { value }) => onChange({ ...draft, unit: isAmountUnit(value) ? value : null })}
          >
            <option value="">{words.unitAsStated}</option>
            {AMOUNT_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {isRead && (
        <Field label={words.reading}>
          <RadioGroup
            value={draft.byHand ? 'by-hand' : 'automatic'}
            onChange={(_, { value }) => onChange({ ...draft, byHand: value === 'by-hand' })}
          >
            <Radio value="automatic" label={words.automatic} />
            <Radio value="by-hand" label={words.byHand} />
          </RadioGroup>
        </Field>
      )}
      {draft.byHand && range && (
        <HeaderFields draft={draft} range={range} snapshot={snapshot} onChange={onChange} />
      )}
    </div>
  );
}
