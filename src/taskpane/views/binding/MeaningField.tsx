import { Combobox, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { use, useState } from 'react';
import { usePane } from '../../session/context';
import { found, MEANING_GROUPS } from './meanings';

/** The value of the option that leaves a column unread. */
const IGNORED = '';

const useStyles = makeStyles({
  field: { minWidth: 0, width: '100%', '& input': { minWidth: 0, textOverflow: 'ellipsis' } },
  // Half of the pane, so that it fits above or below its field.
  list: { maxHeight: '40vh', overflowY: 'auto', minWidth: '12em' },
});

/** What one column means: chosen from groups, or searched for in the field's words. */
export function MeaningField(props: {
  /** The field the column has; null while it is not read. */
  field: string | null;
  label: string;
  describedBy: string;
  onFocus: () => void;
  onChange: (field: string | null) => void;
}) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.binding;
  const { fieldOfWords } = use(session.engine);
  const [typed, setTyped] = useState<string | null>(null);
  const nameOf = (field: string) => words.roles[field] ?? strings.fields[field] ?? field;
  const chosen = props.field === null ? words.ignored : nameOf(props.field);
  const groups = MEANING_GROUPS.map(([group, fields]) => ({
    group,
    meanings: found(
      typed ?? '',
      fields.map((field) => ({ field, name: nameOf(field) })),
      words.alsoCalled,
      typed === null ? null : fieldOfWords(typed),
    ),
  })).filter(({ meanings }) => meanings.length > 0);
  return (
    <Combobox
      className={styles.field}
      size="small"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      value={typed ?? chosen}
      selectedOptions={[props.field ?? IGNORED]}
      listbox={{ className: styles.list }}
      positioning={{ position: 'below', align: 'end', autoSize: false }}
      onFocus={({ target }) => {
        if (target instanceof HTMLInputElement) target.select();
        props.onFocus();
      }}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(null)}
      onOptionSelect={(_, { optionValue }) => {
        // Typing takes the selection away; only a choice changes anything.
        if (optionValue === undefined) return;
        setTyped(null);
        props.onChange(optionValue === IGNORED ? null : optionValue);
      }}
    >
      <Option value={IGNORED}>{words.ignored}</Option>
      {groups.map(({ group, meanings }) => (
        <OptionGroup key={group} label={words.groups[group]}>
          {meanings.map(({ field, name }) => (
            <Option key={field} value={field}>
              {name}
            </Option>
          ))}
        </OptionGroup>
      ))}
    </Combobox>
  );
}
