import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { use, type ReactNode } from 'react';
import type { Table } from '../../../core/tables/model';
import { rangeA1 } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { FactTable } from '../../parts/FactTable';
import { PageHead } from '../../parts/PageHead';
import { IndicatorFacts } from './IndicatorFacts';

const useStyles = makeStyles({
  view: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
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
});

/** Which cell of a table was taken for what; every cell can be gone to. */
export function ExplanationPage({ table: id }: { table: string }) {
  const { state } = usePane();
  const table = state.review?.tables.find((each) => each.id === id);
  return table ? <Explanation table={table} /> : null;
}

function Explanation({ table }: { table: Table }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.explanation;
  const meaning = (field: string, label: string) => strings.fields[field] ?? label;
  return (
    <div className={styles.view}>
      <PageHead title={words.title} />
      <Body1 className={styles.intro}>{words.intro}</Body1>
      <Facts table={table} />
      <Link
        as="button"
        onClick={() =>
          session.openPage({ kind: 'binding', region: { sheet: table.sheet, range: table.range } })
        }
      >
        {strings.binding.wrong}
      </Link>
      <AnsweredColumns table={table} />
      <FactTable
        title={words.columns}
        head={[words.columnHead, words.meaningHead, words.groundsHead, words.cellHead]}
        sheet={table.sheet}
        rows={table.columns.map(({ label, field, headerCell, grounds }) => ({
          cell: headerCell,
          texts: [label, meaning(field, label), words.grounds[grounds]],
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

/** What the officer has answered for columns of the table, each with the way to withdraw it. */
function AnsweredColumns({ table }: { table: Table }) {
  const { session, state, strings } = usePane();
  const { answerTo, readAnswers } = use(session.engine);
  const answers = readAnswers(state.review?.snapshot.storage ?? {});
  const labels = new Set(table.columns.map(({ label }) => label));
  return [...labels].map((label) => {
    const field = answerTo(answers, label);
    return (
      field !== undefined && (
        <div key={label}>
          {strings.questions.answered(label, strings.fields[field] ?? field)}{' '}
          <Link as="button" inline onClick={() => void session.binding.withdrawAnswer(label)}>
            {strings.questions.withdraw}
          </Link>
        </div>
      )
    );
  });
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

const EXCERPT = 60;

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
