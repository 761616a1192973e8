import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../core/findings/finding';
import type { Review } from '../../../core/checks/review-model';
import type { Indicator, Table } from '../../../core/tables/model';
import { rangeContains, sameCell, type CellAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { useRuleTitles } from '../../session/rule-titles';
import { TrialLink } from '../../parts/TrialLink';
import { Calculation } from './coverage/Calculation';
import { certaintyOf } from './certainty';
import { factText, isFactAlone } from './fact-text';
import { FixActions } from './corrections/FixActions';
import { WaiveForm } from './corrections/WaiveForm';

const useStyles = makeStyles({
  body: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalM} + 16px + ${tokens.spacingHorizontalS})`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** What is known about a finding: the calculation, how sure it is, what can be done, and its rule. */
export function FindingBody({ finding, review }: { finding: Finding; review: Review }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const [explaining, setExplaining] = useState(false);
  const { titles } = useRuleTitles();
  const words = strings.findings;
  const { cause, primary, rule, related = [] } = finding;
  const certainty = certaintyOf(finding);
  const indicator = primary && indicatorOf(primary, review.tables);
  const left = review.findings.length - 1;
  const isTold = factText(finding, strings) === null;
  const sure =
    certainty === 'one-of-these' && finding.fixes.length === 1
      ? words.hereOrInParts
      : words.certainties[certainty];
  const cut = cause !== null && cause.kind !== 'unknown' ? `${say(cause.message)}${words.stop}` : '';
  // What is asked for comes last; what is only said comes first.
  const why = certainty === 'one-of-these' || (isTold && certainty === 'cannot-say') ? cut : sure + cut;
  return (
    <div className={styles.body}>
      {!isTold && !isFactAlone(finding) && <p className={styles.text}>{say(finding.message)}</p>}
      <Calculation finding={finding} review={review} />
      <p className={styles.text}>
        {why}
        {related.length > 0 && words.alsoBreaks(related.length)}
        {certainty === 'one-of-these' && sure}
      </p>
      {explaining ? (
        <WaiveForm finding={finding} review={review} onClose={() => setExplaining(false)} />
      ) : (
        <FixActions finding={finding} review={review}>
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => setExplaining(true)}>
            {words.keep}
          </Button>
        </FixActions>
      )}
      {indicator && <TrialLink indicator={indicator} />}
      <div className={styles.foot}>
        <Link as="button" className={styles.small} onClick={() => session.openPage({ kind: 'rule', rule })}>
          {words.rule(titles.get(rule) ?? rule)}
        </Link>
        {left > 0 && <span>{words.left(left)}</span>}
      </div>
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
