import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useMemo, useState } from 'react';
import type { Table } from '../../../core/tables/model';
import { rangeA1 } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { useArrows } from '../../parts/menus/use-arrows';
import { useRowStyles } from '../../parts/row';
import { grouped } from '../../../core/workbook/grouped';

/** More tables than this are folded by their kind. */
const FEW = 12;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // Rows far from view cost nothing until they come near.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 53px',
  },
  title: { overflowWrap: 'anywhere' },
  facts: {
    gridColumn: '1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  chevron: { gridRow: '1 / span 2', gridColumn: '2', color: tokens.colorNeutralForeground3 },
  kind: { cursor: 'pointer' },
});

/** The tables that were read; choosing one explains how it was. Many are folded by their kind. */
export const TableList = memo(function TableList({ tables }: { tables: readonly Table[] }) {
  const { strings } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const onKeyDown = useArrows();
  const kinds = useMemo(() => grouped(tables, ({ kind }) => kind), [tables]);
  const list = (members: readonly Table[]) => (
    <ul className={styles.list}>
      {members.map((table) => (
        <li key={table.id}>
          <TableRow table={table} />
        </li>
      ))}
    </ul>
  );
  if (tables.length <= FEW) return <div onKeyDown={onKeyDown}>{list(tables)}</div>;
  return (
    <div onKeyDown={onKeyDown}>
      {[...kinds].map(([kind, members]) => (
        <Folded key={kind} title={`${strings.kinds[kind]}（${members.length}）`} className={rows.row}>
          {() => list(members)}
        </Folded>
      ))}
    </div>
  );
});

function Folded(props: { title: string; className: string; children: () => React.ReactNode }) {
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={mergeClasses(props.className, styles.kind)}>{props.title}</summary>
      {open && props.children()}
    </details>
  );
}

function TableRow({ table }: { table: Table }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const words = strings.overview;
  const title = table.project ?? table.title ?? words.untitled;
  const facts = [
    strings.kinds[table.kind],
    `${table.sheet} ${rangeA1(table.range)}`,
    table.year === null ? null : words.year(table.year),
    table.unit,
    table.blank ? words.blank : null,
  ];
  return (
    <button
      type="button"
      className={mergeClasses(rows.row, styles.row)}
      aria-label={words.explain(title)}
      aria-describedby={`facts-${table.id}`}
      onClick={() => session.openPage({ kind: 'explanation', table: table.id })}
    >
      <span className={styles.title}>{title}</span>
      <span id={`facts-${table.id}`} className={styles.facts}>
        {facts.filter((fact) => fact !== null).join(' · ')}
      </span>
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
