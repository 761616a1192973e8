import { Body1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import type { Table } from '../../core/tables/model';
import { formatAddress, rangeA1, type CellAddress } from '../../core/workbook/address';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';
import { IndicatorFacts } from './IndicatorFacts';

const useStyles = makeStyles({
  view: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  intro: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  table: {
    width: '100%',
    marginTop: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      overflowWrap: 'anywhere',
    },
    '& thead th': { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

/** Which cell of a table was taken for what; every cell can be gone to. */
export function Explanation({ table }: { table: Table }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.explanation;
  const meaning = (field: string, label: string) => strings.fields[field] ?? label;
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <Button
          autoFocus
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={strings.actions.back}
          onClick={() => session.explain(null)}
        />
        <Subtitle2 as="h2">{words.title}</Subtitle2>
      </div>
      <Body1 className={styles.intro}>{words.intro}</Body1>
      <Facts table={table} />
      <FactTable
        title={words.columns}
        head={[words.columnHead, words.meaningHead, words.cellHead]}
        sheet={table.sheet}
        rows={table.columns.map(({ label, field, headerCell }) => ({
          cell: headerCell,
          texts: [label, meaning(field, label)],
        }))}
      />
      <FactTable
        title={words.amounts}
        head={[words.rowHead, words.meaningHead, words.valueHead, words.cellHead]}
        sheet={table.sheet}
        rows={table.fields.map(({ label, name, figure, cell }) => ({
          cell,
          texts: [label, meaning(name, name), figure.written || words.emptyCell],
        }))}
      />
      <IndicatorFacts table={table} />
      <FactTable
        title={words.texts}
        head={[words.meaningHead, words.cellHead]}
        sheet={table.sheet}
        rows={table.texts.map(({ text, cell }) => ({ cell, texts: [excerpt(text)] }))}
      />
    </div>
  );
}

function Facts({ table }: { table: Table }) {
  const { strings } = usePane();
  const words = strings.explanation;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.kind, strings.kinds[table.kind]],
    [words.place, `${table.sheet} ${rangeA1(table.range)}`],
    [words.year, table.year === null ? words.unknown : strings.overview.year(table.year)],
    [words.unit, table.unit ?? words.unknown],
    ...(table.department ? [[words.department, table.department] as const] : []),
    ...(table.project ? [[words.project, table.project] as const] : []),
  ];
  return (
    <dl className={useStyles().facts}>
      {facts.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
    </dl>
  );
}

/** Cells with what they were taken for; the link to the cell stands last. Nothing where there are none. */
export function FactTable(props: {
  title: string;
  head: readonly string[];
  sheet: string;
  rows: readonly { readonly cell: CellAddress; readonly texts: readonly string[] }[];
}) {
  const styles = useStyles();
  if (props.rows.length === 0) return null;
  return (
    <section aria-label={props.title}>
      <Subtitle2 as="h3">{props.title}</Subtitle2>
      <table className={styles.table}>
        <thead>
          <tr>
            {props.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ cell, texts: [first, ...others] }) => (
            <tr key={formatAddress(cell)}>
              <th scope="row">{first}</th>
              {others.map((text, index) => (
                <td key={index}>{text}</td>
              ))}
              <td>
                <CellLink cell={cell} within={props.sheet} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const EXCERPT = 60;

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
