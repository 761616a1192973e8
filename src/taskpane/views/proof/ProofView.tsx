import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane } from '../../session/context';
import { Chips } from '../../parts/menus/Chips';
import { StepButtons } from '../../parts/menus/StepButtons';
import { countMarks, MARK_KINDS, marksOf, type MarkKind, type Proofed } from './model';
import { ProofText } from './ProofText';
import { SourceFields } from './SourceFields';
import { TakeAway } from './TakeAway';
import { UncheckedList } from './UncheckedList';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  none: { padding: tokens.spacingHorizontalM, margin: 0 },
  grow: { flexGrow: 1 },
});

/** 核稿: which text is proof-read, and its figures as they came out. */
export function ProofView() {
  const { state, strings } = usePane();
  const styles = useStyles();
  const { proofed } = state;
  return (
    <>
      <SourceFields />
      {proofed ? <Result proofed={proofed} /> : <p className={styles.none}>{strings.proof.intro}</p>}
    </>
  );
}

function Result({ proofed }: { proofed: Proofed }) {
  const { session, strings } = usePane();
  const styles = useStyles();
  const words = strings.proof;
  const marks = useMemo(() => marksOf(proofed), [proofed]);
  const counts = countMarks(marks);
  const [shown, setShown] = useState<readonly MarkKind[]>([]);
  if (marks.length === 0) return <p className={styles.none}>{words.none}</p>;
  const findings = counts.contradicted + counts.toVerify;
  const at = marks.filter(({ finding }) => finding).findIndex(({ start }) => start === proofed.open);
  return (
    <>
      <div className={styles.head}>
        <Chips
          label={words.filterLabel}
          chips={MARK_KINDS.map((kind) => ({ value: kind, text: words.kinds[kind], count: counts[kind] }))}
          pressed={shown}
          onChange={setShown}
        />
        <div className={styles.row}>
          <span className={styles.grow}>
            {findings === 0
              ? words.noneContradicted(counts.agreeing, counts.unchecked)
              : at >= 0
                ? words.place(at + 1, findings)
                : words.findings(findings)}
          </span>
          <TakeAway proofed={proofed} />
          {findings > 0 && (
            <StepButtons
              previous={words.previous}
              next={words.next}
              onStep={(by) => void session.proof.step(by)}
            />
          )}
        </div>
      </div>
      {shown.includes('unchecked') && <UncheckedList marks={marks} text={proofed.text} />}
      <ProofText
        proofed={proofed}
        marks={
          shown.length === 0
            ? marks.filter(({ kind }) => kind !== 'agreeing')
            : marks.filter(({ kind }) => shown.includes(kind))
        }
      />
    </>
  );
}
