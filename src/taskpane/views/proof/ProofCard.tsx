import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use } from 'react';
import { formatAddress, parseAddress, type CellAddress } from '../../../core/workbook/address';
import { usePane } from '../../session/context';
import { CellLink } from '../../parts/CellLink';
import type { Proofed, ProofMark } from './model';
import { readAs } from './read-as';
import { whyUnchecked } from './why-unchecked';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  number: { fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a figure was understood to say, what it was held against, and what can be done. */
export function ProofCard({ mark, proofed }: { mark: ProofMark; proofed: Proofed }) {
  const { session, state, strings, say } = usePane();
  const styles = useStyles();
  const words = strings.proof;
  const { claim, finding, kind } = mark;
  const stretch = proofed.stretches.find(({ start, end }) => mark.start >= start && mark.start <= end);
  const cells = (finding?.cells ?? []).flatMap((text) => parseAddress(text) ?? []);
  const source = claim?.source ? parseAddress(claim.source) : null;
  const told = finding && say(finding.message);
  // What the message has told already is not told again.
  const evidence = finding?.evidence ?? claim?.explanation ?? null;
  const calculation = evidence !== null && told?.includes(evidence) ? null : evidence;
  return (
    <article
      className={styles.card}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        void session.proof.open(null);
      }}
    >
      {claim && <div className={styles.quiet}>{readAs(claim, words)}</div>}
      {told && <div>{told}</div>}
      {calculation !== null && <div className={styles.number}>{calculation}</div>}
      {finding?.cause && finding.cause.kind !== 'unknown' && <div>{say(finding.cause.message)}</div>}
      {kind === 'unchecked' && claim && <div>{words.why[whyUnchecked(claim, proofed.text)]}</div>}
      {(cells.length > 0 || source) && (
        <div>
          {distinct([...cells, ...(source ? [source] : [])]).map((cell) => (
            <NamedCell key={formatAddress(cell)} cell={cell} />
          ))}
        </div>
      )}
      {finding && stretch?.live && <div className={styles.quiet}>{words.live}</div>}
      {finding && (
        <div className={styles.actions}>
          {finding.replacement && !stretch?.live && (
            <Button
              size="small"
              appearance="primary"
              data-first-action=""
              disabledFocusable={state.busy !== null}
              onClick={() => void session.proof.correct(finding)}
            >
              {words.changeTo(finding.replacement.text)}
            </Button>
          )}
          <Button size="small" onClick={() => session.proof.misread(finding)}>
            {words.misread}
          </Button>
        </div>
      )}
    </article>
  );
}

/** A cell by its name in the tables and by its address, which leads to it. */
function NamedCell({ cell }: { cell: CellAddress }) {
  const { session, state } = usePane();
  const { namesOf } = use(session.engine);
  const name = state.review ? namesOf(state.review).of(cell) : null;
  return (
    <div>
      {[name?.row, name?.column].filter(Boolean).join(' · ')} <CellLink cell={cell} />
    </div>
  );
}

function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [formatAddress(cell), cell])).values()];
}
