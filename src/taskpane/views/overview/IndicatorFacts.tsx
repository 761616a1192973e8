import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Indicator, Table } from '../../../core/tables/model';
import type { CellAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';
import { TrialLink } from '../../parts/TrialLink';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  levels: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  name: { color: tokens.colorNeutralForeground2, marginInlineEnd: tokens.spacingHorizontalXS },
});

/** How each indicator row was read: its levels, and the cells of target, actual, weight and score. */
export function IndicatorFacts({ table }: { table: Table }) {
  const { strings } = usePane();
  const styles = useStyles();
  if (table.indicators.length === 0) return null;
  return (
    <section aria-labelledby="indicators">
      <Subtitle2 as="h3" id="indicators">
        {strings.explanation.indicators}
      </Subtitle2>
      <ul className={styles.list}>
        {table.indicators.map((indicator, index) => (
          <li key={index} className={styles.item}>
            <IndicatorFact indicator={indicator} sheet={table.sheet} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function IndicatorFact({ indicator, sheet }: { indicator: Indicator; sheet: string }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.explanation;
  const { cells, target, actual, weight, score } = indicator;
  const parts: readonly (readonly [string, string | undefined, CellAddress | undefined])[] = [
    [words.targetHead, target?.figure.written, cells['target']],
    [words.actualHead, actual?.figure.written, cells['actual']],
    [words.weightHead, weight?.written, cells['weight']],
    [words.scoreHead, score?.written, cells['score']],
  ];
  const nameCell = cells['level3'];
  return (
    <>
      <div className={styles.levels}>
        {[indicator.level1, indicator.level2].filter((level) => level !== null).join(' › ')}
      </div>
      <div>
        {indicator.level3} {nameCell && <CellLink cell={nameCell} within={sheet} />}
      </div>
      <div className={styles.parts}>
        {parts.map(
          ([name, written, cell]) =>
            cell && (
              <span key={name}>
                <span className={styles.name}>{name}</span>
                {written || words.emptyCell} <CellLink cell={cell} within={sheet} />
              </span>
            ),
        )}
        <TrialLink indicator={indicator} />
      </div>
    </>
  );
}
