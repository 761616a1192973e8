import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedFigure, TableCoverage } from '../../../../core/checks/coverage/table-coverage';
import { usePane } from '../../../session/context';
import { FactTable } from '../../../parts/FactTable';

const useStyles = makeStyles({
  table: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: {
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  figures: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** One table's figures, those that nothing checked first. They are drawn when the table is opened. */
export function CoveredTable({ coverage }: { coverage: TableCoverage }) {
  const { strings, say } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const words = strings.coverage;
  const { table, checked, unchecked, bases } = coverage;
  const total = checked.length + unchecked.length;
  return (
    <details className={styles.table} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {table.project ?? table.title ?? table.sheet}
        <span className={styles.count}>{words.table(checked.length, total)}</span>
      </summary>
      {open && (
        <div className={styles.figures}>
          {bases.map(say).map((basis) => (
            <Caption1 key={basis}>{basis}</Caption1>
          ))}
          <FactTable
            title={words.unchecked(unchecked.length)}
            head={[words.figure, words.value, words.cell]}
            sheet={table.sheet}
            rows={unchecked.map((each) => ({
              cell: each.figure.cell,
              texts: [nameOf(each), each.figure.written],
            }))}
          />
          <FactTable
            title={words.checked(checked.length)}
            head={[words.figure, words.value, words.by, words.cell]}
            sheet={table.sheet}
            rows={checked.map((each) => ({
              cell: each.figure.cell,
              texts: [nameOf(each), each.figure.written, each.relations.join('、')],
            }))}
          />
        </div>
      )}
    </details>
  );
}

function nameOf({ name }: CheckedFigure): string {
  return [name?.row, name?.column].filter(Boolean).join(' · ');
}
