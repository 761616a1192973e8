import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../core/findings/finding';
import type { Indicator, Table } from '../../core/tables/model';
import { formatAddress, rangeContains, sameCell, type CellAddress } from '../../core/workbook/address';
import type { Snapshot } from '../../core/workbook/snapshot';
import { usePane } from '../context';
import { CellLink } from '../parts/CellLink';
import { TrialLink } from '../parts/TrialLink';
import { FixOffer } from './FixOffer';
import { WaiveForm } from './WaiveForm';

const useStyles = makeStyles({
  details: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 16px + ${tokens.spacingHorizontalS})`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  expected: { fontWeight: tokens.fontWeightSemibold },
  rule: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What is known about a finding, its corrections, and the way to set it aside. */
export function FindingDetails({ finding, snapshot }: { finding: Finding; snapshot: Snapshot }) {
  const { state, strings, say } = usePane();
  const styles = useStyles();
  const [waiving, setWaiving] = useState(false);
  const words = strings.findings;
  const { actual, expected, unit, evidence, cause, cells, primary } = finding;
  const withUnit = (figure: string) => `${figure}${unit ?? ''}`;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...(actual === null ? [] : [[words.actual, withUnit(actual)] as const]),
    ...(expected === null
      ? []
      : [[words.expected, <span className={styles.expected}>{withUnit(expected)}</span>] as const]),
    ...(evidence === null ? [] : [[words.evidence, evidence] as const]),
    ...(cause === null ? [] : [[words.cause, say(cause.message)] as const]),
    ...(cells.length === 0
      ? []
      : [
          [
            words.involved,
            cells.map((cell) => <CellLink key={formatAddress(cell)} cell={cell} within={primary?.sheet} />),
          ] as const,
        ]),
    [words.rule, <span className={styles.rule}>{finding.rule}</span>],
  ];
  const indicator = primary && indicatorOf(primary, state.review?.tables ?? []);
  return (
    <div className={styles.details}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}
      </dl>
      {finding.fixes.map((fix, index) => (
        <FixOffer key={index} fix={fix} snapshot={snapshot} />
      ))}
      {indicator && <TrialLink indicator={indicator} />}
      {waiving ? (
        <WaiveForm finding={finding} onClose={() => setWaiving(false)} />
      ) : (
        <div>
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => setWaiving(true)}>
            {words.waive}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The indicator in whose row the cell stands, where there is one. */
function indicatorOf(cell: CellAddress, tables: readonly Table[]): Indicator | undefined {
  return tables
    .filter(({ sheet, range }) => sheet === cell.sheet && rangeContains(range, cell.row, cell.column))
    .flatMap(({ indicators }) => indicators)
    .find(({ cells }) => Object.values(cells).some((each) => sameCell(each, cell)));
}
