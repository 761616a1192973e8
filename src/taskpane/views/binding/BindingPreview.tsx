import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Table } from '../../../core/tables/model';
import { usePane } from '../../session/context';
import { FactTable } from '../../parts/FactTable';
import { IndicatorFacts } from '../overview/IndicatorFacts';

/** How many figures are shown of a table. */
const SHOWN = 12;

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What the region is read as with the choice made so far. */
export function BindingPreview({ tables }: { tables: readonly Table[] }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.binding;
  const { explanation } = strings;
  return (
    <div className={styles.tables}>
      {tables.map((table) => (
        <div key={table.id}>
          <Body1>
            {strings.kinds[table.kind]}
            {table.unit && ` · ${table.unit}`} · {words.read(table.fields.length, table.indicators.length)}
          </Body1>
          <FactTable
            title={explanation.amounts}
            head={[explanation.rowHead, explanation.meaningHead, explanation.valueHead, explanation.cellHead]}
            sheet={table.sheet}
            rows={table.fields.slice(0, SHOWN).map(({ label, name, figure, cell }) => ({
              cell,
              texts: [label, strings.fields[name] ?? name, figure.written || explanation.emptyCell],
            }))}
          />
          {table.fields.length > SHOWN && (
            <Caption1 className={styles.quiet}>{words.more(table.fields.length - SHOWN)}</Caption1>
          )}
          <IndicatorFacts table={table} />
        </div>
      ))}
    </div>
  );
}
