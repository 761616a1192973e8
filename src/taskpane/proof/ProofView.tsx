import { Button, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useMemo, useState } from 'react';
import { usePane } from '../context';
import { Chips } from '../parts/Chips';
import { countMarks, MARK_KINDS, marksOf, type MarkKind, type Proofed } from './model';
import { ProofText } from './ProofText';
import { proseSheets } from './texts';

const PASTED = ' ';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  source: { flexGrow: 1, minWidth: '8em' },
  text: { '& textarea': { minHeight: '9em' } },
  none: { padding: tokens.spacingHorizontalM, margin: 0 },
  grow: { flexGrow: 1 },
});

/** 核稿: which text is proof-read, and its figures as they came out. */
export function ProofView() {
  const { session, state, strings } = usePane();
  const styles = useStyles();
  const words = strings.proof;
  const { review, proofed, busy } = state;
  const sheets = useMemo(() => (review ? proseSheets(review.snapshot) : []), [review]);
  const [source, setSource] = useState(() =>
    proofed?.source.kind === 'sheet' ? proofed.source.sheet : (sheets[0] ?? PASTED),
  );
  const [pasted, setPasted] = useState(() => (proofed?.source.kind === 'pasted' ? proofed.text : ''));
  const isPasted = !sheets.includes(source);
  const read = () =>
    void session.proof.read(isPasted ? { kind: 'pasted' } : { kind: 'sheet', sheet: source }, pasted);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.row}>
          <Select
            className={styles.source}
            aria-label={words.source}
            value={isPasted ? PASTED : source}
            onChange={(_, { value }) => setSource(value)}
          >
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {words.sheet(sheet)}
              </option>
            ))}
            <option value={PASTED}>{words.pasted}</option>
          </Select>
          <Button
            appearance="primary"
            disabledFocusable={busy !== null || (isPasted && pasted.trim() === '')}
            onClick={read}
          >
            {words.run}
          </Button>
        </div>
        {isPasted && (
          <Textarea
            className={styles.text}
            aria-label={words.paste}
            placeholder={words.paste}
            value={pasted}
            rows={6}
            resize="vertical"
            onChange={(_, { value }) => setPasted(value)}
            onKeyDown={({ key, ctrlKey }) => {
              if (key === 'Enter' && ctrlKey && pasted.trim() !== '') read();
            }}
          />
        )}
      </div>
      {proofed ? <Result proofed={proofed} /> : <p className={styles.none}>{words.intro}</p>}
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
          {proofed.source.kind === 'pasted' && (
            <Button size="small" onClick={() => void navigator.clipboard.writeText(proofed.text)}>
              {words.copy}
            </Button>
          )}
          {findings > 0 && (
            <>
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowUpRegular />}
                aria-label={words.previous}
                title={words.previous}
                onClick={() => void session.proof.step(-1)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<ArrowDownRegular />}
                aria-label={words.next}
                title={words.next}
                onClick={() => void session.proof.step(1)}
              />
            </>
          )}
        </div>
      </div>
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
