import { Badge, Button, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { Table } from '../../core/tables/model';
import { rangeA1 } from '../../core/workbook/address';
import { usePane } from '../context';

/** How many tables are listed at once; a workbook may hold five hundred. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    gridColumn: '1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  fact: {
    display: 'inline-block',
    ':not(:last-child)::after': { content: '"·"', marginInline: tokens.spacingHorizontalXS },
  },
  chevron: { gridRow: '1 / span 2', gridColumn: '2', color: tokens.colorNeutralForeground3, display: 'flex' },
  badge: { marginInlineStart: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
});

/** The recognised tables; choosing one explains how it was read. */
export function TableList({ tables }: { tables: readonly Table[] }) {
  const { strings } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  return (
    <>
      <ul className={styles.list} {...arrows}>
        {tables.slice(0, shown).map((table) => (
          <li key={table.id}>
            <TableRow table={table} />
          </li>
        ))}
      </ul>
      {tables.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {strings.actions.more(Math.min(PAGE, tables.length - shown))}
        </Button>
      )}
    </>
  );
}

function TableRow({ table }: { table: Table }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.overview;
  const title = table.project ?? table.title ?? words.untitled;
  const facts = [
    strings.kinds[table.kind],
    `${table.sheet} ${rangeA1(table.range)}`,
    table.year === null ? null : words.year(table.year),
    table.unit,
  ];
  return (
    <button
      type="button"
      className={styles.row}
      aria-label={words.explain(title)}
      aria-describedby={`facts-${table.id}`}
      onClick={() => session.explain(table.id)}
    >
      <span className={styles.title}>
        {title}
        {table.blank && (
          <Badge className={styles.badge} appearance="tint" color="informative" size="small">
            {words.blank}
          </Badge>
        )}
      </span>
      <span id={`facts-${table.id}`} className={styles.facts}>
        {facts
          .filter((fact) => fact !== null)
          .map((fact, index) => (
            <span key={index} className={styles.fact}>
              {fact}
            </span>
          ))}
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
